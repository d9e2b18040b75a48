"""The agenda in a calendar on a real CalDAV server (Radicale), driven by one record of changes."""

import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import requests
from personal.starred_agenda import NOW, programme, translate
from pytest_httpserver import HTTPServer
from radicale_server import Calendar, Radicale

from kiosk.personal.calendar_push import Delivered, deliver, prepare, record
from kiosk.personal.write_agenda import write_agenda
from kiosk.programme.model import Programme, Status
from kiosk.programme.stars import Priority
from kiosk.store.database import Database, open_personal_db
from kiosk.store.pushed import pushed
from kiosk.store.rekey import rekey
from kiosk.store.stars import set_star
from kiosk.sync.caldav.account import Account, LoginRefusedError
from kiosk.sync.caldav.entries import place_of
from kiosk.sync.fetched import FetchCancelledError

FEED = "https://moorlichter.example/feed"
ONE, TWO = "eins@moor=202031.festival-agenda", "zwei@moor=202031.festival-agenda"

STRANGER = """BEGIN:VCALENDAR\r
VERSION:2.0\r
PRODID:-//somebody//else//EN\r
BEGIN:VEVENT\r
UID:zahnarzt\r
DTSTAMP:20310101T000000Z\r
DTSTART:20310612T080000Z\r
DTEND:20310612T090000Z\r
SUMMARY:Zahnarzt\r
END:VEVENT\r
END:VCALENDAR\r
"""


@dataclass
class Person:
    """Somebody with stars and a calendar; `push` brings it up to date, some minutes later."""

    db: Database
    calendar: Calendar
    programme: Programme = field(default_factory=programme)
    now: datetime = NOW

    def star(self, key: str, priority: Priority | None = Priority.GOING) -> None:
        set_star(self.db, FEED, key, priority, self.now)

    def change(self, key: str, **fields: object) -> None:
        sessions = (replace(s, **fields) if s.key == key else s for s in self.programme.sessions)
        self.programme = replace(self.programme, sessions=tuple(sessions))

    def push(self, account: Account | None = None) -> Delivered:
        self.now += timedelta(minutes=7)
        url = self.calendar.url
        actions = prepare(
            self.db,
            FEED,
            url,
            self.programme,
            now=self.now,
            alarm_minutes=10,
            translate=translate,
        )
        made = deliver(account or self.calendar.account, url, actions, threading.Event())
        record(self.db, FEED, url, made)
        return made

    def pushed(self) -> tuple[int, int, int, int]:
        made = self.push()
        assert made.error is None, made.error
        return made.created, made.updated, made.removed, made.kept

    def write(self, file: Path) -> None:
        """Exports the same agenda as a file."""
        write_agenda(
            self.db,
            FEED,
            self.programme,
            None,
            lambda data: file.write_bytes(data) and None,
            now=self.now,
            alarm_minutes=10,
            translate=translate,
        )


@pytest.fixture
def person(radicale: Radicale, tmp_path: Path) -> Iterator[Person]:
    db = open_personal_db(tmp_path)
    yield Person(db, radicale.calendar())
    db.close()


def test_the_agenda_arrives_once_and_nothing_doubles(person: Person) -> None:
    person.star("eins")
    person.star("zwei", Priority.MAYBE)
    assert person.pushed() == (2, 0, 0, 0)
    assert person.pushed() == (0, 0, 0, 0)
    entries = person.calendar.entries()
    assert {str(e["SUMMARY"]): str(e["STATUS"]) for e in entries.values()} == {
        "Eröffnung": "CONFIRMED",
        "Nachtgang": "TENTATIVE",
    }
    assert set(entries) == {ONE, TWO}


def test_a_room_change_is_the_same_entry_in_the_new_room_with_a_higher_sequence(
    person: Person,
) -> None:
    person.star("eins")
    person.push()
    before = person.calendar.entries()[ONE]
    person.change("eins", room="steg")
    assert person.pushed() == (0, 1, 0, 0)
    (after,) = person.calendar.entries().values()
    assert (str(before["LOCATION"]), str(after["LOCATION"])) == (
        "Torfscheune, Altes Werk",
        "Bohlenweg",
    )
    assert after["UID"] == before["UID"]
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])


def test_a_cancelled_session_is_marked_cancelled_and_stays(person: Person) -> None:
    person.star("eins")
    person.push()
    person.change("eins", status=Status.CANCELLED)
    assert person.pushed() == (0, 1, 0, 0)
    (entry,) = person.calendar.entries().values()
    assert (str(entry["STATUS"]), str(entry["TRANSP"])) == ("CANCELLED", "TRANSPARENT")


