"""The personal calendar file: what it says, when SEQUENCE rises, what is cancelled."""

import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from machine_zones import machine_in
from personal.starred_agenda import NOW, START, Agenda, programme, read_back, translate

from kiosk.personal.ical_export import EmptyExportError, export_session
from kiosk.programme.model import Status
from kiosk.programme.stars import Priority


def sequence(agenda: Agenda, key: str = "eins") -> int:
    return int(agenda.events()[key]["SEQUENCE"])


def test_an_entry_says_where_when_and_who(agenda: Agenda):
    agenda.star("eins")
    one = agenda.events()["eins"]
    assert (one.start, one.end) == (START, START + timedelta(hours=1))
    assert one["DTSTART"].params["TZID"] == "Europe/Berlin"
    assert str(one["SUMMARY"]) == "Eröffnung"
    assert str(one["LOCATION"]) == "Torfscheune, Altes Werk"
    assert [str(c) for c in one["CATEGORIES"].cats] == ["Wege, Wasser", "Vortrag"]
    assert str(one["URL"]) == "https://moorlichter.example/1"
    assert str(one["DESCRIPTION"]) == "Ebba Torfstich, Jan Moor\n\nAlles über das Moor."
    assert (str(one["STATUS"]), str(one["TRANSP"])) == ("CONFIRMED", "OPAQUE")
    assert str(one["UID"]) == "eins@moor=202031.festival-agenda"
    assert int(one["SEQUENCE"]) == 0
    assert one["DTSTAMP"].dt == one["LAST-MODIFIED"].dt == agenda.now.replace(microsecond=0)


def test_the_file_is_named_and_asks_to_be_refreshed(agenda: Agenda):
    agenda.star("eins")
    data = agenda.export().data
    assert b"X-WR-CALNAME:My agenda: Moorlichter 2031\r\n" in data
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n" in data
    assert b"X-PUBLISHED-TTL:PT1H\r\n" in data
    assert max(len(line) for line in data.split(b"\r\n")) <= 75


def test_nothing_changed_gives_the_same_bytes_much_later(agenda: Agenda):
    agenda.star("eins", "zwei")
    first = agenda.export()
    second = agenda.export(later=timedelta(days=3))
    assert first.data == second.data
    assert first.entries == second.entries


@pytest.mark.parametrize(
    "change",
    [
        {"start": START + timedelta(minutes=30)},
        {"end": START + timedelta(hours=2)},
        {"room": "steg"},
        {"title": "Eröffnung (neu)"},
        {"status": Status.TENTATIVE},
        {"delay": 15},
        {"people": ("jan",)},
        {"abstract": "Anders."},
    ],
)
def test_a_change_raises_the_sequence_once_and_dates_the_entry(
    agenda: Agenda, change: dict[str, object]
):
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.change("eins", **change)
    found = agenda.events()
    assert int(found["eins"]["SEQUENCE"]) == 1
    assert found["eins"]["LAST-MODIFIED"].dt == agenda.now.replace(microsecond=0)
    assert int(found["zwei"]["SEQUENCE"]) == 0
    assert found["zwei"]["LAST-MODIFIED"].dt < found["eins"]["LAST-MODIFIED"].dt
    assert sequence(agenda) == 1


def test_what_the_entry_does_not_show_raises_nothing(agenda: Agenda):
    agenda.star("eins")
    before = agenda.export().data
    agenda.change("eins", full=True, code="E1")
    assert agenda.export().data == before


def test_a_delay_moves_the_entry_and_is_explained(agenda: Agenda):
    agenda.star("eins")
    agenda.change("eins", delay=20)
    one = agenda.events()["eins"]
    assert (one.start, one.end) == (
        START + timedelta(minutes=20),
        START + timedelta(minutes=80),
    )
    assert str(one["DESCRIPTION"]).startswith("Starts 20 minutes later than planned.\n\n")


