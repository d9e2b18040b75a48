"""Stars, settings and exported entries survive a restart."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from store.samples import NOW, SOURCE

from kiosk.programme.exports import ExportedEntry
from kiosk.programme.stars import Priority, Star
from kiosk.store.database import Database, open_personal_db
from kiosk.store.exports import exported, record_export
from kiosk.store.settings import set_setting, setting
from kiosk.store.stars import set_star, stars


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
