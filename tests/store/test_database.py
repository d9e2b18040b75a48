"""Opening: new, damaged, newer, in the way; migrations and their backups."""

import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from store.samples import NOW, SOURCE, programme, store

from kiosk.programme.stars import Priority
from kiosk.store import database, schema
from kiosk.store.backup import back_up, backups
from kiosk.store.changes import changes
from kiosk.store.database import (
    open_personal_db,
    open_programme_db,
    replace_broken_programme_db,
    transaction,
)
from kiosk.store.errors import BrokenDatabaseError, StoreError
from kiosk.store.programmes import load
from kiosk.store.stars import set_star, stars


@pytest.fixture
def next_personal_schema(monkeypatch: pytest.MonkeyPatch) -> None:
    """A version of the program with one migration more."""
    step = schema.Migration("9999_tickets", ("CREATE TABLE tickets (text TEXT) STRICT",))
    monkeypatch.setattr(database, "PERSONAL", (*schema.PERSONAL, step))


def test_a_database_is_in_wal_mode_with_foreign_keys_on(tmp_path: Path) -> None:
    with closing(open_programme_db(tmp_path / "new" / "folder")) as db:
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert db.execute("PRAGMA synchronous").fetchone() == (1,)


def test_all_ordinary_tables_are_strict(tmp_path: Path) -> None:
    for opened in (open_programme_db(tmp_path), open_personal_db(tmp_path)):
        with closing(opened) as db:
            loose = db.execute(
                """SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict
                AND schema = 'main' AND name NOT LIKE '%sqlite%'"""
            ).fetchall()
            assert loose == []


def test_opening_again_needs_no_sqlite_utils(tmp_path: Path) -> None:
    open_programme_db(tmp_path).close()
    open_personal_db(tmp_path).close()
    code = (
        "import sys; from pathlib import Path\n"
        "from kiosk.store.database import open_personal_db, open_programme_db\n"
        "open_programme_db(Path(sys.argv[1])); open_personal_db(Path(sys.argv[1]))\n"
        "assert 'sqlite_utils' not in sys.modules and 'requests' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=True)


def test_two_processes_opening_a_new_folder_at_once_both_succeed(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path\n"
        "from kiosk.store.database import open_programme_db\n"
        "open_programme_db(Path(sys.argv[1]))"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path)], stderr=subprocess.PIPE)
        for _ in range(3)
    ]
    errors = [process.communicate()[1] for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], errors


def test_a_damaged_cache_is_set_aside_and_an_empty_one_takes_its_place(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / "programme.db").write_bytes(b"no database at all " * 100)
        with closing(open_programme_db(tmp_path)) as db:
            assert load(db, SOURCE) is None
            store(db, programme())
        assert (tmp_path / f"programme.db.broken-{number}").read_bytes().startswith(b"no database")


def test_a_cache_damaged_inside_says_so_when_it_is_loaded(tmp_path: Path) -> None:
    with closing(open_programme_db(tmp_path)) as db:
        store(db, programme(400))
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name='sessions'").fetchone()
        (size,) = db.execute("PRAGMA page_size").fetchone()
    with (tmp_path / "programme.db").open("r+b") as file:
        file.seek((root - 1) * size)
        file.write(b"\xff" * size)
    db = open_programme_db(tmp_path)
    with pytest.raises(BrokenDatabaseError):
        load(db, SOURCE)
    with closing(replace_broken_programme_db(db, tmp_path)) as fresh:
        store(fresh, programme(3))
        assert load(fresh, SOURCE) == programme(3)
    assert (tmp_path / "programme.db.broken-1").exists()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE feeds SET frame = '{\"event\": 1'",
        "UPDATE feeds SET frame = '{}'",
        "UPDATE feeds SET frame = replace(frame, 'Europe/Berlin', 'Europe/Bexlin')",
        "UPDATE feeds SET frame = replace(frame, '\"name\"', '\"nbme\"')",
        "UPDATE feeds SET frame = CAST(x'7b22ff22' AS TEXT)",
        "UPDATE sessions SET title = CAST(x'ff41' AS TEXT) WHERE key = 's3'",
        "UPDATE sessions SET status = 'sxheduled' WHERE key = 's3'",
        "UPDATE sessions SET people = '[\"p1' WHERE key = 's3'",
        "UPDATE sessions SET day = '2022-1x-01' WHERE key = 's3'",
        "UPDATE sessions SET links = '[1]' WHERE key = 's3'",
        "UPDATE sessions SET \"start\" = 999999999999999 WHERE key = 's3'",
        "UPDATE people SET name = CAST(x'c3' AS TEXT) WHERE key = 'p1'",
    ],
)
def test_damage_that_sqlite_does_not_notice_says_so_as_well(tmp_path: Path, damage: str) -> None:
    with closing(open_programme_db(tmp_path)) as db:
        store(db, programme())
        assert db.execute(damage).rowcount == 1
        with pytest.raises(BrokenDatabaseError, match=r"programme\.db is damaged"):
            load(db, SOURCE)


