"""The page about the program: version, licences, where its data lies; what a bug report needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk import __version__
from kiosk.options import APP_NAME
from kiosk.personal.diagnosis import Situation, diagnosis, libraries
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow


class AboutPage(Sheet):
    """Esc closes it."""

    def __init__(self, window: "ActingWindow") -> None:
        translate = window.translate
        super().__init__(window, translate("About", "About this program"), QSize(620, 720))
        self._window = window
        self.text(f"{APP_NAME} {__version__}", Text.ROW_TITLE)
        self.text(
            translate("About", "Programme and personal agenda for festivals and conferences.")
        )
        self.text(translate("About", "MIT licence. You may use, change and pass it on."))
        self.gap()
        self.title(translate("About", "Your data"))
        self.text(translate("About", "Everything lies in this folder, on this computer alone:"))
        self.folder = self._folder(translate("About", "Data folder"))
        self.open_button = button(self, translate("About", "&Open the folder"), self._open)
        self.buttons(self.open_button)
        self.gap()
        self.title(translate("About", "If something goes wrong"))
        self.text(
            translate(
                "About",
                "Copies versions, the system, and how large the programme is, to be pasted into a "
                "report. Your stars, notes, names and addresses are not in it.",
            )
        )
        self.copy_button = button(self, translate("About", "&Copy diagnosis"), self.copy)
        self.buttons(self.copy_button)
        self.gap()
        self._licences()
        self.end()
        self.close_button = button(self, translate("Panel", "Close"), self.reject, primary=True)
        self.foot.addWidget(self.close_button)
        self.close_button.setFocus()

    def copy(self) -> None:
        """Puts the diagnosis into the clipboard."""
        QApplication.clipboard().setText(diagnosis(self._situation()))
        self._window.notice.tell(self._window.translate("About", "The diagnosis was copied."))

    def _folder(self, name: str) -> QLineEdit:
        field = self.field(name)
        field.setText(str(self._window.workspace.folder))
        field.setReadOnly(True)
        field.setCursorPosition(0)
        return field

    def _licences(self) -> None:
        translate = self._window.translate
        self.title(translate("About", "What it is made with"))
        for library in libraries():
            self.text(" · ".join(filter(None, (library.name, library.version, library.licence))))
        self.text("Atkinson Hyperlegible Next · SIL Open Font License 1.1")

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._window.workspace.folder)))

    def _situation(self) -> Situation:
        window, work = self._window, self._window.workspace
        screen, watch = window.screen(), work.watch
        size = f"{screen.size().width()}x{screen.size().height()}"
        return Situation(
            work.folder,
            work.source,
            work.programme,
            watch.version,
            watch.contact,
            work.clock.now(),
            watch.problem,
            {
                "Qt": f"{qVersion()} ({QGuiApplication.platformName()})",
                "screen": f"{size} at {screen.devicePixelRatio():g}",
                "window": f"{window.width()}x{window.height()}",
                "language": window.appearance.language,
                "colours": window.appearance.theme.scheme.value,
                "text size": f"{window.appearance.text_size} %",
            },
        )
