"""Loading and applying: nothing is lost, and the work grows with what changed."""

import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from store.samples import NOW, SOURCE, programme, session, store

from kiosk.programme.changes import ChangeKind
from kiosk.programme.model import Person, Programme, Room, Status
from kiosk.store import feed_state, programmes
from kiosk.store.changes import changes, recorded
from kiosk.store.database import Database, open_programme_db
from kiosk.store.errors import StaleProgrammeError
from kiosk.store.programmes import load
from kiosk.store.search import search


def statements(db: Database, new: Programme) -> list[str]:
    """The statements that storing `new` takes, those inside the search index included."""
    run: list[str] = []
    db.set_trace_callback(run.append)
    try:
        store(db, new)
    finally:
        db.set_trace_callback(None)
    return run


def writes(run: list[str]) -> int:
    verbs = ("INSERT", "REPLACE", "UPDATE", "DELETE")
    return sum(1 for text in run if text.removeprefix("-- ").startswith(verbs))


def test_nothing_is_stored_at_first(db: Database) -> None:
    assert load(db, SOURCE) is None
    assert feed_state.get(db, SOURCE).version == 0


def test_what_was_stored_is_loaded_again(db: Database) -> None:
    new = programme()
    state = store(db, new)
    loaded = load(db, SOURCE)
    assert loaded == new
    assert loaded.sessions[0].start.tzinfo is new.tz
    assert state == feed_state.get(db, SOURCE)
    assert (state.version, state.changed_at) == (1, NOW)


def test_feeds_do_not_touch_each_other(db: Database) -> None:
    store(db, programme(5), "one")
    store(db, programme(8), "two")
    store(db, programme(3), "one")
    assert load(db, "one") == programme(3)
    assert load(db, "two") == programme(8)
    assert len(search(db, "two", "Beitrag")) == 8


def test_the_version_rises_with_each_change_and_not_without(db: Database) -> None:
    store(db, programme(5))
    assert store(db, programme(5)).version == 1
    assert store(db, programme(6)).version == 2


def test_another_feed_version_alone_is_stored_but_is_no_change(db: Database) -> None:
    store(db, programme(5, version="a"))
    later = programme(5, version="b", updated=NOW)
    state = store(db, later, at=NOW + timedelta(hours=1))
    assert (state.version, state.feed_version, state.changed_at) == (1, "b", NOW)
    assert load(db, SOURCE) == later


def test_changes_are_recorded_with_version_time_and_title(db: Database) -> None:
    store(db, programme(5))
    moved = replace(session(2), room="saal")
    store(db, programme([session(0), session(1), moved, session(3), session(4)]))
    (found,) = recorded(db, SOURCE)
    assert (found.version, found.title) == (2, "Beitrag Nummer 2")
    assert found.change.kind is ChangeKind.ROOM
    assert found.change.at == NOW
    assert (found.change.old_label, found.change.new_label) == ("Foyer", "Großer Saal")
    store(db, programme([replace(moved, status=Status.CANCELLED)]))
    assert [c.kind for c in changes(db, SOURCE, since_version=2)] == [ChangeKind.CANCELLED]
    assert len(changes(db, SOURCE)) == 2


def test_only_the_changes_from_an_instant_on_are_read_where_one_is_given(db: Database) -> None:
    for hour in range(4):
        later = programme([session(0, f"Titel {hour}")])
        store(db, later, at=NOW + timedelta(hours=hour))
    since = NOW + timedelta(hours=2)
    assert [c.at for c in changes(db, SOURCE, since=since)] == [
        since,
        since + timedelta(hours=1),
    ]
    assert changes(db, SOURCE, since=since + timedelta(hours=2)) == ()
    assert len(changes(db, SOURCE, since_version=3, since=NOW)) == 1
    assert len(changes(db, SOURCE, since=NOW)) == len(changes(db, SOURCE)) == 3


def test_reading_late_changes_does_not_go_through_the_early_ones(db: Database) -> None:
    asked: list[str] = []
    db.set_trace_callback(asked.append)
    changes(db, SOURCE, since=NOW)
    db.set_trace_callback(None)
    (query,) = [text for text in asked if "changes" in text]
    plan = " ".join(str(row[-1]) for row in db.execute(f"EXPLAIN QUERY PLAN {query}"))
    assert "changes_by_time" in plan


def test_one_changed_session_of_many_takes_few_writes(db: Database) -> None:
    store(db, programme(400))
    sessions = list(programme(400).sessions)
    sessions[200] = replace(sessions[200], title="Ganz anders")
    assert 0 < writes(statements(db, programme(sessions))) <= 30
    assert load(db, SOURCE) == programme(sessions)


@pytest.mark.parametrize("place", [0, 200, 400])
def test_a_session_put_in_anywhere_takes_as_few(db: Database, place: int) -> None:
    store(db, programme(400))
    sessions = list(programme(400).sessions)
    sessions.insert(place, session(1000))
    assert 0 < writes(statements(db, programme(sessions))) <= 30
    assert load(db, SOURCE) == programme(sessions)


