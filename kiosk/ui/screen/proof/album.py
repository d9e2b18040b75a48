"""Draws pictures into PNG files, each different one once, for people to page through."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from kiosk.personal.write_file import write_file
from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.shared.png import png
from kiosk.ui.shared.theme import Theme

WIDEST = 960
"""Pixels of the longer side: enough to read every line, a tenth of the bytes of 4K."""


@dataclass(frozen=True, slots=True)
class Print:
    """A picture in the album: its file, from the folder's page, and its size in pixels."""

    file: str
    width: int
    height: int


class Album:
    """A folder of pictures named by what they show: what is there already is not drawn again."""

    def __init__(self, folder: Path, name: str = "pictures", widest: int = WIDEST) -> None:
        """Makes the folder. Raises KnownError."""
        self._folder = folder / name
        self._name = name
        self._widest = widest
        self._done: dict[str, Print] = {}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise KnownError(
                "The folder {folder} cannot be made ({reason}).",
                folder=str(self._folder),
                reason=error.strerror or str(error),
            ) from error

    def __len__(self) -> int:
        return len(self._done)

    def add(self, picture: Picture, panel: Panel, theme: Theme) -> Print:
        """Draws a picture of a panel, unless the very same is there. Raises WriteError."""
        shown = (picture.items, picture.ground, panel.width, panel.height, theme.scheme.value)
        name = sha256(repr(shown).encode()).hexdigest()[:16]
        if name not in self._done:
            image = draw(picture, panel, theme, self._widest)
            write_file(self._folder / f"{name}.png", png(image))
            self._done[name] = Print(f"{self._name}/{name}.png", image.width(), image.height())
        return self._done[name]


def draw(picture: Picture, panel: Panel, theme: Theme, widest: int) -> QImage:
    """The picture of a panel on an image whose longer side has up to `widest` px."""
    factor = min(widest / max(panel.width, panel.height), 1.0)
    width, height = round(panel.width * factor), round(panel.height * factor)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.scale(factor, factor)
    PicturePainter(theme).draw(painter, picture, panel.width, panel.height)
    painter.end()
    return image
