"""Redirects: followed within limits, never from a secure connection to an open one."""

import gzip
import socket
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from sync.secure_server import secure_server
from werkzeug import Request, Response

from kiosk.sync.fetch import fetch
from kiosk.sync.fetched import FetchError
from kiosk.sync.http import redirected
from kiosk.sync.source import Source

LOGIN = "anna:geheim"


def asked(seen: list[Request], answer: Response) -> Callable[[Request], Response]:
    def handler(request: Request) -> Response:
        seen.append(request)
        return answer

    return handler


def test_another_host_gives_the_feed_but_never_learns_the_login(httpserver: HTTPServer) -> None:
    seen: list[Request] = []
    other = httpserver.url_for("/feed").replace("localhost", "127.0.0.1")
    headers = {"Location": other}
    httpserver.expect_request("/a").respond_with_data(b"", status=302, headers=headers)
    httpserver.expect_request("/feed").respond_with_handler(asked(seen, Response(b"feed")))
    found = fetch(Source.parse(httpserver.url_for("/a").replace("//", f"//{LOGIN}@")))
    assert (found.data, found.final_url) == (b"feed", other)
    assert [request.authorization for request in seen] == [None]
    assert "Referer" not in seen[0].headers


@pytest.mark.parametrize("absolute", [True, False])
def test_the_same_host_keeps_being_told_the_login(httpserver: HTTPServer, absolute: bool) -> None:
    seen: list[Request] = []
    target = httpserver.url_for("/feed") if absolute else "feed"
    headers = {"Location": target}
    httpserver.expect_request("/a").respond_with_data(b"", status=307, headers=headers)
    httpserver.expect_request("/feed").respond_with_handler(asked(seen, Response(b"feed")))
    found = fetch(Source.parse(httpserver.url_for("/a").replace("//", f"//{LOGIN}@")))
    assert found.data == b"feed"
    assert seen[0].authorization is not None
    assert seen[0].authorization.password == "geheim"
    assert "geheim" not in found.final_url


def test_a_secure_feed_is_not_fetched_over_an_open_connection(
    httpserver: HTTPServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    httpserver.expect_request("/feed").respond_with_data(b"feed")
    with secure_server(tmp_path, "127.0.0.1") as (secure, authority):
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority))
        headers = {"Location": httpserver.url_for("/feed")}
        secure.expect_request("/a").respond_with_data(b"", status=302, headers=headers)
        secure.expect_request("/b").respond_with_data(b"secure feed")
        with pytest.raises(FetchError, match="which was not followed"):
            fetch(Source.parse(secure.url_for("/a")))
        assert fetch(Source.parse(secure.url_for("/b"))).data == b"secure feed"
    assert httpserver.log == []


@pytest.mark.parametrize(
    ("url", "target", "result"),
    [
        ("https://a.example/x/y", "z", "https://a.example/x/z"),
        ("https://a.example/x", "//b.example/z", "https://b.example/z"),
        ("http://a.example/x", "https://a.example/x", "https://a.example/x"),
        ("https://u:p@a.example/x", "https://a.example/y", "https://u:p@a.example/y"),
        ("https://u:p@a.example/x", "https://a.example:8443/y", "https://a.example:8443/y"),
        ("http://u:p@a.example/x", "https://a.example/y", "https://a.example/y"),
        ("https://u:p@a.example/x", "https://v:q@a.example/y", "https://v:q@a.example/y"),
    ],
)
def test_where_a_redirect_leads(url: str, target: str, result: str) -> None:
    assert redirected(url, target) == result


def test_what_a_redirect_says_beside_its_address_is_not_read(httpserver: HTTPServer) -> None:
    bomb = gzip.compress(bytes(64 * 1024 * 1024))
    headers = {"Location": "/feed", "Content-Encoding": "gzip"}
    httpserver.expect_request("/a").respond_with_data(bomb, status=302, headers=headers)
    httpserver.expect_request("/feed").respond_with_data(b"feed")
    tracemalloc.start()
    try:
        assert fetch(Source.parse(httpserver.url_for("/a"))).data == b"feed"
        assert tracemalloc.get_traced_memory()[1] < 16 * 1024 * 1024
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "target", [b"http://[::1/feed", b"//[/feed", b"http://moor.example:99999/"]
)
def test_a_redirect_to_no_address_is_a_known_error(
    raw_server: Callable[..., str], target: bytes
) -> None:
    def answer(connection: socket.socket) -> None:
        head = b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: "
        connection.sendall(head + target + b"\r\n\r\n")

    with pytest.raises(FetchError, match="cannot be fetched"):
        fetch(Source.parse(raw_server(answer)))
