"""Files appear whole or not at all, where links, permissions and pipes are as people have them."""

import os
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk.personal.write_file import WriteError, write_file


def permissions(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "my.ics"
    write_file(target, b"one")
    write_file(target, b"two")
    assert target.read_bytes() == b"two"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.parametrize("mask", ["022", "077", "002"])
def test_a_new_file_gets_the_permissions_the_person_gives_to_files(
    tmp_path: Path, mask: str
) -> None:
    target = tmp_path / "my.ics"
    code = (
        "import os, sys, pathlib; os.umask(int(sys.argv[2], 8));"
        "from kiosk.personal.write_file import write_file;"
        "write_file(pathlib.Path(sys.argv[1]), b'x')"
    )
    subprocess.run([sys.executable, "-c", code, str(target), mask], check=True)
    assert permissions(target) == 0o666 & ~int(mask, 8)


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_a_file_that_was_there_keeps_its_permissions(tmp_path: Path, mode: int) -> None:
    target = tmp_path / "my.ics"
    target.write_bytes(b"old")
    target.chmod(mode)
    write_file(target, b"new")
    assert (target.read_bytes(), permissions(target)) == (b"new", mode)


def test_behind_a_link_the_target_is_written_and_the_link_stays(tmp_path: Path) -> None:
    shelf = tmp_path / "calendars"
    shelf.mkdir()
    target, link, second = shelf / "real.ics", tmp_path / "my.ics", tmp_path / "again.ics"
    target.write_bytes(b"old")
    target.chmod(0o600)
    link.symlink_to("calendars/real.ics")
    second.symlink_to("my.ics")
    write_file(second, b"new")
    assert (target.read_bytes(), permissions(target)) == (b"new", 0o600)
    assert link.is_symlink()
    assert second.is_symlink()
    assert list(shelf.iterdir()) == [target]


def test_a_link_to_nothing_makes_what_it_points_to(tmp_path: Path) -> None:
    link = tmp_path / "my.ics"
    link.symlink_to("new.ics")
    write_file(link, b"new")
    assert link.is_symlink()
    assert (tmp_path / "new.ics").read_bytes() == b"new"


def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    data = bytes(range(256)) * 1024
    write_file(pipe, data)
    reader.join(10)
    assert read == [data]
    assert pipe.is_fifo()


def test_a_pipe_whose_reader_goes_is_a_known_error(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def read_a_little() -> None:
        with pipe.open("rb") as file:
            file.read(10)

    reader = threading.Thread(target=read_a_little, daemon=True)
    reader.start()
    with pytest.raises(WriteError, match="to its end"):
        write_file(pipe, b"x" * 4_000_000)
    reader.join(10)


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path) -> None:
    target = tmp_path / ("n" * 251 + ".ics")
    write_file(target, b"x")
    assert target.read_bytes() == b"x"


@pytest.mark.parametrize("place", ["none/my.ics", "file/my.ics", "folder", "loop"])
def test_what_cannot_be_written_is_said_and_leaves_nothing(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "loop").symlink_to("loop")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(WriteError) as caught:
        write_file(tmp_path / place, b"new")
    assert str(tmp_path / place) in str(caught.value)
    assert sorted(tmp_path.rglob("*")) == before


def test_an_interruption_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "my.ics"
    target.write_bytes(b"old")

    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_file(target, b"new")
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
