"""Encrypted by the server itself, and the headers that every answer has."""

import signal
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import requests
import trustme
from cli.conftest import run as run  # a fixture
from server.desk import Desk
from server.process import Process
from server.served import Served, Upstream

from kiosk.server.tls import Certificate, CertificateError

AUTHORITY = trustme.CA()


@pytest.fixture
def pem(tmp_path: Path) -> tuple[Path, Path]:
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = AUTHORITY.issue_cert("127.0.0.1")
    cert.write_bytes(b"".join(blob.bytes() for blob in made.cert_chain_pems))
    key.write_bytes(made.private_key_pem.bytes())
    return cert, key


def test_with_a_certificate_it_answers_over_tls_only(
    tmp_path: Path, upstream: Upstream, pem: tuple[Path, Path]
) -> None:
    cert, key = pem
    server = Process(
        tmp_path / "data",
        upstream.path,
        "--cert",
        str(cert),
        "--key",
        str(key),
        "--host",
        "0.0.0.0",
    )
    try:
        address = server.url.replace("0.0.0.0", "127.0.0.1")
        assert address.startswith("https://127.0.0.1:")
        authority = tmp_path / "ca.pem"
        AUTHORITY.cert_pem.write_to_path(str(authority))
        said = requests.get(f"{address}/healthz", verify=str(authority), timeout=10)
        assert said.json()["status"] == "ok"
        assert said.headers["strict-transport-security"] == "max-age=2592000"
        with socket.create_connection(("127.0.0.1", int(address.rpartition(":")[2])), 10) as plain:
            plain.sendall(b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n")
            assert not plain.recv(1000).startswith(b"HTTP")
    finally:
        code, errors = server.stopped()
    assert (code, errors) == (-signal.SIGTERM, "")


def test_a_key_of_somebody_else_is_refused_before_anything_starts(
    tmp_path: Path, pem: tuple[Path, Path], run: Any
) -> None:
    cert, _ = pem
    other = tmp_path / "other.pem"
    other.write_bytes(AUTHORITY.issue_cert("127.0.0.1").private_key_pem.bytes())
    for key in (other, tmp_path / "nothing.pem", None):
        with pytest.raises(CertificateError):
            Certificate(cert, key).check()
    said = run("serve", "--port", "0", "--cert", str(cert), "--key", str(other))
    assert (said.code, "cert.pem" in said.err) == (1, True)
    assert run("serve", "--port", "0", "--key", str(other)).code == 1


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/agenda.json", 200),
        ("/", 200),
        ("/openapi.json", 200),
        ("/nothing", 404),
        ("/rooms/none.ics", 404),
        ("/corrections", 401),
        ("/events/more", 404),
    ],
)
def test_every_answer_says_what_browsers_must_not_do(
    served: Served, path: str, status: int
) -> None:
    said = served.get(path)
    assert said.status_code == status
    assert said.headers["x-content-type-options"] == "nosniff"
    assert said.headers["referrer-policy"] == "no-referrer"
    assert said.headers["x-frame-options"] == "DENY"
    assert "default-src 'none'" in said.headers["content-security-policy"]
    assert "cache-control" in said.headers
    assert "server" not in said.headers
    assert "strict-transport-security" not in said.headers
    public = path == "/agenda.json"
    assert (said.headers["cross-origin-resource-policy"] == "cross-origin") is (
        public or path in {"/", "/rooms/none.ics"}
    )


def test_what_cannot_be_understood_is_not_said_back(desk: Desk) -> None:
    said = desk.ask("POST", "/corrections", {"session": "game", "value": "geheim" * 50})
    assert (said.status_code, set(said.json())) == (422, {"error", "places"})
    assert "geheim" not in said.text
    nan = requests.post(
        desk.served.url + "/corrections",
        data='{"seen": NaN}',
        headers={"Authorization": f"Bearer {desk.secret}", "Content-Type": "application/json"},
        timeout=10,
    )
    assert nan.status_code == 422


def test_refusals_are_said_in_the_servers_language(
    desk: Desk, serve: Callable[..., Served]
) -> None:
    assert desk.served.get("/me").json() == {"error": "Hierfür braucht es ein gültiges Token."}
