"""Ctrl+C while the program is still starting: it ends, quietly, and nothing crashes or hangs."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from cli.conftest import Run

ROOT = Path(__file__).resolve().parent.parent.parent

START = """
import importlib.abc, os, signal, sys

class Presser(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == sys.argv[1]:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)

sys.meta_path.insert(0, Presser())
signal.signal(signal.SIGINT, signal.default_int_handler)
from kiosk.app import main
sys.exit(main(sys.argv[2:]))
"""
"""Presses Ctrl+C when a module is about to be imported; heard also in a test run of which a shell
that put it in the background wants it to hear no Ctrl+C."""


def pressed(module: str, *arguments: str) -> tuple[int, bytes]:
    done = subprocess.run(
        [sys.executable, "-c", START, module, *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        timeout=50,
        check=False,
    )
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "module", ["PySide6.QtCore", "kiosk.ui.attendee.window", "kiosk.ui.shared.signals"]
)
def test_the_window_closes_when_it_is_there(module: str, tmp_path: Path) -> None:
    assert pressed(module, "--data-dir", str(tmp_path)) == (0, b"")


def test_a_screen_ends_when_it_is_there(tmp_path: Path) -> None:
    code, told = pressed("PySide6.QtCore", "--data-dir", str(tmp_path), "screen", "lobby")
    assert code == 0
    assert b"Traceback" not in told


def test_a_picture_is_not_drawn(tmp_path: Path) -> None:
    out = tmp_path / "x.png"
    given = ("--data-dir", str(tmp_path), "screenshot", "grid", "-o", str(out))
    assert pressed("PySide6.QtCore", *given) == (130, b"")
    assert not out.exists()


def test_while_the_arguments_are_read_it_gives_130(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.cli.parse", interrupted)
    assert run("search", "x").code == 130
