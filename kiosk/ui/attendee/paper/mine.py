"""The own agenda on paper: one page a day where it fits, everything in words."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import chosen_sessions
from kiosk.programme.stars import Priority
from kiosk.programme.text import plain_text
from kiosk.ui.attendee.paper.cell import lasting
from kiosk.ui.attendee.paper.frame import FOOT, HEAD, Heading, day_code, page
from kiosk.ui.attendee.paper.page import (
    A4,
    HEAVY,
    MARGIN,
    NORMAL,
    STRONG,
    Item,
    Page,
    Rule,
    Star,
    Words,
    line_height,
    lines_of,
)
from kiosk.ui.attendee.records import SessionRecord, day_heading, session_record
from kiosk.ui.attendee.scene import Scene

_TIME, _TITLE, _BODY = 24, 26, 20
_COLUMN = 190
"""Half points for the times."""
_GAP = 22
_NOTE_LINES = 8


def mine_pages(scene: Scene, server: str = "") -> tuple[Page, ...]:
    """The pages; one that says so where nothing is starred.

    `server` is the feed server whose links open on any phone, "" for the program's own.
    """
    what = scene.translate("Paper", "My agenda")
    chosen = chosen_sessions(scene.programme, scene.stars)
    sheets: list[tuple[Heading, list[Item]]] = []
    for title, group in groupby(chosen, lambda s: day_heading(s, scene)):
        sessions = list(group)
        heading = Heading(what, title, day_code(scene, [s.key for s in sessions], server))
        for number, content in enumerate(_sheets(sessions, scene)):
            sheets.append((heading if number == 0 else _continued(heading, scene), content))
    if not sheets:
        text = scene.translate("Paper", "Nothing is starred.")
        content = [Words(MARGIN, MARGIN + HEAD, text, _TITLE)]
        sheets.append((Heading(what, scene.programme.event.title), list[Item](content)))
    return tuple(
        page(scene, heading, A4, content, number, len(sheets))
        for number, (heading, content) in enumerate(sheets, 1)
    )


def _continued(heading: Heading, scene: Scene) -> Heading:
    title = scene.translate("Paper", "{day} (continued)", day=heading.title)
    return Heading(heading.what, title)


def _sheets(sessions: Sequence[Session], scene: Scene) -> Iterator[list[Item]]:
    """The content of a day's pages; a session is never torn apart."""
    top, bottom = MARGIN + HEAD, A4[1] - MARGIN - FOOT
    content: list[Item] = []
    y = float(top)
    for session in sessions:
        items, high = _entry(session, scene, y)
        if y + high > bottom and content:
            yield content
            content, y = [], float(top)
            items, high = _entry(session, scene, y)
        content += items
        y += high
    yield content


def _entry(session: Session, scene: Scene, top: float) -> tuple[list[Item], float]:
    """One session with its top at `top`, and its height."""
    record = session_record(session, scene)
    left = MARGIN + _COLUMN
    room = A4[0] - MARGIN - left
    timed = session.start is not None and session_day(scene.programme, session) is not None
    clock = record.time if timed else ""
    items: list[Item] = [Words(MARGIN, top + 2, clock, _TIME, HEAVY, record.cancelled)]
    maybe = scene.priority(session.key) is Priority.MAYBE
    items.append(Star(left, top + 5, 22, half=maybe))
    y = top
    for line in lines_of(session.title, _TITLE, STRONG, room - 34, 4):
        items.append(Words(left + 34, y, line, _TITLE, STRONG, record.cancelled))
        y += line_height(_TITLE)
    for text, weight in _facts(session, record, maybe, scene):
        for line in lines_of(text, _BODY, weight, room - 34, 3):
            items.append(Words(left + 34, y, line, _BODY, weight))
            y += line_height(_BODY)
    y = _note(plain_text(scene.note(session.key)), items, left + 34, y, room - 34)
    y += _GAP / 2
    items.append(Rule(MARGIN, y, A4[0] - MARGIN, y, 0.8))
    return items, y + _GAP / 2 - top


def _facts(
    session: Session, record: SessionRecord, maybe: bool, scene: Scene
) -> Iterator[tuple[str, int]]:
    """The lines below a title: states in bold words, as paper knows no colours."""
    states = lasting(record)
    if maybe:
        states.insert(0, scene.translate("Paper", "maybe"))
    yield " · ".join(filter(None, (record.room, record.meta))), NORMAL
    yield " · ".join(filter(None, (*states, record.band, record.warning))), HEAVY
    yield session.subtitle, NORMAL


def _note(text: str, items: list[Item], x: float, y: float, room: float) -> float:
    """The person's note beside a line; gives where it ends."""
    if not text:
        return y
    y += 6
    begin = y
    lines = [
        line
        for paragraph in text.splitlines()
        for line in (lines_of(paragraph, _BODY, NORMAL, room - 16) or ("",))
    ]
    for line in lines[:_NOTE_LINES]:
        items.append(Words(x + 16, y, line, _BODY))
        y += line_height(_BODY)
    if len(lines) > _NOTE_LINES:
        items.append(Words(x + 16, y, "…", _BODY))
        y += line_height(_BODY)
    items.append(Rule(x, begin, x, y, 2))
    return y
