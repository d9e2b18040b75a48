"""The two buttons that choose between plan and list."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, icon
from kiosk.ui.shared.tab_order import stop_at_chosen
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

GRID, LIST = 0, 1


class FormButtons(QButtonGroup):
    """`idClicked` carries GRID or LIST when a person chose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.plan, self.list = (_button(parent) for _ in range(2))
        self.addButton(self.plan, GRID)
        self.addButton(self.list, LIST)
        self.plan.setChecked(True)
        stop_at_chosen(self)

    @property
    def form(self) -> int:
        """GRID or LIST."""
        return LIST if self.list.isChecked() else GRID

    def choose(self, form: int) -> None:
        """Chooses GRID or LIST, without `idClicked`."""
        (self.list if form == LIST else self.plan).setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.plan.setIcon(icon(Icon.PLAN, theme.ink, 18, GAP))
        self.list.setIcon(icon(Icon.LIST, theme.ink, 18, GAP))

    def name(self, translate: Translate) -> None:
        """Names both in another language."""
        self.plan.setText(translate("Programme", "Grid"))
        self.list.setText(translate("Programme", "List"))


def _button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setCheckable(True)
    button.setIconSize(QSize(18 + GAP, 18))
    button.setFont(font(Text.STRONG))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
