"""A picture asked for at the desk comes from a real screen, through the real server."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from server.served import HandClock, Served
from ui.hall import NOON
from ui.staff.conftest import OpenDesk
from ui.staff.hands import click, settle

from kiosk.options import Options
from kiosk.personal.enrolled import keep_enrolled
from kiosk.sync.enrolment import enrol
from kiosk.sync.source import Source
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.receipts import Receipts, picture_of
from kiosk.ui.screen.screens import Screens
from kiosk.ui.screen.start import receipts_of
from kiosk.ui.staff.window import SCREENS, StaffWindow


@dataclass
class Wall:
    """The screens of one machine, and what reports for them."""

    screens: Screens
    receipts: Receipts


WALL = (ScreenSettings("Tür Ost", Role.DOOR, "saal"), ScreenSettings("Foyer 2", Role.LOBBY))


@pytest.fixture
def office(desk: OpenDesk) -> StaffWindow:
    return desk()


@pytest.fixture
def wall(
    office: StaffWindow,
    served: Served,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Wall]:
    """Two screens of a machine that enrolled with a code of the desk."""
    monkeypatch.setattr("kiosk.ui.screen.receipts.SPREAD", 0.1)
    feed, folder = f"{served.url}/agenda.json", tmp_path / "wall"
    keep_enrolled(folder, enrol(Source(feed), office.desk.api.screen_code()))
    screens = Screens(Options(feed, folder, NOON, 0.0, "de"), WALL)
    for window in screens.windows:
        window.resize(960, 540)
        window.show()
    receipts = receipts_of(screens, folder)
    assert isinstance(receipts, Receipts)
    receipts.start()
    screens.sync_now()
    qtbot.waitUntil(lambda: screens.feed.watch.push_lives, timeout=8_000)
    yield Wall(screens, receipts)
    receipts.stop()
    screens.close()


def choose_screen(office: StaffWindow, name: str) -> None:
    page = office.screens
    names = [screen.name for screen in page._screens]
    page.table.selectRow(names.index(name))


def seen(office: StaffWindow, qtbot: QtBot) -> None:
    office.show_page(SCREENS)
    qtbot.waitUntil(lambda: len(office.screens._screens) == 2, timeout=8_000)
    settle(office, qtbot)


def same(one: QImage, other: QImage) -> float:
    """The share of sampled pixels that are the same."""
    assert one.size() == other.size()
    points = [(x, y) for x in range(0, one.width(), 7) for y in range(0, one.height(), 7)]
    return sum(one.pixel(*p) == other.pixel(*p) for p in points) / len(points)


def test_what_stands_on_a_screen_is_seen_at_the_desk(
    office: StaffWindow, wall: Wall, qtbot: QtBot
) -> None:
    seen(office, qtbot)
    choose_screen(office, "Foyer 2")
    remote = office.screens.picture
    assert not remote.glass.isVisible()
    click(office.screens.picture_button)
    qtbot.waitUntil(lambda: not remote.glass.empty, timeout=8_000)
    settle(office, qtbot)
    assert remote.glass.isVisible()
    assert remote.caption.text() == "Bild von 12:00"
    assert remote.glass.accessibleName() == "Foyer 2: Bild von 12:00"
    stands = QImage.fromData(picture_of(wall.screens.windows[1]))
    assert same(remote.glass.pixels.toImage(), stands) > 0.99
    other = QImage.fromData(picture_of(wall.screens.windows[0]))
    assert same(remote.glass.pixels.toImage(), other) < 0.9


def test_a_picture_is_never_shown_under_another_screen(
    office: StaffWindow, wall: Wall, served: Served, qtbot: QtBot
) -> None:
    seen(office, qtbot)
    choose_screen(office, "Foyer 2")
    remote = office.screens.picture
    click(office.screens.picture_button)
    qtbot.waitUntil(lambda: not remote.glass.empty, timeout=8_000)
    picture = remote.glass.pixels.toImage()
    choose_screen(office, "Tür Ost")
    assert remote.glass.empty
    assert not remote.glass.isVisible()
    choose_screen(office, "Foyer 2")
    choose_screen(office, "Tür Ost")
    choose_screen(office, "Foyer 2")
    qtbot.waitUntil(lambda: not remote.glass.empty, timeout=8_000)
    assert remote.glass.pixels.toImage() == picture


def test_who_waits_for_a_picture_is_told_so_and_not_for_ever(
    office: StaffWindow, wall: Wall, served: Served, clock: HandClock, qtbot: QtBot
) -> None:
    seen(office, qtbot)
    choose_screen(office, "Foyer 2")
    key = office.screens.chosen.key
    wall.receipts.stop()  # the machine is switched off
    remote = office.screens.picture
    click(office.screens.picture_button)
    qtbot.waitUntil(lambda: remote.caption.text() == "Wartet auf sein Bild …", timeout=8_000)
    clock.forward(2)
    settle(office, qtbot)
    assert office.screens.chosen.key == key
    assert remote.caption.text() == ""
