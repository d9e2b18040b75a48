"""The picture a screen sent: fetched when there is a newer one, shown under that screen only."""

from functools import partial

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.desk.fleet import FleetScreen
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import Text
from kiosk.ui.staff.office import Office


class RemotePicture(QWidget):
    """Says that one is asked for, and of when the one is that is shown."""

    def __init__(self, office: Office, parent: QWidget) -> None:
        super().__init__(parent)
        self._office = office
        self._screen: FleetScreen | None = None
        self._fetched = ("", "")
        self.caption = WrappedLabel(Text.META, self)
        self.glass = _Glass(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.caption)
        column.addWidget(self.glass)

    def show_screen(self, screen: FleetScreen | None) -> None:
        """Shows what is known of a screen's picture."""
        self._screen = screen
        wanted = _wanted(screen)
        if wanted != self._fetched:
            # Never another screen's, nor an old one for a new one.
            self.glass.show_pixels(QPixmap())
            self._fetched = wanted
            if screen is not None and wanted[1]:
                self._fetch(wanted)
        self._say()

    def _fetch(self, wanted: tuple[str, str]) -> None:
        desk = self._office.desk
        desk.feed.tasks.network(
            partial(desk.api.picture, wanted[0]), partial(self._take, wanted), desk.failed.emit
        )

    def _take(self, wanted: tuple[str, str], data: bytes) -> None:
        if wanted != self._fetched:
            return  # somebody chose another screen meanwhile
        pixels = QPixmap()
        if pixels.loadFromData(data, "PNG"):
            self.glass.show_pixels(pixels)
            self._say()

    def _say(self) -> None:
        screen, office = self._screen, self._office
        said = ""
        if screen is not None and screen.picture_wanted:
            said = office.translate("Staff", "Waiting for its picture …")
        elif screen is not None and screen.picture_at is not None:
            time = office.when(screen.picture_at)
            said = office.translate("Staff", "Picture of {time}", time=time)
        self.caption.setText(said)
        self.caption.setVisible(bool(said))
        self.glass.setVisible(not self.glass.empty)
        name = screen.name if screen is not None else ""
        self.glass.setAccessibleName(f"{name}: {said}" if name else said)


class _Glass(QWidget):
    """A picture as wide as there is room, never larger than it is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pixels = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self._pixels.isNull()

    @property
    def pixels(self) -> QPixmap:
        """What came, in its own size."""
        return self._pixels

    def show_pixels(self, pixels: QPixmap) -> None:
        """Shows another picture."""
        self._pixels = pixels
        self.updateGeometry()
        self.update()

    # Qt

    def sizeHint(self) -> QSize:
        return self._pixels.size()

    def heightForWidth(self, width: int) -> int:
        pixels = self._pixels
        if pixels.isNull():
            return 0
        return round(min(width, pixels.width()) * pixels.height() / pixels.width())

    def paintEvent(self, event: QPaintEvent) -> None:
        width = min(self.width(), self._pixels.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(0, 0, width, self.heightForWidth(self.width()))
        painter.drawPixmap(area, self._pixels, QRectF(self._pixels.rect()))


def _wanted(screen: FleetScreen | None) -> tuple[str, str]:
    if screen is None or screen.picture_at is None:
        return (screen.key if screen is not None else "", "")
    return screen.key, screen.picture_at.isoformat()
