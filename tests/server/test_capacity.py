"""More connections than a process can hold: staff are still heard, and the log stays small."""

import errno
import resource
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
import requests
from server.process import MAIN

from kiosk.server.capacity import RESERVE, Exhaustion, most_connections, most_listeners

FILES = 2 * RESERVE + 20
"""So many files may the server of this test open, and no more."""


@pytest.fixture
def small(folder: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A server in a process that may open few files."""

    def few_files() -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (FILES, FILES))

    process = subprocess.Popen(
        [
            *(sys.executable, str(MAIN), "serve", "--data-dir", str(folder)),
            *("--port", "0", "--lang", "en", "--now", "2022-12-08T12:00"),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=few_files,
    )
    assert process.stdout is not None
    address = process.stdout.readline().split()[-1]
    yield address, process
    process.terminate()
    process.communicate(timeout=20)


def listen(address: str) -> socket.socket:
    host, port = address.removeprefix("http://").split(":")
    line = socket.create_connection((host, int(port)), timeout=10)
    line.sendall(b"GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
    return line


def test_listeners_leave_room_for_staff(small: tuple[str, subprocess.Popen[str]]) -> None:
    address, _ = small
    with ExitStack() as lines:
        opened = [lines.enter_context(listen(address)) for _ in range(60)]
        first = [line.recv(12) for line in opened]
        assert first.count(b"HTTP/1.1 200") == 20
        assert first.count(b"HTTP/1.1 503") == 40
        health = requests.get(f"{address}/healthz", timeout=10).json()
        assert (health["status"], health["listeners"]) == ("ok", 20)


def test_who_says_nothing_fills_no_log(small: tuple[str, subprocess.Popen[str]]) -> None:
    address, process = small
    host, port = address.removeprefix("http://").split(":")
    with ExitStack() as lines:
        for _ in range(FILES + 20):
            lines.enter_context(socket.create_connection((host, int(port)), timeout=10))
        with pytest.raises(requests.RequestException):
            requests.get(f"{address}/healthz", timeout=2)
    assert requests.get(f"{address}/healthz", timeout=10).status_code == 200
    process.terminate()
    _, said = process.communicate(timeout=20)
    assert said.count("too many connections") == 1
    assert len(said) < 2000


def test_other_errors_of_the_loop_are_told_as_ever() -> None:
    told: list[object] = []

    class Loop:
        def default_exception_handler(self, context: object) -> None:
            told.append(context)

    other = {"message": "x", "exception": OSError(errno.EPIPE, "broken")}
    odd = {"message": "Exception in callback x()", "exception": ValueError("x")}
    late = {
        "message": "Exception in callback BaseSelectorEventLoop._start_serving(...)",
        "exception": ValueError("Invalid file descriptor: -1"),
    }
    for context in (other, odd, late):
        Exhaustion().handle(Loop(), context)  # type: ignore[arg-type]
    assert told == [other, odd]


def test_there_is_always_one_place() -> None:
    assert (most_connections(10), most_listeners(10, 2000)) == (1, 1)
    assert most_listeners(100_000, 2000) == 2000
