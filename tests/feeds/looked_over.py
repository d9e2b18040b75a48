"""A small programme to be looked over, and what is told of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from kiosk.feeds.lint import lint
from kiosk.feeds.reading import Problem, Reading
from kiosk.programme.model import Event, Person, Programme, Room, Session

EVENT = Event("moor", "Moorlichter 2031", zone="Europe/Berlin")
ROOMS = (Room("ofen", "Ofen"), Room("steg", "Steg"))
PEOPLE = (Person("ebba", "Ebba Torfstich"), Person("jorin", "Jorin Binsenkamp"))
_EIGHT = datetime(2031, 6, 12, 6, tzinfo=UTC)


def at(hour: float, day: int = 12) -> datetime:
    """A time in the event's zone, +02:00 in June."""
    return _EIGHT + timedelta(days=day - 12, hours=hour - 8)


def session(key: str, start: float, length: float = 1, /, **fields: object) -> Session:
    """A session without a fault: times in hours, on the 12th unless `start` says more."""
    sound = Session(
        key,
        fields.pop("title", f"Titel {key}"),  # type: ignore[arg-type]
        abstract="Worum es geht.",
        room="ofen",
        start=at(start),
        end=at(start + length),
    )
    return replace(sound, **fields)  # type: ignore[arg-type]


def looked_over(
    *sessions: Session, written: str = "frab-xml", told: Sequence[Problem] = (), **fields: object
) -> list[Problem]:
    """The findings in a programme of these sessions; each stands in "event KEY"."""
    sound = Programme(EVENT, ROOMS, (), PEOPLE, sessions)
    places = tuple(f"event {s.key}" for s in sessions)
    programme = replace(sound, **fields)  # type: ignore[arg-type]
    return list(lint(Reading(written, programme, tuple(told), 0, places)))


def of_kind(problems: Sequence[Problem], kind: str) -> list[Problem]:
    return [problem for problem in problems if problem.kind == kind]


def kinds(problems: Sequence[Problem]) -> set[str]:
    return {problem.kind for problem in problems}
