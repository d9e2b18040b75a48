"""Sets the door of a session that moved away: where it went is the largest."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.ui.pictures.door_thing import DoorThing
from kiosk.ui.pictures.flow import Leaf, Part, as_label, leaves
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import SCALES
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import MOST_WORDS, Arrow, Item
from kiosk.ui.pictures.sheet import BOLD, STRONG, Sheet


def moved_parts(thing: DoorThing, sheet: Sheet, moment: Moment, room: int) -> list[Leaf]:
    """Its pages: title and destination on one; a title too long for that follows on its own, and
    says again on each page that it is elsewhere."""
    rest = sheet.lines(thing.rest, Tier.TWO, key=thing.key)
    title = [*_title(thing, sheet), *rest]
    ruler = sheet.ruler()._replace(loose=True)
    whole = [*title, ruler, *_destination(thing, sheet, sheet, moment)]
    if _fit(whole, room):
        return leaves(_with_larger(title, ruler, thing, sheet, moment, room), room)
    short = sheet.wrap(f"{thing.start} {thing.head}", Tier.TWO, STRONG)
    again = sheet.lines(short[0], Tier.TWO, STRONG, key=thing.key)
    went = _with_larger(again, ruler, thing, sheet, moment, room)
    said = moment.translate("Screen", "moved to {room}", room=thing.destination)
    away = [
        as_label(part)._replace(with_next=True)
        for part in sheet.lines(said, Tier.TWO, STRONG, key=thing.key)
    ]
    beside = _start_beside(thing, sheet, said)
    head = sheet.lines(thing.head, Tier.ONE, BOLD, key=thing.key)
    told = [*beside, *head, *rest] if beside else [*away, *title]
    return [*leaves(went, room, again), *leaves(told, room, away)]


def _start_beside(thing: DoorThing, sheet: Sheet, said: str) -> list[Part]:
    """The start, and beside it where the session went; empty where that is too long."""
    high = sheet.single(Tier.ONE)
    x = sheet.left + sheet.text_width(f"{thing.start} ", Tier.ONE)
    if x + sheet.text_width(said, Tier.TWO, STRONG) > sheet.right:
        return []
    lift = (sheet.line(Tier.ONE) - high) // 2
    sizes = sheet.size(Tier.ONE), sheet.size(Tier.TWO)
    drop = round(sheet.measure.ascent(sizes[0]) - sheet.measure.ascent(sizes[1]))

    def draw(y: int) -> list[Item]:
        return [
            sheet.words(sheet.left, y - lift, thing.start, Tier.ONE),
            sheet.words(x, y - lift + drop, said, Tier.TWO, STRONG),
        ]

    return [Part(high, draw, thing.key)]


def _fit(parts: Sequence[Part], room: int) -> bool:
    return sum(p.height for p in parts) <= room and sum(p.words for p in parts) <= MOST_WORDS


def _with_larger(
    before: Sequence[Part], ruler: Part, thing: DoorThing, sheet: Sheet, moment: Moment, room: int
) -> list[Part]:
    """One page with the name of the room as large as there is room for."""
    plain = _destination(thing, sheet, sheet, moment)
    for scale in SCALES:
        large = replace(sheet, scale=sheet.scale * scale)
        tried = _destination(thing, sheet, large, moment)
        if len(tried) == len(plain) and _fit([*before, ruler, *tried], room):
            return [*before, ruler, *tried]
    return [*before, ruler, *plain]


def _title(thing: DoorThing, sheet: Sheet) -> list[Part]:
    """Start and title in one line where they fit."""
    start = sheet.text_width(f"{thing.start} ", Tier.ONE)
    if start + sheet.text_width(thing.head, Tier.ONE, BOLD) > sheet.width:
        return [
            *sheet.lines(thing.start, Tier.ONE, key=thing.key),
            *sheet.lines(thing.head, Tier.ONE, BOLD, key=thing.key),
        ]
    lift = (sheet.line(Tier.ONE) - sheet.single(Tier.ONE)) // 2

    def draw(y: int) -> list[Item]:
        return [
            sheet.words(sheet.left, y - lift, thing.start, Tier.ONE),
            sheet.words(sheet.left + start, y - lift, thing.head, Tier.ONE, BOLD),
        ]

    return [Part(sheet.single(Tier.ONE), draw, thing.key)]


def _destination(thing: DoorThing, sheet: Sheet, large: Sheet, moment: Moment) -> list[Part]:
    """ "verlegt nach", the room (on a sheet of its own) with an arrow to the edge, and the way."""
    parts = sheet.lines(moment.translate("Screen", "moved to"), Tier.ONE, key=thing.key)
    arrow = min(sheet.size(Tier.ONE) * 2, sheet.width // 3)
    beside = sheet.width - arrow
    name = thing.destination
    if large.divides(name, Tier.ONE, BOLD, beside):
        # An arrow on its own line rather than a word in two.
        parts += large.lines(name, Tier.ONE, BOLD, key=thing.key)
        parts.append(_room("", thing, large, last=True))
    else:
        lines = large.wrap(name, Tier.ONE, BOLD, beside)
        parts += [_room(line, thing, large, last=False) for line in lines[:-1]]
        parts.append(_room(lines[-1], thing, large, last=True))
    return [*parts, *sheet.lines(thing.way, Tier.THREE, key=thing.key)]


def _room(text: str, thing: DoorThing, sheet: Sheet, *, last: bool) -> Part:
    """A line of the destination; behind the last one the arrow."""
    height = sheet.single(Tier.ONE)
    lift = (sheet.line(Tier.ONE) - height) // 2
    wide = sheet.text_width(text, Tier.ONE, BOLD) + sheet.size(Tier.TWO) * 0.7 if text else 0
    end = round(sheet.left + wide)
    length = sheet.right - end
    tall = min(round(height * 0.7), round(length * 0.7))

    def draw(y: int) -> list[Item]:
        words = sheet.words(sheet.left, y - lift, text, Tier.ONE, BOLD)
        items: list[Item] = [words] if text else []
        if last:
            items.append(Arrow(end, y + (height - tall) // 2, length, tall, "ink"))
        return items

    return Part(height, draw, thing.key)
