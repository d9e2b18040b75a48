"""Each fault of SCREENS.md that befalls a screen ends in right content or an honest mark.

Real screens, real SQLite, a real server on the loopback. What happens to clocks stands in
`test_honesty`, to monitors in `tests/system/test_hot_plug`; docs/reliability.md has them all.
"""

import shutil
import socket
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sync.conftest import raw_server  # noqa: F401
from ui.hall import GAME, ROOMS, programme, talk
from ui.screen.world import TRUE, OpenScreen, Screen, World
from werkzeug import Response

from kiosk.feeds.write import write
from kiosk.programme.model import Programme, Session, Status
from kiosk.sync.fetched import Limits
from kiosk.sync.receive import receive
from kiosk.ui.pictures.moment import Trust
from kiosk.ui.pictures.settings import Role

MANY = [talk(f"t{n}", f"Beitrag Nummer {n}", "17:00", "18:00", "foyer") for n in range(30)]
WHOLE = programme(GAME, *MANY, updated=TRUE - timedelta(hours=2))


def bytes_of(shown: Programme) -> bytes:
    return write(shown, "agenda-json", stamp=TRUE)


def trust(one: Screen) -> Trust:
    moment = one.feed.moment("de", "")
    assert moment is not None
    return moment.trust


def shown_everywhere(one: Screen) -> str:
    """What stands on all pages of the cycle."""
    return " ".join(" ".join(page.text) for page in one.window.cycle.pages)


def assert_running(one: Screen, *, minutes: int) -> None:
    """The game runs, and for so many minutes still."""
    for words in ("15:00", "16:30", "noch", f"{minutes} min", "Planspiel"):
        assert words in one.text


@pytest.fixture
def good(screen: OpenScreen, world: World) -> Screen:
    """A screen that shows the festival, fresh."""
    world.shown = WHOLE
    one = screen()
    one.sync()
    assert_running(one, minutes=20)
    return one


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fetches are given up after half a second instead of ten."""
    monkeypatch.setitem(receive.__kwdefaults__, "limits", Limits(connect=0.3, deadline=0.5))


def goes_on(one: Screen, world: World) -> None:
    """What was shown is still shown, later and as it is then; and says how old it is."""
    world.pass_(minutes=5)
    one.sync()
    one.tick()
    assert_running(one, minutes=15)


def heals(one: Screen, world: World) -> None:
    """The next good answer is shown, fresh."""
    world.answer = None
    moved = replace(GAME, title="Planspiel mit Gästen")
    world.shown = replace(WHOLE, sessions=(moved, *MANY), updated=TRUE)
    one.sync()
    assert "Planspiel mit Gästen" in shown_everywhere(one)
    assert trust(one) is Trust.FRESH


REFUSALS = {
    "429": lambda: Response("", 429, {"Retry-After": "90"}),
    "500": lambda: Response("oops", 500),
    "503": lambda: Response("", 503, {"Retry-After": "30"}),
    "login page": lambda: Response("<!doctype html><form>Anmelden</form>", mimetype="text/html"),
    "truncated": lambda: Response(bytes_of(WHOLE)[:-400], mimetype="application/json"),
    "no bytes": lambda: Response(b"", mimetype="application/json"),
    "bytes that are no text": lambda: Response(b"\x00\xff\xfe" * 300),
}


@pytest.mark.parametrize("fault", REFUSALS)
def test_an_answer_that_is_no_programme_leaves_the_last_one_and_is_marked(
    good: Screen, world: World, fault: str
) -> None:
    world.answer = REFUSALS[fault]
    goes_on(good, world)
    assert trust(good) is Trust.STALE
    assert "keine Verbindung seit 16:10" in good.text
    heals(good, world)


def older() -> Programme:
    return replace(
        WHOLE, sessions=(replace(GAME, title="Alter Plan"), *MANY), updated=TRUE - timedelta(days=3)
    )


DOUBTFUL = {
    "empty": lambda: replace(WHOLE, sessions=()),
    "nine of ten vanish": lambda: replace(WHOLE, sessions=(GAME, *MANY[:2])),
    "an older version": older,
    "another event": lambda: replace(
        WHOLE,
        event=replace(WHOLE.event, key="anderes", title="Ein anderes Fest"),
        sessions=tuple(replace(s, key=f"x{s.key}", title=f"Fremd {s.key}") for s in MANY),
    ),
}


@pytest.mark.parametrize("fault", DOUBTFUL)
def test_a_programme_that_is_doubtful_is_not_shown(good: Screen, world: World, fault: str) -> None:
    world.answer = lambda: Response(bytes_of(DOUBTFUL[fault]()))
    goes_on(good, world)
    assert "Alter Plan" not in shown_everywhere(good)
    # There was contact: what is shown is as old as it says, and the reason is known to staff.
    assert "Stand 16:10" in good.text or "keine Verbindung seit 16:10" in good.text
    assert good.feed.watch.problem is not None
    heals(good, world)


Answer = Callable[[socket.socket], None]


class RawServer:
    """Gives the festival properly, until it is told to do something else with a connection."""

    def __init__(self, world: World, start: Callable[[Answer], str]) -> None:
        self.answer: Answer = self._proper
        self._world = world
        world.address = start(lambda connection: self.answer(connection))

    def _proper(self, connection: socket.socket) -> None:
        body = bytes_of(WHOLE)
        head = f"Date: {self._world._date()}\r\nContent-Length: {len(body)}\r\n\r\n"
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + head.encode() + body)


@pytest.fixture
def raw(world: World, quick: None, raw_server: Callable[..., str]) -> RawServer:  # noqa: F811
    return RawServer(world, raw_server)


def never(_: socket.socket) -> None:
    """The connection stands and nothing comes: half-open."""
    time.sleep(0.7)


def drip(connection: socket.socket) -> None:
    """Byte by byte, for ever."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n")
    for _ in range(40):
        connection.sendall(b"{")
        time.sleep(0.05)


