"""agenda: choosing sessions and taking them to a calendar; SEQUENCE follows the programme."""

from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import icalendar
import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival
from cli.shapes import SESSIONS, check

from kiosk.store.database import open_personal_db
from kiosk.store.notes import set_note
from kiosk.store.settings import set_setting

NOTED = datetime(2031, 6, 1, tzinfo=UTC)


def events(path: Path) -> dict[str, icalendar.Event]:
    """The entries of a calendar by title."""
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]): event for event in calendar.walk("VEVENT")}


def test_an_empty_agenda_says_so(at: Run) -> None:
    outcome = at("agenda", "list")
    assert (outcome.code, outcome.lines) == (0, ["Your agenda is empty."])
    assert at("agenda", "list", "--json").json == []


def test_a_session_is_added_by_key_by_title_or_by_a_part_of_it(at: Run) -> None:
    assert at("agenda", "add", KEYS[2]).code == 0
    assert at("agenda", "add", "eröffnung am ofen").code == 0
    added = at("agenda", "add", "grosse", "Muehlen")
    assert added.lines == ["In your agenda: Große Mühlenführung, 2031-06-12 11:00–12:30"]
    listed = at("agenda", "list", "--json").json
    check(listed, SESSIONS)
    assert [session["key"] for session in listed] == [KEYS[0], KEYS[1], KEYS[2]]


def test_several_keys_are_added_and_removed_at_once_or_none_of_them(at: Run) -> None:
    assert len(at("agenda", "add", KEYS[0], KEYS[2]).lines) == 2
    assert at("agenda", "add", KEYS[1], "slip").code == 1
    keys = [session["key"] for session in at("agenda", "list", "--json").json]
    assert keys == [KEYS[0], KEYS[2]]
    assert at("agenda", "remove", KEYS[0], KEYS[1]).code == 1
    assert len(at("agenda", "remove", KEYS[0], KEYS[2]).lines) == 2
    assert at("agenda", "list", "--json").json == []


def test_the_agenda_is_listed_by_time(at: Run) -> None:
    at("agenda", "add", "--maybe", KEYS[3])
    at("agenda", "add", KEYS[0])
    assert at("agenda", "list").lines == [
        f"2031-06-12 10:00–11:00  Eröffnung am Ofen · Torfscheune  [{KEYS[0]}]",
        f"2031-06-14 00:30–01:00  Kurze Nacht der Frösche · Teich  [{KEYS[3]}]  maybe",
        "Times are in the zone Europe/Berlin.",
    ]


def test_what_fits_several_sessions_lists_them_and_adds_none(at: Run) -> None:
    outcome = at("agenda", "add", "nacht")
    assert (outcome.code, outcome.out) == (1, "")
    head, *candidates = outcome.err.splitlines()
    assert head == "2 sessions fit “nacht”; name one by its key, in brackets:"
    assert [line.rsplit("[", 1)[1] for line in candidates] == [f"{KEYS[2]}]", f"{KEYS[3]}]"]
    assert at("agenda", "list", "--json").json == []


def test_what_fits_no_session_adds_none(at: Run) -> None:
    outcome = at("agenda", "add", "Bahnhof")
    assert (outcome.code, outcome.out) == (1, "")
    assert "“Bahnhof”" in outcome.err


def test_only_chosen_sessions_are_in_question_for_removal(at: Run) -> None:
    at("agenda", "add", KEYS[2])
    at("agenda", "add", KEYS[0])
    assert at("agenda", "remove", "Nacht").lines == [
        "Not in your agenda any more: Lange Nacht der Irrlichter"
    ]
    assert [s["key"] for s in at("agenda", "list", "--json").json] == [KEYS[0]]
    assert at("agenda", "remove", "Nacht").code == 1


def test_what_is_not_in_the_programme_any_more_can_be_removed_by_its_key(
    at: Run, festival: Festival
) -> None:
    at("agenda", "add", KEYS[0])
    festival.remove(KEYS[0])
    assert at("sync", "--now", "2031-06-13T12:00").code == 0
    listed = at("agenda", "list")
    assert (listed.code, listed.out) == (0, "")
    assert listed.err.startswith("1 chosen session")
    assert at("agenda", "remove", KEYS[0]).code == 0
    assert at("agenda", "list").lines == ["Your agenda is empty."]


