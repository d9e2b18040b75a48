"""A small festival in Python: one Thursday of workshops, built anew by each test as it needs it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.feeds.write import write
from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import (
    Event,
    Link,
    Person,
    Programme,
    Room,
    Session,
    Status,
    Track,
)
from kiosk.programme.moves import moves
from kiosk.programme.stars import Priority, Star
from kiosk.ui.attendee.scene import Scene, clashes
from kiosk.wording import translator

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2022, 12, 8, 12, 0, tzinfo=BERLIN)


def at(clock: str, day: int = 8) -> datetime:
    """An instant of December 2022 in Berlin: at("15:30"), at("0:30", 9)."""
    hour, minute = clock.split(":")
    return datetime(2022, 12, day, int(hour), int(minute), tzinfo=BERLIN)


def talk(
    key: str, title: str, start: str, end: str, room: str | None = "saal", **fields: object
) -> Session:
    """A session on the 8th (an end before the start is on the 9th)."""
    begin, finish = at(start), at(end)
    if finish < begin:
        finish += timedelta(days=1)
    session = Session(key, title, room=room, start=begin, end=finish)
    return replace(session, **fields)  # type: ignore[arg-type]


EVENT = Event(
    "probe-2022",
    "Probefestival",
    zone="Europe/Berlin",
    first_day=date(2022, 12, 7),
    last_day=date(2022, 12, 9),
)
ROOMS = (
    Room("saal", "Saal 2", "Nebenhaus", "1. Stock", capacity=80, step_free=True),
    Room("werk", "Werkstatt", capacity=24, step_free=False),
    Room("foyer", "Foyer"),
)
TRACKS = (Track("meth", "Methoden"), Track("koop", "Kooperation"))
PEOPLE = (
    Person("ada", "Ada Lenk", "Stadt Muster", "<p>plant <b>gern</b></p>"),
    Person("bo", "Bo Ahrens"),
)
GAME = talk(
    "game",
    "Planspiel",
    "15:00",
    "16:30",
    format="Workshop",
    track="meth",
    people=("ada", "bo"),
    languages=("de", "en"),
    abstract="Worum es <b>geht</b>.",
    links=(Link("", "https://example.org/spiel"),),
)
MILL = talk("mill", "Die Große Mühle", "10:00", "11:00", "werk", track="koop")
CLASH = talk("clash", "Zukunft zeichnen", "15:30", "16:00", "werk")
OPEN = Session("open", "Sprechstunde", status=Status.TENTATIVE)
NIGHT = talk("night", "Nachtgespräch", "23:30", "0:45", "foyer")
TUESDAY = replace(
    talk("early", "Auftakt", "9:00", "10:00"), start=at("9:00", 7), end=at("10:00", 7)
)


def programme(*sessions: Session, **fields: object) -> Programme:
    """A programme of these sessions, or of the six above."""
    chosen = sessions or (TUESDAY, MILL, GAME, CLASH, NIGHT, OPEN)
    made = Programme(EVENT, ROOMS, TRACKS, PEOPLE, chosen)
    return replace(made, **fields)  # type: ignore[arg-type]


def scene(
    *sessions: Session,
    now: datetime = NOON,
    language: str = "de",
    stars: Iterable[str] = (),
    maybe: Iterable[str] = (),
    changes: Iterable[Change] = (),
) -> Scene:
    """The moment `now` of a programme, with stars and with what changed lately."""
    shown = programme(*sessions)
    chosen = {key: Star(key, Priority.GOING, NOON) for key in stars}
    chosen |= {key: Star(key, Priority.MAYBE, NOON) for key in maybe}
    return Scene(
        shown,
        now,
        BERLIN,
        language,
        translator(language),
        chosen,
        moves(changes, shown, now),
        clashes(shown, chosen),
    )


def room_change(key: str, old: str, new: str, **stamp: str) -> Change:
    """A session that changed its room an hour before noon."""
    names = {room.key: room.name for room in ROOMS}
    return Change(
        key,
        ChangeKind.ROOM,
        "room",
        old,
        new,
        names[old],
        names[new],
        at=NOON - timedelta(hours=1),
        **stamp,
    )


def time_change(key: str, field: str, old: datetime, new: datetime) -> Change:
    """A session whose start or end changed an hour before noon."""
    texts = (value.astimezone(UTC).isoformat() for value in (old, new))
    return Change(key, ChangeKind.TIME, field, *texts, at=NOON - timedelta(hours=1))


def write_feed(path: Path, shown: Programme) -> Path:
    """Writes a programme as agenda.json feed."""
    path.write_bytes(write(shown, "agenda-json", stamp=NOON))
    return path
