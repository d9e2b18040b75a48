"""A server on loopback that speaks TLS, and an authority that programs may trust or not."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import trustme
from pytest_httpserver import HTTPServer


@contextmanager
def secure_server(folder: Path, *names: str) -> Iterator[tuple[HTTPServer, Path]]:
    """The server, its certificate issued to `names`, and the file of the authority behind it."""
    authority = trustme.CA()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(*names).configure_cert(context)
    file = folder / "authority.pem"
    authority.cert_pem.write_to_path(file)
    server = HTTPServer(host="127.0.0.1", ssl_context=context)
    server.start()
    try:
        yield server, file
    finally:
        server.clear()
        server.stop()
