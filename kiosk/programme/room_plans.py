"""What swapping two rooms, or closing one for a time, means for each session: a proposal."""

from collections.abc import Iterator
from datetime import datetime

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Proposal:
    """A correction that could be made; field and value as `overrides.value_of` has them."""

    session_key: str
    field: str
    value: str


def swapped(
    programme: Programme, first: str, second: str, since: datetime, until: datetime
) -> tuple[Proposal, ...]:
    """Each session that is in one of two rooms between two instants (aware) goes to the other.

    Announced delays count; a session that has begun before, or ends later, goes as a whole.
    Cancelled ones go, too: their sign hangs at the right door. The order is the programme's.
    """
    other = {first: second, second: first}
    found = (s for s in programme.sessions if s.room in other and _within(s, since, until))
    return tuple(Proposal(s.key, "room", other[s.room or ""]) for s in found)


def closed(
    programme: Programme,
    room: str,
    since: datetime,
    until: datetime,
    *,
    into: str = "",
    cancelled: bool = False,
) -> tuple[Proposal, ...]:
    """What becomes of the sessions in a room that is closed between two instants (aware).

    They go `into` another one, or ("") have no room for the time being; or they are cancelled.
    Those that are cancelled already stay as they are.
    """
    field, value = ("status", Status.CANCELLED.value) if cancelled else ("room", into)
    return tuple(
        Proposal(s.key, field, value)
        for s in _taking_place(programme, room)
        if _within(s, since, until)
    )


def _taking_place(programme: Programme, room: str) -> Iterator[Session]:
    return (s for s in programme.sessions if s.room == room and not s.cancelled)


def _within(session: Session, since: datetime, until: datetime) -> bool:
    """Whether it takes some of the time; one without length when it starts in it."""
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return False
    starts_before = elapsed(start, until).total_seconds() > 0
    ends_after = elapsed(since, end).total_seconds() > 0
    starts_in = elapsed(since, start).total_seconds() >= 0
    return starts_before and (ends_after or starts_in)
