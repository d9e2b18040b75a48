"""The filter above a page: the chips of the themes, and below them what is chosen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.programme.filters import Facet
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.filters.track_chips import TrackChips
from kiosk.ui.attendee.filters.words import button_name, shown_of
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.theme import Theme

if TYPE_CHECKING:
    from kiosk.ui.attendee.filters.chosen import ChosenFilters


class FilterStrip(QWidget):
    """Shows the filter in force and changes it; `panel_wanted` asks for all of its choices."""

    panel_wanted = Signal()

    def __init__(self, active: ActiveFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._active = active
        self._low = False
        self.chips = TrackChips(self)
        self._chosen: ChosenFilters | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.chips)
        self.chips.toggled.connect(active.toggle)
        self.chips.all_wanted.connect(
            lambda: active.choose(active.filter.without_facet(Facet.TRACK))
        )
        self.chips.panel_wanted.connect(self.panel_wanted)

    @property
    def chosen(self) -> "ChosenFilters":
        """What is chosen; made when something first is."""
        if self._chosen is None:
            from kiosk.ui.attendee.filters.chosen import ChosenFilters

            active = self._active
            self._chosen = made = ChosenFilters(self)
            made.removed.connect(lambda gone: active.choose(active.filter.without(gone)))
            made.reset.connect(active.reset)
            made.left.connect(self.button.setFocus)
            self._column.addWidget(made)
        return self._chosen

    @property
    def button(self) -> QWidget:
        """The button that opens the filter."""
        return self.chips.filter_button

    def fit(self, *, low: bool) -> None:
        """Without height to spare, what is chosen is told by the button and the foot alone."""
        self._low = low
        self._show_chosen()

    def _show_chosen(self) -> None:
        if self._chosen is not None:
            self._chosen.setVisible(bool(self._active.filter) and not self._low)

    def show_scene(self, scene: Scene, theme: Theme) -> None:
        """Shows the themes of a programme and what is chosen."""
        translate, chosen = scene.translate, self._active.filter
        self.chips.show_tracks(scene.programme.tracks, theme, translate)
        self.chips.show_filter(chosen, *button_name(chosen, translate))
        shown = self._active.shown()
        if shown is None and self._chosen is None:
            return
        # Not needed for the first picture.
        from kiosk.ui.attendee.filters.records import chips

        total = len(scene.programme.sessions)
        count = shown_of(shown, total, translate) if shown is not None else ""
        self.chosen.show_chips(chips(scene, chosen), count, theme, translate)
        self._show_chosen()
