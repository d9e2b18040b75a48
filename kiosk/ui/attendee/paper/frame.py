"""What stands around the content of each printed page: event and day above, date and page below."""

from kiosk.personal.handover import MOST, link, selection
from kiosk.personal.qr import modules
from kiosk.programme.stars import Priority
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.paper.page import (
    HEAVY,
    MARGIN,
    STRONG,
    Code,
    Item,
    Page,
    Rule,
    Words,
    line_height,
    lines_of,
    width_of,
)
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day

_SMALL, _TITLE = 18, 44
_CODE_MODULE = 2.9
"""0.51 mm a module: what phones read off paper at arm's length."""
HEAD = 160
"""From the top margin to the content."""
FOOT = 40


@dataclass(frozen=True, slots=True)
class Heading:
    """What a page is of: "Meine Agenda", the day, and the text of its code ("" for none)."""

    what: str
    title: str
    code: str = ""


def page(
    scene: Scene,
    heading: Heading,
    size: tuple[int, int],
    content: list[Item],
    number: int,
    count: int,
) -> Page:
    """The whole page around its content; `number` counts from 1."""
    width, height = size
    right = width - MARGIN
    code = _code(heading.code, right)
    room = right - MARGIN - (code.side + 24 if code else 0)
    above = f"{scene.programme.event.title} · {heading.what}"
    items: list[Item] = [
        Words(MARGIN, MARGIN, lines_of(above, _SMALL, STRONG, room, 1)[0], _SMALL, STRONG),
        Words(
            MARGIN,
            MARGIN + line_height(_SMALL) + 10,
            lines_of(heading.title, _TITLE, HEAVY, room, 1)[0],
            _TITLE,
            HEAVY,
        ),
        Rule(MARGIN, MARGIN + HEAD - 24, right, MARGIN + HEAD - 24, 3),
    ]
    if code is not None:
        items.append(code)
    return Page(width, height, (*items, *content, *_foot(scene, size, number, count)))


def code_side(text: str) -> float:
    """The length of a code's side with its quiet zone."""
    return (len(modules(text)) + 8) * _CODE_MODULE


def day_code(scene: Scene, keys: list[str], server: str) -> str:
    """The link that hands over these sessions; "" where none is chosen, or too many are."""
    chosen: dict[str, Priority] = {
        key: star.priority for key in keys if (star := scene.stars.get(key)) is not None
    }
    if not 0 < len(chosen) <= MOST:
        return ""
    text = link(selection(scene.programme.event.key, chosen), server)
    return text if code_side(text) <= HEAD - 24 else ""


def _code(text: str, right: float) -> Code | None:
    if not text:
        return None
    side = code_side(text)
    return Code(right - side, MARGIN + HEAD - 30 - side, side, modules(text))


def _foot(scene: Scene, size: tuple[int, int], number: int, count: int) -> list[Item]:
    width, height = size
    translate, at = scene.translate, scene.now.astimezone(scene.zone)
    printed = translate(
        "Paper",
        "Printed on {day}, {time}",
        day=f"{long_day(at.date(), scene.language)} {at.year}",
        time=clock_time(scene.now, scene.zone),
    )
    pages = translate("Paper", "Page {number} of {count}", number=number, count=count)
    top = height - MARGIN - line_height(_SMALL)
    left = width - MARGIN - width_of(pages, _SMALL)
    return [
        Rule(MARGIN, top - 8, width - MARGIN, top - 8, 1),
        Words(MARGIN, top, printed, _SMALL),
        Words(left, top, pages, _SMALL),
    ]
