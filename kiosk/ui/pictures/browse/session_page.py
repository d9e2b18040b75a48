"""Sets the page of one session: what it is, its text in pages, its star, its code."""

from collections.abc import Sequence
from functools import partial

from kiosk.personal.calendar_code import calendar_text
from kiosk.personal.qr import QUIET, modules
from kiosk.programme.model import Session
from kiosk.programme.text import plain_text
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import (
    FILLED,
    PLAIN,
    button,
    button_width,
    code,
    lines,
    paragraph,
    tag,
    words,
)
from kiosk.ui.pictures.browse.glass import META, TITLE, Glass
from kiosk.ui.pictures.browse.page import Piece, joined
from kiosk.ui.pictures.browse.row_say import marks, spoken_time
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.picture import Block, Item, TrackSign
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.icons import Icon

_TITLE, _TIME, _TEXT = 50, 36, 30
_LONGEST_LINE = 33
"""Times the font size: some 66 letters."""


@dataclass(frozen=True, slots=True)
class Told:
    """The page of a session and all its words for a screen reader."""

    piece: Piece
    title: str
    text: str


def session_page(glass: Glass, box: Box, session: Session, visit: Visit, moment: Moment) -> Told:
    """The page within a box: from the way back to the ways through the text."""
    high = glass.touch(84)
    bar = _bar(glass, Box(box.x, box.y, box.width, high), session, visit, moment)
    foot_height = glass.touch(72) + glass.px(24)
    inside = Box(box.x, box.y + high + glass.px(28), box.width, box.height - high - glass.px(28))
    items, bottom = _heading(glass, inside, session, moment)
    text = session_text(session)
    room = Box(
        box.x, bottom + glass.px(24), box.width, box.bottom - foot_height - bottom - glass.px(24)
    )
    drawn, aside = _code(glass, room, session, moment)
    body = Box(room.x, room.y, room.width - aside, room.height)
    foot = Box(box.x, box.bottom - foot_height, box.width, foot_height)
    reading = _reading(glass, body, foot, text, visit, moment)
    told = [session.title, session.subtitle, *_facts(session, moment), text]
    page = joined(Piece((*items, *drawn)), bar, reading)
    return Told(page, session.title, "\n".join(part for part in told if part))


def session_text(session: Session) -> str:
    """Abstract and description as plain text, each once."""
    parts = (plain_text(session.abstract), plain_text(session.description))
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def _bar(glass: Glass, box: Box, session: Session, visit: Visit, moment: Moment) -> Piece:
    """The way back at the left, the star at the right."""
    translate = moment.translate
    text = translate("Kiosk", "Back")
    spot = Box(box.x, box.y, button_width(glass, text, Icon.ARROW), box.height)
    back = button(glass, "back", spot, text, acts.back, icon=Icon.ARROW, turned=180, before=True)
    on = session.key in visit.picked
    if session.cancelled and not on:
        return back
    text = translate("Kiosk", "Picked") if on else translate("Kiosk", "Pick")
    icon, look = (Icon.STAR, FILLED) if on else (Icon.STAR_OUTLINE, PLAIN)
    wide = button_width(glass, text, icon)
    spot = Box(box.right - wide, box.y, wide, box.height)
    act = partial(acts.pick, key=session.key)
    name = translate("Kiosk", "Pick {title}", title=session.title)
    star = button(
        glass, "star", spot, text, act, look, icon=icon, before=True, name=name, chosen=on
    )
    return joined(back, star)


def _facts(session: Session, moment: Moment) -> list[str]:
    programme = moment.programme
    room = programme.room_by_key.get(session.room or "")
    where = [room.name, room.building, room.floor] if room else []
    shown = [mark.text for mark in marks(session, moment)]
    return [
        spoken_time(session, moment),
        " · ".join(part for part in where if part) or moment.translate("Screen", "room to follow"),
        *shown,
        _about(session, moment),
        _people(session, moment),
    ]


def _about(session: Session, moment: Moment) -> str:
    track = moment.programme.track_by_key.get(session.track or "")
    return " · ".join(part for part in (track.name if track else "", session.format) if part)


def _people(session: Session, moment: Moment) -> str:
    people = moment.programme.person_by_key
    found = []
    for key in session.people:
        person = people.get(key)
        if person is not None:
            more = f" ({person.organisation})" if person.organisation else ""
            found.append(f"{person.name}{more}")
    return ", ".join(found)


def _heading(glass: Glass, box: Box, session: Session, moment: Moment) -> tuple[list[Item], int]:
    """Theme, title, time, room, marks, people; gives the items and where they end."""
    items: list[Item] = []
    y = box.y
    about = _about(session, moment)
    if about:
        items += _theme(glass, box.x, y, about, session, moment)
        y += glass.line(META) + glass.px(12)
    drawn, y = _set(glass, box, y, session.title, _TITLE, 700, struck=session.cancelled)
    items += drawn
    if session.subtitle:
        drawn, y = _set(glass, box, y, session.subtitle, TITLE, 400)
        items += drawn
    y += glass.px(18)
    time, room, *_ = _facts(session, moment)
    drawn, y = _set(glass, box, y, time, _TIME, 700, struck=session.cancelled)
    items += drawn
    drawn, y = _set(glass, box, y, room, TITLE, 600)
    items += drawn
    drawn, y = _marks(glass, box, y, session, moment)
    items += drawn
    people = _people(session, moment)
    if people:
        drawn, y = _set(glass, box, y + glass.px(8), people, META, 400, ink="muted", most=3)
        items += drawn
    y += glass.px(20)
    return [*items, Block(box.x, y, box.width, 1, "hair")], y + 1


