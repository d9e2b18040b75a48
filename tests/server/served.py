"""A feed server on loopback around a small festival whose upstream is a file."""

import asyncio
import threading
from collections.abc import Coroutine
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import requests
from ui.hall import CLASH, EVENT, GAME, MILL, NIGHT, NOON, OPEN, PEOPLE, ROOMS, TRACKS, TUESDAY
from ui.hall import at as at

from kiosk.feeds.write import write
from kiosk.programme.model import Programme, Session
from kiosk.programme.overrides import Override, value_of
from kiosk.server.app import create_app
from kiosk.server.feed_server import FeedServer
from kiosk.server.publisher import Publisher
from kiosk.server.run import Server, address_of, listening
from kiosk.store.journal import correct, entries, latest, open_journal
from kiosk.sync.receive import receive
from kiosk.sync.source import Source
from kiosk.sync.synchronise import SyncReport
from kiosk.ui.shared.page_style import page_style
from kiosk.wording import translator

DAY = (TUESDAY, MILL, GAME, CLASH, NIGHT, OPEN)


class HandClock:
    """A clock that is set by hand."""

    speed = 0.0

    def __init__(self, now: datetime = NOON) -> None:
        self.instant = now

    def now(self) -> datetime:
        return self.instant.astimezone(UTC)

    def forward(self, minutes: float) -> None:
        self.instant += timedelta(minutes=minutes)


class Upstream:
    """What the organisers' own tool says: a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.programme = Programme(EVENT, ROOMS, TRACKS, PEOPLE, DAY)
        self.says(self.programme)

    @property
    def source(self) -> Source:
        return Source(str(self.path))

    def says(self, programme: Programme) -> None:
        self.programme = programme
        self.path.write_bytes(write(programme, "agenda-json", stamp=NOON))

    def changes(self, key: str, **values: object) -> None:
        self.says(replace(self.programme, sessions=self._with(key, **values)))

    def _with(self, key: str, **values: object) -> tuple[Session, ...]:
        return tuple(replace(s, **values) if s.key == key else s for s in self.programme.sessions)


class House:
    """A publisher on a data folder; `pull` is one look at upstream, without any network."""

    def __init__(self, folder: Path, upstream: Upstream, clock: HandClock) -> None:
        self.folder = folder
        self.clock = clock
        self.upstream = upstream
        self.publisher = self._open()

    def pull(self) -> SyncReport:
        received = receive(self.upstream.source, self.publisher.state, clock=self.clock)
        return self.publisher.take_in(received)

    def restart(self) -> None:
        self.publisher.close()
        self.publisher = self._open()

    def _open(self) -> Publisher:
        return Publisher(
            self.folder, self.upstream.source, clock=self.clock, translate=translator("de")
        )


def staff_change(
    folder: Path, upstream: Programme, key: str, field: str, value: str, **values: object
) -> int:
    """Writes a correction into the journal, as another process would."""
    base = value_of(upstream, key, field) or ""
    override = Override(key, field, value, base, "Ada", "Technik", NOON.astimezone(UTC))
    db = open_journal(folder)
    try:
        return correct(db, replace(override, **values), seen=latest(db))
    finally:
        db.close()


def journal_of(folder: Path) -> list[tuple[str, str, str, str]]:
    """Kind, target and value of each entry."""
    db = open_journal(folder)
    try:
        return [(e.kind.value, *e.override.target, e.override.value) for e in entries(db)]
    finally:
        db.close()


class Served:
    """The whole server in a thread of its own; `stop` is what SIGTERM does."""

    def __init__(
        self,
        publisher: Publisher,
        clock: HandClock,
        export_to: Path | None,
        port: int = 0,
        **more: Any,
    ) -> None:
        self.server = FeedServer(publisher, clock, interval=3600, export_to=export_to, **more)
        self.publisher = publisher
        app = create_app(self.server, translator("de"), page_style("server.css"))
        listener = listening("127.0.0.1", port)
        self.url = address_of(listener)
        self._answers = threading.Event()
        self._uvicorn = _server(app, self._started, self.server.watchers.close)
        self._listener = listener
        self._thread = threading.Thread(target=self._run, name="feed server")
        self._thread.start()
        assert self._answers.wait(20), "the server did not start"

    def get(self, path: str, **headers: str) -> requests.Response:
        return self.ask("GET", path, **headers)

    def ask(self, method: str, path: str, **headers: str) -> requests.Response:
        asked = {"Accept-Encoding": "identity"}
        asked |= {name.replace("_", "-"): value for name, value in headers.items()}
        return requests.request(method, self.url + path, headers=asked, timeout=10)

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(20)

    @property
    def port(self) -> int:
        return int(self.url.rpartition(":")[2])

    def pull(self) -> None:
        self.run(self.server.pull())

    def change(self, key: str, field: str, value: str) -> None:
        """A correction as another process writes it, published when this returns."""
        assert self.publisher.upstream is not None
        staff_change(self.publisher.folder, self.publisher.upstream, key, field, value)
        self.run(self.server.work(self.publisher.look))

    def stop(self) -> None:
        self._uvicorn.should_exit = True
        self._thread.join(20)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        self._uvicorn.run(sockets=[self._listener])
        self._listener.close()

    def _started(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._answers.set()


def _server(app: Any, ready: Any, leaving: Any) -> Server:
    import uvicorn

    config = uvicorn.Config(app, log_config=None, access_log=False, ws="none", server_header=False)
    return Server(config, ready, leaving)
