"""The three days of agenda.json in minutes: staff change things, and everything follows.

A real feed server, the attendee's window, a kept calendar file and a real CalDAV server; only the
clock is set by hand. At each step: what the inbox, the reminders and notices, the file, the
calendar and the plan show.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from keyring_in_memory import Memory
from pytestqt.qtbot import QtBot
from radicale_server import Calendar, Radicale
from server.served import HandClock, Served, Upstream
from ui.acting import settle, sync
from ui.conftest import OpenWindow
from ui.conftest import feed as feed
from ui.conftest import qapp as qapp
from ui.conftest import window as window
from ui.hall import at
from ui.test_alerts import Seen

from kiosk.feeds.read import read
from kiosk.personal.calendar_connection import Connection
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.inbox import Which
from kiosk.programme.model import Programme
from kiosk.programme.session_fields import slot_text
from kiosk.resources import bundled_feed
from kiosk.server.publisher import Publisher
from kiosk.ui.attendee.pages import INBOX
from kiosk.ui.attendee.records import TagKind
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.wording import translator

OPENING, GAME, WRITING, TALK, COMMITTEE = CHOSEN = (
    *("mi-eroeffnung", "ausschussarbeit-planspiel", "schreibwerkstatt"),
    *("do-360-gespraech", "fr-vom-ausschuss"),
)
OTHER = "do-zielsysteme"


@dataclass
class Festival:
    """The server, the window on it, and everything that follows from what staff say."""

    served: Served
    upstream: Upstream
    clock: HandClock
    window: AttendeeWindow
    seen: Seen
    file: Path
    calendar: Calendar
    qtbot: QtBot

    def go(self, now: datetime) -> list[str]:
        """Another time on every clock; gives what a person is told by then."""
        self.clock.instant = now
        self.window.workspace.clock = SimulatedClock(now, 0.0)
        self.window.stage.show_minute()
        self.window.minute.passed.emit()
        settle(self.window, self.qtbot)
        return self.seen.take()

    def staff(self, now: datetime, *changes: tuple[str, str, str]) -> list[str]:
        """Staff change something (session, field, value), and the window looks; what is told."""
        told = self.go(now)
        for key, field, value in changes:
            self.served.change(key, field, value)
        sync(self.window, self.qtbot)
        settle(self.window, self.qtbot)
        return [*told, *self.seen.take()]

    @property
    def programme(self) -> Programme:
        assert self.window.workspace.programme is not None
        return self.window.workspace.programme

    def inbox(self, which: Which = Which.MINE) -> list[str]:
        """The rows of the change inbox: unread or not, title, new value and old one."""
        self.window.show_view(INBOX)
        page = self.window.late_pages.inbox
        page.choose(which)
        return [
            f"{'*' if row.unread else ' '} {row.title[:9]}: {row.told.text}"
            for row in page.list.rows.rows
        ]

    def plan(self, key: str) -> tuple[str, str, tuple[TagKind, ...], bool]:
        """Time, yellow band, tags and the mark of a session in the plan."""
        self.window.show_programme(0)
        session = self.programme.session_by_key[key]
        self.window.programme_page.reveal(session)
        model = self.window.programme_page.model
        row = model.row_of(key)
        assert row is not None
        record = model.record(row)
        return record.time, record.band, tuple(tag.kind for tag in record.tags), record.unread

    def exported(self, key: str, place: str, start: datetime, status: str, sequence: int) -> None:
        """Waits until file and calendar both have one entry of a session that says just this."""
        wanted = (place, start, status, sequence)

        def everywhere() -> bool:
            return (
                _entry(_of_file(self.file), key)
                == _entry(list(self.calendar.entries().values()), key)
                == wanted
            )

        self.window.manners.calendar.renew()
        self.qtbot.waitUntil(everywhere, timeout=10_000)


def _of_file(file: Path) -> list[icalendar.Event]:
    return icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT") if file.exists() else []


def _entry(events: Sequence[icalendar.Event], key: str) -> object:
    """Place, start, status and SEQUENCE of a session's only entry; None when there is none."""
    found = [event for event in events if str(event["UID"]).startswith(f"{key}@")]
    assert len(found) <= 1, "an entry is there twice"
    if not found:
        return None
    (event,) = found
    place = str(event.get("LOCATION", "")).partition(",")[0]
    return place, event["DTSTART"].dt, str(event["STATUS"]), int(event["SEQUENCE"])


@pytest.fixture
def festival(
    window: OpenWindow, tmp_path: Path, radicale: Radicale, passwords: Memory, qtbot: QtBot
) -> Iterator[Festival]:
    """Wednesday, eight o'clock: five sessions are chosen, both calendars are kept."""
    clock = HandClock(at("8:00", 7))
    upstream = Upstream(tmp_path / "upstream.json")
    upstream.says(read(bundled_feed().read_bytes()).programme)
    folder = tmp_path / "served"
    publisher = Publisher(folder, upstream.source, clock=clock, translate=translator("de"))
    served, calendar = Served(publisher, clock, None), radicale.calendar()
    opened = window(f"{served.url}/agenda.json", now=at("8:00", 7))
    sync(opened, qtbot)
    for key in CHOSEN:
        opened.acts.toggle_star(key)
    settle(opened, qtbot)
    seen, living = Seen(), opened.manners.calendar
    opened.manners.alerts.start(seen)  # type: ignore[arg-type]
    living.keep_at(tmp_path / "kept.ics")
    account = calendar.account
    living.server.connect_to(
        Connection(account.address, account.user, calendar.url, "Privat"), account.password
    )
    settle(opened, qtbot)
    yield Festival(served, upstream, clock, opened, seen, tmp_path / "kept.ics", calendar, qtbot)
    served.stop()


