"""The sentences in the head and foot of the window."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from ui.hall import BERLIN, EVENT, NOON, OPEN, at, programme

from kiosk.programme.days import days
from kiosk.programme.model import Event
from kiosk.ui.attendee.bars.summary import heading, next_check_text, share_over, summary, zone_note
from kiosk.wording import translator

GERMAN, ENGLISH = translator("de"), translator("en")


def test_the_foot_counts_rooms_and_sessions_and_names_the_zone() -> None:
    shown = programme()
    assert summary(shown, BERLIN, GERMAN) == (
        "3 Räume · 6 Veranstaltungen · Zeiten in Berlin (MEZ)"
    )
    assert summary(shown, BERLIN, ENGLISH) == "3 rooms · 6 sessions · times in Berlin (CET)"


def test_one_is_singular() -> None:
    shown = programme(replace(OPEN, room="saal"))
    assert summary(shown, BERLIN, GERMAN) == "1 Raum · 1 Veranstaltung"
    assert summary(shown, BERLIN, ENGLISH) == "1 room · 1 session"


def test_no_room_at_all_is_not_counted() -> None:
    assert summary(programme(OPEN), BERLIN, GERMAN) == "1 Veranstaltung"


@pytest.mark.parametrize(
    ("zone", "german"),
    [
        (BERLIN, "Zeiten in Berlin (MEZ)"),
        (UTC, "Zeiten in UTC"),
        (ZoneInfo("UTC"), "Zeiten in UTC"),
        (ZoneInfo("Europe/Brussels"), "Zeiten in Brüssel (MEZ)"),
        (ZoneInfo("America/Sao_Paulo"), "Zeiten in São Paulo"),
        (ZoneInfo("America/New_York"), "Zeiten in New York (EST)"),
        (ZoneInfo("Asia/Kathmandu"), "Zeiten in Kathmandu"),
    ],
    ids=str,
)
def test_the_zone_is_named_as_people_name_it(zone: ZoneInfo, german: str) -> None:
    assert zone_note(programme(), zone, GERMAN) == german


def test_summer_time_is_named_in_both_languages() -> None:
    start = datetime(2022, 7, 1, 10, tzinfo=BERLIN)
    session = replace(OPEN, start=start, end=start + timedelta(hours=1))
    assert zone_note(programme(session), BERLIN, GERMAN) == "Zeiten in Berlin (MESZ)"
    assert zone_note(programme(session), BERLIN, ENGLISH) == "times in Berlin (CEST)"


@pytest.mark.parametrize(
    ("seconds", "german"),
    [
        (-5, ""),
        (0, ""),
        (20, "Nächste Prüfung in 1 min"),
        (60, "Nächste Prüfung in 1 min"),
        (61, "Nächste Prüfung in 2 min"),
    ],
)
def test_the_next_check_is_said_in_whole_minutes(seconds: int, german: str) -> None:
    assert next_check_text(NOON + timedelta(seconds=seconds), NOON, GERMAN) == german


def test_without_a_planned_check_nothing_is_said() -> None:
    assert next_check_text(None, NOON, GERMAN) == ""


@pytest.mark.parametrize(
    ("now", "share"),
    [(at("4:00", 7), 0.0), (at("4:00", 8), 1 / 3), (at("4:00", 10), 1.0), (at("4:00", 20), 1.0)],
)
def test_the_ring_shows_how_much_of_the_event_is_over(now: datetime, share: float) -> None:
    assert share_over(days(programme()), now) == pytest.approx(share)


def test_an_event_without_days_has_not_begun() -> None:
    shown = programme(OPEN, event=Event("e", "E", zone="UTC"))
    assert share_over(days(shown), NOON) == 0.0


@pytest.mark.parametrize(
    ("event", "language", "below"),
    [
        (replace(EVENT, subtitle="Im Dialog"), "de", "Im Dialog"),
        (EVENT, "de", "7.–9. Dezember 2022"),
        (EVENT, "en", "7–9 December 2022"),
        (replace(EVENT, first_day=date(2022, 11, 30)), "de", "30. November – 9. Dezember 2022"),
        (
            replace(EVENT, last_day=date(2023, 1, 2)),
            "de",
            "7. Dezember 2022 – 2. Januar 2023",
        ),
        (replace(EVENT, last_day=date(2022, 12, 7)), "de", "7. Dezember 2022"),
        (Event("e", "E", city="Wolfsburg", venue="Halle"), "de", "Wolfsburg"),
        (Event("e", "E", venue="Halle"), "de", "Halle"),
    ],
    ids=["subtitle", "days", "english", "two months", "two years", "one day", "city", "venue"],
)
def test_below_the_title_stands_what_tells_most(event: Event, language: str, below: str) -> None:
    assert heading(event, language) == (event.title, below)