def _set(
    glass: Glass,
    box: Box,
    y: int,
    text: str,
    drawn: int,
    weight: int,
    *,
    ink: str = "ink",
    struck: bool = False,
    most: int = 0,
) -> tuple[list[Item], int]:
    found = lines(glass, text, drawn, weight, box.width, most)
    step = glass.line(drawn)
    items: list[Item] = [
        words(glass, box.x, y + n * step, line, drawn, weight, ink, struck=struck)
        for n, line in enumerate(found)
    ]
    return items, y + len(found) * step


def _theme(
    glass: Glass, x: int, y: int, about: str, session: Session, moment: Moment
) -> list[Item]:
    if not session.track or session.track not in moment.programme.track_by_key:
        return [words(glass, x, y, about, META, 400, "muted")]
    side = glass.px(22)
    top = y + (glass.line(META) - side) // 2
    number, colour = moment.track_number(session), moment.track_colour(session)
    return [
        TrackSign(x, top, side, number, colour),
        words(glass, x + side + glass.px(12), y, about, META, 400, "muted"),
    ]


def _marks(
    glass: Glass, box: Box, y: int, session: Session, moment: Moment
) -> tuple[list[Item], int]:
    shown = marks(session, moment)
    if not shown:
        return [], y
    items: list[Item] = []
    x = box.x
    y += glass.px(8)
    for mark in shown:
        drawn, wide = tag(glass, x, y, mark, META)
        if x > box.x and x + wide > box.right:
            x, y = box.x, y + glass.line(META) + glass.px(6)
            drawn, wide = tag(glass, x, y, mark, META)
        items += drawn
        x += wide + glass.px(12)
    return items, y + glass.line(META)


def _code(glass: Glass, box: Box, session: Session, moment: Moment) -> tuple[list[Item], int]:
    """The calendar's code in the right top of the box, its words below; and how wide both are."""
    text = calendar_text(moment.programme, session)
    if text is None or session.cancelled:
        return [], 0
    side = min(round(box.width * 0.36), box.height - 3 * glass.line(META), glass.px(340))
    spot = Box(box.right - side, box.y, side, side)
    drawn = code(glass, modules(text), spot)
    if drawn is None:
        return [], 0
    raised = Box(spot.right - drawn.side, box.y, drawn.side, drawn.side)
    placed = code(glass, modules(text), raised)
    quiet = QUIET * drawn.module
    text = moment.translate("Kiosk", "Into the calendar with a phone's camera")
    said = lines(glass, text, META, 600, drawn.side - quiet)
    below = paragraph(glass, raised.x + quiet, raised.bottom + glass.px(4), said, META, 600)
    found: list[Item] = [placed] if placed else []
    return [*found, *below], drawn.side + glass.px(40)


def _reading(glass: Glass, box: Box, foot: Box, text: str, visit: Visit, moment: Moment) -> Piece:
    """One page of the text; the ways to the others below it."""
    translate = moment.translate
    rows = max(box.height // glass.line(_TEXT), 1)
    found = _text_lines(glass, text, box.width)
    count = max(-(-len(found) // rows), 1)
    number = min(visit.reading, count - 1)
    shown = paragraph(glass, box.x, box.y, found[number * rows : (number + 1) * rows], _TEXT, 400)
    pieces = [Piece(tuple(shown))]
    high = glass.touch(72)
    top = foot.y + (foot.height - high) // 2
    right = foot.right
    ways = (
        ("on", translate("Kiosk", "Read on"), number + 1, number + 1 < count, 0),
        ("before", translate("Kiosk", "Previous"), number - 1, number > 0, 180),
    )
    for sign, label, to, open_, turned in ways:
        if open_:
            wide = button_width(glass, label, Icon.ARROW)
            spot = Box(right - wide, top, wide, high)
            act = partial(acts.read_on, by=to - visit.reading)
            way = button(
                glass, sign, spot, label, act, icon=Icon.ARROW, turned=turned, before=turned > 0
            )
            pieces.append(way)
            right = spot.x - glass.gap
    if count > 1:
        page = translate("Screen", "Page {number}/{of}", number=number + 1, of=count)
        y = foot.y + (foot.height - glass.line(META)) // 2
        pieces.append(Piece((words(glass, foot.x, y, page, META, 400, "muted"),)))
    return joined(*pieces)


def _text_lines(glass: Glass, text: str, width: int) -> Sequence[str]:
    """The text in lines, an empty one between paragraphs."""
    most = min(width, glass.size(_TEXT) * _LONGEST_LINE)
    found: list[str] = []
    for part in text.split("\n"):
        found += lines(glass, part, _TEXT, 400, most) or [""]
    return found