def test_what_the_person_takes_off_goes_and_comes_back_with_a_higher_sequence(
    person: Person,
) -> None:
    person.star("eins")
    person.push()
    person.star("eins", None)
    assert person.pushed() == (0, 0, 1, 0)
    assert person.calendar.entries() == {}
    person.star("eins")
    assert person.pushed() == (1, 0, 0, 0)
    assert int(person.calendar.entries()[ONE]["SEQUENCE"]) == 2


def test_a_session_cancelled_before_it_was_ever_there_is_not_put_there(person: Person) -> None:
    person.star("eins")
    person.change("eins", status=Status.CANCELLED)
    assert person.pushed() == (0, 0, 0, 0)


def test_entries_of_others_are_never_touched(person: Person) -> None:
    person.calendar.put("zahnarzt.ics", STRANGER.encode())
    person.star("eins")
    person.push()
    person.change("eins", room="steg")
    person.push()
    person.star("eins", None)
    person.push()
    file = next(person.calendar._place().glob("zahnarzt.ics"))
    assert file.read_bytes().replace(b"\r\n", b"\n").count(b"SUMMARY:Zahnarzt") == 1
    assert set(person.calendar.entries()) == {"zahnarzt"}


def test_an_entry_imported_from_the_exported_file_is_gone_on_with(
    person: Person, tmp_path: Path
) -> None:
    """It lies at another address than ours would: nothing doubles all the same."""
    person.star("eins")
    person.write(tmp_path / "agenda.ics")
    person.calendar.put("imported.ics", (tmp_path / "agenda.ics").read_bytes())
    person.change("eins", room="steg")
    assert person.pushed() == (0, 1, 0, 0)
    (entry,) = person.calendar.entries().values()
    assert (str(entry["LOCATION"]), int(entry["SEQUENCE"])) == ("Bohlenweg", 1)


def test_an_imported_entry_on_another_day_is_found_by_its_uid(
    person: Person, tmp_path: Path
) -> None:
    person.star("eins")
    person.write(tmp_path / "agenda.ics")
    person.calendar.put("imported.ics", (tmp_path / "agenda.ics").read_bytes())
    later = datetime(2031, 9, 1, 8, tzinfo=UTC)
    person.change("eins", start=later, end=later + timedelta(hours=1))
    assert person.pushed() == (0, 1, 0, 0)
    (entry,) = person.calendar.entries().values()
    assert entry["DTSTART"].dt == later


def test_what_somebody_changed_there_is_written_over_when_the_session_changes(
    person: Person,
) -> None:
    person.star("eins")
    person.push()
    file = next(person.calendar._place().glob("*.ics"))
    theirs = file.read_bytes().replace(b"Torfscheune", b"Zu Hause")
    person.calendar.put(file.name, theirs)
    assert person.pushed() == (0, 0, 0, 0)
    person.change("eins", room="steg")
    assert person.pushed() == (0, 1, 0, 0)
    (entry,) = person.calendar.entries().values()
    assert str(entry["LOCATION"]) == "Bohlenweg"


def test_what_somebody_changed_there_is_not_taken_away(person: Person) -> None:
    person.star("eins")
    person.push()
    file = next(person.calendar._place().glob("*.ics"))
    person.calendar.put(file.name, file.read_bytes().replace(b"Torfscheune", b"Zu Hause"))
    person.star("eins", None)
    assert person.pushed() == (0, 0, 0, 1)
    assert person.pushed() == (0, 0, 0, 0)
    assert str(person.calendar.entries()[ONE]["LOCATION"]).startswith("Zu Hause")


def test_an_entry_deleted_there_comes_back_only_when_its_session_changes(person: Person) -> None:
    person.star("eins")
    person.push()
    file = next(person.calendar._place().glob("*.ics"))
    login = (person.calendar.account.user, person.calendar.account.password.encode())
    assert requests.delete(person.calendar.url + file.name, auth=login, timeout=5).ok
    assert person.pushed() == (0, 0, 0, 0)
    assert person.calendar.entries() == {}
    person.change("eins", room="steg")
    assert person.pushed() == (1, 0, 0, 0)


def test_a_lost_memory_of_what_was_put_there_doubles_nothing(
    person: Person, radicale: Radicale, tmp_path: Path
) -> None:
    person.star("eins")
    person.push()
    (tmp_path / "new").mkdir()
    elsewhere = open_personal_db(tmp_path / "new")
    again = Person(elsewhere, person.calendar)
    again.star("eins")
    assert again.pushed() == (0, 1, 0, 0)
    assert set(person.calendar.entries()) == {ONE}
    elsewhere.close()


