"""The sheet before printing: which pages, what they look like, onto paper or into a PDF."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton

from kiosk.programme.errors import KnownError
from kiosk.programme.room_choice import arranged
from kiosk.ui.attendee.paper.drawing import draw_page, lay_out, print_pages
from kiosk.ui.attendee.paper.grid import grid_pages
from kiosk.ui.attendee.paper.mine import mine_pages
from kiosk.ui.attendee.paper.page import A4, Page
from kiosk.ui.attendee.paper.pdf import pdf_of
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import LIGHT, Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow

MINE, PLAN, DAY = range(3)
_SIZE = QSize(760, 860)
_SHOWN, _LEAST = 640, 360
"""The longer side of a page in the preview, px: as long as the sheet leaves room for."""
_AROUND_IT, _BESIDE_IT = 270, 64
"""What the sheet needs above and below the page, and left and right of it, px."""


class PrintSheet(Sheet):
    """Shows the pages as they will be: MINE, PLAN (all days) or DAY (the one in sight)."""

    def __init__(self, window: "ActingWindow", scene: Scene, what: int) -> None:
        super().__init__(window, window.translate("Paper", "Print"), _SIZE)
        self._window = window
        self._scene = scene
        self._number = 0
        self.pages: tuple[Page, ...] = ()
        translate = window.translate
        self._choice = QButtonGroup(self)
        names = (
            translate("Paper", "My a&genda"),
            translate("Paper", "The p&lan of all days"),
            translate("Paper", "The plan of this da&y"),
        )
        self.choices = [self._choice_button(name, number) for number, name in enumerate(names)]
        stop_at_chosen(self._choice)
        self.buttons(*self.choices)
        self.before = button(self, translate("Paper", "&Back"), lambda: self._turn(-1))
        self.after = button(self, translate("Paper", "&Next"), lambda: self._turn(1))
        self.place = WrappedLabel(Text.META, self.body)
        turn = QHBoxLayout()
        turn.setSpacing(12)
        for each in (self.before, self.after):
            turn.addWidget(each)
        turn.addWidget(self.place, 1, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(turn)
        self.shown = QLabel(self.body)
        self.shown.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.shown)
        self.end()
        close = button(self, translate("Panel", "Close"), self.reject)
        self.pdf = button(self, translate("Paper", "&Save as PDF …"), self._ask_pdf)
        self.print = button(self, translate("Paper", "&Print …"), self._ask_printer, primary=True)
        for each in (close, self.pdf, self.print):
            self.foot.addWidget(each)
        self.show_what(what)
        self.print.setFocus()

    def show_what(self, what: int) -> None:
        """Shows the pages of one of the choices."""
        self.choices[what].setChecked(True)
        window, server = self._window, self._window.workspace.watch.calendars
        choice = window.rooms.choice
        rooms = [r for r in arranged(choice, window.rooms.rooms) if r not in choice.hidden]
        if what == MINE:
            self.pages = mine_pages(self._scene, server)
        else:
            day = window.programme_page.day if what == DAY else None
            self.pages = grid_pages(self._scene, rooms, day, server)
        self._number = 0
        self._show()

    def write_pdf(self, path: Path) -> None:
        """Writes the pages that are shown into a file, in one step."""
        from kiosk.personal.write_file import write_file

        window = self._window
        data = pdf_of(self.pages, self._scene.programme.event.title)
        window.workspace.tasks.database(
            lambda: write_file(path, data),
            lambda _: window.notice.tell(
                window.translate("Agenda", "{file} is written.", file=path.name)
            ),
        )
        self.accept()

    def _choice_button(self, name: str, number: int) -> QPushButton:
        made = button(self, name, lambda: self.show_what(number))
        made.setCheckable(True)
        self._choice.addButton(made)
        return made

    def _turn(self, way: int) -> None:
        self._number = min(max(self._number + way, 0), len(self.pages) - 1)
        self._show()

    def _show(self) -> None:
        translate, count = self._window.translate, len(self.pages)
        self.before.setEnabled(self._number > 0)
        self.after.setEnabled(self._number < count - 1)
        for each in (self.pdf, self.print):
            each.setEnabled(bool(count))
        if not count:
            self.place.setText(translate("Paper", "Nothing has a time yet."))
            self.shown.clear()
            return
        page = self.pages[self._number]
        said = translate("Paper", "Page {number} of {count}", number=self._number + 1, count=count)
        self.place.setText(said)
        longest = _longest(page, self.width() - _BESIDE_IT, self.height() - _AROUND_IT)
        self.shown.setPixmap(picture(page, longest, self.devicePixelRatioF()))
        self.shown.setAccessibleName(f"{said}: {', '.join(page.texts())}")

    def _ask_pdf(self) -> None:
        from kiosk.ui.attendee.opening.dialogs import file_name, save_as

        title = self._window.translate("Paper", "Save as PDF")
        name = f"{file_name(self._scene.programme.event.title)}.pdf"
        save_as(self, title, name, "PDF (*.pdf)", None, self.write_pdf)

    def _ask_printer(self) -> None:
        # Asks the system for its printers, which takes a moment.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._scene.programme.event.title)
        lay_out(self.pages[0], printer)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def _print(self, printer: object) -> None:
        try:
            print_pages(self.pages, printer)  # type: ignore[arg-type]
        except KnownError as error:
            self._window.workspace.failed.emit(error)
            return
        self.accept()


def _longest(page: Page, width: int, height: int) -> int:
    """The longer side, px, of the largest picture of a page that fits; never illegibly small."""
    scale = min(width / page.width, height / page.height)
    return min(_SHOWN, max(_LEAST, round(scale * max(page.width, page.height))))


def picture(page: Page, longest: int, ratio: float = 1.0) -> QPixmap:
    """A page as it will be on paper, its longer side so many px."""
    scale = longest / max(A4)
    wide, high = page.width * scale, page.height * scale
    shown = QPixmap(round(wide * ratio), round(high * ratio))
    shown.setDevicePixelRatio(ratio)
    shown.fill(QColor("#FFFFFF"))
    painter = QPainter(shown)
    painter.scale(scale, scale)
    draw_page(painter, page)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(LIGHT.edge), 3))
    painter.drawRect(0, 0, page.width, page.height)
    painter.end()
    return shown
