"""The right column: the doors a change concerns, and what the screens say of it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kiosk.programme.model import Programme
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text, Theme
from kiosk.ui.staff.door_view import DoorPreview
from kiosk.ui.staff.doors import DoorScene, DoorView, doors
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.receipts import Receipts

_MOST_WIDTH = 480
"""px: a door sign drawn larger tells no more."""


class DoorSide(QScrollArea):
    """Shows at most two doors."""

    def __init__(self, office: Office, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._shown: tuple[object, ...] = ()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body = QWidget(self)
        self.empty = WrappedLabel(Text.BODY, self.body)
        self.previews = (DoorPreview(self.body), DoorPreview(self.body))
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(32, 20, 32, 20)
        self.column.setSpacing(16)
        self.column.addWidget(self.empty)
        for preview in self.previews:
            preview.setMaximumWidth(_MOST_WIDTH)
            self.column.addWidget(preview)
        self.receipts = Receipts(office, self.body)
        self.column.addWidget(self.receipts)
        self.column.addStretch(1)
        self.setWidget(self.body)

    def show_doors(self, key: str, before: Programme | None, after: Programme | None) -> None:
        """Shows the doors of a session, as they would be with `after` published."""
        office, desk = self._office, self._office.desk
        minute = desk.now.replace(second=0, microsecond=0)
        shown = (key, before, after, minute, office.language, len(desk.feed.changes))
        if shown == self._shown:
            return
        self._shown = shown
        found: tuple[DoorView, ...] = ()
        if before is not None and after is not None and key:
            scene = DoorScene(
                before,
                after,
                desk.feed.changes,
                desk.now,
                office.zone,
                office.language,
                office.translate,
            )
            found = doors(key, scene)
        for number, preview in enumerate(self.previews):
            preview.setVisible(number < len(found))
            if number < len(found):
                preview.show_door(found[number], office.translate)
        self.empty.setVisible(not found)

    def name(self) -> None:
        """Names everything in the chosen language."""
        self._shown = ()
        self.empty.setText(
            self._office.translate(
                "Staff", "Here the doors are drawn as they will look with your change."
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.receipts.set_theme(theme)
        self.body.setObjectName("doors")
        self.setStyleSheet(f"QWidget#doors {{ background: {theme.desk}; }}")