def test_a_refused_password_is_told_and_nothing_is_remembered(person: Person) -> None:
    person.star("eins")
    made = person.push(replace(person.calendar.account, password="falsch"))
    assert isinstance(made.error, LoginRefusedError)
    assert (made.created, made.states, made.sent) == (0, {}, [])
    assert person.pushed() == (1, 0, 0, 0)


def test_a_delivery_that_breaks_off_is_gone_on_with(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.personal import calendar_push
    from kiosk.sync.caldav.entries import put

    person.star("eins")
    person.star("zwei")
    calls: list[str] = []

    def breaks_off(exchange: object, place: object, data: bytes) -> object:
        if calls:
            raise LoginRefusedError("Enough.")
        calls.append("put")
        return put(exchange, place, data)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(calendar_push, "put", breaks_off)
        made = person.push()
    assert (made.created, isinstance(made.error, LoginRefusedError)) == (1, True)
    assert person.pushed() == (1, 0, 0, 0)
    assert len(person.calendar.entries()) == 2


def test_new_ids_of_the_feed_keep_the_entry(person: Person) -> None:
    person.star("eins")
    person.push()
    person.change("eins", room="steg")
    sessions = (replace(s, key="neu") if s.key == "eins" else s for s in person.programme.sessions)
    person.programme = replace(person.programme, sessions=tuple(sessions))
    rekey(person.db, FEED, {"eins": "neu"})
    assert person.pushed() == (0, 1, 0, 0)
    assert set(person.calendar.entries()) == {ONE}
    person.star("neu", None)
    assert person.pushed() == (0, 0, 1, 0)
    assert person.calendar.entries() == {}


def test_a_server_that_says_nothing_is_left_at_once_when_the_program_ends(person: Person) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        account = Account(f"http://127.0.0.1:{port}/", "ada", "x")
        person.star("eins")
        actions = prepare(
            person.db,
            FEED,
            account.address,
            person.programme,
            now=NOW,
            alarm_minutes=None,
            translate=translate,
        )
        cancel, begin = threading.Event(), time.monotonic()
        threading.Timer(0.2, cancel.set).start()
        with pytest.raises(FetchCancelledError):
            deliver(account, account.address, actions, cancel)
        assert time.monotonic() - begin < 2


def test_nothing_doubles_where_a_server_would_let_it(
    person: Person, httpserver: HTTPServer
) -> None:
    """RFC 4791 forbids two entries with one UID; not every server looks."""
    person.star("eins")
    url = httpserver.url_for("/cal/")
    there = (
        '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"'
        ' xmlns:C="urn:ietf:params:xml:ns:caldav"><D:response><D:href>/cal/other.ics</D:href>'
        '<D:propstat><D:prop><D:getetag>"7"</D:getetag><C:calendar-data>BEGIN:VCALENDAR\n'
        f"BEGIN:VEVENT\nUID:{ONE}\nEND:VEVENT\nEND:VCALENDAR</C:calendar-data></D:prop>"
        "<D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>"
    )
    httpserver.expect_request("/cal/", method="REPORT").respond_with_data(there, status=207)
    taken = {"ETag": '"8"'}
    httpserver.expect_request(
        "/cal/other.ics", method="PUT", headers={"If-Match": '"7"'}
    ).respond_with_data("", status=204, headers=taken)
    person.calendar = Calendar(Account(url, "ada", "x"), url, Path())
    assert person.pushed() == (0, 1, 0, 0)
    assert pushed(person.db, FEED, url)[ONE].etag == '"8"'


def test_a_server_without_an_etag_in_its_answer_is_asked_for_it(
    person: Person, httpserver: HTTPServer
) -> None:
    person.star("eins")
    url = httpserver.url_for("/cal/")
    nothing = '<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"/>'
    httpserver.expect_request("/cal/", method="REPORT").respond_with_data(nothing, status=207)
    place = "/" + place_of("/cal/", ONE).lstrip("/")
    httpserver.expect_request(place, method="PUT").respond_with_data("", status=201)
    httpserver.expect_request(place, method="HEAD").respond_with_data("", headers={"ETag": '"1"'})
    person.calendar = Calendar(Account(url, "ada", "x"), url, Path())
    assert person.pushed() == (1, 0, 0, 0)
    assert pushed(person.db, FEED, url)[ONE].etag == '"1"'
