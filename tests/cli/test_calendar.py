"""calendar: the agenda in a file that is kept, and in a calendar on a real CalDAV server."""

import io
from pathlib import Path

import icalendar
import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival
from keyring_in_memory import Memory
from radicale_server import Calendar, Radicale


@pytest.fixture
def calendar(radicale: Radicale) -> Calendar:
    return radicale.calendar(name="Privat")


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, calendar: Calendar) -> None:
    """The right password on stdin."""
    monkeypatch.setattr("sys.stdin", io.StringIO(calendar.account.password + "\n"))


def connect(at: Run, calendar: Calendar, *more: str) -> list[str]:
    address, user = calendar.account.address, calendar.account.user
    outcome = at("calendar", "connect", address, "--user", user, *more)
    assert outcome.code == 0, outcome.err
    return outcome.lines


def test_a_kept_file_follows_each_sync(at: Run, festival: Festival, tmp_path: Path) -> None:
    at("agenda", "add", KEYS[0])
    kept = tmp_path / "kept.ics"
    outcome = at("calendar", "keep", str(kept))
    assert outcome.lines == [f"1 entry in {kept}; it is renewed after each sync."]
    festival.change(KEYS[0], room="Teich")
    assert at("sync").code == 0
    (entry,) = icalendar.Calendar.from_ical(kept.read_bytes()).walk("VEVENT")
    assert (str(entry["LOCATION"]), int(entry["SEQUENCE"])) == ("Teich", 1)
    assert at("calendar", "status").lines == [f"Kept up to date: {kept}"]
    at("calendar", "keep", "--off")
    festival.change(KEYS[0], room="Bohlenweg")
    before = kept.read_bytes()
    at("sync")
    assert kept.read_bytes() == before


def test_a_folder_that_is_gone_is_told_beside_the_sync(
    at: Run, festival: Festival, tmp_path: Path
) -> None:
    at("agenda", "add", KEYS[0])
    folder = tmp_path / "stick"
    folder.mkdir()
    at("calendar", "keep", str(folder / "kept.ics"))
    (folder / "kept.ics").unlink()
    folder.rmdir()
    outcome = at("sync", "--json")
    assert (outcome.code, outcome.json["result"]) == (0, "unchanged")
    assert f"The folder {folder} is not there" in outcome.err


def test_keep_wants_a_file_or_off(at: Run) -> None:
    assert at("calendar", "keep").err == "Name a file, or --off.\n"


@pytest.mark.usefixtures("typed")
def test_the_agenda_goes_into_the_calendar_with_the_password_of_the_keyring(
    at: Run, festival: Festival, calendar: Calendar, passwords: Memory
) -> None:
    at("agenda", "add", KEYS[0])
    assert connect(at, calendar) == ["Connected with “Privat”."]
    assert list(passwords.kept.values()) == [calendar.account.password]
    assert at("calendar", "status", "--json").json == {
        "file": None,
        "calendar": {"address": calendar.account.address, "name": "Privat"},
        "waiting": 1,
    }
    assert at("calendar", "push").lines == ["“Privat”: 1 new, 0 changed, 0 taken away."]
    festival.change(KEYS[0], room="Teich")
    at("sync")
    assert at("calendar", "push").lines == ["“Privat”: 0 new, 1 changed, 0 taken away."]
    (entry,) = calendar.entries().values()
    assert (str(entry["LOCATION"]), int(entry["SEQUENCE"])) == ("Teich", 1)
    at("calendar", "disconnect")
    assert passwords.kept == {}
    assert len(calendar.entries()) == 1
    assert at("calendar", "push").code == 1


@pytest.mark.usefixtures("typed")
def test_without_a_keyring_the_password_is_asked_for_each_time(
    at: Run, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    at("agenda", "add", KEYS[0])
    address, user = calendar.account.address, calendar.account.user
    outcome = at("calendar", "connect", address, "--user", user)
    assert outcome.code == 0
    assert "no keyring" in outcome.err
    monkeypatch.setattr("sys.stdin", io.StringIO(calendar.account.password + "\n"))
    assert at("calendar", "push").code == 0
    assert len(calendar.entries()) == 1


@pytest.mark.usefixtures("typed", "passwords")
def test_among_several_calendars_one_has_to_be_named(
    at: Run, calendar: Calendar, radicale: Radicale, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = radicale.calendar(calendar.account, "Amt")
    address, user = calendar.account.address, calendar.account.user
    outcome = at("calendar", "connect", address, "--user", user)
    assert outcome.code == 1
    assert outcome.err.splitlines()[:2] == [f"  Amt  {other.url}", f"  Privat  {calendar.url}"]
    monkeypatch.setattr("sys.stdin", io.StringIO(calendar.account.password + "\n"))
    assert connect(at, calendar, "--calendar", "Amt") == ["Connected with “Amt”."]


@pytest.mark.usefixtures("passwords")
def test_a_wrong_password_connects_nothing(
    at: Run, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("falsch\n"))
    address, user = calendar.account.address, calendar.account.user
    outcome = at("calendar", "connect", address, "--user", user)
    assert outcome.code == 1
    assert "does not take this user and password" in outcome.err
    assert at("calendar", "status").lines == ["No calendar is kept up to date."]
