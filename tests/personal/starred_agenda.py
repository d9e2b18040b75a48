"""A small festival, and a personal agenda that keeps what it exported as the store does."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import icalendar

from kiosk.feeds.ical_own import key_of
from kiosk.personal.ical_export import AgendaExport, export_agenda
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Event, Person, Programme, Room, Session, Track
from kiosk.programme.stars import Priority, Star

START = datetime(2031, 6, 12, 8, 0, tzinfo=UTC)
NOW = datetime(2031, 6, 1, 9, 30, 15, 123456, tzinfo=UTC)


def translate(context: str, text: str, n: int | None = None, **values: str | int) -> str:
    """English, as the texts stand in the code."""
    text = text if n is None else text.replace("%n", str(n))
    return text.format(**values) if values else text


@dataclass
class Agenda:
    """Somebody with stars; exports remember what went out."""

    programme: Programme
    stars: dict[str, Star] = field(default_factory=dict)
    exported: dict[str, ExportedEntry] = field(default_factory=dict)
    now: datetime = NOW
    alarm: int | None = None

    def star(self, *keys: str, priority: Priority = Priority.GOING) -> None:
        for key in keys:
            self.stars[key] = Star(key, priority, self.now)

    def unstar(self, *keys: str) -> None:
        for key in keys:
            del self.stars[key]

    def change(self, key: str, **fields: object) -> None:
        """Changes fields of a session in the programme."""
        sessions = (replace(s, **fields) if s.key == key else s for s in self.programme.sessions)
        self.programme = replace(self.programme, sessions=tuple(sessions))

    def remove(self, key: str) -> None:
        kept = tuple(s for s in self.programme.sessions if s.key != key)
        self.programme = replace(self.programme, sessions=kept)

    def export(self, later: timedelta = timedelta(minutes=7)) -> AgendaExport:
        self.now += later
        result = export_agenda(
            self.programme,
            self.stars,
            self.exported,
            now=self.now,
            alarm_minutes=self.alarm,
            translate=translate,
        )
        self.exported |= {e.session_key: e for e in result.entries}
        return result

    def events(self) -> dict[str, icalendar.Event]:
        """Exports and reads back with icalendar: events by session key."""
        return read_back(self.export().data)


def read_back(data: bytes) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(data)
    found = calendar.walk("VEVENT")
    assert all(e.errors == [] for e in found)
    assert calendar.get_missing_tzids() == set()
    by_key = {key_of(str(e["UID"])): e for e in found}
    assert len(by_key) == len(found)
    return by_key


def programme(zone: str = "Europe/Berlin") -> Programme:
    hour = timedelta(hours=1)
    return Programme(
        event=Event("moor 2031", "Moorlichter 2031", zone=zone),
        rooms=(Room("scheune", "Torfscheune", building="Altes Werk"), Room("steg", "Bohlenweg")),
        tracks=(Track("wege", "Wege, Wasser"),),
        people=(Person("ebba", "Ebba Torfstich"), Person("jan", "Jan Moor")),
        sessions=(
            Session(
                key="eins",
                title="Eröffnung",
                abstract="Alles über das Moor.",
                format="Vortrag",
                track="wege",
                people=("ebba", "jan"),
                room="scheune",
                start=START,
                end=START + hour,
                url="https://moorlichter.example/1",
            ),
            Session("zwei", "Nachtgang", room="steg", start=START + hour, end=START + 2 * hour),
            Session("offen", "Noch ohne Termin"),
        ),
    )
