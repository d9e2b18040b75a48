"""The fields of a session that staff can correct: read as text, written from text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.people_text import people_text, with_names
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class SessionField:
    """`read` gives the text of a session of a programme, `write` the session with another one.

    `write` raises ValueError for a text that `read` never gives; instants come out in the
    programme's zone.
    """

    read: Callable[[Session, Programme], str]
    write: Callable[[Session, str, Programme], Session]


def slot_text(start: datetime | None, end: datetime | None) -> str:
    """A time interval as ISO 8601 (4.4) has it, in UTC; "" without a time."""
    if start is None or end is None:
        return ""
    return f"{start.astimezone(UTC).isoformat()}/{end.astimezone(UTC).isoformat()}"


def slot_of(text: str) -> tuple[datetime, datetime] | None:
    """Start and end in UTC behind a slot's text; None for "".

    Raises ValueError unless both are aware and the end does not lie before the start.
    """
    if not text:
        return None
    first, slash, second = text.partition("/")
    start, end = datetime.fromisoformat(first), datetime.fromisoformat(second)
    if not slash or start.tzinfo is None or end.tzinfo is None:
        raise ValueError("a slot is two instants with an offset")
    if end < start:
        raise ValueError("a slot ends after it starts")
    return start.astimezone(UTC), end.astimezone(UTC)


def _slotted(session: Session, text: str, programme: Programme) -> Session:
    slot, zone = slot_of(text), programme.tz
    if slot is None:
        return replace(session, start=None, end=None, day=None)
    return replace(session, start=slot[0].astimezone(zone), end=slot[1].astimezone(zone), day=None)


def _with_status(session: Session, text: str, _: Programme) -> Session:
    """What staff say takes place has not vanished, whatever the feed lists."""
    status = Status(text)
    return replace(session, status=status, vanished=session.vanished and status is Status.CANCELLED)


def _flag(text: str) -> bool:
    if text not in ("yes", "no"):
        raise ValueError("yes or no")
    return text == "yes"


def _with_people(session: Session, text: str, programme: Programme) -> Session:
    return replace(session, people=with_names(programme, session, text))


SESSION_FIELDS = {
    "room": SessionField(
        lambda s, _: s.room or "", lambda s, text, _: replace(s, room=text or None)
    ),
    "slot": SessionField(lambda s, _: slot_text(s.start, s.end), _slotted),
    "status": SessionField(lambda s, _: s.status.value, _with_status),
    "delay": SessionField(
        lambda s, _: str(s.delay), lambda s, text, _: replace(s, delay=int(text))
    ),
    "full": SessionField(
        lambda s, _: "yes" if s.full else "no", lambda s, text, _: replace(s, full=_flag(text))
    ),
    "title": SessionField(lambda s, _: s.title, lambda s, text, _: replace(s, title=text)),
    "people": SessionField(lambda s, programme: people_text(programme, s), _with_people),
}
"""By name; times are one field, so that a start and its end are moved, kept and retired as one."""
