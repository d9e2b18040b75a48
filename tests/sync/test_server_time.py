"""The server's time: heard over real HTTP, gone on with, and compared with this machine's clock."""

import socket
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sync.served_festival import feed, read

from kiosk.programme.clock import SimulatedClock
from kiosk.store.feed_state import FeedState
from kiosk.sync.http import server_now
from kiosk.sync.receive import Received, receive
from kiosk.sync.server_time import ServerTime, clock_agrees, steady
from kiosk.sync.source import Source

NOON = datetime(2022, 12, 6, 12, tzinfo=UTC)
SAID = "Tue, 06 Dec 2022 12:00:00 GMT"


def received(raw_server: Callable[..., str], body: bytes, *, status: bytes = b"200 OK") -> Received:
    def answer(connection: socket.socket) -> None:
        length = str(len(body)).encode()
        head = b"HTTP/1.1 " + status + b"\r\nDate: " + SAID.encode() + b"\r\nContent-Length: "
        connection.sendall(head + length + b"\r\n\r\n" + body)

    source = Source.parse(raw_server(answer))
    return receive(source, FeedState(source.name), clock=SimulatedClock(NOON, 0.0), read=read)


def test_a_feed_brings_its_servers_time(raw_server: Callable[..., str]) -> None:
    before = steady()
    heard = received(raw_server, feed(3)).server_time
    assert heard is not None
    assert heard.date == NOON
    assert before <= heard.heard <= steady()


@pytest.mark.parametrize(
    ("body", "status"),
    [(b"<html>Please log in</html>", b"200 OK"), (b"", b"503 Service Unavailable")],
    ids=["login page", "failure"],
)
def test_who_gives_no_feed_is_not_believed_the_time(
    raw_server: Callable[..., str], body: bytes, status: bytes
) -> None:
    answer = received(raw_server, body, status=status)
    assert answer.error is not None
    assert answer.server_time is None


@pytest.mark.parametrize(
    ("headers", "now"),
    [
        ({"Date": SAID}, NOON),
        ({"Date": SAID, "Age": "290"}, NOON + timedelta(seconds=290)),
        ({"Date": SAID, "Age": " 5 "}, NOON + timedelta(seconds=5)),
        ({"Date": SAID, "Age": "-5"}, NOON),
        ({"Date": SAID, "Age": "9" * 40}, NOON),
        ({"Date": "Fri, 31 Dec 9999 23:59:59 GMT", "Age": "5"}, None),
        ({"Date": "soon"}, None),
        ({"Age": "5"}, None),
    ],
)
def test_an_answer_out_of_a_cache_is_as_old_as_it_says(
    headers: dict[str, str], now: datetime | None
) -> None:
    assert server_now(headers) == now


@pytest.mark.parametrize(
    ("apart", "agrees"),
    [(0, True), (59, True), (-59, True), (61, False), (-61, False), (86_400, False)],
)
def test_a_clock_more_than_a_minute_off_is_not_believed(apart: int, agrees: bool) -> None:
    server = ServerTime(NOON, 100.0)
    later = NOON + timedelta(hours=1, seconds=apart)
    assert clock_agrees(later, 3700.0, server) is agrees


def test_a_clock_that_is_set_is_judged_without_another_contact() -> None:
    server = ServerTime(NOON, 100.0)
    assert clock_agrees(NOON + timedelta(seconds=5), 105.0, server)
    assert not clock_agrees(NOON - timedelta(days=365), 106.0, server)
    assert clock_agrees(NOON + timedelta(seconds=7), 107.0, server)


def test_a_clock_before_what_has_happened_already_is_not_believed() -> None:
    known = NOON
    assert not clock_agrees(NOON - timedelta(minutes=2), 0.0, None, known)
    assert clock_agrees(NOON - timedelta(seconds=30), 0.0, None, known)
    assert clock_agrees(NOON + timedelta(days=900), 0.0, None, known)


def test_a_feed_dated_in_a_wrong_zone_does_not_shake_a_clock_the_server_confirms() -> None:
    server = ServerTime(NOON, 0.0)
    assert clock_agrees(NOON, 0.0, server, NOON + timedelta(hours=2))
    assert not clock_agrees(NOON, 0.0, None, NOON + timedelta(hours=2))
    assert not clock_agrees(NOON, 0.0, server, NOON + timedelta(days=30))


def test_nothing_known_is_no_reason_to_doubt() -> None:
    assert clock_agrees(NOON, 0.0, None)
