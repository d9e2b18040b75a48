"""Stars and calendar entries find their sessions again when the cache with the old keys is lost."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from personal.starred_agenda import NOW, START, programme, translate

from kiosk.personal.ical_export import export_agenda
from kiosk.personal.reunite import reunite
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority, traits_of
from kiosk.store.database import Database, open_personal_db
from kiosk.store.exports import exported, record_export
from kiosk.store.notes import notes, set_note
from kiosk.store.stars import note_traits, set_star, stars
from kiosk.store.traits import NOTES, STARS, noted

FEED = "https://moorlichter.example/agenda"


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    with closing(open_personal_db(tmp_path)) as opened:
        yield opened


def star(db: Database, festival: Programme, *keys: str) -> None:
    for key in keys:
        session = festival.session_by_key[key]
        set_star(db, FEED, key, Priority.GOING, NOW, traits_of(festival, session))


def export(db: Database, festival: Programme) -> None:
    made = export_agenda(
        festival,
        stars(db, FEED),
        exported(db, FEED),
        now=NOW,
        alarm_minutes=None,
        translate=translate,
    )
    record_export(db, FEED, made.entries)


def with_sessions(festival: Programme, *sessions: Session) -> Programme:
    return replace(festival, sessions=sessions)


def with_new_ids(festival: Programme) -> Programme:
    return with_sessions(festival, *(replace(s, key=f"new-{s.key}") for s in festival.sessions))


def test_with_all_ids_new_stars_and_entries_follow(db: Database) -> None:
    star(db, programme(), "eins", "offen")
    export(db, programme())
    (before,) = exported(db, FEED).values()
    now = with_new_ids(programme())
    assert reunite(db, FEED, now) == {"eins": "new-eins", "offen": "new-offen"}
    assert set(stars(db, FEED)) == {"new-eins", "new-offen"}
    assert exported(db, FEED) == {"new-eins": replace(before, session_key="new-eins")}
    export(db, now)
    (after,) = exported(db, FEED).values()
    assert (after.uid, after.sequence, after.cancelled) == (before.uid, 0, False)


def test_ids_numbered_by_place_follow_as_well(db: Database) -> None:
    one, two, undated = programme().sessions
    star(db, programme(), "eins", "zwei")
    first = Session("eins", "Ganz neu", start=START - timedelta(hours=1))
    now = with_sessions(
        programme(), first, replace(one, key="zwei"), replace(two, key="drei"), undated
    )
    assert reunite(db, FEED, now) == {"eins": "zwei", "zwei": "drei"}
    assert set(stars(db, FEED)) == {"zwei", "drei"}


def test_what_is_known_is_left_alone_and_nothing_is_written(db: Database) -> None:
    star(db, programme(), "eins", "zwei")
    before = db.total_changes
    assert reunite(db, FEED, programme()) == {}
    assert db.total_changes == before


def test_a_session_that_changed_keeps_its_star_and_is_known_by_its_new_traits(
    db: Database,
) -> None:
    one, two, undated = programme().sessions
    star(db, programme(), "eins")
    moved = replace(one, title="Auftakt", start=START + timedelta(hours=3), room="steg")
    now = with_sessions(programme(), moved, two, undated)
    assert reunite(db, FEED, now) == {}
    assert noted(db, STARS, FEED) == {"eins": traits_of(now, moved)}
    assert reunite(db, FEED, with_new_ids(now)) == {"eins": "new-eins"}


def test_a_star_without_traits_is_noted_and_then_found_again(db: Database) -> None:
    set_star(db, FEED, "zwei", Priority.MAYBE, NOW)
    assert reunite(db, FEED, programme()) == {}
    assert reunite(db, FEED, with_new_ids(programme())) == {"zwei": "new-zwei"}
    assert stars(db, FEED)["new-zwei"].priority is Priority.MAYBE


def test_an_entry_alone_is_found_by_its_title_and_time(db: Database) -> None:
    star(db, programme(), "eins", "zwei")
    export(db, programme())
    set_star(db, FEED, "eins", None, NOW)
    assert reunite(db, FEED, with_new_ids(programme())) == {"eins": "new-eins", "zwei": "new-zwei"}
    assert set(exported(db, FEED)) == {"new-eins", "new-zwei"}


def test_a_star_is_not_taken_for_one_of_two_alike(db: Database) -> None:
    one = programme().sessions[0]
    star(db, programme(), "eins")
    now = with_sessions(programme(), replace(one, key="x"), replace(one, key="y"))
    assert reunite(db, FEED, now) == {}
    assert set(stars(db, FEED)) == {"eins"}


def test_a_session_that_is_over_is_not_taken_for_its_repetition(db: Database) -> None:
    one, two, _ = programme().sessions
    star(db, programme(), "eins")
    friday = replace(one, key="x", start=START + timedelta(days=1))
    assert reunite(db, FEED, with_sessions(programme(), friday, two)) == {}


def test_a_session_starred_anew_meanwhile_has_one_star_and_its_old_entry_is_taken_back(
    db: Database,
) -> None:
    now = with_new_ids(programme())
    star(db, programme(), "eins")
    export(db, programme())
    star(db, now, "new-eins")
    export(db, now)
    assert reunite(db, FEED, now) == {"eins": "new-eins"}
    assert set(stars(db, FEED)) == {"new-eins"}
    export(db, now)
    entries = exported(db, FEED)
    assert (entries["eins"].cancelled, entries["eins"].sequence) == (True, 1)
    assert not entries["new-eins"].cancelled
    assert entries["eins"].uid != entries["new-eins"].uid
    assert reunite(db, FEED, now) == {}


def test_a_note_without_a_star_follows_its_session_as_well(db: Database) -> None:
    festival = programme()
    for key in ("eins", "offen"):
        traits = traits_of(festival, festival.session_by_key[key])
        set_note(db, FEED, key, f"Notiz {key}", NOW, traits)
    assert reunite(db, FEED, with_new_ids(festival)) == {"eins": "new-eins", "offen": "new-offen"}
    assert notes(db, FEED) == {"new-eins": "Notiz eins", "new-offen": "Notiz offen"}


def test_a_note_learns_what_its_session_looks_like_now(db: Database) -> None:
    set_note(db, FEED, "eins", "x", NOW)
    assert reunite(db, FEED, programme()) == {}
    session = programme().session_by_key["eins"]
    assert noted(db, NOTES, FEED) == {"eins": traits_of(programme(), session)}
    written = db.total_changes
    reunite(db, FEED, programme())
    assert db.total_changes == written


def test_dealt_out_ids_of_one_title_are_seen_through_only_in_a_new_cache(db: Database) -> None:
    day = timedelta(days=1)
    series = [
        Session(key, "Moorschau", room="steg", start=START + n * day, end=START + (n + 1) * day)
        for n, key in enumerate(("a", "b"))
    ]
    before = with_sessions(programme(), *series)
    star(db, before, "a")
    dealt = (replace(s, key=key) for s, key in zip(series, "ba", strict=True))
    after = with_sessions(programme(), *dealt)
    assert reunite(db, FEED, before) == {}
    # The stored programme vouches for its keys: this one was moved.
    moved = with_sessions(programme(), replace(series[0], start=START + day), series[1])
    assert reunite(db, FEED, moved) == {}
    note_traits(db, FEED, {"a": traits_of(before, series[0])})
    assert reunite(db, FEED, after, anew=True) == {"a": "b"}
    assert set(stars(db, FEED)) == {"b"}