def test_agendas_of_two_feeds_do_not_mix(at: Run, festival: Festival, tmp_path: Path) -> None:
    at("agenda", "add", KEYS[0])
    other = Festival(tmp_path / "other.json", title="Heidetage 2031")
    assert at("agenda", "list", "--feed", other.feed, "--json").json == []


def test_a_changed_session_updates_its_entry_in_the_calendar(
    at: Run, festival: Festival, tmp_path: Path
) -> None:
    target = tmp_path / "my.ics"
    export = ("agenda", "export", "-o", str(target))
    assert at("sync").code == 0
    (found,) = at("search", "--json", "Mühlen").json
    assert at("agenda", "add", found["key"]).code == 0
    (said,) = at(*export).lines
    assert (said[:6], str(target) in said) == ("1 entr", True)
    before = events(target)["Große Mühlenführung"]
    assert (before["SEQUENCE"], str(before["LOCATION"])) == (0, "Bohlenweg")

    first = target.read_bytes()
    assert at(*export, "--now", "2031-06-02T09:30").code == 0
    assert target.read_bytes() == first

    festival.change(KEYS[1], room="Teich")
    assert at("sync").code == 0
    assert at(*export).code == 0
    after = events(target)["Große Mühlenführung"]
    assert (after["SEQUENCE"], str(after["LOCATION"])) == (1, "Teich")
    assert after["UID"] == before["UID"]

    assert at("agenda", "remove", found["key"]).code == 0
    assert at(*export).code == 0
    gone = events(target)["Große Mühlenführung"]
    assert (gone["SEQUENCE"], str(gone["STATUS"])) == (2, "CANCELLED")


def test_an_export_that_fails_does_not_count(at: Run, festival: Festival, tmp_path: Path) -> None:
    target = tmp_path / "my.ics"
    at("agenda", "add", KEYS[0])
    at("agenda", "export", "-o", str(target))
    festival.change(KEYS[0], room="Teich")
    at("sync")
    failed = at("agenda", "export", "-o", str(tmp_path / "none" / "my.ics"))
    assert failed.code == 1
    festival.change(KEYS[0], room="Bohlenweg")
    at("sync")
    at("agenda", "export", "-o", str(target))
    assert events(target)["Eröffnung am Ofen"]["SEQUENCE"] == 1


def test_an_empty_agenda_is_not_exported(at: Run, tmp_path: Path) -> None:
    outcome = at("agenda", "export", "-o", str(tmp_path / "my.ics"))
    assert (outcome.code, outcome.out) == (1, "")
    assert "no session with a time" in outcome.err
    assert not (tmp_path / "my.ics").exists()


@pytest.mark.parametrize("output", [(), ("-o", "-")], ids=" ".join)
def test_one_session_is_exported_whether_chosen_or_not(at: Run, output: tuple[str, ...]) -> None:
    outcome = at("agenda", "export", "--session", "Irrlichter", *output)
    assert outcome.code == 0
    calendar = icalendar.Calendar.from_ical(outcome.out)
    (event,) = calendar.walk("VEVENT")
    assert str(event["SUMMARY"]) == "Lange Nacht der Irrlichter"
    assert at("agenda", "list", "--json").json == []


@pytest.mark.parametrize(
    ("arguments", "kept", "trigger"),
    [
        (("--alarm", "25"), None, -25),
        (("--alarm", "none"), None, None),
        ((), None, -10),
        ((), "30", -30),
        ((), "", None),
        (("--alarm", "5"), "30", -5),
    ],
)
def test_the_reminder_is_the_one_asked_for_or_the_windows(
    at: Run, folder: Path, arguments: tuple[str, ...], kept: str | None, trigger: int | None
) -> None:
    at("agenda", "add", KEYS[0])
    if kept is not None:
        db = open_personal_db(folder)
        set_setting(db, "alarm", kept)
        db.close()
    calendar = icalendar.Calendar.from_ical(at("agenda", "export", *arguments).out)
    alarms = [alarm["TRIGGER"].dt.total_seconds() / 60 for alarm in calendar.walk("VALARM")]
    assert alarms == ([] if trigger is None else [trigger])


def test_sessions_without_a_time_are_listed_last_and_stay_out_of_the_calendar(
    at: Run, festival: Festival, tmp_path: Path
) -> None:
    festival.change(KEYS[0], start="")
    at("agenda", "add", KEYS[0])
    at("agenda", "add", KEYS[3])
    listed = at("agenda", "list").lines
    assert KEYS[3] in listed[0]
    assert listed[1].startswith("2031-06-12 (no time yet)  Eröffnung am Ofen")
    check(at("agenda", "list", "--json").json, SESSIONS)
    assert at("agenda", "list", "--json").json[1]["start"] is None
    outcome = at("agenda", "export", "-o", str(tmp_path / "my.ics"))
    assert list(events(tmp_path / "my.ics")) == ["Kurze Nacht der Frösche"]
    assert outcome.err.startswith("1 chosen session")


