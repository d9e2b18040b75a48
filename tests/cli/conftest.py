"""Runs the command line in this process, on a data folder of the test's own."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from cli.festival import Festival

from kiosk.app import main


@dataclass(frozen=True)
class Outcome:
    """What a call of the command line gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


Run = Callable[..., Outcome]


@pytest.fixture(autouse=True)
def _no_language_of_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def festival(tmp_path: Path) -> Festival:
    return Festival(tmp_path / "moor.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Calls `main` in English; options may stand before or behind the command."""

    def call(*arguments: str) -> Outcome:
        code = main(["--data-dir", str(folder), "--lang", "en", *arguments])
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture
def at(run: Run, festival: Festival) -> Run:
    """Calls `main` for the festival's feed some days before it begins."""

    def call(*arguments: str) -> Outcome:
        return run("--feed", festival.feed, "--now", "2031-06-01T09:30", *arguments)

    return call
