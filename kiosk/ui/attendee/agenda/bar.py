"""The head of "Meine Agenda": the days, plan or list, and the export."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kiosk.ui.attendee.programme_page.day_tabs import DayTabs
from kiosk.ui.attendee.programme_page.form_buttons import FormButtons
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, icon
from kiosk.ui.shared.labels import set_tip
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

_NARROW = 860
"""A page narrower than this, px, has no room for all words beside the days."""
_NARROWEST = 700
"""A page narrower than this, px, has room for the days alone."""


class AgendaBar(QWidget):
    """`view_chosen` carries GRID or LIST, as a person chose it; `acted` asks for the export."""

    view_chosen = Signal(int)
    acted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ("", "", "")
        self.days = DayTabs(self)
        self._forms = FormButtons(self)
        self.plan, self.list = self._forms.plan, self._forms.list
        self.export = QPushButton(self)
        self.export.setIconSize(QSize(18 + GAP, 18))
        self.export.setFont(font(Text.STRONG))
        self.export.setCursor(Qt.CursorShape.PointingHandCursor)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self.days, 1)
        row.addWidget(self.plan)
        row.addWidget(self.list)
        row.addSpacing(8)
        row.addWidget(self.export)
        self._forms.idClicked.connect(self.view_chosen)
        self.export.clicked.connect(lambda: self.acted.emit())

    @property
    def view(self) -> int:
        """GRID or LIST."""
        return self._forms.form

    def choose(self, view: int) -> None:
        """Marks GRID or LIST as chosen, without a signal."""
        self._forms.choose(view)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.days.set_theme(theme)
        self._forms.set_theme(theme)
        self.export.setIcon(icon(Icon.CALENDAR, theme.ink, 18, GAP))

    def name(self, translate: Translate) -> None:
        """Names the buttons in another language."""
        self._words = (
            translate("Programme", "Grid"),
            translate("Programme", "List"),
            translate("Agenda", "Export calendar"),
        )
        self._fit()

    def _fit(self) -> None:
        """Words where there is room for them and the days, else the signs alone."""
        signs = (_NARROWEST, _NARROWEST, _NARROW)
        buttons = (self.plan, self.list, self.export)
        for button, words, least in zip(buttons, self._words, signs, strict=True):
            narrow = self.width() < least
            button.setText("" if narrow else words)
            button.setAccessibleName(words)
            set_tip(button, words if narrow else "")

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