def test_a_session_without_a_time_cannot_be_exported(at: Run, festival: Festival) -> None:
    festival.change(KEYS[0], start="")
    outcome = at("agenda", "export", "--session", KEYS[0])
    assert (outcome.code, outcome.out) == (1, "")
    assert "Eröffnung am Ofen" in outcome.err


def test_stars_and_calendar_survive_new_ids_and_a_lost_cache(
    at: Run, festival: Festival, folder: Path, tmp_path: Path
) -> None:
    target = tmp_path / "my.ics"
    at("agenda", "add", KEYS[1])
    at("agenda", "export", "-o", str(target))
    before = events(target)["Große Mühlenführung"]
    for old, new in zip(KEYS[:4], KEYS[20:24], strict=True):
        festival.items[new] = replace(festival.items.pop(old), key=new)
    festival.publish()
    for file in folder.glob("programme.db*"):
        file.unlink()
    listed = at("agenda", "list")
    assert f"[{KEYS[21]}]" in listed.lines[0]
    assert listed.err == ""
    assert at("agenda", "export", "-o", str(target)).code == 0
    after = events(target)["Große Mühlenführung"]
    assert (after["UID"], after["SEQUENCE"], str(after["STATUS"])) == (
        before["UID"],
        before["SEQUENCE"],
        "CONFIRMED",
    )


def test_what_a_person_noted_stands_below_the_session_and_is_found(
    at: Run, folder: Path, festival: Festival
) -> None:
    at("agenda", "add", KEYS[0])
    db = open_personal_db(folder)
    set_note(db, festival.feed, KEYS[0], "Frau Müller fragen\n zwei Plätze", NOTED)
    set_note(db, festival.feed, KEYS[1], "nicht gemerkt", NOTED)
    db.close()
    assert at("agenda", "list").lines[1:3] == ["    Frau Müller fragen", "     zwei Plätze"]
    assert [s["key"] for s in at("search", "--json", "mueller ofen").json] == [KEYS[0]]
    assert [s["key"] for s in at("search", "--json", "gemerkt").json] == [KEYS[1]]


def test_an_exported_agenda_is_taken_over_elsewhere(at: Run, run: Run, tmp_path: Path) -> None:
    at("agenda", "add", KEYS[0])
    at("agenda", "add", "--maybe", KEYS[1])
    file = tmp_path / "agenda.ics"
    at("agenda", "export", "-o", str(file))
    at("agenda", "remove", KEYS[0])
    at("agenda", "remove", KEYS[1])
    at("agenda", "add", KEYS[2])
    dry = at("agenda", "import", str(file), "--replace", "--dry-run")
    assert [line[:2] for line in dry.lines] == ["+ ", "+ ", "- "]
    assert [s["key"] for s in at("agenda", "list", "--json").json] == [KEYS[2]]
    assert at("agenda", "import", str(file)).code == 0
    assert [s["key"] for s in at("agenda", "list", "--json").json] == [KEYS[0], KEYS[1], KEYS[2]]
    assert at("agenda", "list").lines[1].endswith("maybe")
    at("agenda", "import", str(file), "--replace")
    assert [s["key"] for s in at("agenda", "list", "--json").json] == [KEYS[0], KEYS[1]]


def test_what_is_no_selection_is_refused_and_changes_nothing(at: Run) -> None:
    at("agenda", "add", KEYS[0])
    outcome = at("agenda", "import", "hello", "--replace")
    assert (outcome.code, outcome.out) == (1, "")
    assert "no whole selection" in outcome.err
    assert len(at("agenda", "list", "--json").json) == 1


def test_all_notes_are_written_as_markdown(at: Run, folder: Path, festival: Festival) -> None:
    assert at("agenda", "notes").code == 1
    with closing(open_personal_db(folder)) as db:
        set_note(db, festival.feed, KEYS[0], "Torf *riechen*", NOTED)
    lines = at("agenda", "notes").lines
    assert lines[0] == "# Moorlichter 2031"
    assert lines[-1] == "Torf *riechen*"
