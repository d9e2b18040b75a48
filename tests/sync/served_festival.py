"""A festival's feed on a real server, in a format of the tests' own, and syncs of it."""

import json
from collections.abc import Callable
from dataclasses import replace

from pytest_httpserver import HTTPServer
from store.samples import programme, session
from werkzeug import Request, Response

from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Programme
from kiosk.store.database import Database
from kiosk.store.programmes import load
from kiosk.sync.source import Source
from kiosk.sync.synchronise import SyncReport, accept_held, synchronise


def feed(numbers: range | list[int] | int, **values: str) -> bytes:
    """A feed in a format of the tests' own: numbers of invented sessions, rooms by number."""
    listed = list(range(numbers) if isinstance(numbers, int) else numbers)
    return json.dumps({"sessions": listed, **values}).encode()


def read(data: bytes, source: str, zone: str | None) -> Reading:
    """Reads what `feed` writes."""
    try:
        values = json.loads(data)
    except ValueError as error:
        raise FeedError("{source} is no feed.", source=source) from error
    sessions = [session(n) for n in values["sessions"]]
    if values.get("moved"):
        moved = int(values["moved"])
        sessions = [replace(s, room="keller") if s.key == f"s{moved}" else s for s in sessions]
    return Reading("test", programme(sessions, version=values.get("version", "")))


class Festival:
    """A feed on a real server, and syncs of it."""

    def __init__(self, server: HTTPServer, db: Database, clock: SimulatedClock) -> None:
        self.db = db
        self.clock = clock
        self.source = Source.parse(server.url_for("/agenda"))
        self.response: Callable[[Request], Response] = lambda _: Response(feed(20))
        server.expect_request("/agenda").respond_with_handler(lambda r: self.response(r))

    def says(self, data: bytes, status: int = 200, **headers: str) -> None:
        self.response = lambda _: Response(data, status, headers)

    def sync(self, **values: object) -> SyncReport:
        return synchronise(self.db, self.source, clock=self.clock, read=read, **values)

    def accept(self, content_hash: str) -> SyncReport:
        return accept_held(self.db, self.source, content_hash, clock=self.clock, read=read)

    @property
    def stored(self) -> Programme | None:
        return load(self.db, self.source.name)
