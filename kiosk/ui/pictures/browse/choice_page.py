"""Sets a page of choices: large buttons in columns, in pages, with the way back above them."""

from collections.abc import Sequence
from functools import partial

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import (
    FILLED,
    PLAIN,
    button,
    button_width,
    frame,
    lines,
    words,
)
from kiosk.ui.pictures.browse.glass import META, Glass
from kiosk.ui.pictures.browse.page import Piece, Target, joined
from kiosk.ui.pictures.browse.visit import Act, Visit
from kiosk.ui.pictures.picture import Item, Sign, TrackSign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon
from kiosk.wording import Translate

_LABEL = 30


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose; `track` is a theme's place in the programme, None for no theme."""

    sign: str
    text: str
    act: Act
    chosen: bool | None = None
    track: int | None = None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """All there is to choose, each at least `width` px of the drawing wide; `none` is the way to
    choose nothing, with its words, where something is chosen."""

    choices: Sequence[Choice]
    width: int
    none: tuple[str, Act] | None = None


def choice_page(
    glass: Glass, box: Box, shown: Choices, visit: Visit, translate: Translate
) -> Piece:
    """The choices within a box; a page there is not is the nearest one there is."""
    high = glass.touch(84)
    bar = Box(box.x, box.y, box.width, high)
    foot = Box(box.x, box.bottom - high - glass.px(16), box.width, high)
    top = bar.bottom + glass.px(32)
    step = high + glass.gap
    columns = max((box.width + glass.gap) // (glass.px(shown.width) + glass.gap), 1)
    rows = max((foot.y - top) // step, 1)
    per_page = rows * columns
    count = max(-(-len(shown.choices) // per_page), 1)
    page = min(max(visit.page, 0), count - 1)
    wide = (box.width - (columns - 1) * glass.gap) // columns
    pieces = [_bar(glass, bar, shown, translate)]
    for place, choice in enumerate(shown.choices[page * per_page : (page + 1) * per_page]):
        x = box.x + place % columns * (wide + glass.gap)
        spot = Box(x, top + place // columns * step, wide, high)
        pieces.append(_choice(glass, spot, choice))
    if count > 1:
        pieces.append(_foot(glass, foot, page, count, visit, translate))
    return joined(*pieces)


def _bar(glass: Glass, box: Box, shown: Choices, translate: Translate) -> Piece:
    text = translate("Kiosk", "Back")
    spot = Box(box.x, box.y, button_width(glass, text, Icon.ARROW), box.height)
    back = button(glass, "back", spot, text, acts.back, icon=Icon.ARROW, turned=180, before=True)
    if shown.none is None:
        return back
    text, act = shown.none
    wide = button_width(glass, text)
    spot = Box(box.right - wide, box.y, wide, box.height)
    return joined(back, button(glass, "all", spot, text, act))


def _choice(glass: Glass, box: Box, choice: Choice) -> Piece:
    look = FILLED if choice.chosen else PLAIN
    items: list[Item] = list(frame(glass, box, look))
    left = box.x + glass.px(24)
    side = glass.px(28)
    middle = box.y + (box.height - side) // 2
    if choice.chosen:
        # A theme's colour on the accent's may not be seen.
        items.append(Sign(left, middle, side, Icon.CHECK.value, look.ink))
    elif choice.track is not None:
        items.append(TrackSign(left, middle, side, choice.track, choice.colour))
    if choice.chosen or choice.track is not None:
        left += side + glass.px(20)
    room = box.right - glass.px(16) - left
    drawn = _LABEL if glass.width(choice.text, _LABEL, 600) <= room else META
    shown = lines(glass, choice.text, drawn, 600, room, 2)
    y = box.y + (box.height - len(shown) * glass.line(drawn)) // 2
    for number, text in enumerate(shown):
        line = y + number * glass.line(drawn)
        items.append(words(glass, left, line, text, drawn, 600, look.ink))
    target = Target(choice.sign, box, choice.text, choice.act, choice.chosen)
    return Piece(tuple(items), (target,))


def _foot(
    glass: Glass, box: Box, page: int, count: int, visit: Visit, translate: Translate
) -> Piece:
    text = translate("Screen", "Page {number}/{of}", number=page + 1, of=count)
    y = box.y + (box.height - glass.line(META)) // 2
    said = Piece((words(glass, box.x, y, text, META, 400, "muted"),))
    label = translate("Kiosk", "Next")
    wide = button_width(glass, label, Icon.ARROW)
    spot = Box(box.right - wide, box.y, wide, box.height)
    act = partial(acts.turn, by=(page + 1) % count - visit.page)
    return joined(said, button(glass, "next", spot, label, act, icon=Icon.ARROW))
