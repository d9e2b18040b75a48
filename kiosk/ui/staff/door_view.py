"""A door sign drawn small, with its name above it."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.theme import DARK, Text
from kiosk.ui.staff.doors import GLASS, DoorView
from kiosk.wording import Translate


class SmallScreen(QWidget):
    """A page of a venue screen, as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self._painter = PicturePainter(DARK)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: Picture) -> None:
        """Shows a page."""
        self.picture = picture
        self.setAccessibleName(". ".join(picture.text))
        self.update()

    # Qt

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * GLASS.height / GLASS.width)

    def sizeHint(self) -> QSize:
        return QSize(352, self.heightForWidth(352))

    def minimumSizeHint(self) -> QSize:
        return QSize(192, self.heightForWidth(192))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(self.width() / GLASS.width, self.height() / GLASS.height)
        painter.setClipRect(QRect(0, 0, round(GLASS.width * scale), round(GLASS.height * scale)))
        painter.scale(scale, scale)
        self._painter.draw(painter, self.picture, GLASS.width, GLASS.height)
        painter.end()


class DoorPreview(QWidget):
    """A door with its heading: "Tür Studio  neuer Raum, ab sofort"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLabel(self)
        self.name.setFont(font(Text.STRONG))
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.note = ElidedLabel(Text.META, self)
        self.glass = SmallScreen(self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name)
        head.addWidget(self.note, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.glass)

    def show_door(self, view: DoorView, translate: Translate) -> None:
        """Shows a door."""
        self.name.setText(translate("Staff", "Door {room}", room=view.name))
        self.note.setText(view.note)
        self.glass.show_picture(view.picture)
