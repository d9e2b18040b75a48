"""Sets the dock: what was picked, the code that takes it along, and how old the programme is."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from kiosk.personal.qr import modules
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import (
    Look,
    button,
    button_width,
    code,
    lines,
    paragraph,
    tag,
    words,
)
from kiosk.ui.pictures.browse.glass import Glass
from kiosk.ui.pictures.browse.page import Piece, joined
from kiosk.ui.pictures.browse.take import Taken, taken
from kiosk.ui.pictures.browse.visit import Act, Visit
from kiosk.ui.pictures.marks import Mark, MarkKind
from kiosk.ui.pictures.moment import Moment, Trust
from kiosk.ui.pictures.picture import Block, Item, Sign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.number_words import number_word, sentence_case

_HEAD, _TEXT, _STAND = 46, 28, 27


def dock(glass: Glass, box: Box, ground: Box, visit: Visit, moment: Moment, base: str) -> Piece:
    """Words and buttons at the left, or on top; the code at the right, or below them.

    On a small glass the advice goes first, then the second line of the headline.
    """
    codes = taken(moment.programme, visit.picked, base)
    frame = Piece((*_ground(glass, ground), *_stand(glass, box, ground, moment)))
    for lines_of_head, advice in ((2, True), (2, False), (1, False)):
        content = _content(glass, box, visit, moment, codes, lines_of_head, advice=advice)
        if content is not None:
            return joined(frame, content)
    return joined(frame, _buttons(glass, box, box.y, visit, moment, codes)[0])


def _ground(glass: Glass, ground: Box) -> list[Item]:
    fill, _, line = glass.dock_inks
    items: list[Item] = [Block(*ground, fill)]
    if glass.dark:
        # In high contrast the dock has the colour of the ground.
        beside = not glass.panel.portrait
        items.append(Block(ground.x, ground.y, *_border(glass, ground, beside), line))
    return items


def _content(
    glass: Glass,
    box: Box,
    visit: Visit,
    moment: Moment,
    codes: Sequence[Taken],
    most: int,
    *,
    advice: bool,
) -> Piece | None:
    """Words, buttons and code; None where they do not fit."""
    shown = codes[visit.code % len(codes)] if codes else None
    portrait = glass.panel.portrait
    width = box.width - box.height - glass.px(40) if portrait else box.width
    room = Box(box.x, box.y, width, box.height)
    texts = _advice(visit, moment, shown, len(codes)) if advice else ()
    drawn, bottom = _words(glass, room, _headline(visit, moment)[:most], texts)
    buttons, end = _buttons(glass, room, bottom, visit, moment, codes)
    if end > box.bottom:
        return None
    if portrait:
        spot = Box(box.right - box.height, box.y, box.height, box.height)
    else:
        side = min(box.width, box.bottom - end - glass.px(24), round(box.height * 0.55))
        spot = Box(box.x, box.bottom - side, side, side)
    if shown is None:
        return joined(Piece((*drawn, _hint(glass, spot))), buttons)
    made = code(glass, modules(shown.text), spot)
    if made is None:
        return None
    made = made if portrait else replace(made, x=spot.x)
    return joined(Piece((*drawn, made)), buttons)


def _hint(glass: Glass, spot: Box) -> Sign:
    """A star where the code will be, in the middle of its place."""
    side = min(spot.width, glass.px(200 if glass.panel.portrait else 280))
    left = spot.right - side if glass.panel.portrait else spot.x + (spot.width - side) // 2
    top = spot.y + (spot.height - side) // 2
    return Sign(left, top, side, Icon.STAR_OUTLINE.value, glass.dock_inks[1])


def _border(glass: Glass, ground: Box, beside: bool) -> tuple[int, int]:
    return (glass.rule, ground.height) if beside else (ground.width, glass.rule)


def _words(
    glass: Glass, box: Box, headline: Sequence[str], advice: Sequence[str]
) -> tuple[list[Item], int]:
    """Headline and what to do; gives the items and where they end, px."""
    ink = glass.dock_inks[1]
    y = box.y
    items: list[Item] = []
    for text in headline:
        found = lines(glass, text, _HEAD, 700, box.width)
        items += paragraph(glass, box.x, y, found, _HEAD, 700, ink)
        y += len(found) * glass.line(_HEAD)
    y += glass.px(10)
    for text in advice:
        found = lines(glass, text, _TEXT, 400, box.width, 2)
        items += paragraph(glass, box.x, y, found, _TEXT, 400, ink)
        y += len(found) * glass.line(_TEXT)
    return items, y


def _headline(visit: Visit, moment: Moment) -> tuple[str, ...]:
    translate, count = moment.translate, len(visit.picked)
    if visit.dropped:
        return (translate("Kiosk", "Selection cleared."),)
    if not count:
        return (translate("Kiosk", "Pick and take along."),)
    if count == 1:
        return (translate("Kiosk", "One picked."), translate("Kiosk", "Take it along."))
    number = sentence_case(number_word(count, translate))
    return (
        translate("Kiosk", "{number} picked.", number=number),
        translate("Kiosk", "Take them along."),
    )


def _advice(visit: Visit, moment: Moment, shown: Taken | None, count: int) -> tuple[str, ...]:
    translate = moment.translate
    if shown is None:
        return (translate("Kiosk", "Touch a star, then scan the code here with a phone."),)
    if visit.full:
        return (translate("Kiosk", "The selection is full: it holds %n.", len(visit.picked)),)
    if not shown.opens:
        return (translate("Kiosk", "Scan the code and paste it into your own agenda."),)
    if not shown.title:
        return (translate("Kiosk", "Scan with a phone's camera. It opens there, no sign-in."),)
    if len(visit.picked) == 1:
        return (translate("Kiosk", "Scan with a phone's camera: it goes into the calendar."),)
    return (
        translate(
            "Kiosk",
            "Into the calendar, {number} of {count}: {title}",
            number=visit.code % count + 1,
            count=count,
            title=shown.title,
        ),
    )


def _buttons(
    glass: Glass, box: Box, top: int, visit: Visit, moment: Moment, codes: Sequence[Taken]
) -> tuple[Piece, int]:
    """In rows below the words; gives them and where they end, px."""
    _, ink, line = glass.dock_inks
    high = glass.touch(72)
    pieces: list[Piece] = []
    x, y = box.x, top + glass.px(16)
    for sign, text, act in _choices(visit, moment, codes):
        wide = button_width(glass, text)
        if x > box.x and x + wide > box.right:
            x, y = box.x, y + high + glass.gap
        spot = Box(x, y, wide, high)
        pieces.append(button(glass, sign, spot, text, act, Look(ink, line)))
        x = spot.right + glass.gap
    return joined(*pieces), y + high if pieces else top


def _choices(visit: Visit, moment: Moment, codes: Sequence[Taken]) -> list[tuple[str, str, Act]]:
    translate = moment.translate
    if visit.dropped:
        return [("restore", translate("Kiosk", "Undo"), acts.restore)]
    if not visit.picked:
        return []
    found: list[tuple[str, str, Act]] = []
    if len(codes) > 1:
        act = partial(acts.next_code, count=len(codes))
        found.append(("code", translate("Kiosk", "Next code"), act))
    if not visit.mine:
        found.append(("mine", translate("Kiosk", "View"), acts.show_picked))
    found.append(("clear", translate("Kiosk", "Clear"), acts.clear))
    return found


def _stand(glass: Glass, box: Box, ground: Box, moment: Moment) -> list[Item]:
    """How old the programme is, below everything; on its own ground when it may be out of date."""
    y = box.bottom + (ground.bottom - box.bottom - glass.line(_STAND)) // 2
    if moment.trust is Trust.FRESH:
        return [words(glass, box.x, y, moment.stand, _STAND, 400, glass.dock_inks[1])]
    kind = MarkKind.CHANGE if moment.trust is Trust.STALE else MarkKind.OFF
    return tag(glass, box.x, y, Mark(moment.stand, kind), _STAND)[0]
