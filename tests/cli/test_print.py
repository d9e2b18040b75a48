"""print: the agenda and the plan as PDF, without a display."""

import re
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import KEYS


@pytest.fixture(autouse=True)
def _a_locale_that_qt_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def pages(path: Path) -> int:
    found = re.search(rb"/Count (\d+)", path.read_bytes())
    assert found
    return int(found[1])


def test_the_agenda_and_the_plan_are_written(at: Run, tmp_path: Path) -> None:
    at("agenda", "add", KEYS[0])
    at("agenda", "add", KEYS[3])
    out = tmp_path / "out.pdf"
    assert at("print", "mine", "-o", str(out)).lines == [f"Written to {out}."]
    assert pages(out) == 2
    at("print", "grid", "-o", str(out))
    assert pages(out) == 2
    at("print", "grid", "-o", str(out), "--day", "2031-06-12")
    assert pages(out) == 1


def test_a_day_without_sessions_is_told(at: Run, tmp_path: Path) -> None:
    outcome = at("print", "grid", "-o", str(tmp_path / "x.pdf"), "--day", "2031-07-01")
    assert (outcome.code, outcome.err) == (1, "The programme has nothing on 2031-07-01.\n")
    assert not (tmp_path / "x.pdf").exists()