def cut(connection: socket.socket) -> None:
    """The connection ends in the middle."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\n{")


@pytest.mark.parametrize("fault", [never, drip, cut])
def test_a_connection_that_stands_still_drips_or_breaks_is_given_up_and_marked(
    screen: OpenScreen, world: World, raw: RawServer, fault: Answer
) -> None:
    one = screen()
    one.sync()
    assert_running(one, minutes=20)
    raw.answer = fault
    began = time.monotonic()
    goes_on(one, world)
    assert time.monotonic() - began < 2.5
    assert "keine Verbindung seit 16:10" in one.text
    raw.answer = raw._proper
    time.sleep(0.3)  # the server has one thread, which may hold the broken connection still
    one.sync()
    assert trust(one) is Trust.FRESH


def test_a_dead_name_server_at_boot_shows_what_was_stored(
    good: Screen, screen: OpenScreen, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    good.close()
    world.pass_(hours=1)

    def dead(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", dead)
    began = time.monotonic()
    again = screen()
    assert "Hier ist nichts mehr." in again.text
    assert time.monotonic() - began < 5
    again.sync()
    assert "keine Verbindung seit 16:10" in again.text


def test_a_screen_killed_at_any_time_starts_with_what_it_showed(
    good: Screen, screen: OpenScreen, world: World, tmp_path: Path
) -> None:
    """The files as they lie while the program runs, WAL and all, are what a kill leaves behind.

    That a kill within a sync leaves one whole version: tests/sync/test_killed.py.
    """
    left = tmp_path / "left"
    for number in range(3):
        late = replace(GAME, title=f"Planspiel, Fassung {number}")
        world.shown = replace(WHOLE, sessions=(late, *MANY), updated=TRUE)
        good.sync()
        shutil.copytree(tmp_path / "data", left / str(number) / "data")
    world.online = False
    for number in range(3):
        again = Screen(good.qtbot, world, left / str(number) / "data")
        assert f"Fassung {number}" in shown_everywhere(again)
        again.close()


def test_a_full_disk_does_not_keep_news_from_the_glass(
    good: Screen, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    db = good.feed._library.programmes
    (pages,) = db.execute("PRAGMA page_count").fetchone()
    db.execute(f"PRAGMA max_page_count = {pages}")
    long = tuple(replace(s, abstract="Worum es geht. " * 900) for s in MANY)
    moved = replace(GAME, room="werk")
    world.shown = replace(WHOLE, sessions=(moved, *long), updated=TRUE)
    good.sync()
    assert "verlegt nach" in shown_everywhere(good)
    assert "Werkstatt" in shown_everywhere(good)
    assert good.feed.fault is not None
    assert "the screen goes on from memory" in caplog.text
    caplog.clear()


def test_a_file_system_that_takes_nothing_is_no_reason_to_stay_dark(
    qtbot: QtBot, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    nowhere = Path("/proc/festival-agenda")
    if not nowhere.parent.is_dir():
        pytest.skip("needs a file system that takes nothing")
    one = Screen(qtbot, world, nowhere)
    one.sync()
    assert "Planspiel" in one.text
    assert "goes on from memory" in caplog.text
    caplog.clear()
    one.close()


def test_an_event_loop_that_stalled_shows_the_present_at_its_next_beat(
    good: Screen, world: World
) -> None:
    world.pass_(minutes=61)
    good.tick()
    assert "Hier ist nichts mehr." in good.text
    assert not good.window.faults


def test_a_room_that_is_renamed_keeps_its_door_whether_told_by_key_or_name(
    screen: OpenScreen, world: World
) -> None:
    doors = [screen(room="saal"), screen(room="Saal 2")]
    for one in doors:
        one.sync()
    rooms = tuple(
        replace(room, name="Ada-Lenk-Saal") if room.key == "saal" else room for room in ROOMS
    )
    world.shown = programme(rooms=rooms)
    for one in doors:
        one.sync()
        assert "Ada-Lenk-Saal" in one.text
        assert "Planspiel" in one.text
        one.close()
    world.online = False
    assert "Ada-Lenk-Saal" in screen(room="Saal 2").text


def test_a_name_another_room_bears_now_is_that_rooms(screen: OpenScreen, world: World) -> None:
    one = screen(room="Saal 2")
    one.sync()
    names = {"saal": "Werkstatt", "werk": "Saal 2"}
    rooms = tuple(replace(room, name=names.get(room.key, room.name)) for room in ROOMS)
    world.shown = programme(GAME, talk("tools", "Werkzeuge", "16:00", "17:00", "werk"), rooms=rooms)
    one.sync()
    assert "Werkzeuge" in one.text


def test_a_room_that_is_gone_is_told_large_with_the_screens_name(
    screen: OpenScreen, world: World
) -> None:
    one = screen(room="foyer")
    one.sync()
    assert "Foyer" in one.text
    elsewhere = tuple(
        replace(s, room="werk") if s.room == "foyer" else s for s in world.shown.sessions
    )
    rooms = tuple(room for room in ROOMS if room.key != "foyer")
    world.shown = programme(*elsewhere, rooms=rooms)
    one.sync()
    assert "Dieser Bildschirm (Tür Ost) hat keinen Raum." in one.text
    assert "Gesucht: foyer" in one.text


def test_a_session_that_vanishes_is_off_until_its_planned_end(good: Screen, world: World) -> None:
    world.shown = replace(WHOLE, sessions=tuple(MANY), updated=TRUE)
    good.sync()
    assert "entfällt" in good.text
    assert "noch" not in good.text
    world.pass_(minutes=20)
    good.tick()
    assert "entfällt" not in shown_everywhere(good)


def test_both_doors_tell_a_move_within_one_sync(screen: OpenScreen, world: World) -> None:
    old, new = screen(room="saal"), screen(room="werk")
    for one in (old, new):
        one.sync()
    moved = tuple(replace(s, room="werk") if s.key == "game" else s for s in world.shown.sessions)
    world.shown = programme(*moved)
    for one in (old, new):
        one.sync()
    assert "verlegt nach Werkstatt" in shown_everywhere(old)
    assert "neu hier (statt Saal 2)" in shown_everywhere(new)


def test_what_is_cancelled_while_it_runs_is_never_called_running(
    good: Screen, world: World
) -> None:
    off = replace(GAME, status=Status.CANCELLED)
    world.shown = replace(WHOLE, sessions=(off, *MANY), updated=TRUE)
    good.sync()
    assert "entfällt" in good.text
    assert not any(word in good.text for word in ("noch", "läuft", "jetzt"))


@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS])
def test_from_4k_to_full_hd_and_back_the_same_is_shown_in_the_right_size(
    screen: OpenScreen, world: World, role: Role
) -> None:
    one = screen(role=role)
    one.sync()
    sizes, texts = [], []
    for width, height in ((3840, 2160), (1920, 1080), (3840, 2160)):
        one.window.resize(width, height)
        one.qtbot.waitUntil(lambda: one.window.panel.width == width)  # noqa: B023
        page = one.window.cycle.page
        assert page is not None
        sizes.append(max(getattr(item, "size", 0) for item in page.items))
        texts.append(shown_everywhere(one).replace("-", "").replace(" ", ""))
        one.window.grab()
    assert not one.window.faults
    assert sizes[0] == sizes[2]
    assert abs(sizes[0] - 2 * sizes[1]) <= 4
    assert texts[0] == texts[2]


def test_a_programme_without_a_single_time_is_shown_without_a_fault(
    screen: OpenScreen, world: World
) -> None:
    world.shown = programme(Session("open", "Sprechstunde", room="saal"))
    for role in (Role.DOOR, Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS):
        one = screen(role=role)
        one.sync()
        assert one.window.cycle.pages
        assert not one.window.faults
        one.close()