def test_writes_grow_with_what_changed_and_not_with_the_programme(db: Database) -> None:
    counts = {}
    for size in (100, 800):
        for changed in (1, 10):
            store(db, programme(size))
            sessions = [
                replace(s, title=f"Neu {s.key}") if n < changed else s
                for n, s in enumerate(programme(size).sessions)
            ]
            counts[size, changed] = writes(statements(db, programme(sessions)))
    assert counts[800, 1] <= counts[100, 1] + 5
    assert counts[800, 10] <= counts[100, 10] + 5
    assert counts[100, 10] > counts[100, 1]


def test_one_person_added_takes_few_writes(db: Database) -> None:
    old = programme(100)
    store(db, old)
    new = replace(old, people=(Person("new", "Neue Person"), *old.people))
    assert writes(statements(db, new)) <= 12
    assert load(db, SOURCE) == new


def test_storing_the_same_again_writes_no_session(db: Database) -> None:
    store(db, programme(50))
    touched = [
        text for text in statements(db, programme(50)) if "sessions" in text.split("WHERE")[0]
    ]
    assert not [text for text in touched if not text.startswith("SELECT")]


def test_another_process_that_stored_meanwhile_is_noticed(db: Database) -> None:
    store(db, programme(5))
    known = feed_state.get(db, SOURCE)
    store(db, programme(6))
    with pytest.raises(StaleProgrammeError):
        programmes.apply(db, SOURCE, programme(5), programme(7), (), known, at=NOW)
    assert load(db, SOURCE) == programme(6)


def test_a_renamed_room_and_a_renamed_person_are_found_by_their_new_names(db: Database) -> None:
    old = programme(6)
    store(db, old)
    rooms = (Room("saal", "Zeppelinhalle"), old.rooms[1])
    people = (replace(old.people[0], name="Xaver Quandt"), *old.people[1:])
    store(db, replace(old, rooms=rooms, people=people))
    assert set(search(db, SOURCE, "zeppelin")) == {"s1", "s3", "s5"}
    assert set(search(db, SOURCE, "xaver")) == {"s0"}
    assert search(db, SOURCE, "Großer Saal") == ()


def test_a_removed_session_is_not_found_any_more(db: Database) -> None:
    store(db, programme([session(1, "Mühlenweg"), session(2)]))
    store(db, programme([session(2)]))
    assert search(db, SOURCE, "Mühlenweg") == ()
    assert search(db, SOURCE, "ühlenwe") == ()


def test_what_another_process_stores_while_loading_does_not_mix_in(
    db: Database, tmp_path: Path
) -> None:
    store(db, programme(5))
    others = [programme(8)]

    def interfere(text: str) -> None:
        if "FROM people" in text and others:
            with closing(open_programme_db(tmp_path)) as other:
                store(other, others.pop())

    db.set_trace_callback(interfere)
    assert load(db, SOURCE) == programme(5)
    db.set_trace_callback(None)
    assert load(db, SOURCE) == programme(8)


_KILLED = """
import os, signal, sys
from pathlib import Path
from store.samples import programme, store
from kiosk.store.database import open_programme_db
db = open_programme_db(Path(sys.argv[1]))
count = 0
def kill(text):
    global count
    count += 1
    if count == int(sys.argv[2]) or sys.argv[2] == "-1" and text == "COMMIT":
        os.kill(os.getpid(), signal.SIGKILL)
db.set_trace_callback(kill)
store(db, programme(300))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process the POSIX way")
@pytest.mark.parametrize("statement", [12, 100, 500, -1])
def test_a_process_killed_while_it_applies_leaves_the_last_good_programme(
    tmp_path: Path, statement: int
) -> None:
    with closing(open_programme_db(tmp_path)) as db:
        store(db, programme(5))
    tests = Path(__file__).resolve().parent.parent
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, str(tmp_path), str(statement)],
        env={"PYTHONPATH": f"{tests}:{tests.parent}"},
        check=False,
        capture_output=True,
    )
    assert killed.returncode == -9, killed.stderr
    with closing(open_programme_db(tmp_path)) as db:
        assert load(db, SOURCE) == programme(5)
        assert len(search(db, SOURCE, "Beitrag")) == 5
        store(db, programme(300))
        assert load(db, SOURCE) == programme(300)


numbers = st.lists(st.integers(0, 12), unique=True)


@given(st.lists(st.tuples(numbers, st.integers(0, 2)), min_size=1, max_size=6))
@hypothesis_settings(max_examples=40, deadline=None)
def test_any_sequence_of_versions_is_stored_as_it_came(
    tmp_path_factory: pytest.TempPathFactory, versions: list[tuple[list[int], int]]
) -> None:
    with closing(open_programme_db(tmp_path_factory.mktemp("data"))) as db:
        for order, flavour in versions:
            new = programme(
                [session(n, f"Titel {n} {flavour if n % 2 else ''}") for n in order],
                people=tuple(Person(f"p{n}", f"Person {n} {flavour}") for n in reversed(order)),
            )
            store(db, new)
            assert load(db, SOURCE) == new
            assert set(search(db, SOURCE, "titel")) == {f"s{n}" for n in order}
            for table in ("session_search", "session_trigram"):
                assert db.execute(f"SELECT count(*) FROM {table}").fetchone() == (len(order),)
            integrity = "INSERT INTO session_search (session_search) VALUES ('integrity-check')"
            db.execute(integrity)
