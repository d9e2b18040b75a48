"""What must hold of every feed that could be read, however odd it was."""

from dataclasses import replace
from datetime import UTC, datetime

from kiosk.feeds.cleaning import placeholder
from kiosk.feeds.lint import lint
from kiosk.feeds.read import read
from kiosk.feeds.reading import Reading
from kiosk.feeds.write import FORMATS, write
from kiosk.programme.changes import diff
from kiosk.programme.days import days
from kiosk.programme.model import Programme, Session
from kiosk.programme.text import head_and_rest, plain_text, safe_html
from kiosk.store.database import Database
from kiosk.store.feed_state import FeedState
from kiosk.store.programmes import apply, load

_STAMP = datetime(2022, 12, 1, tzinfo=UTC)
_NAME = "fuzz"


class LawBrokenError(AssertionError):
    """A programme that was read is not what the rest of the house relies on."""


def check(reading: Reading, db: Database) -> None:
    """Everything the house does with a programme; raises where it cannot.

    `db` is an empty programme cache; nothing stays in it.
    """
    programme = reading.programme
    _references_resolve(programme)
    _times_are_sound(programme)
    _texts_can_be_drawn(programme)
    for problem in (*reading.problems, *lint(reading)):
        _hold(bool(problem.message), "a problem without a sentence")
    days(programme)
    _hold(diff(programme, programme) == (), "a programme differs from itself")
    _can_be_stored(programme, db)
    _can_be_written(programme)


def _hold(holds: bool, what: str) -> None:
    if not holds:
        raise LawBrokenError(what)


def _references_resolve(programme: Programme) -> None:
    for session in programme.sessions:
        _hold(bool(session.key and session.title), "a session without key or title")
        _hold(session.room is None or session.room in programme.room_by_key, "a room is missing")
        _hold(session.track is None or session.track in programme.track_by_key, "no such track")
        _hold(all(p in programme.person_by_key for p in session.people), "a person is missing")
    _hold(len(programme.session_by_key) == len(programme.sessions), "a key stands for two")


def _times_are_sound(programme: Programme) -> None:
    for session in programme.sessions:
        start, end = session.start, session.end
        _hold((start is None) == (end is None), "a start without an end")
        if start is not None and end is not None:
            _hold(start.utcoffset() is not None and end.utcoffset() is not None, "a naive time")
            _hold(start.astimezone(UTC) <= end.astimezone(UTC), "it ends before it starts")


def _texts_can_be_drawn(programme: Programme) -> None:
    for session in programme.sessions:
        head_and_rest(session.title)
        for text in (session.title, session.abstract, session.description):
            safe_html(text).encode()
            plain_text(text).encode()
    for person in programme.people:
        safe_html(person.biography).encode()


def _can_be_stored(programme: Programme, db: Database) -> None:
    try:
        apply(db, _NAME, None, programme, (), FeedState(_NAME), at=_STAMP)
        again = load(db, _NAME)
        _hold(again is not None and _in_utc(again) == _in_utc(programme), "stored otherwise")
    finally:
        for table in ("session_search", "session_trigram", "feeds"):
            db.execute(f"DELETE FROM {table}")


def _can_be_written(programme: Programme) -> None:
    """Written, read again: nothing that the format can hold is lost (docs/feeds.md)."""
    for name in FORMATS:
        held = [s for s in programme.sessions if _held(name, s)]
        data = write(programme, name, stamp=_STAMP)
        if not held:
            continue
        again = read(data, zone=programme.event.zone).programme
        lost = len(held) - len(again.sessions)
        _hold(lost <= 0, f"{lost} sessions lost on the way through {name}")
        if name == "agenda-json":
            _hold(_in_utc(again) == _in_utc(programme), "agenda.json reads back another programme")


def _held(name: str, session: Session) -> bool:
    """Whether a format can hold a session at all."""
    if name == "agenda-json":
        return True
    if placeholder(session.title):
        return False  # kept for what else it says, which the format may have no place for
    return session.start is not None and not (session.cancelled and name.startswith("frab"))


def _in_utc(programme: Programme) -> Programme:
    """For comparing: Python calls one instant in two zones unequal when clocks change."""
    return replace(
        programme,
        updated=_utc(programme.updated),
        sessions=tuple(
            replace(s, start=_utc(s.start), end=_utc(s.end)) for s in programme.sessions
        ),
        announcements=tuple(
            replace(a, since=_utc(a.since), until=_utc(a.until)) for a in programme.announcements
        ),
    )


def _utc(instant: datetime | None) -> datetime | None:
    return instant.astimezone(UTC) if instant is not None else None
