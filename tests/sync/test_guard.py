"""Whatever a server does, the last good programme stays and words say why; real readers."""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from pytest_httpserver import HTTPServer
from store.samples import NOW, programme, session
from werkzeug import Request, Response

from kiosk.feeds.write import write
from kiosk.programme.changes import ChangeKind
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Event, Programme
from kiosk.store.changes import changes
from kiosk.store.database import Database
from kiosk.store.programmes import load
from kiosk.sync.fetched import Limits
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, synchronise

FORMATS = ("frab-xml", "frab-json", "ical", "agenda-json")
GOOD = programme(40, version="1.5")
OTHER_EVENT = programme(
    [session(n, f"Ganz anderes {n}") for n in range(100, 140)],
    event=Event("garten", "Gartenschau", zone="Europe/Berlin"),
    version="1.5",
)
LOGIN = b"<!DOCTYPE html>\n<html><head><title>WLAN-Anmeldung</title></head></html>"
LIMITS = Limits(connect=2.0, deadline=5.0, size=1024 * 1024)


def written(known: Programme, form: str) -> bytes:
    return write(known, form, stamp=NOW)


@dataclass
class Served:
    """A good feed that was taken in, and what the server does next."""

    server: HTTPServer
    db: Database
    form: str

    def __post_init__(self) -> None:
        self.source = Source.parse(self.server.url_for("/feed"))
        self.answer: Callable[[], Response] = lambda: Response(written(GOOD, self.form))
        self.server.expect_request("/feed").respond_with_handler(self._handle)
        assert self.sync().result is Result.APPLIED

    def _handle(self, _: Request) -> Response:
        return self.answer()

    def says(self, data: bytes, status: int = 200, **headers: str) -> SyncReport:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.answer = lambda: Response(data, status, named)
        return self.sync()

    def sync(self) -> SyncReport:
        clock = SimulatedClock(NOW, speed=0)
        return synchronise(self.db, self.source, clock=clock, limits=LIMITS)


@pytest.fixture(params=FORMATS)
def served(request: pytest.FixtureRequest, httpserver: HTTPServer, db: Database) -> Served:
    return Served(httpserver, db, request.param)


def half(served: Served) -> SyncReport:
    data = written(GOOD, served.form)
    return served.says(data[: len(data) // 2])


def portal(served: Served) -> SyncReport:
    served.server.expect_request("/login").respond_with_data(LOGIN, content_type="text/html")
    elsewhere = served.server.url_for("/login").replace("localhost", "127.0.0.1")
    return served.says(b"", 302, Location=f"{elsewhere}?from=/feed")


def bomb(served: Served) -> SyncReport:
    return served.says(gzip.compress(bytes(64 * 1024 * 1024)), Content_Encoding="gzip")


def empty(served: Served) -> SyncReport:
    return served.says(written(programme([], version="1.6"), served.form))


def tenth(served: Served) -> SyncReport:
    return served.says(written(programme(4, version="1.6"), served.form))


BAD: dict[str, tuple[Callable[[Served], SyncReport], Result, str]] = {
    "a login page": (lambda s: s.says(LOGIN), Result.REFUSED, "login first"),
    "a way to a login page": (portal, Result.REFUSED, "login first"),
    "half of it": (half, Result.REFUSED, "break|broken"),
    "nothing": (lambda s: s.says(b""), Result.REFUSED, "empty"),
    "white space": (lambda s: s.says(b"\r\n  \n"), Result.REFUSED, "empty"),
    "noise": (
        lambda s: s.says(bytes(range(256))),
        Result.REFUSED,
        "not known|cannot be read",
    ),
    "a bomb": (bomb, Result.REFUSED, "larger than 1 MB"),
    "the word that it is gone": (lambda s: s.says(b"x", 410), Result.REFUSED, "gone for good"),
    "the word that it is not there": (lambda s: s.says(b"x", 404), Result.REFUSED, "no feed at"),
    "no session": (empty, Result.REFUSED, "no sessions"),
    "a tenth": (tenth, Result.QUARANTINED, "36 of the 40"),
    "another event": (
        lambda s: s.says(written(OTHER_EVENT, s.form)),
        Result.QUARANTINED,
        "another event",
    ),
}


@pytest.mark.parametrize("bad", BAD)
def test_what_is_bad_changes_nothing_and_the_next_good_one_heals(served: Served, bad: str) -> None:
    good = load(served.db, served.source.name)
    answer, result, words = BAD[bad]
    report = answer(served)
    assert (report.result, report.version, report.sessions) == (result, 1, 40)
    assert re.search(words, str(report.reason)), str(report.reason)
    assert load(served.db, served.source.name) == good
    assert changes(served.db, served.source.name) == ()
    later = served.says(written(programme(41, version="1.7"), served.form))
    assert later.result is Result.APPLIED
    assert [c.kind for c in later.changes] == [ChangeKind.NEW]


@pytest.mark.parametrize("served", ["frab-xml", "frab-json"], indirect=True)
def test_an_old_copy_is_held_back(served: Served) -> None:
    served.says(written(programme(42, version="1.10"), served.form))
    report = served.says(written(programme(41, version="1.2"), served.form))
    assert report.result is Result.APPLIED
    report = served.says(written(programme(40, version="1.1"), served.form))
    assert report.result is Result.QUARANTINED
    assert "went back" in str(report.reason)


def test_a_feed_needs_no_content_type(served: Served) -> None:
    def bare() -> Response:
        response = Response(written(programme(41, version="1.6"), served.form))
        del response.headers["Content-Type"]
        return response

    served.answer = bare
    assert served.sync().result is Result.APPLIED


def test_a_wrong_content_type_does_not_matter(served: Served) -> None:
    data = written(programme(41, version="1.6"), served.form)
    assert served.says(data, Content_Type="text/html").result is Result.APPLIED