def test_an_unstarred_entry_goes_out_cancelled_once_and_stays_so(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.unstar("eins")
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), int(one["SEQUENCE"])) == ("CANCELLED", 1)
    assert (one.start, str(one["LOCATION"])) == (START, "Torfscheune, Altes Werk")
    assert agenda.export().data == agenda.export().data
    assert sequence(agenda) == 1


def test_starred_again_it_is_confirmed_with_a_higher_sequence(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.unstar("eins")
    agenda.export()
    agenda.star("eins")
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), int(one["SEQUENCE"])) == ("CONFIRMED", 2)


def test_unstarred_before_any_export_it_never_appears(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.unstar("eins")
    assert set(agenda.events()) == {"zwei"}


@pytest.mark.parametrize("vanished", [False, True])
def test_a_cancelled_or_vanished_session_is_cancelled_without_alarm(agenda: Agenda, vanished: bool):
    agenda.alarm = 10
    agenda.star("eins")
    assert len(agenda.events()["eins"].walk("VALARM")) == 1
    agenda.change("eins", status=Status.CANCELLED, vanished=vanished)
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), int(one["SEQUENCE"])) == ("CANCELLED", 1)
    assert one.walk("VALARM") == []
    assert str(one["TRANSP"]) == "TRANSPARENT"


def test_a_starred_session_the_programme_does_not_know_stays_as_it_went_out(agenda: Agenda):
    agenda.star("eins", "zwei", "offen")
    agenda.export()
    for key in ("eins", "zwei", "offen"):
        agenda.remove(key)
    agenda.now = START + timedelta(minutes=70)  # "eins" is over, "zwei" is running
    found = agenda.events()
    for key in ("eins", "zwei"):
        assert (str(found[key]["STATUS"]), int(found[key]["SEQUENCE"])) == ("CONFIRMED", 0)
    assert agenda.export().left_out == ("offen", "zwei")


def test_a_session_the_programme_does_not_know_is_cancelled_when_it_is_unstarred(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.remove("zwei")
    agenda.unstar("zwei")
    two = agenda.events()["zwei"]
    assert (str(two["STATUS"]), int(two["SEQUENCE"])) == ("CANCELLED", 1)


def test_a_session_under_the_old_key_of_another_one_gets_a_uid_of_its_own(agenda: Agenda):
    agenda.star("eins")
    agenda.export()
    agenda.exported["zwei"] = replace(agenda.exported.pop("eins"), session_key="zwei")
    agenda.star("zwei")
    first = agenda.export()
    assert len({e.uid for e in first.entries}) == 2
    assert agenda.export().entries == first.entries


def test_a_session_that_loses_its_time_is_cancelled_at_the_old_one(agenda: Agenda):
    agenda.star("eins")
    agenda.export()
    agenda.change("eins", start=None, end=None)
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), one.start) == ("CANCELLED", START)


def test_sessions_without_a_time_are_left_out_and_named(agenda: Agenda):
    agenda.star("eins", "offen")
    result = agenda.export()
    assert result.left_out == ("offen",)
    assert [e.session_key for e in result.entries] == ["eins"]


def test_a_session_cancelled_before_the_first_export_is_left_out(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.change("eins", status=Status.CANCELLED)
    assert agenda.export().left_out == ("eins",)


def test_maybe_is_tentative_and_does_not_take_the_time(agenda: Agenda):
    agenda.star("eins", priority=Priority.MAYBE)
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), str(one["TRANSP"])) == ("TENTATIVE", "TRANSPARENT")
    agenda.star("eins")
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), str(one["TRANSP"])) == ("CONFIRMED", "OPAQUE")


def test_a_tentative_session_takes_the_time(agenda: Agenda):
    agenda.star("eins")
    agenda.change("eins", status=Status.TENTATIVE)
    one = agenda.events()["eins"]
    assert (str(one["STATUS"]), str(one["TRANSP"])) == ("TENTATIVE", "OPAQUE")


