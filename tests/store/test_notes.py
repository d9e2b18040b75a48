"""Notes about sessions survive restarts, the star's end, and new keys of the feed."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.samples import NOW, SOURCE

from kiosk.programme.stars import Priority, Traits
from kiosk.store import database, schema
from kiosk.store.backup import backups
from kiosk.store.database import PERSONAL_FILE, Database, open_personal_db
from kiosk.store.notes import note_looks, notes, set_note
from kiosk.store.rekey import rekey
from kiosk.store.session_rows import epoch
from kiosk.store.stars import set_star, stars
from kiosk.store.traits import NOTES, noted

MILL = Traits("Große Mühlenführung", NOW, "Bohlenweg", ("Ebba Torfstich",))


def test_a_note_is_kept_word_for_word_across_a_restart(tmp_path: Path) -> None:
    text = "Fragen:\n – „Wie?“\t🎪 'x' %n {y}\n"
    with closing(open_personal_db(tmp_path)) as db:
        set_note(db, SOURCE, "s1", "erst", NOW, MILL)
        set_note(db, SOURCE, "s1", text, NOW + timedelta(seconds=1))
        set_note(db, "bundled", "s1", "anderes Fest", NOW)
    with closing(open_personal_db(tmp_path)) as db:
        assert notes(db, SOURCE) == {"s1": text}
        assert noted(db, NOTES, SOURCE) == {"s1": MILL}


@pytest.mark.parametrize("blank", ["", " ", "\n\t "])
def test_a_blank_note_is_none(personal: Database, blank: str) -> None:
    set_note(personal, SOURCE, "s1", "x", NOW)
    set_note(personal, SOURCE, "s1", blank, NOW)
    set_note(personal, SOURCE, "never", blank, NOW)
    assert notes(personal, SOURCE) == {}


def test_a_note_outlives_its_star(personal: Database) -> None:
    set_star(personal, SOURCE, "s1", Priority.GOING, NOW)
    set_note(personal, SOURCE, "s1", "merken", NOW)
    set_star(personal, SOURCE, "s1", None, NOW)
    assert notes(personal, SOURCE) == {"s1": "merken"}


def test_the_database_is_backed_up_before_it_learns_of_notes(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "PERSONAL", schema.PERSONAL[:2])
        with closing(open_personal_db(tmp_path)) as db:
            set_star(db, SOURCE, "s1", Priority.MAYBE, NOW)
    assert backups(tmp_path / PERSONAL_FILE) == []
    with closing(open_personal_db(tmp_path)) as db:
        assert list(stars(db, SOURCE)) == ["s1"]
        assert notes(db, SOURCE) == {}
    assert len(backups(tmp_path / PERSONAL_FILE)) == 1


def test_notes_follow_their_sessions_and_two_that_meet_become_one(personal: Database) -> None:
    set_note(personal, SOURCE, "old", "später", NOW + timedelta(hours=1), MILL)
    set_note(personal, SOURCE, "new", "früher", NOW)
    set_note(personal, SOURCE, "a", "gleich", NOW)
    set_note(personal, SOURCE, "b", "gleich", NOW + timedelta(hours=1))
    set_note(personal, SOURCE, "x", "bleibt", NOW)
    rekey(personal, SOURCE, {"old": "new", "a": "b"})
    assert notes(personal, SOURCE) == {"new": "früher\n\nspäter", "b": "gleich", "x": "bleibt"}
    rows = personal.execute("SELECT modified FROM notes WHERE session_key = 'new'").fetchall()
    assert rows == [(epoch(NOW + timedelta(hours=1)),)]


def test_looks_are_noted_of_sessions_with_a_note_only(personal: Database) -> None:
    set_note(personal, SOURCE, "s1", "x", NOW)
    note_looks(personal, SOURCE, {"s1": MILL, "never": MILL})
    assert noted(personal, NOTES, SOURCE) == {"s1": MILL}


KEYS = st.sampled_from("abcd")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(KEYS), st.dictionaries(KEYS, KEYS))
def test_no_note_is_ever_lost(personal: Database, written: set[str], keys: dict[str, str]) -> None:
    personal.execute("DELETE FROM notes")
    for place, key in enumerate(sorted(written)):
        set_note(personal, SOURCE, key, f"Notiz {key}", NOW + timedelta(minutes=place))
    rekey(personal, SOURCE, keys)
    left = notes(personal, SOURCE)
    assert left.keys() == {keys.get(key, key) for key in written}
    for key in written:
        assert f"Notiz {key}" in left[keys.get(key, key)]
