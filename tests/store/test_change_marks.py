"""What was read and told of the change record is kept per feed."""

from pathlib import Path

import pytest

from kiosk.programme.inbox import Mark
from kiosk.store.change_marks import seen, set_seen, set_told, told
from kiosk.store.database import Database, open_personal_db

ONE, OTHER = Mark("a", 2, 100), Mark("room:saal", 3, 200)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return open_personal_db(tmp_path)


def test_nothing_is_read_at_first(db: Database) -> None:
    assert seen(db, "feed") == told(db, "feed") == frozenset()


def test_what_was_read_stays_read_and_can_be_made_unread(db: Database) -> None:
    set_seen(db, "feed", [ONE, OTHER], read=True)
    assert seen(db, "feed") == {ONE, OTHER}
    set_seen(db, "feed", [ONE], read=False)
    assert seen(db, "feed") == {OTHER}


def test_told_and_read_do_not_touch_each_other(db: Database) -> None:
    set_told(db, "feed", [ONE])
    set_seen(db, "feed", [ONE], read=True)
    set_seen(db, "feed", [ONE], read=False)
    assert (told(db, "feed"), seen(db, "feed")) == ({ONE}, frozenset())


def test_another_feed_has_marks_of_its_own(db: Database) -> None:
    set_seen(db, "feed", [ONE], read=True)
    assert seen(db, "other") == frozenset()
