"""What a person chose: stars with their priority, and how to know a starred session again."""

from datetime import UTC, datetime
from enum import StrEnum

from kiosk.programme.model import Programme, Session
from kiosk.programme.values import dataclass


class Priority(StrEnum):
    """How sure somebody is: "dabei" or "vielleicht"."""

    GOING = "going"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Star:
    """One chosen session; `at` (UTC) is when it was chosen."""

    session_key: str
    priority: Priority
    at: datetime


@dataclass(frozen=True, slots=True)
class Traits:
    """What a session looked like when it was last seen, to find it under another key.

    `start` is in UTC and in whole seconds, `room` and `people` are names; "" and None: not known.
    """

    title: str
    start: datetime | None
    room: str
    people: tuple[str, ...]


def traits_of(programme: Programme, session: Session) -> Traits:
    """The traits of a session of `programme`."""
    start = session.start and session.start.astimezone(UTC).replace(microsecond=0)
    return Traits(
        session.title,
        start,
        programme.room_name(session.room),
        programme.people_names(session),
    )
