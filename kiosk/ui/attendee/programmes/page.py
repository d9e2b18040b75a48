"""The page of programmes: what is kept, showing another one, adding, removing, taking that back."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton

from kiosk.personal.programme_list import Listed
from kiosk.ui.attendee.programmes import words
from kiosk.ui.attendee.programmes.acts import ProgrammeActs, Removal
from kiosk.ui.shared.sheet import Sheet, button, clear
from kiosk.ui.shared.tab_order import bring_into_sight
from kiosk.ui.shared.theme import Text

if TYPE_CHECKING:
    from kiosk.ui.attendee.acting import ActingWindow


_SHOW, _REMOVE, _DELETE = "show", "remove", "delete"
_BACK = _PUT_BACK, _GIVE_BACK = "put back", "give back"
"""What buttons of a programme do."""


class ProgrammesPage(Sheet):
    """Esc closes it; Ctrl+Z takes back what was removed last."""

    def __init__(self, window: "ActingWindow", acts: ProgrammeActs, drop: QObject) -> None:
        super().__init__(window, window.translate("Programmes", "Programmes"), QSize(720, 760))
        self._window = window
        self._acts = acts
        self._shown: object = None
        self.row_buttons: dict[tuple[str, str], QPushButton] = {}
        self.close_button = button(self, window.translate("Panel", "Close"), self.reject)
        self.foot.addWidget(self.close_button)
        undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        undo.activated.connect(acts.take_back_last)
        acts.changed.connect(self._fill)
        window.workspace.programme_changed.connect(acts.load)
        # A feed may be dropped here as onto the window.
        self.setAcceptDrops(True)
        self.installEventFilter(drop)
        self._fill()
        acts.load()

    def _fill(self) -> None:
        """Says everything anew if it is something else; the keyboard stays, or goes near."""
        acts = self._acts
        shown = (acts.entries, tuple(acts.removals), self._window.workspace.source)
        if shown == self._shown:
            return
        self._shown = shown
        at = self._focused()
        clear(self.column)
        self.row_buttons.clear()
        for removal in reversed(acts.removals):
            self._tell_removed(removal)
        for entry in acts.entries:
            self._tell(entry)
        self._offer_more()
        self.end()
        # Once the parts have their places, which new ones have not yet.
        QTimer.singleShot(0, self, lambda: self._go_to(at))

    def _go_to(self, at: tuple[str, str] | None) -> None:
        """Puts the keyboard on a button that was there before, else on the way back or on."""
        before = self.row_buttons.get(at) if at is not None else None
        back = next((b for (kind, _), b in self.row_buttons.items() if kind in _BACK), None)
        show = next((b for (kind, _), b in self.row_buttons.items() if kind == _SHOW), None)
        wanted = before or back or show or self.file_button
        wanted.setFocus()
        bring_into_sight(wanted)
        if wanted is back:
            self.area.verticalScrollBar().setValue(0)  # what it takes back stands above it

    def _focused(self) -> tuple[str, str] | None:
        focus = self.focusWidget()
        return next((at for at, made in self.row_buttons.items() if made is focus), None)

    def _tell(self, entry: Listed) -> None:
        window, translate = self._window, self._window.translate
        work, language = window.workspace, window.appearance.language
        name, shown = words.title(entry, translate), entry.source == work.source
        self.title(name)
        scene = window.stage.scene
        now = work.clock.now()
        zone = scene.zone if scene is not None else now.tzinfo
        assert zone is not None, "clocks are aware"
        self.text(words.facts(entry, now, zone, translate, language))
        if entry.own and entry.stored:
            self.text(words.own(entry.own, translate))
        self.text(words.place(entry, translate), Text.META)
        buttons = []
        if shown:
            self.text(translate("Programmes", "Is shown now"), Text.STRONG)
        else:
            show = translate("Programmes", "Show")
            buttons.append(self._button(_SHOW, entry, show, lambda: self._show(entry)))
        if entry.removable:
            remove = translate("Programmes", "Remove")
            buttons.append(self._button(_REMOVE, entry, remove, lambda: self._acts.remove(entry)))
        if entry.own:
            delete = translate("Programmes", "Delete stars and notes")
            buttons.append(
                self._button(_DELETE, entry, delete, lambda: self._acts.delete_own(entry))
            )
        if buttons:
            self.buttons(*buttons)
        self.gap()

    def _button(self, kind: str, entry: Listed, text: str, do: Callable[[], object]) -> QPushButton:
        """A button of a programme; said with its name, since all have the same words on them."""
        made = button(self, text, do)
        made.setAccessibleName(f"{text}: {words.title(entry, self._window.translate)}")
        self.row_buttons[kind, entry.source.name] = made
        return made

    def _show(self, entry: Listed) -> None:
        self._acts.show(entry.source)
        self.accept()

    def _tell_removed(self, removal: Removal) -> None:
        translate = self._window.translate
        name = words.title(removal.entry, translate)
        said = (
            translate("Programmes", "“{title}” was removed. Stars and notes stay.", title=name)
            if removal.taken is None
            else translate("Programmes", "Stars and notes in “{title}” were deleted.", title=name)
        )
        self.text(said, Text.STRONG)
        undo = button(self, translate("Undo", "Undo"), lambda: self._acts.take_back(removal))
        undo.setAccessibleName(f"{undo.text()}: {said}")
        kind = _PUT_BACK if removal.taken is None else _GIVE_BACK
        self.row_buttons[kind, removal.entry.source.name] = undo
        self.buttons(undo)
        self.gap()

    def _offer_more(self) -> None:
        errands, translate = self._window.errands, self._window.translate
        self.title(translate("Programmes", "Add"))
        self.text(
            translate("Programmes", "A file or a link can also be dragged here or to the window.")
        )
        self.file_button = button(
            self, translate("Programmes", "Open a &file …"), lambda: self._then(errands.ask_file)
        )
        self.address_button = button(
            self,
            translate("Programmes", "Open an &address …"),
            lambda: self._then(errands.ask_address),
        )
        self.buttons(self.file_button, self.address_button)

    def _then(self, ask: Callable[[], None]) -> None:
        """Asks in the window: what is opened is seen there."""
        self.accept()
        ask()
