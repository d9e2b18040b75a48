"""The page that comes and goes: search results, or what has no time yet, as far as they pass."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.programme.model import Session
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.filters.chosen import ChosenFilters
from kiosk.ui.attendee.filters.records import chips
from kiosk.ui.attendee.filters.words import button_name
from kiosk.ui.attendee.lists.list_page import ListPage
from kiosk.ui.attendee.records import SessionRecord
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.search.hit_model import HitModel
from kiosk.ui.attendee.search.hit_painter import HitPainter
from kiosk.ui.attendee.search.hit_record import with_excerpt
from kiosk.ui.shared.icons import GAP, Icon, icon


class FoundPage(ListPage):
    """`active` is the filter it shows and obeys; its button (`acted`) asks for the choices."""

    def __init__(self, active: ActiveFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent, painter=HitPainter, model=HitModel)
        self._beside = False
        self.active = active
        self.chosen = ChosenFilters(self)
        self.chosen.setContentsMargins(0, 8, 0, 0)
        self.button.setIconSize(QSize(16 + GAP, 16))
        self.button.show()
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.chosen)
        self.chosen.removed.connect(lambda gone: active.choose(active.filter.without(gone)))
        self.chosen.reset.connect(active.reset)
        self.chosen.left.connect(self.button.setFocus)

    @property
    def hits(self) -> HitModel:
        """The rows, which come page by page."""
        if not isinstance(self.model, HitModel):
            raise TypeError("the page was made with another model")
        return self.model

    def set_beside(self, beside: bool) -> None:
        """Whether it is a column beside the plan, which has the filter itself."""
        self._beside = beside
        self.button.setHidden(beside)
        if beside:
            self.chosen.hide()

    def _record(self, session: Session) -> SessionRecord:
        record = super()._record(session)
        scene = self._scene
        return with_excerpt(record, session, scene) if scene and scene.terms else record

    def show_filter(self, scene: Scene) -> None:
        """Shows what is chosen above the list."""
        if self._beside:
            return
        translate, active = scene.translate, self.active
        text, said = button_name(active.filter, translate)
        self.button.setText(text)
        self.button.setAccessibleName(said)
        self.button.setIcon(icon(Icon.FILTER, self._theme.ink, 16, GAP))
        # How many there are says the head, of what the list is about.
        self.chosen.show_chips(chips(scene, active.filter), "", self._theme, translate)
