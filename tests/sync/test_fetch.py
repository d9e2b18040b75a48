"""Fetching over real HTTP and from files: validators, limits, cancel, and each failure's words."""

import gzip
import os
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from kiosk.sync import fetch as fetch_module
from kiosk.sync.fetch import fetch
from kiosk.sync.fetched import (
    NO_VALIDATORS,
    FetchCancelledError,
    Fetched,
    FetchError,
    Limits,
    Validators,
)
from kiosk.sync.http import http_date
from kiosk.sync.source import Source

BODY = b"<schedule>" + b"words " * 5000 + b"</schedule>"


def get(address: str, validators: Validators = NO_VALIDATORS, **limits: float) -> Fetched:
    return fetch(Source.parse(address), validators, limits=Limits(**limits))


def test_a_feed_comes_with_its_validators(httpserver: HTTPServer) -> None:
    headers = {"ETag": 'W/"a,b"', "Last-Modified": "Tue, 06 Dec 2022 11:00:00 GMT"}
    httpserver.expect_request("/a").respond_with_data(BODY, headers=headers)
    fetched = get(httpserver.url_for("/a"))
    assert fetched.data == BODY
    assert fetched.validators == Validators('W/"a,b"', "Tue, 06 Dec 2022 11:00:00 GMT")
    assert fetched.final_url == httpserver.url_for("/a")


def test_the_servers_own_time_comes_along(raw_server: Callable[..., str]) -> None:
    def answer(connection: socket.socket) -> None:
        date = b"Date: Tue, 06 Dec 2022 12:00:00 GMT\r\n"
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + date + b"Content-Length: 4\r\n\r\nfeed")

    assert get(raw_server(answer)).server_date == datetime(2022, 12, 6, 12, tzinfo=UTC)


@pytest.mark.parametrize("etag", ['"quoted"', 'W/"weak"', "bare", '"with, comma"', '""'])
def test_validators_go_back_exactly_as_received(httpserver: HTTPServer, etag: str) -> None:
    def answer(request: Request) -> Response:
        sent = (request.headers.get("If-None-Match"), request.headers.get("If-Modified-Since"))
        if sent == (etag, "some odd date"):
            return Response(status=304)
        return Response(BODY, headers={"ETag": etag, "Last-Modified": "some odd date"})

    httpserver.expect_request("/a").respond_with_handler(answer)
    first = get(httpserver.url_for("/a"))
    second = get(httpserver.url_for("/a"), first.validators)
    assert first.data == BODY
    assert second.data is None
    assert second.validators == first.validators


