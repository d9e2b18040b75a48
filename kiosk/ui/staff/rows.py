"""The rows of the desk's list of sessions: which there are, and what each says; pure functions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from functools import lru_cache

from kiosk.programme.days import session_day
from kiosk.programme.folding import query_terms, search_text
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.moves import Move
from kiosk.programme.phase import Phase, actual_end, actual_start, phase
from kiosk.ui.shared.dates import clock_time, time_span
from kiosk.wording import Translate


class Mark(StrEnum):
    """How a word on a row is drawn."""

    NOW = "now"
    OFF = "off"
    CHANGE = "change"
    OUTLINED = "outlined"
    DASHED = "dashed"
    DRAFT = "draft"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class StaffRow:
    """One session; `marks` are short words, `seats` "" where the room's size is not known."""

    key: str
    time: str
    title: str
    room: str
    seats: str
    marks: tuple[tuple[Mark, str], ...]
    cancelled: bool
    past: bool
    said: str


@dataclass(frozen=True, slots=True)
class Desktop:
    """What rows are made of.

    `drafted`, `waiting` and `disputed` are sessions with changes that are not published: not
    sent, not to be sent now, and not before a person decided.
    """

    programme: Programme
    now: datetime
    zone: tzinfo
    translate: Translate
    moves: dict[str, Move]
    drafted: frozenset[str] = frozenset()
    waiting: frozenset[str] = frozenset()
    corrected: frozenset[str] = frozenset()
    disputed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rows: of a day (None: without a time), of a room (""): all, with words in them."""

    day: date | None
    words: str = ""
    room: str = ""
    only_changed: bool = False
    with_past: bool = False


def sessions_wanted(wanted: Wanted, desktop: Desktop) -> tuple[Session, ...]:
    """The sessions of the list by time, then by room in the programme's order."""
    programme = desktop.programme
    places = {room.key: n for n, room in enumerate(programme.rooms)}
    found = [s for s in programme.sessions if _is_wanted(s, wanted, desktop)]

    def place(session: Session) -> tuple[float, int, str]:
        start = actual_start(session)
        begins = start.timestamp() if start else 0.0
        return begins, places.get(session.room or "", len(places)), session.title

    return tuple(sorted(found, key=place))


def _is_wanted(session: Session, wanted: Wanted, desktop: Desktop) -> bool:
    if wanted.words:  # a search goes through all days
        text = _haystack(session, desktop.programme)
        return all(any(form in text for form in term) for term in query_terms(wanted.words))
    if wanted.room and session.room != wanted.room:
        return False
    if wanted.only_changed and session.key not in changed_keys(desktop):
        return False
    day = session_day(desktop.programme, session) if session.start else None
    if day != wanted.day:
        return False
    return wanted.with_past or phase(session, desktop.now) is not Phase.PAST


def changed_keys(desktop: Desktop) -> frozenset[str]:
    """The sessions that staff have changed or are about to."""
    return desktop.drafted | desktop.waiting | desktop.disputed | desktop.corrected


def _haystack(session: Session, programme: Programme) -> str:
    parts = (
        session.title,
        session.subtitle,
        programme.room_name(session.room),
        *programme.people_names(session),
    )
    return _searchable(" ".join(parts))


@lru_cache(maxsize=20_000)
def _searchable(text: str) -> str:
    """Folded once: with each letter of a search all sessions are looked through."""
    return search_text(text)


def staff_row(session: Session, desktop: Desktop) -> StaffRow:
    """What a row says of a session."""
    programme, translate = desktop.programme, desktop.translate
    start, end = actual_start(session), actual_end(session)
    room = programme.room_name(session.room) or translate("Staff", "no room")
    known = programme.room_by_key.get(session.room or "")
    seats = translate("Staff", "%n seats", known.capacity) if known and known.capacity else ""
    marks = tuple(_marks(session, desktop))
    span = time_span(start, end, desktop.zone) if start else translate("Session", "time to follow")
    said = ", ".join(part for part in (span, session.title, room, *(m for _, m in marks)) if part)
    return StaffRow(
        session.key,
        clock_time(start, desktop.zone) if start else "–",
        session.title,
        room,
        seats,
        marks,
        session.cancelled,
        phase(session, desktop.now) is Phase.PAST,
        said,
    )


def _marks(session: Session, desktop: Desktop) -> Iterator[tuple[Mark, str]]:
    translate = desktop.translate
    if session.key in desktop.disputed:
        yield Mark.OFF, translate("Staff", "open question")
    if session.key in desktop.waiting:
        yield Mark.WAITING, translate("Staff", "waiting to be sent")
    if session.key in desktop.drafted:
        yield Mark.DRAFT, translate("Staff", "draft")
    if session.cancelled:
        yield Mark.OFF, translate("Session", "cancelled")
        return
    if phase(session, desktop.now) is Phase.NOW:
        yield Mark.NOW, translate("Session", "now")
    yield from _moved(session, desktop)
    if session.full:
        yield Mark.OUTLINED, translate("Session", "full")
    if session.status is Status.TENTATIVE:
        yield Mark.DASHED, translate("Session", "tentative")


def _moved(session: Session, desktop: Desktop) -> Iterator[tuple[Mark, str]]:
    translate = desktop.translate
    move = desktop.moves.get(session.key)
    if move is not None and move.old_start is not None:
        was = clock_time(move.old_start, desktop.zone)
        yield Mark.CHANGE, translate("Session", "instead of {time}", time=was)
    if move is not None and move.old_room:
        yield Mark.CHANGE, translate("Session", "instead of {room}", room=move.old_room_name)
    if session.delay:
        yield Mark.CHANGE, translate("Staff", "+%n min", session.delay)


def days_of(programme: Programme) -> Sequence[date]:
    """The days of the programme that have sessions."""
    days = {session_day(programme, s) for s in programme.sessions if s.start}
    return sorted(day for day in days if day is not None)


def still_to_come(sessions: Sequence[Session], now: datetime) -> int:
    """How many of them are not over."""
    ends = (actual_end(s) for s in sessions)
    return sum(end is not None and elapsed(now, end).total_seconds() > 0 for end in ends)
