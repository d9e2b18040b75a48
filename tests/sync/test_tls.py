"""Secure connections that cannot be trusted, and one that can."""

from pathlib import Path

import pytest
from sync.secure_server import secure_server

from kiosk.sync.fetch import fetch
from kiosk.sync.fetched import FetchError
from kiosk.sync.source import Source


def test_a_certificate_of_an_unknown_authority_is_not_trusted(tmp_path: Path) -> None:
    with (
        secure_server(tmp_path, "127.0.0.1") as (server, _),
        pytest.raises(FetchError, match="cannot be trusted") as caught,
    ):
        fetch(Source.parse(server.url_for("/a")))
    assert "certificate" in str(caught.value).lower()
    assert server.log == []


def test_a_certificate_for_another_host_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secure_server(tmp_path, "other.example") as (server, authority):
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority))
        with pytest.raises(FetchError, match="cannot be trusted"):
            fetch(Source.parse(server.url_for("/a")))
        assert server.log == []


def test_a_trusted_certificate_lets_the_feed_through(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with secure_server(tmp_path, "127.0.0.1") as (server, authority):
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority))
        server.expect_request("/a").respond_with_data(b"feed")
        assert fetch(Source.parse(server.url_for("/a"))).data == b"feed"
