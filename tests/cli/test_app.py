"""The composition root: exit codes, languages, light imports, nothing of Qt without a window."""

import gc
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival

from kiosk.app import main
from kiosk.commands.data import opened, spoken
from kiosk.commands.output import out
from kiosk.options import Options
from kiosk.store.database import open_personal_db
from kiosk.store.settings import set_setting

ROOT = Path(__file__).resolve().parent.parent.parent


def python(*arguments: str, stdout: int = subprocess.PIPE) -> "subprocess.CompletedProcess[bytes]":
    """A process without a display and without this one's settings of Qt and of Python."""
    kept = {k: v for k, v in os.environ.items() if not re.search("DISPLAY|^QT_|^PYTHON", k)}
    return subprocess.run(
        [sys.executable, "-W", "error", *arguments],
        cwd=ROOT,
        env=kept,
        stdout=stdout,
        stderr=subprocess.PIPE,
        timeout=50,
        check=False,
    )


def keep(folder: Path, name: str, value: str) -> None:
    db = open_personal_db(folder)
    set_setting(db, name, value)
    db.close()


def test_a_command_works_without_a_display_and_without_qt(festival: Festival) -> None:
    done = python("-X", "importtime", "main.py", "validate", festival.feed, "--lang", "en")
    assert done.returncode == 0
    assert b"4 sessions read." in done.stdout
    assert b"kiosk.commands.validate" in done.stderr
    assert b"PySide6" not in done.stderr
    assert b"kiosk.ui" not in done.stderr


def test_no_command_module_brings_qt() -> None:
    code = (
        "import pkgutil, importlib, sys, kiosk.app, kiosk.cli, kiosk.commands as c\n"
        "names = [m.name for m in pkgutil.iter_modules(c.__path__)]\n"
        "assert 'sync' in names and 'screenshot' in names\n"
        "[importlib.import_module(f'kiosk.commands.{name}') for name in names]\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]\n"
    )
    done = python("-c", code)
    assert (done.returncode, done.stderr) == (0, b"")


def test_importing_the_app_brings_nothing_heavy() -> None:
    code = (
        "import sys, kiosk.app\n"
        "heavy = ('PySide6', 'requests', 'sqlite3', 'sqlite_utils', 'icalendar', 'platformdirs',"
        " 'argparse', 'logging', 'kiosk.feeds', 'kiosk.store', 'kiosk.sync', 'kiosk.ui')\n"
        "found = [m for m in sys.modules if m.startswith(heavy)]\n"
        "assert not found, found\n"
    )
    done = python("-c", code)
    assert (done.returncode, done.stderr) == (0, b"")


def test_without_a_display_the_window_says_what_works(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only X11 and Wayland can be absent")
    done = python("main.py", "--data-dir", str(tmp_path / "data"), "--lang", "en")
    assert done.returncode == 1
    assert b"no display" in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["convert", "help"])
def test_a_reader_that_has_enough_ends_the_program_quietly(
    festival: Festival, command: str
) -> None:
    arguments = ("--help",) if command == "help" else ("convert", festival.feed, "--to", "frab-xml")
    reader, writer = os.pipe()
    os.close(reader)
    done = python("main.py", *arguments, stdout=writer)
    os.close(writer)
    assert (done.returncode, done.stderr) == (141, b"")


def test_a_full_disk_behind_stdout_is_a_known_error(festival: Festival) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("there is no /dev/full here")
    with Path("/dev/full").open("wb") as full:
        done = python("main.py", "--lang", "en", "validate", festival.feed, stdout=full.fileno())
    assert done.returncode == 1
    assert b"Standard output cannot be written" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_fault_of_ours_is_logged_with_its_place_and_gives_70(
    run: Run, festival: Festival, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("a fault")

    monkeypatch.setattr("kiosk.commands.validate.read_feed", broken)
    outcome = run("validate", festival.feed)
    (record,) = [r for r in caplog.records if r.levelno >= logging.ERROR]
    caplog.clear()
    assert (outcome.code, outcome.out) == (70, "")
    assert record.exc_info is not None
    assert record.exc_info[0] is ZeroDivisionError


def test_an_interrupt_gives_130(
    run: Run, festival: Festival, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.commands.validate.read_feed", interrupted)
    assert run("validate", festival.feed).code == 130


def test_the_language_of_the_window_is_the_command_lines_too(folder: Path) -> None:
    keep(folder, "language", "en")
    options = Options(data_dir=folder)
    assert spoken(options).language == "en"
    with opened(options) as data:
        assert data.translate.language == "en"
    assert spoken(Options(data_dir=folder, lang="de")).language == "de"


def test_a_damaged_personal_database_is_told_and_left_alone(
    run: Run, folder: Path, festival: Festival
) -> None:
    folder.mkdir()
    damaged = b"these are not the stars" * 100
    (folder / "personal.db").write_bytes(damaged)
    outcome = run("--feed", festival.feed, "agenda", "list")
    assert outcome.code == 1
    assert str(folder / "personal.db") in outcome.err
    assert (folder / "personal.db").read_bytes() == damaged
    # What needs no store works on.
    assert run("validate", festival.feed).code == 0


def test_the_feed_the_window_opened_last_is_the_one_commands_use(
    folder: Path, festival: Festival, capsys: pytest.CaptureFixture[str]
) -> None:
    keep(folder, "feed", festival.feed)
    assert main(["--data-dir", str(folder), "--lang", "en", "search", "Ofen"]) == 0
    assert KEYS[0] in capsys.readouterr().out


def test_verbose_tells_which_folder_and_feed_are_used(festival: Festival, folder: Path) -> None:
    command = ("main.py", "--data-dir", str(folder), "--feed", festival.feed, "sync")
    quiet, talking = python(*command), python(*command, "-v")
    assert (quiet.returncode, quiet.stderr) == (0, b"")
    assert str(folder).encode() in talking.stderr
    assert festival.feed.encode() in talking.stderr


def test_very_verbose_shows_where_a_known_error_came_from(tmp_path: Path) -> None:
    command = ("main.py", "validate", str(tmp_path / "nothing"))
    assert b"Traceback" not in python(*command, "-v").stderr
    assert b"Traceback" in python(*command, "-vv").stderr


def test_only_tabs_and_line_ends_of_all_control_characters_are_printed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    every = "".join(map(chr, range(0xA0)))
    out([every, "Mühle"])
    printed = capsys.readouterr().out
    assert printed == "\t\n" + "".join(map(chr, range(0x20, 0x7F))) + "\nMühle\n"


@pytest.mark.parametrize("arguments", [("--version",), ("dance",), ("validate", "nowhere.xml")])
def test_whatever_is_not_the_window_collects_garbage_as_usual(arguments: tuple[str, ...]) -> None:
    main(list(arguments))
    assert gc.isenabled()