def test_three_days_are_followed_by_inbox_reminders_calendars_and_plan(
    festival: Festival,
) -> None:
    day = festival

    # Wednesday, 8:00: nothing is new at the first load, everything is in both calendars.
    assert (day.inbox(), day.seen.take()) == ([], [])
    day.exported(GAME, "Werkstatt", at("15:00"), "TENTATIVE", 0)
    day.exported(COMMITTEE, "Saal 2", at("10:15", 9), "CONFIRMED", 0)
    assert day.plan(GAME)[1:] == ("", (TagKind.TENTATIVE,), False)

    # 10:50: the reminder of the opening, once.
    assert day.go(at("10:49", 7)) == []
    (told,) = day.go(at("10:50", 7))
    assert told.startswith("In 10 min: Eröffnung")
    assert day.go(at("10:51", 7)) == []

    # 11:30: the game moves to another room; a day ahead, so it is gathered.
    (told,) = day.staff(at("11:30", 7), (GAME, "room", "saal-2"))
    assert "Saal 2 statt Werkstatt" in told
    assert day.inbox() == ["* Planspiel: Saal 2 statt Werkstatt"]
    assert day.plan(GAME)[1:] == ("verlegt · statt Werkstatt", (TagKind.TENTATIVE,), True)
    day.exported(GAME, "Saal 2", at("15:00"), "TENTATIVE", 1)

    # 12:00: upstream publishes the same again under another number: nothing is new.
    day.upstream.says(replace(day.upstream.programme, version="2022-12-06"))
    day.served.pull()
    assert day.staff(at("12:00", 7)) == []
    assert day.inbox() == ["* Planspiel: Saal 2 statt Werkstatt"]

    # The person opens it: read, here and in the plan.
    day.window.open_session(GAME)
    assert day.inbox() == ["  Planspiel: Saal 2 statt Werkstatt"]
    assert not day.plan(GAME)[3]

    # Thursday, 14:00: it is a quarter of an hour late, which cannot wait.
    (told,) = day.staff(at("14:00"), (GAME, "delay", "15"))
    assert "+15 min" in told
    assert day.inbox()[0] == "* Planspiel: +15 min statt 15:00"
    assert day.plan(GAME)[:2] == ("15:15–16:45", "verlegt · statt Werkstatt")
    day.exported(GAME, "Saal 2", at("15:15"), "TENTATIVE", 2)

    # 14:20: two sessions swap their rooms; mine is told, both are in the list of all.
    (told,) = day.staff(at("14:20"), (TALK, "room", "saal-2"), (OTHER, "room", "grosser-saal"))
    assert "Saal 2 statt Großer Saal" in told
    assert "* Zielsyste: Großer Saal statt Saal 2" in day.inbox(Which.ALL)
    assert day.inbox()[0] == "* Das 360°-: Saal 2 statt Großer Saal"
    day.exported(TALK, "Saal 2", at("16:45"), "CONFIRMED", 1)

    # 14:30: the writing workshop is cancelled, and its reminder with it.
    (told,) = day.staff(at("14:30"), (WRITING, "status", "cancelled"))
    assert "entfällt" in told
    assert day.plan(WRITING)[2] == (TagKind.OFF,)
    day.exported(WRITING, "Studio", at("15:15"), "CANCELLED", 1)
    told = day.go(at("15:05"))
    assert [line.partition(":")[0] for line in told] == ["In 10 min"]
    assert "Planspiel" in told[0]

    # 16:00: the talk begins a quarter later; its reminder follows. Both are in one room.
    slot = day.programme.session_by_key[TALK]
    assert slot.start is not None
    assert slot.end is not None
    quarter = timedelta(minutes=15)
    later = slot_text(slot.start + quarter, slot.end + quarter)
    (told,) = day.staff(at("16:00"), (TALK, "slot", later))
    assert "17:00 statt 16:45" in told
    assert day.go(at("16:35")) == []
    (told,) = day.go(at("16:50"))
    assert told.startswith("In 10 min: Das 360°-Gespräch")
    day.exported(TALK, "Saal 2", at("17:00"), "CONFIRMED", 2)

    # Friday: overnight a title changed. Nothing is said in the quiet hours.
    assert day.staff(at("23:00"), (COMMITTEE, "title", "Vom Rat in den Alltag")) == []
    (told,) = day.go(at("7:30", 9))
    assert "Vom Rat in den Alltag" in told
    assert day.inbox()[0] == "* Vom Rat i: neuer Titel statt „Vom Ausschuss in den Alltag“"
    day.exported(COMMITTEE, "Saal 2", at("10:15", 9), "CONFIRMED", 1)

    # The computer sleeps until eleven: the reminder is told as missed.
    (told,) = day.go(at("11:00", 9))
    assert told == "Verpasste Erinnerung: „Vom Rat in den Alltag“ hat um 10:15 Uhr begonnen."
    assert day.go(at("11:01", 9)) == []
    assert len(day.calendar.entries()) == len(CHOSEN)
