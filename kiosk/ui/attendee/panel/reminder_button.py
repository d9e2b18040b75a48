"""The button that says when a session's reminder comes, and lets a person choose another time."""

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, icon
from kiosk.ui.shared.labels import set_tip
from kiosk.ui.shared.theme import Text, Theme
from kiosk.wording import Translate

USUAL, NEVER = "usual", "never"
LEADS = (USUAL, NEVER, "5", "10", "15", "30", "60")
"""What can be chosen: minutes before the start, as for all sessions, or never."""


class ReminderChoice(NamedTuple):
    """What the button says, and which of `LEADS` is in force; `usual` is what that means.

    `walk` says how much of the time before the start is for the way, "" for nothing.
    """

    text: str
    chosen: str
    usual: int | None
    walk: str = ""


class ReminderButton(QPushButton):
    """`chosen` carries one of `LEADS`."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setFont(font(Text.BODY))
        self.setIconSize(QSize(18 + GAP, 18))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        menu = QMenu(self)
        self._group = QActionGroup(self)
        for lead in LEADS:
            action = QAction(menu)
            action.setCheckable(True)
            action.setData(lead)
            self._group.addAction(action)
            menu.addAction(action)
        self.setMenu(menu)
        self._group.triggered.connect(lambda action: self.chosen.emit(action.data()))
        self.hide()

    def show_choice(
        self, choice: ReminderChoice | None, theme: Theme, translate: Translate
    ) -> None:
        """Says when the reminder comes; None hides the button: there is nothing to remind of."""
        self._name_choices(choice, translate)
        if choice is None:
            self.hide()
            return
        self.setText(choice.text)
        set_tip(self, choice.walk)
        self.setIcon(icon(Icon.BELL, theme.ink, 18, GAP))
        self.show()

    def _name_choices(self, choice: ReminderChoice | None, translate: Translate) -> None:
        minutes = choice.usual if choice is not None else None
        usual = (
            translate("Reminder", "%n min before", minutes)
            if minutes is not None
            else translate("Reminder", "never")
        )
        for action in self._group.actions():
            lead = action.data()
            if lead == USUAL:
                action.setText(translate("Reminder", "As usual ({when})", when=usual))
            elif lead == NEVER:
                action.setText(translate("Reminder", "No reminder"))
            else:
                action.setText(translate("Reminder", "%n min before", int(lead)))
            action.setChecked(choice is not None and lead == choice.chosen)
