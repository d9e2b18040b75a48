"""A real database, a clock that stands still, and a server that answers byte by byte as told."""

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from store.samples import NOW
from sync.served_festival import Festival

from kiosk.programme.clock import SimulatedClock
from kiosk.store.database import Database, open_programme_db


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    opened = open_programme_db(tmp_path / "data")
    yield opened
    opened.close()


@pytest.fixture
def clock() -> SimulatedClock:
    return SimulatedClock(NOW, speed=0)


@pytest.fixture
def festival(httpserver: HTTPServer, db: Database, clock: SimulatedClock) -> Festival:
    return Festival(httpserver, db, clock)


Answer = Callable[[socket.socket], None]


@pytest.fixture
def raw_server() -> Iterator[Callable[[Answer], str]]:
    """Starts a server whose connections are all answered by a function; gives its address."""
    listeners: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(answer: Answer) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with connection:
                    try:
                        connection.recv(65536)
                        answer(connection)
                    except OSError:
                        continue

        threads.append(threading.Thread(target=serve, daemon=True))
        threads[-1].start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}/agenda"

    yield start
    for listener in listeners:
        # shutdown wakes the accept() that close alone would leave asleep
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
    for thread in threads:
        thread.join(5)
