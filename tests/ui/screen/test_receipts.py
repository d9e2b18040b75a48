"""Screens report what they have painted to the real server, and do what staff ask of them."""

import logging
import stat
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot
from server.conftest import clock as clock
from server.conftest import desk as desk
from server.conftest import folder as folder
from server.conftest import serve as serve
from server.conftest import served as served
from server.conftest import upstream as upstream
from server.desk import Desk
from server.served import HandClock, Served
from ui.hall import NOON

from kiosk.options import Options
from kiosk.personal.enrolled import keep_enrolled, kept_enrolled
from kiosk.sync import receipt_line
from kiosk.sync.enrolment import EnrolmentError, enrol
from kiosk.sync.fetched import FetchError
from kiosk.sync.receipt_wire import Enrolled
from kiosk.sync.source import Source
from kiosk.ui.pictures.emergency import EMERGENCY_FILE
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.identify import NameSheet
from kiosk.ui.screen.receipts import Receipts
from kiosk.ui.screen.screens import Screens
from kiosk.ui.screen.start import receipts_of

DOOR = ScreenSettings("Tür Ost", Role.DOOR, "saal", languages=("de",))
LOBBY = ScreenSettings("Foyer 2", Role.LOBBY)


class Wall:
    """A machine with screens that enrolled and reports, and staff who look at it."""

    def __init__(self, qtbot: QtBot, served: Served, desk: Desk, folder: Path) -> None:
        self.qtbot = qtbot
        self.desk = desk
        self.folder = folder
        self.feed = f"{served.url}/agenda.json"
        code = desk.ask("POST", "/screens/codes").json()["code"]
        keep_enrolled(folder, enrol(Source(self.feed), code))
        self.open()

    def open(self, *settings: ScreenSettings) -> None:
        options = Options(self.feed, self.folder, NOON, 0.0, "de")
        self.screens = Screens(options, settings or (DOOR, LOBBY))
        for window in self.screens.windows:
            window.resize(960, 540)
            window.show()
        found = receipts_of(self.screens, self.folder)
        assert found is not None
        self.receipts: Receipts = found
        self.receipts.start()
        self.screens.sync_now()

    def close(self) -> None:
        self.receipts.stop()
        self.screens.close()

    def fleet(self) -> dict[str, Any]:
        return self.desk.ask("GET", "/screens").json()  # type: ignore[no-any-return]

    def key(self, place: int) -> str:
        return f"{self.receipts._enrolled.machine}-{place}"

    def until(self, met: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(met, timeout=8000)

    def all_show(self, version: str) -> None:
        self.until(
            lambda: [s["version"] for s in self.fleet()["screens"]] == [version] * 2,
        )

    def listening(self) -> None:
        self.until(lambda: self.screens.feed.watch.push_lives)


@pytest.fixture
def wall(
    qtbot: QtBot, served: Served, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Wall]:
    monkeypatch.setattr("kiosk.ui.screen.receipts.SPREAD", 0.1)
    made = Wall(qtbot, served, desk, tmp_path / "wall")
    yield made
    made.close()
    assert not [t for t in threading.enumerate() if t.name == "receipts"]


def test_staff_see_what_is_painted_and_a_new_version_as_soon_as_it_is(
    wall: Wall, served: Served
) -> None:
    wall.all_show("1")
    wall.listening()
    assert wall.fleet()["sentence"]["de"] == "Alle 2 Bildschirme zeigen Stand 1"
    door, lobby = wall.fleet()["screens"]
    assert (door["name"], door["role"], door["room"], door["view"]) == (
        *("Tür Ost", "door", "saal", "door"),
    )
    assert (lobby["name"], lobby["size"], lobby["language"]) == ("Foyer 2", [960, 540], "de")
    served.change("game", "room", "foyer")
    wall.all_show("2")
    assert wall.fleet()["sentence"]["en"] == "All 2 screens show version 2"


def test_a_version_that_changes_nothing_on_a_door_is_painted_there_all_the_same(
    wall: Wall, served: Served
) -> None:
    wall.all_show("1")
    wall.listening()
    before = wall.screens.windows[0].cycle.page
    served.change("clash", "delay", "5")
    wall.all_show("2")
    assert wall.screens.windows[0].cycle.page == before


def test_a_screen_whose_event_loop_stands_still_is_reported_as_frozen(wall: Wall) -> None:
    wall.all_show("1")
    # The loop does not run from here on: no window paints, the receipts' thread goes on.
    wall.screens.windows[0].painted.emit()
    receipts = wall.receipts
    for place, painted in enumerate(receipts._painted):
        old = painted.at - 20
        receipts._painted[place] = type(painted)(
            painted.stamp, painted.settings, painted.faults, painted.size, old, painted.since
        )
    wall.receipts.line.soon()
    told = threading.Event()
    for _ in range(100):
        if {s["health"] for s in wall.fleet()["screens"]} == {"frozen"}:
            told.set()
            break
    assert told.is_set()
    assert wall.fleet()["sentence"]["de"].startswith("Kein Bildschirm zeigt Stand 1; Foyer 2 steht")


def test_a_screen_that_is_called_shows_its_name_and_not_over_an_emergency(
    wall: Wall, desk: Desk
) -> None:
    wall.all_show("1")
    wall.listening()
    lobby = wall.screens.windows[1]
    desk.ask("POST", f"/screens/{wall.key(2)}/identify")
    wall.until(lambda: bool(lobby.findChildren(NameSheet)))
    (sheet,) = lobby.findChildren(NameSheet)
    assert "Foyer 2" in sheet.accessibleName()
    assert not wall.screens.windows[0].findChildren(NameSheet)
    (wall.folder / EMERGENCY_FILE).write_text("Bitte verlassen Sie das Gebäude.\n", "utf-8")
    wall.until(lambda: not lobby.findChildren(NameSheet))
    wall.until(lambda: {s["view"] for s in wall.fleet()["screens"]} == {"emergency"})


def test_a_name_goes_by_itself(wall: Wall) -> None:
    sheet = NameSheet(wall.screens.windows[0], "1-1", 0.05)
    assert sheet.isVisible()
    wall.until(lambda: not wall.screens.windows[0].findChildren(NameSheet))


def test_a_role_given_by_staff_holds_after_a_restart_and_until_it_is_taken_back(
    wall: Wall, desk: Desk
) -> None:
    wall.all_show("1")
    wall.listening()
    path = f"/screens/{wall.key(1)}/assignment"
    desk.ask("PUT", path, {"role": "door", "room": "foyer"})
    window = wall.screens.windows[0]
    wall.until(lambda: window.settings.room == "foyer")
    assert window.settings.name == "Tür Ost", "a name somebody chose stays"
    wall.close()
    wall.open()
    window = wall.screens.windows[0]
    wall.until(lambda: window.settings.room == "foyer")
    wall.listening()
    desk.ask("PUT", path, {"role": None})
    wall.until(lambda: window.settings == DOOR)
    wall.until(lambda: wall.fleet()["screens"][0]["room"] == "saal")


def test_a_picture_shows_what_stands_on_the_screen_and_is_no_frame(wall: Wall, desk: Desk) -> None:
    wall.all_show("1")
    wall.listening()
    painted: list[None] = []
    path = f"/screens/{wall.key(1)}/picture"
    desk.ask("POST", path)
    wall.screens.windows[0].painted.connect(lambda: painted.append(None))
    wall.until(lambda: desk.ask("GET", path).status_code == 200)
    picture = QImage.fromData(desk.ask("GET", path).content)
    shown = wall.screens.windows[0].grab().toImage()
    assert (picture.width(), picture.height()) == (960, 540)
    apart = [
        (x, y)
        for x in range(0, 960, 16)
        for y in range(0, 540, 9)
        if picture.pixelColor(x, y) != shown.pixelColor(x, y)
    ]
    assert len(apart) < 20


def test_who_is_known_no_more_goes_on_showing(
    wall: Wall, served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    wall.all_show("1")
    wall.listening()
    wall.receipts.line.enrolled = Enrolled(f"{served.url}/screens", 99, "fs_wrong")
    with caplog.at_level(logging.INFO, receipt_line.__name__):
        wall.receipts.line.soon()
        wall.until(lambda: "status 403" in caplog.text)
    served.change("game", "room", "foyer")
    wall.until(lambda: wall.screens.feed.state.feed_version == "2")


def test_the_server_may_go_and_come_back(
    wall: Wall, desk: Desk, serve: Callable[..., Served], served: Served, clock: HandClock
) -> None:
    wall.all_show("1")
    served.stop()
    wall.receipts.line.soon()
    wall.until(lambda: bool(wall.receipts.line._trouble))
    desk.served = serve(port=served.port)
    clock.forward(2)
    assert wall.fleet()["sentence"]["de"] == (
        "Kein Bildschirm zeigt Stand 1; Foyer 2 offline seit 12:00; Tür Ost offline seit 12:00"
    )
    wall.receipts.line.soon()
    wall.until(lambda: wall.fleet()["current"] == 2)


def test_only_its_user_reads_as_whom_a_machine_reports(tmp_path: Path) -> None:
    enrolled = Enrolled("https://example.org/screens", 7, "fs_secret")
    keep_enrolled(tmp_path, enrolled)
    assert kept_enrolled(tmp_path) == enrolled
    assert stat.S_IMODE((tmp_path / "enrolled.json").stat().st_mode) == 0o600


def test_a_file_that_cannot_be_understood_reports_to_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert kept_enrolled(tmp_path) is None
    (tmp_path / "enrolled.json").write_text("{")
    assert kept_enrolled(tmp_path) is None
    assert "enrolled.json" in caplog.text
    caplog.clear()


def test_a_code_that_is_not_taken_is_told_in_words(served: Served) -> None:
    with pytest.raises(EnrolmentError, match="does not take"):
        enrol(Source(f"{served.url}/agenda.json"), "ABCD-EFGH")
    with pytest.raises(EnrolmentError, match="--feed"):
        enrol(Source("bundled"), "ABCD-EFGH")
    with pytest.raises(FetchError):
        enrol(Source("http://127.0.0.1:1/agenda.json"), "ABCD-EFGH")
    with pytest.raises(EnrolmentError, match="404"):
        enrol(Source(f"{served.url}/rooms/foyer.ics"), "ABCD-EFGH")
