"""Sets the emergency page: over everything, German and English at once, nothing beside it."""

from typing import NamedTuple

from kiosk.ui.pictures.emergency import Emergency
from kiosk.ui.pictures.flow import Leaf, Part, leaves
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.narrow import SCALES, largest
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Alert, Item, Picture, standing, staying
from kiosk.ui.pictures.sheet import BOLD, REGULAR, Sheet
from kiosk.wording import Translate, translator

GROUND, INK = "alarm", "on_alarm"
_LANGUAGES = ("de", "en")
_SCALES = (3.2, 2.7, 2.2, *SCALES)
"""Nothing else is on the glass: as large as it goes."""


def emergency_pictures(
    emergency: Emergency, stand: str, translate: Translate, panel: Panel, measure: Measure
) -> tuple[Picture, ...]:
    """As large as one page allows; several pages where the text is too long for one.

    `stand` says how old the data is.
    """
    around = _Around(stand, translate)

    def pages(scale: float) -> tuple[Picture, ...]:
        sheet = Sheet(panel, measure, scale)
        found = _leaves(emergency, around, sheet)
        return tuple(
            _picture(leaf, sheet, around, number, len(found))
            for number, leaf in enumerate(found, 1)
        )

    return largest(pages, _SCALES)


class _Around(NamedTuple):
    """What stands at the foot."""

    stand: str
    translate: Translate


def _picture(leaf: Leaf, sheet: Sheet, around: "_Around", number: int, of: int) -> Picture:
    lines = _foot(sheet, around, number, of)
    step = sheet.line(Tier.THREE)
    top = sheet.panel.height - sheet.gap - len(lines) * step
    foot = []
    for line in lines:
        foot.append(sheet.words(sheet.left, top, line[0], Tier.THREE, ink=INK))
        foot += [sheet.words_to(sheet.right, top, more, Tier.THREE, ink=INK) for more in line[1:]]
        top += step
    return staying(Picture((*leaf.items(sheet.gap * 2), *standing(foot)), ground=GROUND))


def _foot(sheet: Sheet, around: "_Around", number: int, of: int) -> list[list[str]]:
    """Stand and page in one line, or below each other."""
    lines = [[line] for line in sheet.wrap(around.stand, Tier.THREE, REGULAR)]
    if of == 1:
        return lines
    page = around.translate("Screen", "Page {number}/{of}", number=number, of=of)
    wide = sum(sheet.text_width(text, Tier.THREE) for text in (around.stand, page))
    if wide + sheet.size(Tier.THREE) <= sheet.width:
        return [[around.stand, page]]
    return [*lines, *([line] for line in sheet.wrap(page, Tier.THREE, REGULAR))]


def _leaves(emergency: Emergency, around: "_Around", sheet: Sheet) -> list[Leaf]:
    """German and English on one page; where they are too long for it, each begins its own."""
    texts = [text for text in (emergency.german, emergency.english) if text]
    said = [
        sheet.lines(text, Tier.ONE, REGULAR if number else BOLD, INK)
        for number, text in enumerate(texts)
    ]
    heading = _heading(sheet)
    foot = len(_foot(sheet, around, 99, 99)) * sheet.line(Tier.THREE)
    room = sheet.panel.height - foot - 4 * sheet.gap
    ruler = sheet.ruler(ink=INK)._replace(with_next=True)
    whole = leaves([*heading, *said[0], *(p for more in said[1:] for p in (ruler, *more))], room)
    if len(whole) == 1:
        return whole
    return [leaf for parts in said for leaf in leaves([*heading, *parts], room, heading)]


def _warning(translate: Translate) -> str:
    return translate("Screen", "Warning")


def _heading(sheet: Sheet) -> list[Part]:
    """The sign, and the word in both languages beside it."""
    words = " · ".join(_warning(translator(code)) for code in _LANGUAGES)
    side = sheet.size(Tier.TWO)
    indent = round(side * 1.4)
    lines = sheet.wrap(words, Tier.TWO, BOLD, sheet.width - indent)
    step = sheet.line(Tier.TWO)

    def draw(y: int) -> list[Item]:
        items: list[Item] = [Alert(sheet.left, y + (step - side) // 2, side, INK, GROUND)]
        return items + [
            sheet.words(sheet.left + indent, y + n * step, line, Tier.TWO, BOLD, INK)
            for n, line in enumerate(lines)
        ]

    return [Part(len(lines) * step + sheet.gap, draw, with_next=True)]