def test_no_validators_are_made_up(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data(BODY)
    assert get(httpserver.url_for("/a")).validators == Validators()
    (request, _) = httpserver.log[0]
    assert "If-None-Match" not in request.headers
    assert "If-Modified-Since" not in request.headers
    assert request.headers["User-Agent"].startswith("festival-agenda/")


def test_not_modified_without_having_asked_is_a_fault(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data(status=304)
    with pytest.raises(FetchError, match="status 304"):
        get(httpserver.url_for("/a"))


def test_gzip_is_unpacked(httpserver: HTTPServer) -> None:
    headers = {"Content-Encoding": "gzip"}
    httpserver.expect_request("/a").respond_with_data(gzip.compress(BODY), headers=headers)
    assert get(httpserver.url_for("/a")).data == BODY


def test_a_gzip_bomb_is_given_up_early(httpserver: HTTPServer) -> None:
    bomb = gzip.compress(bytes(64 * 1024 * 1024))
    headers = {"Content-Encoding": "gzip"}
    httpserver.expect_request("/a").respond_with_data(bomb, headers=headers)
    tracemalloc.start()
    try:
        with pytest.raises(FetchError, match="larger than 2 MB"):
            get(httpserver.url_for("/a"), size=2 * 1024 * 1024)
        assert tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024
    finally:
        tracemalloc.stop()


def test_what_cannot_be_unpacked_is_a_known_error(httpserver: HTTPServer) -> None:
    headers = {"Content-Encoding": "gzip"}
    httpserver.expect_request("/a").respond_with_data(b"no gzip at all", headers=headers)
    with pytest.raises(FetchError, match="damaged"):
        get(httpserver.url_for("/a"))


def test_a_feed_that_is_too_large_is_not_read(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data(bytes(1024 * 1024 + 1))
    with pytest.raises(FetchError, match="larger than 1 MB"):
        get(httpserver.url_for("/a"), size=1024 * 1024)


def test_a_feed_without_content_type_is_read(raw_server: Callable[..., str]) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfeed")

    assert get(raw_server(answer)).data == b"feed"


def test_a_truncated_feed_is_noticed(raw_server: Callable[..., str]) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\nhalf a feed")

    with pytest.raises(FetchError, match="broke off"):
        get(raw_server(answer))


def test_a_truncated_chunked_feed_is_noticed(raw_server: Callable[..., str]) -> None:
    def answer(connection: socket.socket) -> None:
        head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        connection.sendall(head + b"400\r\nhalf a chunk")

    with pytest.raises(FetchError, match="broke off"):
        get(raw_server(answer))


def test_a_server_that_speaks_no_http_is_a_known_error(raw_server: Callable[..., str]) -> None:
    def answer(connection: socket.socket) -> None:
        connection.sendall(b"220 mail.example ESMTP\r\n")

    with pytest.raises(FetchError, match="cannot be reached"):
        get(raw_server(answer))


def drip(connection: socket.socket) -> None:
    """One byte each 20 ms, so that every single read is quick and the whole takes for ever."""
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    for _ in range(500):
        connection.sendall(b"x")
        time.sleep(0.02)


def silence(connection: socket.socket) -> None:
    """Not even a status line."""
    time.sleep(1.5)


@pytest.mark.parametrize("answer", [drip, silence])
def test_cancel_works_at_once(raw_server: Callable[..., str], answer: Callable[..., None]) -> None:
    cancel = threading.Event()
    pressed: list[float] = []

    def press() -> None:
        pressed.append(time.monotonic())
        cancel.set()

    threading.Timer(0.3, press).start()
    with pytest.raises(FetchCancelledError):
        fetch(Source.parse(raw_server(answer)), cancel=cancel)
    assert time.monotonic() - pressed[0] < 0.5


def test_a_cancelled_fetch_stops_reading(raw_server: Callable[..., str]) -> None:
    cancel = threading.Event()
    threading.Timer(0.2, cancel.set).start()
    address = raw_server(drip)
    with pytest.raises(FetchCancelledError):
        fetch(Source.parse(address), cancel=cancel)
    for thread in threading.enumerate():
        if thread.name == f"fetch {address}":
            thread.join(0.5)
            assert not thread.is_alive()


def test_a_fetch_cancelled_before_it_began_asks_nobody(httpserver: HTTPServer) -> None:
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(FetchCancelledError):
        fetch(Source.parse(httpserver.url_for("/a")), cancel=cancel)
    assert httpserver.log == []


@pytest.mark.parametrize("answer", [drip, silence])
def test_the_deadline_counts_for_all_of_it(
    raw_server: Callable[..., str], answer: Callable[..., None]
) -> None:
    begin = time.monotonic()
    with pytest.raises(FetchError, match=r"within 1 seconds|too slowly"):
        get(raw_server(answer), deadline=0.7)
    assert time.monotonic() - begin < 1.5


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (404, "no feed at"),
        (410, "gone for good"),
        (403, "permission"),
        (500, "fault"),
        (503, "busy"),
        (429, "busy"),
        (204, "status 204"),
        (418, "status 418"),
    ],
)
def test_each_status_has_its_words(httpserver: HTTPServer, status: int, words: str) -> None:
    httpserver.expect_request("/a").respond_with_data(b"sorry", status=status)
    with pytest.raises(FetchError, match=words) as caught:
        get(httpserver.url_for("/a"))
    assert caught.value.retry_after is None
    assert str(status) in str(caught.value)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        ("120", 120.0),
        ("Tue, 06 Dec 2022 12:05:00 GMT", 300.0),
        ("Tue, 06 Dec 2022 11:00:00 GMT", 0.0),
        ("soon", None),
        ("-5", None),
    ],
)
@pytest.mark.parametrize("status", [429, 503])
def test_retry_after_is_understood(
    raw_server: Callable[..., str], header: str, seconds: float | None, status: int
) -> None:
    def answer(connection: socket.socket) -> None:
        headers = f"Date: Tue, 06 Dec 2022 12:00:00 GMT\r\nRetry-After: {header}\r\n"
        text = f"HTTP/1.1 {status} Later\r\n{headers}Content-Length: 0\r\n\r\n"
        connection.sendall(text.encode())

    with pytest.raises(FetchError) as caught:
        get(raw_server(answer))
    assert caught.value.retry_after == seconds


