"""Leads and given reminders are kept per feed; a reminder is noted once."""

from pathlib import Path

import pytest

from kiosk.programme.reminders import Given
from kiosk.store.database import Database, open_personal_db
from kiosk.store.rekey import rekey
from kiosk.store.reminders import forget_lead, given, leads, note_given, set_lead

ONE, OTHER = Given("a", 100, 90), Given("b", 200, 190)


@pytest.fixture
def db(tmp_path: Path) -> Database:
    return open_personal_db(tmp_path)


def test_a_lead_is_kept_changed_and_forgotten(db: Database) -> None:
    set_lead(db, "feed", "a", 30)
    set_lead(db, "feed", "b", None)
    assert leads(db, "feed") == {"a": 30, "b": None}
    assert leads(db, "other") == {}
    set_lead(db, "feed", "a", 5)
    forget_lead(db, "feed", "b")
    assert leads(db, "feed") == {"a": 5}


def test_of_two_windows_one_notes_a_reminder(db: Database) -> None:
    assert note_given(db, "feed", [ONE]) == {ONE}
    assert note_given(db, "feed", [ONE._replace(at=95), OTHER]) == {OTHER}
    assert given(db, "feed") == {ONE, OTHER}
    assert given(db, "other") == frozenset()


def test_a_lead_follows_its_session_to_another_key(db: Database) -> None:
    set_lead(db, "feed", "a", 30)
    set_lead(db, "feed", "c", 5)
    rekey(db, "feed", {"a": "new"})
    assert leads(db, "feed") == {"new": 30, "c": 5}
    rekey(db, "feed", {"new": "c"})
    assert leads(db, "feed") == {"c": 5}
