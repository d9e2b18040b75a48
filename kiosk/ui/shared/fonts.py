"""The bundled typeface: Atkinson Hyperlegible Next, loaded from files, with tabular figures."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.programme.errors import KnownError
from kiosk.resources import resource
from kiosk.ui.shared.theme import TYPE, Text

_FILES = ("300Light", "400Regular", "600SemiBold", "700Bold")
_WEIGHTS = (300, 400, 600, 700)


@cache
def load_fonts() -> str:
    """Registers the font files once and gives the family's name."""
    family = ""
    for name in _FILES:
        path = resource(f"fonts/AtkinsonHyperlegibleNext_{name}.ttf")
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            raise KnownError("The font file {file} cannot be read.", file=str(path))
        families = QFontDatabase.applicationFontFamilies(number)
        family = min((*families, *([family] if family else [])), key=len)
    return family


def font(role: Text) -> QFont:
    """The font of a type role, in the text size the person chose."""
    size, weight = TYPE[role]
    return sized_font(size, weight)


@cache
def sized_font(pixels: int, weight: int) -> QFont:
    """The typeface at a size in px and a weight (300, 400, 600, 700), figures tabular."""
    made = QFont(load_fonts())
    made.setPixelSize(pixels)
    made.setWeight(QFont.Weight(weight))
    made.setFeature(QFont.Tag("tnum"), 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def forget_glyphs() -> None:
    """Gives back the pictures of letters, of which Qt keeps one for each letter, weight, size and
    quarter of a pixel, up to some 20 MB and as long as the program runs.

    They are drawn anew when they are needed. Only in the main thread, and while nobody paints.
    """
    _open_files()
    QFont.cleanup()


@cache
def _open_files() -> tuple[QRawFont, ...]:
    # A file that is open need not be read again, from a disk that may have failed by then.
    return tuple(QRawFont.fromFont(sized_font(16, weight)) for weight in _WEIGHTS)
