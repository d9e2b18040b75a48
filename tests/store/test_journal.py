"""The journal: append-only, numbered, sound after kill -9, and no edit is lost in silence."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store.samples import NOW

from kiosk.programme.journal_entry import EntryKind, standing
from kiosk.programme.overrides import Override, in_force
from kiosk.programme.roles import Role
from kiosk.store.acts import What, note
from kiosk.store.database import Database, connect
from kiosk.store.errors import BrokenDatabaseError, StoreError
from kiosk.store.journal import (
    JOURNAL_FILE,
    JournalConflictError,
    NotStandingError,
    ReusedRequestError,
    correct,
    entries,
    latest,
    open_journal,
    withdraw,
)
from kiosk.store.journal_schema import JOURNAL
from kiosk.store.migrate import migrate
from kiosk.store.one_time_codes import hash_of
from kiosk.store.publications import last_publication, publish
from kiosk.store.tokens import Holder, holder

MOVED = Override("s1", "room", "foyer", "saal", "Ada", "Wasserschaden", NOW)
LATER = NOW + timedelta(minutes=5)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Database]:
    db = open_journal(tmp_path)
    yield db
    db.close()


def test_what_was_written_is_read_back_whole(journal: Database) -> None:
    ends = replace(MOVED, field="delay", value="10", base="0", expires=LATER)
    assert [correct(journal, o, seen=latest(journal)) for o in (MOVED, ends)] == [1, 2]
    found = entries(journal)
    assert [e.override for e in found] == [MOVED, ends]
    assert (found[0].kind, found[0].author, found[0].at) == (EntryKind.CORRECTION, "Ada", NOW)
    assert entries(journal, since=1) == found[1:]


def test_the_database_itself_refuses_to_change_or_delete_an_entry(journal: Database) -> None:
    correct(journal, MOVED, seen=0)
    publish(journal, "a", NOW)
    for statement in (
        "UPDATE entries SET value = 'dach'",
        "DELETE FROM entries",
        "DELETE FROM publications",
        "INSERT INTO entries SELECT * FROM entries",
    ):
        with pytest.raises(sqlite3.IntegrityError):
            journal.execute(statement)
    assert [e.override for e in entries(journal)] == [MOVED]


def test_the_second_of_two_conflicting_edits_is_told_who_was_first(journal: Database) -> None:
    seen = latest(journal)
    correct(journal, MOVED, seen=seen)
    theirs = replace(MOVED, value="keller", author="Ben")
    with pytest.raises(JournalConflictError) as told:
        correct(journal, theirs, seen=seen)
    assert told.value.theirs.override == MOVED
    assert latest(journal) == 1
    assert correct(journal, replace(MOVED, field="full", value="yes"), seen=seen) == 2
    assert correct(journal, theirs, seen=told.value.theirs.number) == 3


def test_a_correction_is_taken_back_by_a_later_entry(journal: Database) -> None:
    correct(journal, MOVED, seen=0)
    (number,) = withdraw(journal, [1], "Ben", "doch trocken", LATER, seen=1)
    last = entries(journal)[-1]
    assert (last.number, last.kind, last.ends) == (number, EntryKind.WITHDRAWAL, 1)
    assert (last.author, last.reason, last.at) == ("Ben", "doch trocken", LATER)
    assert standing(entries(journal)) == ()
    with pytest.raises(NotStandingError):
        withdraw(journal, [1], "Ben", "", LATER, seen=number)
    with pytest.raises(NotStandingError):
        withdraw(journal, [number], "Ben", "", LATER, seen=number)


def test_taking_back_what_somebody_else_has_changed_since_is_told(journal: Database) -> None:
    correct(journal, MOVED, seen=0)
    correct(journal, replace(MOVED, value="keller"), seen=1)
    with pytest.raises(JournalConflictError):
        withdraw(journal, [1], "Ben", "", LATER, seen=1)
    with pytest.raises(NotStandingError):
        withdraw(journal, [1, 99], "Ben", "", LATER, seen=2)
    assert latest(journal) == 2, "all or none"
    assert withdraw(journal, [1, 2], "Ben", "", LATER, seen=2) == (3, 4)


def test_a_withdrawal_sent_again_is_written_once(journal: Database) -> None:
    correct(journal, MOVED, seen=0)
    correct(journal, replace(MOVED, field="delay", value="5"), seen=1)
    for _ in range(2):
        numbers = withdraw(journal, [2, 1], "Ben", "", LATER, seen=2, request="b-1")
        assert numbers == (3, 4)
    assert latest(journal) == 4
    for others, by in (([1], "Ben"), ([1, 2], "Ben"), ([2, 1], "Ada")):
        with pytest.raises(ReusedRequestError):
            withdraw(journal, others, by, "", LATER, seen=4, request="b-1")
    with pytest.raises(NotStandingError):
        withdraw(journal, [2, 1], "Ben", "", LATER, seen=4, request="b-2")


@pytest.mark.parametrize(
    ("end", "read"),
    [
        (datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=14))), datetime(1970, 1, 1, tzinfo=UTC)),
        (datetime(9999, 12, 31, 23, tzinfo=timezone(-timedelta(hours=14))), None),
    ],
)
def test_an_end_nobody_can_reckon_with_does_not_make_the_journal_unreadable(
    journal: Database, end: datetime, read: datetime | None
) -> None:
    correct(journal, replace(MOVED, expires=end), seen=0)
    (entry,) = entries(journal)
    assert entry.override.expires == read
    assert withdraw(journal, [1], "Ben", "", LATER, seen=1) == (2,)


def test_a_key_is_good_for_a_correction_or_a_withdrawal_not_both(journal: Database) -> None:
    correct(journal, MOVED, seen=0, request="c-1")
    with pytest.raises(ReusedRequestError):
        withdraw(journal, [1], "Ada", "Wasserschaden", LATER, seen=1, request="c-1")
    withdraw(journal, [1], "Ada", "", LATER, seen=1, request="c-2")
    with pytest.raises(ReusedRequestError):
        correct(journal, replace(MOVED, reason=""), seen=2, request="c-2")


def test_a_request_sent_again_is_written_once(journal: Database) -> None:
    assert correct(journal, MOVED, seen=0, request="a-1") == 1
    again = replace(MOVED, made_at=LATER)
    assert correct(journal, again, seen=0, request="a-1") == 1
    assert latest(journal) == 1
    with pytest.raises(ReusedRequestError):
        correct(journal, replace(MOVED, value="keller"), seen=1, request="a-1")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["correct", "stale", "withdraw"]),
        st.sampled_from(["room", "title"]),
        st.integers(0, 6),
    ),
    max_size=12,
)


@settings(max_examples=40)
@given(STEPS)
def test_the_journal_replays_to_what_its_writers_were_told(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, int]]
) -> None:
    db = open_journal(tmp_path_factory.mktemp("journal"))
    stacks: dict[str, list[tuple[int, Override]]] = {"room": [], "title": []}
    newest = {"room": 0, "title": 0}
    for act, field, number in steps:
        stack = stacks[field]
        override = replace(MOVED, field=field, value=str(number))
        try:
            if act == "withdraw":
                (newest[field],) = withdraw(db, [number], "Ben", "", NOW, seen=latest(db))
                field_of = {n: f for f, s in stacks.items() for n, _ in s}
                stacks[field_of[number]] = [p for p in stacks[field_of[number]] if p[0] != number]
            else:
                seen = latest(db) if act == "correct" else newest[field] - 1
                newest[field] = correct(db, override, seen=seen)
                stack.append((newest[field], override))
        except (JournalConflictError, NotStandingError):
            continue
    expected = {s[-1][1].target: s[-1][1] for s in stacks.values() if s}
    left = in_force((e.override for e in standing(entries(db))), NOW)
    assert {o.target: o for o in left} == expected
    assert [e.number for e in entries(db)] == list(range(1, latest(db) + 1))
    db.close()


def start_writer(folder: Path, name: str, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-m", "store.journal_writer", str(folder), name, str(count)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )


def test_two_writers_at_once_get_numbers_of_their_own_and_lose_nothing(tmp_path: Path) -> None:
    open_journal(tmp_path).close()
    writers = {name: start_writer(tmp_path, name, 40) for name in ("Ada", "Ben")}
    said = {
        name: [int(n) for n in w.communicate(timeout=50)[0].split()] for name, w in writers.items()
    }
    db = open_journal(tmp_path)
    found = entries(db)
    db.close()
    assert [e.number for e in found] == list(range(1, 81))
    for name, numbers in said.items():
        assert numbers == sorted(numbers)
        assert [e.number for e in found if e.author == name] == numbers


def test_a_writer_that_is_killed_loses_nothing_it_has_acknowledged(tmp_path: Path) -> None:
    for _ in range(3):
        writer = start_writer(tmp_path, "Ada", 1_000_000)
        assert writer.stdout is not None
        acknowledged = [int(writer.stdout.readline()) for _ in range(5)]
        writer.send_signal(signal.SIGKILL)
        acknowledged += [int(line) for line in writer.stdout.read().split()]
        writer.stdout.close()
        writer.wait(10)
        db = open_journal(tmp_path)
        numbers = [e.number for e in entries(db)]
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        db.close()
        assert numbers[: acknowledged[-1]] == list(range(1, acknowledged[-1] + 1))


def test_the_same_content_keeps_its_version_and_time(journal: Database) -> None:
    first = publish(journal, "a", NOW)
    assert (first.version, first.at) == (1, NOW)
    assert publish(journal, "a", LATER) == first == last_publication(journal)
    second = publish(journal, "b", LATER)
    assert (second.version, second.at) == (2, LATER)
    third = publish(journal, "a", NOW)
    assert (third.version, third.at) == (3, LATER), "a clock set back does not take time back"


def test_a_damaged_journal_is_told_and_left_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / JOURNAL_FILE
    path.write_bytes(b"no database at all" * 100)
    with pytest.raises(BrokenDatabaseError):
        open_journal(tmp_path)
    assert path.read_bytes().startswith(b"no database")


def test_a_damaged_entry_is_told(journal: Database) -> None:
    journal.execute(
        """INSERT INTO entries (kind, at, author, reason, session_key, field, value, base)
        VALUES ('rumour', 1, '', '', '', '', '', '')"""
    )
    with pytest.raises(StoreError, match="rumour"):
        entries(journal)


def test_a_journal_from_before_there_were_roles_keeps_its_tokens_and_entries(
    tmp_path: Path,
) -> None:
    path = tmp_path / JOURNAL_FILE
    before = connect(path)
    migrate(before, JOURNAL_FILE, JOURNAL[:2])
    before.execute("INSERT INTO tokens (name, hash, made_at) VALUES ('Ada', ?, 0)", (hash_of("a"),))
    number = correct(before, MOVED, seen=0)
    before.close()
    db = open_journal(tmp_path)
    assert holder(db, "a") == Holder("Ada", Role.PUBLISHER)
    assert [e.number for e in entries(db)] == [number]
    assert [p.name for p in tmp_path.iterdir() if "backup" in p.name] == ["journal.db.backup-1"]
    for table in ("drafts", "draft_ends", "acts"):
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(f"INSERT INTO {table} DEFAULT VALUES")
    note(db, NOW, "Ada", What.DRAFT_SAVED, "1")
    for statement in ("UPDATE acts SET who = 'Ben'", "DELETE FROM acts"):
        with pytest.raises(sqlite3.IntegrityError):
            db.execute(statement)
    db.close()