def test_a_login_in_the_address_is_used_but_never_shown(httpserver: HTTPServer) -> None:
    address = httpserver.url_for("/a").replace("http://", "http://anna:geheim@")
    httpserver.expect_request("/b").respond_with_data(BODY)
    assert get(address.replace("/a", "/b")).final_url == httpserver.url_for("/b")
    assert httpserver.log[0][0].authorization.password == "geheim"
    for status in (403, 404):
        httpserver.clear()
        httpserver.expect_request("/a").respond_with_data(b"", status=status)
        with pytest.raises(FetchError) as caught:
            get(address)
        assert httpserver.url_for("/a") in str(caught.value)
        assert "geheim" not in str(caught.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(httpserver: HTTPServer, status: int) -> None:
    headers = {"Location": "/b/c"}
    httpserver.expect_request("/a").respond_with_data(b"x", status=status, headers=headers)
    httpserver.expect_request("/b/c").respond_with_data(BODY)
    fetched = get(httpserver.url_for("/a"))
    assert fetched.data == BODY
    assert fetched.final_url == httpserver.url_for("/b/c")


def test_a_circle_of_redirects_ends(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/a").respond_with_data(status=302, headers={"Location": "/a"})
    with pytest.raises(FetchError, match="circle"):
        get(httpserver.url_for("/a"))
    assert len(httpserver.log) < 10


def test_a_redirect_to_a_file_is_not_followed(httpserver: HTTPServer, tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("secret")
    headers = {"Location": (tmp_path / "secret").as_uri()}
    httpserver.expect_request("/a").respond_with_data(status=302, headers=headers)
    with pytest.raises(FetchError, match="cannot be fetched"):
        get(httpserver.url_for("/a"))


def test_a_refused_connection_is_a_known_error() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(FetchError, match=r"127\.0\.0\.1 refuses the connection"):
        get(f"http://127.0.0.1:{port}/a")


def test_plain_http_on_a_secure_address_is_a_known_error(httpserver: HTTPServer) -> None:
    with pytest.raises(FetchError, match="secure connection"):
        get(httpserver.url_for("/a").replace("http:", "https:"))


def test_an_unknown_host_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(FetchError, match=r"festival\.invalid is not known"):
        get("https://festival.invalid/a")


def test_a_proxy_that_refuses_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(FetchError, match=r"proxy on the way to festival\.invalid"):
        get("http://festival.invalid/a")


def test_a_file_is_read_and_known_again(tmp_path: Path) -> None:
    file = tmp_path / "agenda.json"
    file.write_bytes(BODY)
    first = get(str(file))
    assert first.data == BODY
    assert get(str(file), first.validators).data is None
    file.write_bytes(BODY.upper())
    os.utime(file, ns=(1, 1))
    assert get(str(file), first.validators).data == BODY.upper()


def test_a_missing_file_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="no file"):
        get(str(tmp_path / "nothing.xml"))


def written_while_read(monkeypatch: pytest.MonkeyPatch, file: Path, times: int) -> None:
    """Has somebody write on while the file is read, this often."""
    real, left = fetch_module._mark, [True, False] * times

    def mark(opened: BinaryIO) -> str:
        seen = real(opened)
        if left and left.pop(0):
            with file.open("ab") as other:
                other.write(b"more")
        return seen

    monkeypatch.setattr(fetch_module, "_mark", mark)


def test_a_file_that_is_being_written_is_read_once_more(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "agenda.json"
    file.write_bytes(BODY)
    written_while_read(monkeypatch, file, 1)
    found = get(str(file))
    assert found.data == BODY + b"more"
    assert get(str(file), found.validators).data is None


def test_a_file_that_is_written_all_the_time_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file = tmp_path / "agenda.json"
    file.write_bytes(BODY)
    written_while_read(monkeypatch, file, 2)
    with pytest.raises(FetchError, match="changed while it was read"):
        get(str(file))


def test_the_mark_is_that_of_the_file_that_was_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    file, next_one = tmp_path / "agenda.json", tmp_path / "next"
    file.write_bytes(BODY)
    next_one.write_bytes(b"new")
    real = fetch_module._mark

    def put_in_place(opened: BinaryIO) -> str:
        if next_one.exists():
            next_one.replace(file)
        return real(opened)

    monkeypatch.setattr(fetch_module, "_mark", put_in_place)
    found = get(str(file))
    assert get(str(file), found.validators).data == b"new"


def test_a_folder_is_no_feed(tmp_path: Path) -> None:
    with pytest.raises(FetchError, match="cannot be read"):
        get(str(tmp_path))


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "large").write_bytes(bytes(1024 * 1024 + 1))
    with pytest.raises(FetchError, match="larger than 1 MB"):
        get(str(tmp_path / "large"), size=1024 * 1024)


@pytest.mark.parametrize("text", ["", "yesterday", "Tue, 99 Dec 2022 12:00:00 GMT"])
def test_a_date_that_is_none_is_none(text: str) -> None:
    assert http_date(text) is None