def test_an_alarm_rings_as_chosen_and_is_no_new_sequence(agenda: Agenda):
    agenda.star("eins")
    agenda.export()
    agenda.alarm = 15
    one = agenda.events()["eins"]
    (alarm,) = one.walk("VALARM")
    assert alarm["TRIGGER"].dt == timedelta(minutes=-15)
    assert str(alarm["ACTION"]) == "DISPLAY"
    assert int(one["SEQUENCE"]) == 0
    assert one["LAST-MODIFIED"].dt == agenda.now.replace(microsecond=0)


def test_an_empty_agenda_is_refused_with_a_sentence(agenda: Agenda):
    agenda.star("offen")
    with pytest.raises(EmptyExportError, match="nothing to export"):
        agenda.export()


def test_an_event_under_a_new_key_updates_the_entries_it_gave_before(agenda: Agenda):
    agenda.star("eins")
    agenda.export()
    event = replace(agenda.programme.event, key="moorlichter")
    agenda.programme = replace(agenda.programme, event=event)
    agenda.star("zwei")
    found = agenda.events()
    assert str(found["eins"]["UID"]) == "eins@moor=202031.festival-agenda"
    assert int(found["eins"]["SEQUENCE"]) == 0
    assert str(found["zwei"]["UID"]) == "zwei@moorlichter.festival-agenda"


def test_a_clock_that_was_set_back_does_not_date_an_entry_back(agenda: Agenda):
    agenda.star("eins")
    first = agenda.events()["eins"]["LAST-MODIFIED"].dt
    agenda.change("eins", room="steg")
    agenda.now = NOW - timedelta(days=1)
    assert agenda.events()["eins"]["LAST-MODIFIED"].dt == first


def export_one(agenda: Agenda, key: str):
    return export_session(
        agenda.programme,
        key,
        agenda.stars,
        agenda.exported,
        now=agenda.now,
        alarm_minutes=None,
        translate=translate,
    )


def test_an_export_counts_the_entries_of_its_file(agenda: Agenda):
    agenda.star("eins", "zwei", "offen")
    for made in (agenda.export(), export_one(agenda, "eins")):
        assert made.count == made.data.count(b"BEGIN:VEVENT")
    agenda = Agenda(agenda.programme)
    assert export_one(agenda, "eins").count == 1


def test_one_session_is_the_same_entry_that_the_agenda_has(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.export()
    result = export_one(agenda, "eins")
    assert set(read_back(result.data)) == {"eins"}
    assert result.entries == (agenda.exported["eins"],)


def test_one_session_without_a_star_is_not_kept_track_of(agenda: Agenda):
    result = export_one(agenda, "eins")
    assert str(read_back(result.data)["eins"]["STATUS"]) == "CONFIRMED"
    assert result.entries == ()


def test_one_session_taken_back_by_the_agenda_comes_again_with_a_higher_sequence(agenda: Agenda):
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.unstar("eins")
    agenda.export()
    result = export_one(agenda, "eins")
    assert [(e.sequence, e.cancelled) for e in result.entries] == [(2, False)]


def test_one_session_without_a_time_is_refused_by_its_name(agenda: Agenda):
    with pytest.raises(EmptyExportError, match="“Noch ohne Termin” has no time yet"):
        export_one(agenda, "offen")


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Australia/Lord_Howe"])
def test_the_instants_are_the_same_whatever_the_machines_zone(zone: str):
    plain = Agenda(programme())
    plain.star("eins", "zwei")
    data = plain.export().data
    with machine_in(zone):
        there = Agenda(programme())
        there.star("eins", "zwei")
        assert there.export().data == data
        abroad = Agenda(programme(zone))
        abroad.star("eins", "zwei")
        starts: list[datetime] = [e.start for e in abroad.events().values()]
    assert starts == [START, START + timedelta(hours=1)]


def test_an_export_needs_no_calendar_library():
    # Its import would cost a person 0.1 s; what the window starts with must not pull it in.
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, kiosk.personal.ical_export; sys.exit('icalendar' in sys.modules)",
        ],
        cwd=Path(__file__).resolve().parents[2],
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
