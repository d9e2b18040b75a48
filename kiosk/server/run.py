"""Runs the application on an address until it is told to stop."""

import asyncio
import asyncio.constants
import socket
from collections.abc import Callable
from ipaddress import ip_address

import uvicorn
from fastapi import FastAPI

from kiosk.programme.errors import KnownError
from kiosk.server.capacity import Exhaustion, most_connections, open_files
from kiosk.server.tls import Certificate

_BACKLOG = 2048
_FAREWELL_SECONDS = 5
_LAST_WORD_SECONDS = 1.0
"""For the other side to say that it has heard the end of an encrypted line (RFC 8446, 6.1)."""


class AddressError(KnownError):
    """The server cannot be reached at the address somebody gave."""


def listening(host: str, port: int) -> socket.socket:
    """A socket that listens; port 0 takes any free one. Raises AddressError.

    Made before anything else, so that a taken port is told in words.
    """
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
        family, kind, protocol, _, address = found[0]
        listener = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _cannot(host, port, error) from error
    try:
        # Connections of the server before may still be ending.
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(_BACKLOG)
    except OSError as error:
        listener.close()
        raise _cannot(host, port, error) from error
    return listener


def address_of(listener: socket.socket, certificate: Certificate | None = None) -> str:
    """The address to put into a browser."""
    host, port = listener.getsockname()[:2]
    scheme = "https" if certificate else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


def is_loopback(listener: socket.socket) -> bool:
    """Whether only this machine reaches it."""
    return ip_address(str(listener.getsockname()[0])).is_loopback


def serve(
    app: FastAPI,
    listener: socket.socket,
    ready: Callable[[], None],
    leaving: Callable[[], None],
    certificate: Certificate | None = None,
) -> None:
    """Serves until SIGINT or SIGTERM, which then reaches this process as usual.

    `ready` is called when requests are answered, `leaving` when no new ones are: time to let those
    go who wait.
    """
    if certificate is not None:
        # Else whoever keeps an idle line holds up the end for 30 s: uvicorn has no word for this.
        asyncio.constants.SSL_SHUTDOWN_TIMEOUT = _LAST_WORD_SECONDS
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=_FAREWELL_SECONDS,
        limit_concurrency=most_connections(open_files()),
        ssl_certfile=certificate.cert if certificate else None,
        ssl_keyfile=certificate.key if certificate else None,
    )
    Server(config, ready, leaving).run(sockets=[listener])


class Server(uvicorn.Server):
    """Says when it answers, and when it begins to end."""

    def __init__(
        self, config: uvicorn.Config, ready: Callable[[], None], leaving: Callable[[], None]
    ) -> None:
        super().__init__(config)
        self._ready = ready
        self._leaving = leaving

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        asyncio.get_running_loop().set_exception_handler(Exhaustion().handle)
        await super().startup(sockets)
        if self.started:
            self._ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._leaving()
        await super().shutdown(sockets)


def _cannot(host: str, port: int, error: OSError) -> AddressError:
    return AddressError(
        "The server cannot listen at {host}, port {port} ({reason}). "
        "Choose others with --host and --port; perhaps it runs already.",
        host=host,
        port=port,
        reason=error.strerror or str(error),
    )
