"""The plan of a sync as plain data."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from store.samples import FIRST, NOW, programme, session

from kiosk.programme.changes import ChangeKind
from kiosk.programme.model import Person
from kiosk.sync.plan import plan, storable


def test_the_first_load_flags_nothing() -> None:
    planned = plan(None, programme(), NOW)
    assert planned.changes == ()
    assert planned.programme == programme()


def test_a_changed_feed_gives_stamped_changes() -> None:
    new = programme([replace(session(0), room="saal"), *programme().sessions[1:]])
    (change,) = plan(programme(), new, NOW).changes
    assert (change.kind, change.at) == (ChangeKind.ROOM, NOW)


def test_new_ids_for_all_sessions_are_no_change() -> None:
    new = programme([replace(s, key=f"new-{s.key}") for s in programme().sessions])
    planned = plan(programme(), new, NOW)
    assert planned.changes == ()
    assert planned.verdict.ok
    assert planned.programme == programme()


def test_a_vanished_session_stays_until_its_end() -> None:
    new = programme([s for s in programme().sessions if s.key != "s3"])
    planned = plan(programme(), new, NOW)
    assert [c.kind for c in planned.changes] == [ChangeKind.MISSING]
    assert planned.programme.session_by_key["s3"].vanished
    later = plan(planned.programme, new, FIRST + timedelta(days=1))
    assert "s3" not in later.programme.session_by_key


def test_instants_are_kept_in_whole_seconds_of_the_events_zone() -> None:
    odd = datetime(2022, 10, 30, 0, 30, 5, 999_999, tzinfo=UTC)
    settled = storable(programme([session(1, start=odd, end=odd)])).sessions[0]
    assert settled.start is not None
    assert settled.start.tzinfo is ZoneInfo("Europe/Berlin")
    assert settled.start.isoformat() == "2022-10-30T02:30:05+02:00"


def test_keys_are_made_unique() -> None:
    twice = programme(
        [session(1, "Eins"), replace(session(1), title="Zwei")],
        people=(Person("p1", "Anna"), Person("p1", "Berta")),
    )
    settled = storable(twice)
    assert len({s.key for s in settled.sessions}) == 2
    assert all(s.key.startswith("s1~") for s in settled.sessions)
    assert settled.people == (Person("p1", "Anna"),)


def test_a_programme_that_is_storable_stays_the_same() -> None:
    once = storable(programme())
    assert storable(once) == once
