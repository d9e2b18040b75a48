"""A screen shows who it is, large, for a while: staff look for it among forty."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.stamp import EMERGENCY
from kiosk.ui.screen.plain_page import plain_pages
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.staff_say import role_name
from kiosk.wording import translator


class NameSheet(QWidget):
    """Covers a screen with its name; goes by itself, at once when there is an emergency."""

    def __init__(self, window: ScreenWindow, key: str, seconds: float) -> None:
        super().__init__(window)
        self._window = window
        settings = window.settings
        translate = translator(settings.languages[0])
        panel = window.panel
        about = (
            role_name(settings.role, translate),
            translate("Screen", "Number {key}", None, key=key),
            settings.output,
        )
        found = plain_pages(
            panel,
            FontsMeasure(),
            translate("Screen", "This screen is"),
            settings.name,
            [line for line in about if line],
        )
        self.picture = found[0]
        self._painter = PicturePainter(window.theme)
        self.setGeometry(window.rect())
        self.setAccessibleName(". ".join(self.picture.text))
        window.painted.connect(self._look)
        QTimer.singleShot(round(seconds * 1000), self, self.end)
        self.show()
        self.raise_()

    def end(self) -> None:
        """Goes away."""
        self.hide()
        self.deleteLater()

    def _look(self) -> None:
        if self._window.stamp.view == EMERGENCY:
            self.end()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._window.theme.ground))
        width, height = self._window.turned(painter)
        self._painter.draw(painter, self.picture, width, height)
        painter.end()
