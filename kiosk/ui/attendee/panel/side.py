"""The right side of the window: opens and closes the panel of one session."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter

from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.theme import PANEL_WIDTH

if TYPE_CHECKING:
    from kiosk.ui.attendee.panel.session_panel import SessionPanel


class PanelSide(QObject):
    """Keeps the panel in the splitter; its signals are the panel's own, `closed` and `opened`.

    `opened` carries the key of the session a person wanted to see.

    `chosen_width` is the width a person gave it, px; 0 where nobody did. `changed` says that it
    came, went or needs another place: `share` gives it and its neighbours their widths.
    """

    opened = Signal(str)
    closed = Signal()
    changed = Signal()
    starred = Signal(str, object)
    lead_chosen = Signal(str, str)
    export_wanted = Signal(str)
    copy_wanted = Signal(str)
    code_wanted = Signal(str)
    noted = Signal(str, str)
    note_left = Signal()

    def __init__(self, splitter: QSplitter, appearance: Appearance) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._appearance = appearance
        self._panel: SessionPanel | None = None
        self.key: str | None = None
        self.chosen_width = 0
        self._narrow = False
        self._covered = False
        self._way_back = ""
        splitter.splitterMoved.connect(self._note_width)

    @property
    def parts(self) -> "tuple[SessionPanel, ...]":
        """The panel if it was made, else nothing."""
        return (self._panel,) if self._panel is not None else ()

    @property
    def panel(self) -> "SessionPanel":
        """The panel, made when the first session is opened: the first picture needs none."""
        if self._panel is None:
            from kiosk.ui.attendee.panel.session_panel import SessionPanel

            self._panel = panel = SessionPanel()
            panel.closed.connect(self.close)
            panel.starred.connect(self.starred)
            panel.lead_chosen.connect(self.lead_chosen)
            panel.export_wanted.connect(self.export_wanted)
            panel.copy_wanted.connect(self.copy_wanted)
            panel.code_wanted.connect(self.code_wanted)
            panel.noted.connect(self.noted)
            panel.note_left.connect(self.note_left)
            panel.hide()
            panel.offer_way_back(self._way_back)
            self._splitter.addWidget(panel)
            self._splitter.setStretchFactor(1, 0)
        return self._panel

    @property
    def selected_text(self) -> str:
        """The text selected in the panel; "" when there is none."""
        return self._panel.selected_text() if self._panel is not None else ""

    def offer_way_back(self, text: str) -> None:
        """Shows in the panel what closes it by the name of what stands behind it; "": nothing."""
        self._way_back = text
        if self._panel is not None:
            self._panel.offer_way_back(text)

    def fit(self, *, narrow: bool) -> None:
        """In a narrow window the panel takes the place of the page beside it."""
        if narrow != self._narrow:
            self._narrow = narrow
            if self.key is not None:
                self.changed.emit()

    @property
    def in_sight(self) -> bool:
        """Whether a session is shown, and nothing else stands in its place."""
        return self.key is not None and not self._covered

    @property
    def takes_all(self) -> bool:
        """Whether a session is shown where there is no room for the page beside it."""
        return self.in_sight and self._narrow

    def cover(self, covered: bool) -> None:
        """Another column takes the panel's place for a while, or gives it back."""
        if covered != self._covered:
            self._covered = covered
            if self.key is not None:
                self.panel.setHidden(covered)
                self.changed.emit()

    def open(self, key: str, scene: Scene) -> None:
        """Shows a session."""
        self.cover(False)
        self.key = key
        self.refresh(scene)
        self.opened.emit(key)

    def close(self) -> None:
        """Closes the panel; the keyboard goes back to the page."""
        if self.key is not None:
            self.dismiss()
            self.closed.emit()

    def dismiss(self) -> None:
        """Closes the panel and leaves the keyboard where it is."""
        if self.key is not None:
            self.key = None
            self.panel.hide()
            self.changed.emit()

    def refresh(self, scene: Scene) -> None:
        """Shows the session as it is now; closes when the programme does not know it any more."""
        if self.key is None:
            return
        from kiosk.ui.attendee.panel.record import panel_record

        session = scene.programme.session_by_key.get(self.key)
        if session is None:
            self.close()
            return
        record = panel_record(session, scene)
        self.panel.show_record(record, self._appearance.theme, self._appearance.translate)
        if self.panel.isHidden() and not self._covered:
            self.panel.show()
            self.changed.emit()

    def share(self) -> None:
        """Gives the panel, or the results in its place, the width, and the rest to the page.

        Both have the same width, so that the page beside them stays as it is.
        """
        splitter, wide = self._splitter, self.chosen_width or PANEL_WIDTH
        rest = max(splitter.width() - wide, 300)
        page = splitter.widget(0)
        alone = page is not None and page.isHidden()
        splitter.setSizes([rest, rest if alone else wide, wide])

    def _note_width(self) -> None:
        """A person gave the panel another width: it keeps it."""
        beside = map(self._splitter.widget, range(1, self._splitter.count()))
        shown = [widget for widget in beside if widget is not None and not widget.isHidden()]
        if shown and not self._narrow:
            self.chosen_width = shown[-1].width()
