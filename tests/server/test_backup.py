"""Backup and restore of the journal, and one server on it at a time."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from cli.conftest import run as run  # a fixture
from server.process import Process
from server.served import HandClock, House, Upstream, journal_of, staff_change
from store.samples import NOW

from kiosk.programme.overrides import Override
from kiosk.store.journal import JournalConflictError, correct, entries, open_journal
from kiosk.store.journal_backup import BackupError, back_up_journal, restore_journal
from kiosk.store.one_time_codes import CodeError
from kiosk.store.publications import last_publication, publish
from kiosk.store.serving_lock import ServedAlreadyError, ServingLock
from kiosk.store.stages import enrol_phone, new_stage_code, phone_of, revoke_phone
from kiosk.store.tokens import add_token, holder, revoke_token

MOVED = Override("s1", "room", "foyer", "saal", "Ada", "", NOW)


def filled(folder: Path, *values: str) -> None:
    with closing(open_journal(folder)) as db:
        for number, value in enumerate(values):
            correct(db, replace(MOVED, value=value), seen=number)
            publish(db, value, NOW)


def test_a_backup_has_all_that_stood_in_the_journal_at_that_moment(tmp_path: Path) -> None:
    filled(tmp_path / "data", "foyer", "werk")
    with closing(open_journal(tmp_path / "data")) as in_use:
        correct(in_use, replace(MOVED, value="keller"), seen=2)
        back_up_journal(tmp_path / "data", tmp_path / "kept.db")
        correct(in_use, replace(MOVED, value="dach"), seen=3)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["data", "kept.db"]
    restore_journal(tmp_path / "new", tmp_path / "kept.db", NOW)
    assert [entry[3] for entry in journal_of(tmp_path / "new")] == ["foyer", "werk", "keller"]


def test_a_backup_writes_over_nothing(tmp_path: Path) -> None:
    filled(tmp_path / "data", "foyer")
    (tmp_path / "kept.db").write_bytes(b"precious")
    with pytest.raises(BackupError):
        back_up_journal(tmp_path / "data", tmp_path / "kept.db")
    assert (tmp_path / "kept.db").read_bytes() == b"precious"
    with pytest.raises(BackupError):
        back_up_journal(tmp_path / "data", tmp_path / "nowhere" / "kept.db")


def test_numbers_go_on_behind_those_given_out_since_the_backup(tmp_path: Path) -> None:
    """Else a desk that saw entry 3 would overwrite another entry 3 without being told."""
    data = tmp_path / "data"
    filled(data, "foyer")
    back_up_journal(data, tmp_path / "kept.db")
    with closing(open_journal(data)) as db:
        correct(db, replace(MOVED, value="werk"), seen=1)
        correct(db, replace(MOVED, value="dach"), seen=2)
        publish(db, "werk", NOW)
        publish(db, "dach", NOW)
    kept = restore_journal(data, tmp_path / "kept.db", NOW)
    assert kept is not None
    with closing(open_journal(data)) as db:
        assert [e.override.value for e in entries(db)] == ["foyer"]
        assert correct(db, replace(MOVED, value="saal"), seen=1) == 4
        with pytest.raises(JournalConflictError):
            correct(db, replace(MOVED, value="werk"), seen=3)
        version = last_publication(db)
        assert version is not None
        assert version.version == 4
        assert publish(db, "foyer", NOW).version == 5
    with closing(open_journal(tmp_path / "data", kept.name)) as before:
        assert [e.override.value for e in entries(before)] == ["foyer", "werk", "dach"]


def test_who_lost_a_right_since_the_backup_does_not_get_it_back(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with closing(open_journal(data)) as db:
        kept, lost = add_token(db, "Ada", NOW), add_token(db, "Ben", NOW)
        phone, secret = enrol_phone(db, new_stage_code(db, "saal", "", NOW), "Kim", NOW)
        code = new_stage_code(db, "saal", "", NOW)
    back_up_journal(data, tmp_path / "kept.db")
    with closing(open_journal(data)) as db:
        revoke_token(db, "Ben", NOW)
        revoke_phone(db, phone.number, "Ada", NOW)
        enrol_phone(db, code, "Lou", NOW)
    restore_journal(data, tmp_path / "kept.db", NOW)
    with closing(open_journal(data)) as db:
        assert holder(db, kept) is not None
        assert holder(db, lost) is None
        assert phone_of(db, secret, NOW) is None
        with pytest.raises(CodeError):
            enrol_phone(db, code, "Lou", NOW)


def test_a_damaged_journal_is_replaced_and_kept(tmp_path: Path) -> None:
    data = tmp_path / "data"
    filled(data, "foyer")
    back_up_journal(data, tmp_path / "kept.db")
    (data / "journal.db").write_bytes(b"no database at all")
    kept = restore_journal(data, tmp_path / "kept.db", NOW)
    assert kept is not None
    assert kept.read_bytes() == b"no database at all"
    with closing(open_journal(data)) as db:
        assert correct(db, replace(MOVED, value="werk"), seen=1) > 1000


def test_what_is_no_backup_replaces_nothing(tmp_path: Path) -> None:
    data = tmp_path / "data"
    filled(data, "foyer")
    whole = (data / "journal.db").read_bytes()
    (tmp_path / "text").write_text("Hallo")
    (tmp_path / "empty").write_bytes(b"")
    (tmp_path / "half").write_bytes(whole[: len(whole) // 2])
    for name in ("text", "empty", "half", "missing"):
        with pytest.raises(BackupError):
            restore_journal(data, tmp_path / name, NOW)
    assert len(journal_of(data)) == 1
    assert not [p.name for p in data.iterdir() if "coming" in p.name]


def test_the_server_goes_on_with_what_was_restored(house: House, tmp_path: Path) -> None:
    staff_change(house.folder, house.upstream.programme, "game", "room", "foyer")
    house.publisher.look()
    back_up_journal(house.folder, tmp_path / "kept.db")
    staff_change(house.folder, house.upstream.programme, "game", "room", "werk")
    house.publisher.look()
    edition = house.publisher.edition
    assert edition is not None
    house.publisher.close()
    restore_journal(house.folder, tmp_path / "kept.db", NOW)
    house.publisher = house._open()
    again = house.publisher.edition
    assert again is not None
    assert again.programme.session_by_key["game"].room == "foyer"
    assert again.version > edition.version


def test_a_second_server_on_one_journal_is_refused(
    tmp_path: Path, upstream: Upstream, run: Any
) -> None:
    data = tmp_path / "data"
    server = Process(data, upstream.path)
    try:
        again = run("serve", "--port", "0", "--data-dir", str(data))
        assert (again.code, str(data) in again.err) == (1, True)
        file = tmp_path / "kept.db"
        assert run("serve", "backup", str(file), "--data-dir", str(data)).code == 0
        refused = run("serve", "restore", str(file), "--data-dir", str(data))
        assert refused.code == 1
    finally:
        server.killed()
    restored = run("serve", "restore", str(file), "--data-dir", str(data))
    assert (restored.code, "replaced-1" in restored.out) == (0, True)


def test_the_lock_is_free_when_its_holder_is_gone(tmp_path: Path, clock: HandClock) -> None:
    first = ServingLock(tmp_path)
    with pytest.raises(ServedAlreadyError):
        ServingLock(tmp_path)
    first.release()
    ServingLock(tmp_path).release()
