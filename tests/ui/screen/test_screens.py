"""Several screens of one process: their feeds, languages, places and signs of life."""

import os
from itertools import groupby
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.hall import GAME, MILL, NOON, programme, write_feed

from kiosk.options import Options
from kiosk.programme.model import Session
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen import start
from kiosk.ui.screen.crash_loop import CrashLoop
from kiosk.ui.screen.life import Life
from kiosk.ui.screen.screens import Screens

ENGLISH = {"Page", "Deutsch"}
"""What stands on every page in English: its number, at a kiosk the way back to German."""


@pytest.fixture
def options(tmp_path: Path) -> Options:
    feed = write_feed(tmp_path / "feed.json", programme(GAME, MILL))
    return Options(str(feed), tmp_path / "data", NOON, 0.0, "de")


def door(name: str, room: str, **fields: object) -> ScreenSettings:
    return ScreenSettings(name, Role.DOOR, room, **fields)  # type: ignore[arg-type]


def texts(screens: Screens) -> list[str]:
    found = []
    for window in screens.windows:
        window.resize(1920, 1080)
        page = window.cycle.page
        assert page is not None
        found.append(" ".join(page.text))
    return found


def test_screens_with_one_feed_share_it_and_others_have_their_own(
    qtbot: QtBot, options: Options, tmp_path: Path
) -> None:
    other = write_feed(tmp_path / "other.json", programme(MILL))
    screens = Screens(
        options, [door("A", "saal"), door("B", "werk"), door("C", "saal", feed=str(other))]
    )
    for window in screens.windows:
        window.show()
    try:
        assert len(screens.feeds) == 2
        first, second, third = texts(screens)
        assert "Planspiel" in first
        assert "Werkstatt" in second
        assert "Planspiel" not in third
        assert "Saal 2" in third
    finally:
        screens.close()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("sessions", [(GAME, MILL), (MILL,), ()], ids=len)
def test_two_languages_take_turns_cycle_by_cycle(
    qtbot: QtBot, tmp_path: Path, role: Role, sessions: tuple[Session, ...]
) -> None:
    feed = write_feed(tmp_path / "feed.json", programme(*sessions))
    options = Options(str(feed), tmp_path / "data", NOON, 0.0, "de")
    seconds = [0.0]
    both = ScreenSettings("A", role, "saal", languages=("de", "en"))
    screens = Screens(options, [both], lambda: seconds[0])
    (window,) = screens.windows
    window.resize(1920, 1080)
    window.show()
    seen = []
    try:
        for _ in range(4):
            for number, page in enumerate(window.cycle.pages):
                assert window.cycle.number == number
                seen.append("en" if ENGLISH & set(" ".join(page.text).split()) else "de")
                seconds[0] += page.seconds
                window._turn()
    finally:
        screens.close()
    cycle = [language for language, _ in groupby(seen)]
    assert cycle == (["de"] if role is Role.BROWSE else ["de", "en", "de", "en"])


def test_a_minute_comes_to_one_screen_after_the_other(qtbot: QtBot, options: Options) -> None:
    screens = Screens(options, [door("A", "saal"), door("B", "werk"), door("C", "saal")])
    made: list[str] = []
    for window in screens.windows:
        show, name = window.show_moment, window.settings.name
        window.show_moment = lambda moment, show=show, name=name: (made.append(name), show(moment))
    between: list[int] = []
    beside = QTimer(interval=0)
    beside.timeout.connect(lambda: between.append(len(made)))
    beside.start()
    try:
        screens.feed.changed.emit()
        screens.feed.changed.emit()
        qtbot.waitUntil(lambda: len(made) >= 3)
        qtbot.waitUntil(lambda: 3 in between)
    finally:
        beside.stop()
        screens.close()
    assert made[:3] == ["A", "B", "C"]
    assert {1, 2} <= set(between)


def test_a_started_life_places_beats_and_counts(
    qtbot: QtBot, options: Options, tmp_path: Path
) -> None:
    count = CrashLoop((tmp_path,), "b")
    assert count.begin() == 0
    said: list[str] = []
    screens = Screens(options, [door("A", "saal"), door("B", "werk")])
    life = Life(screens, count, said.append)
    try:
        life.placement.start()
        qtbot.waitUntil(lambda: bool(said))
        # One monitor here: the second screen waits for its own.
        assert [window.isVisible() for window in screens.windows] == [True, False]
        area = QApplication.primaryScreen().geometry()
        assert screens.windows[0].geometry() == area
        assert screens.windows[0].isFullScreen()
        assert said == ["READY=1\nWATCHDOG=1"]
        life._healthy.timeout.emit()
        assert count.begin() == 0
    finally:
        life.stop()
        screens.close()
    assert said[-1] == "STOPPING=1"


def test_no_program_that_qt_starts_speaks_to_the_service_manager(
    monkeypatch: pytest.MonkeyPatch, options: Options
) -> None:
    """A message bus started by Qt says READY=1 itself, and STOPPING=1 when it goes."""
    monkeypatch.setenv("NOTIFY_SOCKET", "/nowhere")
    seen: list[bool] = []

    def application(_: object) -> None:
        seen.append("NOTIFY_SOCKET" in os.environ)
        raise InterruptedError

    monkeypatch.setattr(start, "limit_log", lambda: None)
    monkeypatch.setattr(start, "application", application)
    with pytest.raises(InterruptedError):
        start.run(options, [door("A", "saal")])
    assert seen == [False]
