"""Sets the door of a session that moved away: where it went is the largest."""

from kiosk.ui.pictures.door_thing import DoorThing
from kiosk.ui.pictures.flow import Leaf, Part, leaves
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import MOST_WORDS, Arrow, Item
from kiosk.ui.pictures.sheet import BOLD, STRONG, Sheet


def moved_parts(thing: DoorThing, sheet: Sheet, moment: Moment, room: int) -> list[Leaf]:
    """Its pages: title and destination on one; a title too long for that follows on its own."""
    title = [*_title(thing, sheet), *sheet.lines(thing.rest, Tier.TWO, key=thing.key)]
    went = [sheet.ruler()._replace(loose=True), *_destination(thing, sheet, moment)]
    whole = [*title, *went]
    one = sum(p.height for p in whole) <= room and sum(p.words for p in whole) <= MOST_WORDS
    short = sheet.wrap(f"{thing.start} {thing.head}", Tier.TWO, STRONG)
    again = sheet.lines(short[0], Tier.TWO, STRONG, key=thing.key)
    if one:
        return leaves(whole, room)
    return [*leaves([*again, *went], room, again), *leaves(title, room, again)]


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


def _destination(thing: DoorThing, sheet: Sheet, moment: Moment) -> list[Part]:
    """ "verlegt nach", the room with an arrow to the edge, and the way."""
    parts = sheet.lines(moment.translate("Screen", "moved to"), Tier.ONE, key=thing.key)
    arrow = min(sheet.size(Tier.ONE) * 2, sheet.width // 3)
    beside = sheet.width - arrow
    name = thing.destination
    if sheet.divides(name, Tier.ONE, BOLD, beside):
        # An arrow on its own line rather than a word in two.
        parts += sheet.lines(name, Tier.ONE, BOLD, key=thing.key)
        parts.append(_room("", thing, sheet, last=True))
    else:
        lines = sheet.wrap(name, Tier.ONE, BOLD, beside)
        parts += [_room(line, thing, sheet, last=False) for line in lines[:-1]]
        parts.append(_room(lines[-1], thing, sheet, last=True))
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
