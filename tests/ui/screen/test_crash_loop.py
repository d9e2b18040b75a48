"""The count of bad starts: kept over crashes, begun anew with each boot, never in the way."""

import logging
from pathlib import Path

import pytest

from kiosk.ui.screen.crash_loop import FILE, RESTARTS, CrashLoop, boot_id, count_folders


def test_each_crash_is_one_more_until_a_start_is_good(tmp_path: Path) -> None:
    count = CrashLoop((tmp_path,), "boot 1")
    assert [count.begin() for _ in range(4)] == [0, 1, 2, 3]
    count.good()
    assert count.begin() == 0


def test_switching_off_and_on_begins_anew(tmp_path: Path) -> None:
    for _ in range(5):
        CrashLoop((tmp_path,), "boot 1").begin()
    assert CrashLoop((tmp_path,), "boot 2").begin() == 0


def test_after_another_try_one_crash_brings_the_plain_screen_back(tmp_path: Path) -> None:
    count = CrashLoop((tmp_path,), "boot 1")
    count.last_chance()
    assert count.begin() == RESTARTS


@pytest.mark.parametrize("text", ["", "{", "[]", '{"boot": "b", "starts": null}', "\0"])
def test_a_damaged_count_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert CrashLoop((tmp_path,), "b").begin() == 0
    assert CrashLoop((tmp_path,), "b").begin() == 1


def test_the_count_lies_where_something_can_be_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    closed, open_ = tmp_path / "file" / "sub", tmp_path / "open"
    count = CrashLoop((closed, open_), "b")
    assert [count.begin(), count.begin()] == [0, 1]
    CrashLoop((closed,), "b").begin()
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    caplog.clear()


def test_the_runtime_folder_comes_before_the_disk(tmp_path: Path) -> None:
    folders = count_folders(tmp_path, {"RUNTIME_DIRECTORY": "/run/festival"})
    assert folders[:2] == (Path("/run/festival"), tmp_path)
    assert count_folders(tmp_path, {})[0] == tmp_path


def test_the_boot_is_known_on_linux() -> None:
    assert boot_id() == boot_id()
