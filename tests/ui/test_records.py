"""The words of cells, rows and the screen reader, in German and English."""

from dataclasses import replace
from datetime import UTC, date, timedelta

import pytest
from ui.hall import CLASH, GAME, MILL, NIGHT, OPEN, at, room_change, scene, talk, time_change

from kiosk.programme.changes import Change
from kiosk.programme.model import Session, Status
from kiosk.programme.phase import Phase
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.records import (
    SessionRecord,
    TagKind,
    countdown,
    day_heading,
    session_record,
)

MOVED = (room_change("game", "werk", "saal"),)
SHIFTED = (time_change("game", "start", at("14:00"), at("15:00")),)
TENTATIVE = replace(GAME, status=Status.TENTATIVE)
CANCELLED = replace(GAME, status=Status.CANCELLED)
FULL = replace(GAME, full=True)
LATE = replace(GAME, delay=15)


def record(
    session: Session, language: str = "de", changes: tuple[Change, ...] = (), **more: object
) -> SessionRecord:
    made = scene(session, CLASH, language=language, changes=changes, **more)  # type: ignore[arg-type]
    return session_record(session, made)


@pytest.mark.parametrize(
    ("session", "changes", "german", "english"),
    [
        (GAME, (), "", ""),
        (GAME, MOVED, "verlegt · statt Werkstatt", "moved · instead of Werkstatt"),
        (GAME, SHIFTED, "statt 14:00", "was 14:00"),
        (LATE, (), "statt 15:00", "was 15:00"),
        (CANCELLED, MOVED, "", ""),
    ],
    ids=["calm", "room", "time", "delay", "cancelled"],
)
def test_the_band_says_what_was_before(
    session: Session, changes: tuple[Change, ...], german: str, english: str
) -> None:
    assert record(session, "de", changes).band == german
    assert record(session, "en", changes).band == english


@pytest.mark.parametrize(
    ("session", "now", "kind", "german", "english"),
    [
        (CANCELLED, "15:10", TagKind.OFF, "entfällt", "cancelled"),
        (FULL, "12:00", TagKind.FULL, "voll", "full"),
        (TENTATIVE, "12:00", TagKind.TENTATIVE, "vorläufig", "tentative"),
        (GAME, "15:00", TagKind.NOW, "jetzt", "now"),
    ],
    ids=["cancelled", "full", "tentative", "now"],
)
def test_a_state_has_its_word(
    session: Session, now: str, kind: TagKind, german: str, english: str
) -> None:
    for language, word in (("de", german), ("en", english)):
        tags = record(session, language, now=at(now)).tags
        assert [(tag.kind, tag.text) for tag in tags] == [(kind, word)]


def test_a_full_tentative_session_that_runs_says_all_three() -> None:
    session = replace(TENTATIVE, full=True)
    tags = record(session, now=at("15:30")).tags
    assert [t.text for t in tags] == ["jetzt", "voll", "vorläufig"]


@pytest.mark.parametrize(
    ("now", "german", "english"),
    [
        ("16:02", "jetzt, noch 28 min", "now, 28 min left"),
        ("16:29", "jetzt, noch 1 min", "now, 1 min left"),
        ("14:48", "in 12 min", "in 12 min"),
        ("14:00", "in 60 min", "in 60 min"),
        ("13:59", "", ""),
        ("16:30", "", ""),
    ],
)
def test_the_countdown_counts_whole_minutes(now: str, german: str, english: str) -> None:
    assert countdown(GAME, scene(GAME, now=at(now))) == german
    assert countdown(GAME, scene(GAME, now=at(now), language="en")) == english


def test_started_minutes_count_as_whole_ones() -> None:
    now = at("14:47") + timedelta(seconds=50)
    assert countdown(GAME, scene(GAME, now=now)) == "in 13 min"


def test_a_delayed_session_counts_down_to_when_it_really_starts() -> None:
    assert countdown(LATE, scene(LATE, now=at("15:05"))) == "in 10 min"
    assert record(LATE).time == "15:15–16:45"


def test_nothing_counts_down_to_a_cancelled_session() -> None:
    assert countdown(CANCELLED, scene(CANCELLED, now=at("15:10"))) == ""


@pytest.mark.parametrize(
    ("session", "german", "english"),
    [
        (OPEN, "Raum und Zeit folgen", "Room and time to follow"),
        (replace(OPEN, room="saal"), "Uhrzeit folgt", "Time to follow"),
        (replace(OPEN, day=date(2022, 12, 9)), "Fr., Uhrzeit folgt", "Fri, time to follow"),
    ],
)
def test_a_session_without_a_time_says_what_follows(
    session: Session, german: str, english: str
) -> None:
    assert record(session).time == german
    assert record(session, "en").time == english


