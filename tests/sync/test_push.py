"""The listener of push: comes again whatever happens to its line, and goes when it is told to."""

import threading
import time
from collections.abc import Callable, Iterator
from queue import SimpleQueue

import pytest
from sync.pushing_server import Act, PushingServer, raw, says

from kiosk.sync.push import Patience, PushListener

QUICK = Patience(connect=1, silence=0.4, retry=0.02, longest=0.1)
VERSION = b"event: version\nid: 47\ndata: 47\n\n"


class Told:
    """What the listener told, in order."""

    def __init__(self) -> None:
        self._words: SimpleQueue[str] = SimpleQueue()

    def opened(self) -> None:
        self._words.put("opened")

    def heard(self, version: str) -> None:
        self._words.put(f"heard {version}")

    def changed(self, change: str) -> None:
        self._words.put(f"changed {change}")

    def called(self, screen: str) -> None:
        self._words.put(f"called {screen}")

    def lost(self, silent: bool) -> None:
        self._words.put("silent" if silent else "ended")

    def next(self, count: int) -> list[str]:
        return [self._words.get(timeout=5) for _ in range(count)]

    @property
    def quiet(self) -> bool:
        return self._words.empty()


Start = Callable[..., tuple[PushingServer, PushListener, Told]]


@pytest.fixture
def start() -> Iterator[Start]:
    ends: list[Callable[[], None]] = []

    def begin(*acts: Act) -> tuple[PushingServer, PushListener, Told]:
        server, told = PushingServer(*acts), Told()
        listener = PushListener(server.address, told, QUICK)
        ends.extend((listener.stop, server.close))
        listener.start()
        return server, listener, told

    yield begin
    for end in ends:
        end()


def until(met: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 5
    while not met():
        assert time.monotonic() < deadline, "did not come true"
        time.sleep(0.01)


def test_versions_and_heartbeats_are_heard_and_other_events_are_not(start: Start) -> None:
    more = (
        b"event: weather\ndata: rain\n\nevent: heartbeat\ndata: 47\n\n"
        b"event: screen\ndata: 7-1\n\nevent: change\ndata: {}\n\n"
    )
    _, _, told = start(says(b"retry: 20\n\n" + VERSION + more))
    assert told.next(5) == ["opened", "heard 47", "heard 47", "called 7-1", "changed {}"]


def test_a_line_that_ends_is_asked_for_again_with_the_last_id(start: Start) -> None:
    server, _, told = start(says(VERSION, ends=True), says(b":\n\n"))
    assert told.next(4) == ["opened", "heard 47", "ended", "opened"]
    assert "Last-Event-ID" not in server.asked[0]
    assert "Last-Event-ID: 47\r\n" in server.asked[1]


def test_a_line_without_a_heartbeat_is_dead(start: Start) -> None:
    _, _, told = start(says(VERSION), says(VERSION))
    assert told.next(5) == ["opened", "heard 47", "silent", "opened", "heard 47"]


@pytest.mark.parametrize(
    "answer",
    [
        b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>data: 9\n\n",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + b"x" * 70_000,
        b"SSH-2.0-OpenSSH_9.2\r\n",
        b"",
    ],
)
def test_what_is_no_push_is_asked_again_later(
    start: Start, answer: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    server, _, told = start(raw(answer), raw(answer), says(VERSION))
    until(lambda: len(server.asked) == 3)
    words = told.next(2)
    while words[-1] != "heard 47":
        words += told.next(1)
    caplog.clear()


def test_who_is_told_that_there_is_nothing_asks_no_more(start: Start) -> None:
    server, listener, told = start(raw(b"HTTP/1.1 204 No Content\r\n\r\n"))
    until(lambda: not listener._thread.is_alive())
    assert told.quiet
    assert len(server.asked) == 1


def test_a_server_that_is_full_is_left_alone_for_as_long_as_it_asks(start: Start) -> None:
    full = b"HTTP/1.1 503 Full\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
    begin = time.monotonic()
    _, _, told = start(raw(full), says(VERSION))
    assert told.next(1) == ["opened"]
    assert 1 <= time.monotonic() - begin < 2


def test_while_the_server_is_away_nobody_asks_and_then_at_once(start: Start) -> None:
    server, listener, told = start(says(VERSION, ends=True), says(VERSION))
    listener.hold()
    assert told.next(3) == ["opened", "heard 47", "ended"]
    time.sleep(5 * QUICK.longest)
    assert len(server.asked) == 1
    listener.resume()
    assert told.next(2) == ["opened", "heard 47"]


def test_a_listener_ends_at_once_and_tells_nothing_more(start: Start) -> None:
    _, listener, told = start(says(VERSION))
    assert told.next(2) == ["opened", "heard 47"]
    began = time.monotonic()
    listener.stop()
    assert time.monotonic() - began < 0.3
    assert not listener._thread.is_alive()
    assert told.quiet


def test_a_listener_that_waits_for_its_next_try_ends_at_once() -> None:
    told = Told()
    listener = PushListener("http://127.0.0.1:1/events", told, Patience(retry=60, longest=60))
    listener.start()
    listener.stop()
    assert not any(t is listener._thread for t in threading.enumerate())
    assert told.quiet
