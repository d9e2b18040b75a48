"""Screens on real databases and a real feed server, closed at the end of each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot
from ui.screen.world import OpenScreen, Screen, World


@pytest.fixture
def world(httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> World:
    return World(httpserver, monkeypatch)


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path, world: World) -> Iterator[OpenScreen]:
    """Opens screens as the program does; they share one data folder."""
    opened: list[Screen] = []

    def open_one(**settings: object) -> Screen:
        opened.append(Screen(qtbot, world, tmp_path / "data", **settings))
        return opened[-1]

    yield open_one
    for one in opened:
        one.close()
