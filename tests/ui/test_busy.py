"""What takes longer than a moment is said in the foot, until it is done."""

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.acting import settle
from ui.conftest import OpenWindow

from kiosk.personal import write_agenda as module
from kiosk.ui.attendee.bars.busy import MOMENT
from kiosk.ui.attendee.window import AttendeeWindow


def foot(window: AttendeeWindow) -> str:
    return window.status._summary.text()


def test_an_export_that_takes_long_is_said_until_it_is_done(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window(feed)
    opened.manners  # noqa: B018 - made when it is asked for
    opened.acts.toggle_star("game")
    settle(opened, qtbot)
    before, write = foot(opened), module.write_agenda

    def slow(*given: object, **named: object) -> object:
        time.sleep(3 * MOMENT / 1000)
        return write(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "write_agenda", slow)
    opened.errands.export_to(tmp_path / "plan.ics")
    assert foot(opened) == before, "not before a moment has passed"
    qtbot.waitUntil(lambda: foot(opened) == "plan.ics wird geschrieben …")
    opened.stage.show_minute()
    assert foot(opened) == "plan.ics wird geschrieben …"
    settle(opened, qtbot)
    assert foot(opened) == before
    assert opened.notice.text.text() == "1 Eintrag in plan.ics geschrieben."


def test_what_is_done_at_once_is_not_said(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    before = foot(opened)
    end = opened.manners.busy.begin("open", "x.json")
    end()
    qtbot.wait(MOMENT + 50)
    assert foot(opened) == before


def test_an_export_that_fails_is_not_said_for_ever(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.manners  # noqa: B018 - made when it is asked for
    before = foot(opened)
    opened.errands.export_to(tmp_path / "absent" / "plan.ics")
    settle(opened, qtbot)
    qtbot.wait(MOMENT + 50)
    assert foot(opened) == before
    assert opened.notice.isVisible()
