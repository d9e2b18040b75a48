"""Stars, settings and exported entries survive a restart."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store.samples import NOW, SOURCE

from kiosk.programme.exports import ExportedEntry
from kiosk.programme.stars import Priority, Star, Traits
from kiosk.store import database, schema
from kiosk.store.database import Database, open_personal_db
from kiosk.store.exports import exported, record_export
from kiosk.store.rekey import rekey
from kiosk.store.session_rows import epoch
from kiosk.store.settings import set_setting, setting
from kiosk.store.stars import note_traits, set_star, stars
from kiosk.store.traits import STARS, noted


def test_stars_are_kept_across_a_restart(tmp_path: Path) -> None:
    with closing(open_personal_db(tmp_path)) as db:
        set_star(db, SOURCE, "s2", Priority.MAYBE, NOW + timedelta(minutes=1))
        set_star(db, SOURCE, "s1", Priority.GOING, NOW)
    with closing(open_personal_db(tmp_path)) as db:
        assert list(stars(db, SOURCE).values()) == [
            Star("s1", Priority.GOING, NOW),
            Star("s2", Priority.MAYBE, NOW + timedelta(minutes=1)),
        ]


def test_a_star_can_change_its_priority_and_be_taken_away(personal: Database) -> None:
    set_star(personal, SOURCE, "s1", Priority.MAYBE, NOW)
    set_star(personal, SOURCE, "s1", Priority.GOING, NOW + timedelta(hours=1))
    assert stars(personal, SOURCE) == {"s1": Star("s1", Priority.GOING, NOW)}
    set_star(personal, SOURCE, "s1", None, NOW)
    set_star(personal, SOURCE, "never starred", None, NOW)
    assert stars(personal, SOURCE) == {}


def test_stars_belong_to_one_feed(personal: Database) -> None:
    set_star(personal, "bundled", "s1", Priority.GOING, NOW)
    assert stars(personal, SOURCE) == {}


def test_a_setting_can_be_set_changed_and_forgotten(personal: Database) -> None:
    assert setting(personal, "theme") is None
    set_setting(personal, "theme", "dark")
    set_setting(personal, "theme", "light")
    assert setting(personal, "theme") == "light"
    set_setting(personal, "theme", None)
    assert setting(personal, "theme") is None


def test_exported_entries_are_remembered(personal: Database) -> None:
    first = ExportedEntry("s1", "u1@festival", 0, '{"title": "Mühle"}', NOW, False)
    record_export(personal, SOURCE, [first])
    later = ExportedEntry("s1", "u1@festival", 1, "{}", datetime(2022, 12, 7, tzinfo=UTC), True)
    other = ExportedEntry("s2", "u2@festival", 0, "{}", NOW, False)
    record_export(personal, SOURCE, [later, other])
    assert exported(personal, SOURCE) == {"s1": later, "s2": other}
    assert exported(personal, "bundled") == {}


MILL = Traits("Große Mühlenführung", NOW, "Bohlenweg", ("Ebba Torfstich", "Jan Moor"))
OPEN = Traits("Noch ohne Termin", None, "", ())


def test_traits_are_kept_with_the_star_and_go_with_it(tmp_path: Path) -> None:
    with closing(open_personal_db(tmp_path)) as db:
        set_star(db, SOURCE, "s1", Priority.GOING, NOW, MILL)
        set_star(db, SOURCE, "s2", Priority.GOING, NOW)
        set_star(db, SOURCE, "s3", Priority.GOING, NOW, OPEN)
    with closing(open_personal_db(tmp_path)) as db:
        assert noted(db, STARS, SOURCE) == {"s1": MILL, "s3": OPEN}
        set_star(db, SOURCE, "s1", Priority.MAYBE, NOW)
        note_traits(db, SOURCE, {"s2": MILL, "never starred": MILL})
        assert noted(db, STARS, SOURCE) == {"s1": MILL, "s2": MILL, "s3": OPEN}
        set_star(db, SOURCE, "s1", None, NOW)
        assert noted(db, STARS, SOURCE) == {"s2": MILL, "s3": OPEN}
        assert noted(db, STARS, "bundled") == {}


def test_stars_from_before_traits_were_kept_are_still_there(tmp_path: Path) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(database, "PERSONAL", schema.PERSONAL[:1])
        with closing(open_personal_db(tmp_path)) as db:
            db.execute("INSERT INTO stars VALUES (?, 's1', 'maybe', ?)", (SOURCE, epoch(NOW)))
    with closing(open_personal_db(tmp_path)) as db:
        assert stars(db, SOURCE) == {"s1": Star("s1", Priority.MAYBE, NOW)}
        assert noted(db, STARS, SOURCE) == {}


def entry(key: str, uid: str, sequence: int = 0) -> ExportedEntry:
    return ExportedEntry(key, uid, sequence, f'{{"uid": "{uid}"}}', NOW, False)


def test_stars_and_entries_follow_their_sessions_to_new_keys(personal: Database) -> None:
    set_star(personal, SOURCE, "old", Priority.MAYBE, NOW, MILL)
    set_star(personal, SOURCE, "other", Priority.GOING, NOW)
    set_star(personal, "bundled", "old", Priority.GOING, NOW)
    record_export(personal, SOURCE, [entry("old", "u1", 4), entry("other", "u2")])
    rekey(personal, SOURCE, {"old": "new", "unknown": "other"})
    assert stars(personal, SOURCE) == {
        "new": Star("new", Priority.MAYBE, NOW),
        "other": Star("other", Priority.GOING, NOW),
    }
    assert noted(personal, STARS, SOURCE) == {"new": MILL}
    assert exported(personal, SOURCE) == {
        "new": entry("new", "u1", 4),
        "other": entry("other", "u2"),
    }
    assert list(stars(personal, "bundled")) == ["old"]


def test_keys_may_change_places_or_follow_one_another(personal: Database) -> None:
    for number, key in enumerate("abc"):
        set_star(personal, SOURCE, key, Priority.GOING, NOW + timedelta(hours=number))
        record_export(personal, SOURCE, [entry(key, f"u-{key}", number)])
    rekey(personal, SOURCE, {"a": "b", "b": "a", "c": "d"})
    assert {k: s.at for k, s in stars(personal, SOURCE).items()} == {
        "b": NOW,
        "a": NOW + timedelta(hours=1),
        "d": NOW + timedelta(hours=2),
    }
    uids = {key: e.uid for key, e in exported(personal, SOURCE).items()}
    assert uids == {"b": "u-a", "a": "u-b", "d": "u-c"}


@pytest.mark.parametrize(
    ("moving", "there", "wins"),
    [
        (Priority.GOING, Priority.MAYBE, "moving"),
        (Priority.MAYBE, Priority.GOING, "there"),
        (Priority.MAYBE, Priority.MAYBE, "there"),
    ],
)
def test_of_two_stars_the_surer_and_then_the_later_one_stays(
    personal: Database, moving: Priority, there: Priority, wins: str
) -> None:
    set_star(personal, SOURCE, "old", moving, NOW)
    set_star(personal, SOURCE, "new", there, NOW + timedelta(hours=1))
    rekey(personal, SOURCE, {"old": "new"})
    (star,) = stars(personal, SOURCE).values()
    expected = {"moving": (moving, NOW), "there": (there, NOW + timedelta(hours=1))}
    assert (star.priority, star.at) == expected[wins]


def test_an_entry_whose_new_key_has_one_already_is_left_to_be_taken_back(
    personal: Database,
) -> None:
    record_export(personal, SOURCE, [entry("a", "u1", 4), entry("b", "u2", 1), entry("c", "u3")])
    rekey(personal, SOURCE, {"b": "c", "a": "b"})
    uids = {key: (e.uid, e.sequence) for key, e in exported(personal, SOURCE).items()}
    assert uids == {"a": ("u1", 4), "b": ("u2", 1), "c": ("u3", 0)}


KEYS = st.sampled_from("abcd")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sets(KEYS), st.dictionaries(KEYS, KEYS))
def test_no_entry_is_ever_lost(
    personal: Database, exported_keys: set[str], keys: dict[str, str]
) -> None:
    personal.execute("DELETE FROM exported_entries")
    record_export(personal, SOURCE, [entry(key, f"u-{key}", 3) for key in exported_keys])
    rekey(personal, SOURCE, keys)
    left = exported(personal, SOURCE)
    assert {(e.uid, e.sequence) for e in left.values()} == {(f"u-{k}", 3) for k in exported_keys}
    for key, e in left.items():
        before = e.uid.removeprefix("u-")
        assert key in (before, keys.get(before))