@pytest.mark.parametrize(
    ("session", "german", "english"),
    [
        (GAME, "Donnerstag, 8. Dezember", "Thursday, 8 December"),
        (OPEN, "noch ohne Termin", "No time yet"),
        (replace(OPEN, day=date(2022, 12, 9)), "noch ohne Termin", "No time yet"),
        (replace(NIGHT, start=at("0:30", 9)), "Donnerstag, 8. Dezember", "Thursday, 8 December"),
    ],
    ids=["timed", "open", "day only", "past midnight"],
)
def test_the_agenda_groups_by_programme_day(session: Session, german: str, english: str) -> None:
    assert day_heading(session, scene(session)) == german
    assert day_heading(session, scene(session, language="en")) == english


def test_a_row_among_several_days_shows_the_short_day() -> None:
    assert record(GAME).day == "Do., 8."
    assert record(GAME, "en").day == "Thu 8"


@pytest.mark.parametrize(
    ("stars", "german", "english"),
    [
        (("game",), "", ""),
        (
            ("game", "clash"),
            "gleichzeitig mit Zukunft zeichnen",
            "at the same time as Zukunft zeichnen",
        ),
        (
            ("game", "clash", "third"),
            "gleichzeitig mit 2 weiteren",
            "at the same time as 2 others",
        ),
    ],
)
def test_a_chosen_session_warns_of_others_at_its_time(
    stars: tuple[str, ...], german: str, english: str
) -> None:
    third = talk("third", "Noch eine", "16:00", "17:00", "foyer")
    for language, words in (("de", german), ("en", english)):
        shown = scene(GAME, CLASH, third, language=language, stars=stars)
        assert session_record(GAME, shown).warning == words


@pytest.mark.parametrize(
    ("session", "language", "said"),
    [
        (
            GAME,
            "de",
            "Planspiel, Donnerstag, 8. Dezember 15:00 bis 16:30, Saal 2, "
            "Workshop · Ada Lenk, Bo Ahrens",
        ),
        (
            GAME,
            "en",
            "Planspiel, Thursday, 8 December 15:00 to 16:30, Saal 2, "
            "Workshop · Ada Lenk, Bo Ahrens",
        ),
        (NIGHT, "de", "Nachtgespräch, Donnerstag, 8. Dezember 23:30 bis 0:45, Foyer"),
        (OPEN, "de", "Sprechstunde, Raum und Zeit folgen, vorläufig"),
        (
            replace(MILL, end=MILL.start),
            "de",
            "Die Große Mühle, Donnerstag, 8. Dezember 10:00, Werkstatt",
        ),
    ],
    ids=["german", "english", "night", "open", "no length"],
)
def test_the_screen_reader_hears_title_time_room_and_then_the_rest(
    session: Session, language: str, said: str
) -> None:
    assert record(session, language).said == said


def test_the_screen_reader_hears_states_changes_stars_and_clashes_in_order() -> None:
    session = replace(TENTATIVE, delay=15, full=True)
    made = scene(session, CLASH, stars=("game", "clash"), changes=MOVED)
    assert session_record(session, made).said == (
        "Planspiel, Donnerstag, 8. Dezember 15:15 bis 16:45, Saal 2, voll, vorläufig, "
        "verlegt · statt Werkstatt, +15 min, dabei, gleichzeitig mit Zukunft zeichnen, "
        "Workshop · Ada Lenk, Bo Ahrens"
    )


def test_maybe_is_another_choice_than_going() -> None:
    made = session_record(GAME, scene(GAME, maybe=("game",)))
    assert made.priority is Priority.MAYBE
    assert ", vielleicht, " in made.said


def test_a_cancelled_session_shows_no_star() -> None:
    made = session_record(CANCELLED, scene(CANCELLED, stars=("game",)))
    assert made.priority is None
    assert made.cancelled


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("13:59", Phase.LATER),
        ("14:00", Phase.SOON),
        ("15:00", Phase.NOW),
        ("16:29", Phase.NOW),
        ("16:30", Phase.PAST),
    ],
)
def test_a_cell_knows_where_it_stands_in_time(now: str, expected: Phase) -> None:
    assert record(GAME, now=at(now)).phase is expected


def test_times_are_shown_in_the_zone_of_the_scene() -> None:
    made = session_record(GAME, replace(scene(GAME), zone=UTC))
    assert made.time == "14:00–15:30"
    assert made.start_time == "14:00"
    assert "14:00 bis 15:30" in made.said


def test_a_session_of_unknown_room_and_track_has_neither() -> None:
    made = record(replace(GAME, room=None, track=None))
    assert (made.room, made.track, made.track_number) == ("", "", None)


def test_a_track_is_numbered_by_its_place_in_the_programme() -> None:
    assert record(GAME).track_number == 0
    assert record(MILL).track_number == 1