def test_a_damaged_change_record_says_so(tmp_path: Path) -> None:
    with closing(open_programme_db(tmp_path)) as db:
        store(db, programme(3))
        store(db, programme(4))
        db.execute("UPDATE changes SET kind = 'nxw'")
        with pytest.raises(BrokenDatabaseError):
            changes(db, SOURCE)


def test_a_damaged_personal_database_is_left_alone_and_its_backup_named(tmp_path: Path) -> None:
    open_personal_db(tmp_path).close()
    path = tmp_path / "personal.db"
    kept = back_up(path)
    path.write_bytes(b"scrambled " * 1000)
    with pytest.raises(BrokenDatabaseError, match="backup") as caught:
        open_personal_db(tmp_path)
    assert str(kept) in str(caught.value)
    assert path.read_bytes().startswith(b"scrambled")


def test_a_damaged_personal_database_without_backup_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "personal.db").write_bytes(b"scrambled " * 1000)
    with pytest.raises(BrokenDatabaseError, match="no backup"):
        open_personal_db(tmp_path)
    assert (tmp_path / "personal.db").read_bytes().startswith(b"scrambled")


@pytest.mark.parametrize(
    ("opened", "file"),
    [(open_programme_db, "programme.db"), (open_personal_db, "personal.db")],
)
def test_a_database_of_a_newer_version_is_refused_and_left_alone(opened, file, tmp_path) -> None:
    opened(tmp_path).close()
    with closing(sqlite3.connect(tmp_path / file)) as db, db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')",
            (file, "9999_from_the_future"),
        )
    before = (tmp_path / file).read_bytes()
    with pytest.raises(StoreError, match="newer version"):
        opened(tmp_path)
    assert (tmp_path / file).read_bytes() == before


def test_a_folder_that_cannot_be_made_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StoreError, match="data folder"):
        open_personal_db(tmp_path / "file" / "data")


def test_a_file_that_cannot_be_opened_is_a_known_error(tmp_path: Path) -> None:
    (tmp_path / "programme.db").mkdir()
    with pytest.raises(StoreError, match="cannot be read or written"):
        open_programme_db(tmp_path)


def test_a_full_disk_is_a_known_error_and_loses_nothing(tmp_path: Path) -> None:
    with closing(open_programme_db(tmp_path)) as db:
        store(db, programme(5))
        (pages,) = db.execute("PRAGMA page_count").fetchone()
        db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StoreError, match="disk is full"):
            store(db, programme(3000))
        assert load(db, SOURCE) == programme(5)


def test_a_lock_that_stays_is_a_known_error(tmp_path: Path) -> None:
    with closing(open_personal_db(tmp_path)) as db, closing(open_personal_db(tmp_path)) as other:
        other.execute("PRAGMA busy_timeout = 10")
        with transaction(db), pytest.raises(StoreError, match="locked"):
            set_star(other, SOURCE, "s1", Priority.GOING, NOW)


@pytest.mark.usefixtures("next_personal_schema")
def test_a_new_database_is_not_backed_up(tmp_path: Path) -> None:
    open_personal_db(tmp_path).close()
    assert backups(tmp_path / "personal.db") == []


def test_the_personal_database_is_backed_up_before_a_migration(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    with closing(open_personal_db(tmp_path)) as db:
        set_star(db, SOURCE, "s1", Priority.GOING, NOW)
    request.getfixturevalue("next_personal_schema")
    with closing(open_personal_db(tmp_path)) as db:
        assert "s1" in stars(db, SOURCE)
        assert db.execute("SELECT count(*) FROM tickets").fetchone() == (0,)
    (backup,) = backups(tmp_path / "personal.db")
    with closing(sqlite3.connect(backup)) as copy:
        assert copy.execute("SELECT session_key FROM stars").fetchall() == [("s1",)]
        assert copy.execute("SELECT 1 FROM sqlite_master WHERE name='tickets'").fetchone() is None


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with closing(open_personal_db(tmp_path)) as db:
        set_star(db, SOURCE, "s1", Priority.GOING, NOW)
    broken = schema.Migration("0002", ("DELETE FROM stars", "CREATE NONSENSE"))
    with monkeypatch.context() as patch:
        patch.setattr(database, "PERSONAL", (*schema.PERSONAL, broken))
        with pytest.raises(sqlite3.OperationalError):
            open_personal_db(tmp_path)
    with closing(open_personal_db(tmp_path)) as db:
        assert "s1" in stars(db, SOURCE)


def test_the_last_three_backups_are_kept(tmp_path: Path) -> None:
    open_personal_db(tmp_path).close()
    path = tmp_path / "personal.db"
    for _ in range(12):
        back_up(path)
    assert [p.name for p in backups(path)] == [f"personal.db.backup-{n}" for n in (10, 11, 12)]
