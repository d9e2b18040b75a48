"""Small invented programmes for the tests of store and sync."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.programme.changes import diff
from kiosk.programme.model import Event, Person, Programme, Room, Session, Track
from kiosk.store import programmes
from kiosk.store.database import Database
from kiosk.store.feed_state import FeedState

ZONE = ZoneInfo("Europe/Berlin")
NOW = datetime(2022, 12, 6, 12, 0, tzinfo=UTC)
FIRST = datetime(2022, 12, 7, 9, 0, tzinfo=ZONE)
SOURCE = "https://festival.example/agenda"


def session(number: int, title: str = "", **values: object) -> Session:
    """An invented session, half an hour after the one before."""
    start = FIRST + timedelta(minutes=30 * number)
    plain = Session(
        f"s{number}",
        title or f"Beitrag Nummer {number}",
        room="saal" if number % 2 else "foyer",
        track="plan",
        people=(f"p{number % 7}",),
        start=start,
        end=start + timedelta(minutes=25),
    )
    return replace(plain, **values)


def programme(sessions: Iterable[Session] | int = 20, **values: object) -> Programme:
    """An invented programme of two rooms, one track and seven people."""
    if isinstance(sessions, int):
        sessions = [session(number) for number in range(sessions)]
    plain = Programme(
        Event("probe", "Probefestival", zone="Europe/Berlin"),
        rooms=(Room("saal", "Großer Saal", capacity=200), Room("foyer", "Foyer")),
        tracks=(Track("plan", "Planung"),),
        people=tuple(Person(f"p{n}", f"Person {n}", biography="x" * n) for n in range(7)),
        sessions=tuple(sessions),
    )
    return replace(plain, **values)


def store(db: Database, new: Programme, source: str = SOURCE, at: datetime = NOW) -> FeedState:
    """Stores a programme over what is stored, the changes as the difference says."""
    from kiosk.store import feed_state

    old = programmes.load(db, source)
    state = feed_state.get(db, source)
    return programmes.apply(db, source, old, new, diff(old, new), state, at=at)
