"""The heartbeat beats for painted screens only, and reaches a real service manager's socket."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.screen.heartbeat import Heartbeat, service_manager


def test_it_beats_when_every_screen_has_been_painted() -> None:
    said: list[str] = []
    heart = Heartbeat(said.append)
    heart.expect(["door", "lobby"])
    heart.painted("door")
    heart.painted("door")
    assert said == []
    heart.painted("lobby")
    assert said == ["READY=1\nWATCHDOG=1"]
    heart.painted("lobby")
    heart.painted("door")
    assert said[1:] == ["WATCHDOG=1"]


def test_one_frozen_screen_stops_it() -> None:
    said: list[str] = []
    heart = Heartbeat(said.append)
    heart.expect(["door", "lobby"])
    for _ in range(50):
        heart.painted("door")
        heart.no_glass()
    assert said == []


def test_a_screen_that_lost_its_output_is_not_waited_for() -> None:
    said: list[str] = []
    heart = Heartbeat(said.append)
    heart.expect(["door", "lobby"])
    heart.painted("door")
    heart.expect(["door"])
    assert len(said) == 1
    heart.painted("lobby")
    assert len(said) == 1


def test_without_any_output_it_beats_by_the_clock() -> None:
    said: list[str] = []
    heart = Heartbeat(said.append)
    heart.expect([])
    heart.no_glass()
    assert said == ["READY=1\nWATCHDOG=1", "WATCHDOG=1"]


def test_it_knows_when_it_has_not_beaten_for_long() -> None:
    now = [100.0]
    heart = Heartbeat(lambda _: None, lambda: now[0])
    assert not heart.alive
    heart.expect(["door"])
    heart.painted("door")
    now[0] += 29
    assert heart.alive
    now[0] += 2
    assert not heart.alive


@pytest.fixture(params=["path", "abstract"])
def manager(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[socket.socket, str]]:
    """A service manager's socket, and its address as NOTIFY_SOCKET says it."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        if request.param == "path":
            address = said = str(tmp_path / "notify")
        else:
            said = f"@festival-{tmp_path.name}"
            address = f"\0{said[1:]}"
        listening.bind(address)
        listening.settimeout(2)
        yield listening, said


@pytest.mark.enable_socket
def test_the_service_manager_hears_it(manager: tuple[socket.socket, str]) -> None:
    listening, address = manager
    notify = service_manager({"NOTIFY_SOCKET": address})
    notify("WATCHDOG=1")
    assert listening.recv(100) == b"WATCHDOG=1"


@pytest.mark.enable_socket
def test_a_service_manager_that_has_gone_stops_no_screen(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    service_manager({"NOTIFY_SOCKET": str(tmp_path / "gone")})("WATCHDOG=1")
    assert "does not listen" in caplog.text
    caplog.clear()
    service_manager({})("WATCHDOG=1")
