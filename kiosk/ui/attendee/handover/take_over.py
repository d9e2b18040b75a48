"""The sheet that takes over what somebody hands over: paste or choose, look, then star it."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QFileDialog, QListWidget

from kiosk.personal.incoming import (
    Incoming,
    UnreadableSelectionError,
    incoming,
    is_handed_over,
    read_selection,
)
from kiosk.programme.errors import KnownError
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.stars import Priority
from kiosk.store.exports import exported
from kiosk.ui.attendee.handover.words import preview_lines, preview_words
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.sheet import Sheet, button
from kiosk.ui.shared.theme import Text
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow


class TakeOver(Sheet):
    """Nothing is changed before a person has seen what would change; all of it is one step back."""

    def __init__(self, window: "ActingWindow", handed: str | Path = "") -> None:
        """`handed` is a text or a file that is looked at at once."""
        super().__init__(window, window.translate("HandOver", "Take over"), QSize(620, 700))
        self._window = window
        self._exported: Mapping[str, ExportedEntry] | None = None
        self._data: bytes | str = ""
        self.found: Incoming | None = None
        translate = window.translate
        self.text(
            translate(
                "HandOver",
                "Paste the link or the text of a QR code from a kiosk or another device, or "
                "choose an agenda that was exported as a calendar file.",
            )
        )
        self.field_ = self.field(translate("HandOver", "Link or text"))
        self.choose = button(self, translate("HandOver", "Choose a &file …"), self._ask_file)
        self.buttons(self.choose)
        self.said = self.text("", Text.STRONG)
        self.list = QListWidget(self.body)
        self.list.setFont(font(Text.BODY))
        self.list.setAccessibleName(translate("HandOver", "Sessions"))
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(160)
        self.column.addWidget(self.list, 100)
        self.end()  # while there is no list, the room below is its
        close = button(self, translate("Panel", "Close"), self.reject)
        self.replace = button(self, translate("HandOver", "&Replace mine"), self._replace)
        self.merge = button(self, translate("HandOver", "&Add to mine"), self._merge, primary=True)
        for each in (close, self.replace, self.merge):
            self.foot.addWidget(each)
        self.field_.textChanged.connect(self._typed)
        self._show(None, "")
        name = window.workspace.source.name
        window.workspace.with_personal(
            lambda db: exported(db, name), lambda known: self._begin(known, handed)
        )
        self.field_.setFocus()

    def take_file(self, path: Path) -> None:
        """Looks at a file."""
        try:
            self._data = read_selection(path)
        except UnreadableSelectionError as error:
            self._show(None, error_text(error, self._window.translate))
            return
        self.field_.blockSignals(True)
        self.field_.clear()
        self.field_.blockSignals(False)
        self._look()

    def _begin(self, known: Mapping[str, ExportedEntry], handed: str | Path) -> None:
        self._exported = known
        if isinstance(handed, Path):
            self.take_file(handed)
        elif handed:
            self.field_.setText(handed)
        elif self.field_.text():
            self._look()  # typed meanwhile

    def _typed(self, text: str) -> None:
        self._data = text
        self._look()

    def _look(self) -> None:
        scene = self._window.stage.scene
        if not self._data or self._exported is None or scene is None:
            self._show(None, "")
            return
        stars = self._window.workspace.stars
        try:
            found = incoming(self._data, scene.programme, stars, self._exported)
        except KnownError as error:
            self._show(None, error_text(error, self._window.translate))
            return
        self._show(found, preview_words(found, self._window.translate))

    def _show(self, found: Incoming | None, said: str) -> None:
        self.found = found
        self.said.setText(said)
        self.said.setVisible(bool(said))
        if said:
            self._window.announcer.say(said, urgent=False)
        self.list.clear()
        scene = self._window.stage.scene
        if found is not None and scene is not None:
            self.list.addItems(preview_lines(found, scene))
            self.list.setCurrentRow(0)
        self.list.setVisible(found is not None)
        self.merge.setEnabled(found is not None and bool(found.merged()))
        self.replace.setEnabled(found is not None and _changes(found, self._window))

    def _merge(self) -> None:
        if self.found is not None:
            self._take(self.found.merged())

    def _replace(self) -> None:
        if self.found is not None:
            self._take(self.found.replaced())

    def _take(self, wanted: Mapping[str, Priority | None]) -> None:
        count = sum(1 for priority in wanted.values() if priority)
        window = self._window
        step = window.acts.change_stars(
            lambda translate: translate("Undo", "Taking over %n sessions", count), wanted
        )
        window.undo.tell(
            step, lambda translate: translate("Undo", "%n sessions were taken over.", count)
        )
        self.accept()

    def _ask_file(self) -> None:
        translate = self._window.translate
        dialog = QFileDialog(self, translate("HandOver", "Choose an agenda"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["iCalendar (*.ics)"])
        dialog.fileSelected.connect(lambda path: self.take_file(Path(path)))
        dialog.open()


def handed_in_clipboard() -> str:
    """The text in the clipboard if it is a selection, else ""."""
    text = QApplication.clipboard().text()
    return text.strip() if len(text) < 4096 and is_handed_over(text) else ""


def _changes(found: Incoming, window: "ActingWindow") -> bool:
    """Whether replacing would do anything."""
    stars = window.workspace.stars
    before = {key: stars[key].priority for key in found.replaced() if key in stars}
    after = {key: priority for key, priority in found.replaced().items() if priority}
    return before != after
