"""The filter above a page: the chips of the themes, and below them what is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.programme.filters import Facet
from kiosk.ui.attendee.active_filter import ActiveFilter
from kiosk.ui.attendee.chosen_filters import ChosenFilters
from kiosk.ui.attendee.filter_records import button_name, chips, shown_of
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.track_chips import TrackChips
from kiosk.ui.shared.theme import Theme


class FilterStrip(QWidget):
    """Shows the filter in force and changes it; `panel_wanted` asks for all of its choices."""

    panel_wanted = Signal()

    def __init__(self, active: ActiveFilter, parent: QWidget) -> None:
        super().__init__(parent)
        self._active = active
        self._low = False
        self.chips = TrackChips(self)
        self.chosen = ChosenFilters(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self.chosen)
        self.chips.toggled.connect(active.toggle)
        self.chips.all_wanted.connect(
            lambda: active.choose(active.filter.without_facet(Facet.TRACK))
        )
        self.chips.panel_wanted.connect(self.panel_wanted)
        self.chosen.removed.connect(lambda gone: active.choose(active.filter.without(gone)))
        self.chosen.reset.connect(active.reset)
        self.chosen.left.connect(self.button.setFocus)

    @property
    def button(self) -> QWidget:
        """The button that opens the filter."""
        return self.chips.filter_button

    def fit(self, *, low: bool) -> None:
        """Without height to spare, what is chosen is told by the button and the foot alone."""
        self._low = low
        self._show_chosen()

    def _show_chosen(self) -> None:
        self.chosen.setVisible(bool(self._active.filter) and not self._low)

    def show_scene(self, scene: Scene, theme: Theme) -> None:
        """Shows the themes of a programme and what is chosen."""
        translate, chosen = scene.translate, self._active.filter
        self.chips.show_tracks(scene.programme.tracks, theme, translate)
        self.chips.show_filter(chosen, *button_name(chosen, translate))
        shown = self._active.shown()
        total = len(scene.programme.sessions)
        count = shown_of(shown, total, translate) if shown is not None else ""
        self.chosen.show_chips(chips(scene, chosen), count, theme, translate)
        self._show_chosen()
