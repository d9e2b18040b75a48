"""A web page that points to the schedule leads there once; from then on the schedule is asked."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from store.samples import NOW
from werkzeug import Request, Response

from kiosk.programme.clock import SimulatedClock
from kiosk.store import feed_state
from kiosk.store.database import Database
from kiosk.sync.alternate import alternate
from kiosk.sync.fetched import Fetched, FetchError, Limits
from kiosk.sync.follow import fetch_feed
from kiosk.sync.receive import ASK_PAGE_EVERY
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, synchronise

SCHEDULE = "application/vnd.c3voc.schedule+xml"


def link(href: str, media_type: str = SCHEDULE) -> str:
    return f'<link rel="alternate" type="{media_type}" href="{href}">'


def page(*links: str, base: str = "", body: str = "") -> bytes:
    head = f'<base href="{base}">' if base else ""
    return f"<!DOCTYPE html><html><head>{head}{''.join(links)}</head><body>{body}</body>".encode()


class Site:
    """A site with a page and schedules, which counts what is asked of it."""

    def __init__(self, server: HTTPServer, db: Database, schedule: bytes) -> None:
        self.db = db
        self.asked: list[str] = []
        self.schedule = schedule
        self.answers: dict[str, Callable[[Request], Response]] = {
            "/2031/": lambda _: Response(page(link("schedule.xml")), headers={"ETag": '"page"'}),
            "/2031/schedule.xml": self._schedule,
        }
        self.source = Source.parse(server.url_for("/2031/"))
        self.clock = SimulatedClock(NOW, speed=0)
        server.expect_request("").respond_with_handler(self._answer)
        for path in ("/2031/", "/2031/schedule.xml", "/2031/new.xml", "/deep/page", "/other.xml"):
            server.expect_request(path).respond_with_handler(self._answer)

    def _answer(self, request: Request) -> Response:
        self.asked.append(request.path)
        answer = self.answers.get(request.path)
        return answer(request) if answer else Response(status=404)

    def _schedule(self, request: Request) -> Response:
        if request.headers.get("If-None-Match") == '"schedule"':
            return Response(status=304)
        return Response(self.schedule, headers={"ETag": '"schedule"'})

    def says(self, path: str, data: bytes, status: int = 200, **headers: str) -> None:
        self.answers[path] = lambda _: Response(data, status, headers)

    def sync(self, later: timedelta = timedelta(0)) -> SyncReport:
        self.clock = SimulatedClock(self.clock.now() + later, speed=0)
        self.asked.clear()
        return synchronise(self.db, self.source, clock=self.clock)


@pytest.fixture
def site(httpserver: HTTPServer, db: Database, data: Path) -> Site:
    return Site(httpserver, db, (data / "frab-minimal.xml").read_bytes())


def test_a_page_leads_to_the_schedule_and_the_next_check_is_one_request(site: Site) -> None:
    first = site.sync()
    assert (first.result, site.asked) == (Result.APPLIED, ["/2031/", "/2031/schedule.xml"])
    assert first.state.etag == '"schedule"'
    assert first.state.source == site.source.name
    second = site.sync(timedelta(minutes=5))
    assert (second.result, site.asked) == (Result.UNCHANGED, ["/2031/schedule.xml"])
    assert second.version == 1


def test_what_was_followed_is_still_known_in_the_next_run(site: Site) -> None:
    site.sync()
    stored = feed_state.get(site.db, site.source.name)
    assert stored.followed == site.source.name + "schedule.xml"
    assert stored.page_read_at == NOW
    assert stored.etag == '"schedule"'


def test_leaving_keeps_what_was_followed(site: Site) -> None:
    report = site.sync()
    assert feed_state.put(site.db, report.state)
    assert feed_state.get(site.db, site.source.name) == report.state


def test_a_change_of_the_schedule_is_applied(site: Site) -> None:
    site.sync()
    site.says("/2031/schedule.xml", site.schedule.replace(b"<title>", b"<title>Neu: ", 2))
    report = site.sync(timedelta(minutes=5))
    assert (report.result, report.version) == (Result.APPLIED, 2)
    assert site.asked == ["/2031/schedule.xml"]


def test_once_a_day_the_page_is_asked_whether_it_points_elsewhere(site: Site) -> None:
    site.sync()
    site.sync(ASK_PAGE_EVERY)
    assert site.asked == ["/2031/", "/2031/schedule.xml"]
    site.says("/2031/", page(link("new.xml")))
    site.says("/2031/new.xml", site.schedule)
    report = site.sync(ASK_PAGE_EVERY)
    assert site.asked == ["/2031/", "/2031/new.xml"]
    assert report.state.followed.endswith("/2031/new.xml")
    assert report.result is Result.UNCHANGED, "the same programme lies elsewhere"


def test_the_page_is_never_asked_with_the_validators_of_its_schedule(site: Site) -> None:
    """A schedule is often newer than its page, which would say “not modified” for ever."""
    site.sync()

    def page_or_not(request: Request) -> Response:
        if "If-None-Match" in request.headers or "If-Modified-Since" in request.headers:
            return Response(status=304)
        return Response(page(link("new.xml")))

    site.answers["/2031/"] = page_or_not
    site.says("/2031/new.xml", site.schedule)
    assert site.sync(ASK_PAGE_EVERY).state.followed.endswith("new.xml")


def test_while_the_page_is_down_its_schedule_still_counts(site: Site) -> None:
    site.sync()
    site.says("/2031/", b"", 503)
    report = site.sync(ASK_PAGE_EVERY)
    assert (report.result, report.reason) == (Result.UNCHANGED, None)
    assert site.asked == ["/2031/", "/2031/schedule.xml"]


@pytest.mark.parametrize("status", [404, 410])
def test_a_schedule_that_is_gone_is_looked_for_on_the_page(site: Site, status: int) -> None:
    site.sync()
    site.says("/2031/schedule.xml", b"", status)
    site.says("/2031/", page(link("new.xml")))
    site.says("/2031/new.xml", site.schedule, ETag='"new"')
    report = site.sync(timedelta(minutes=5))
    assert site.asked == ["/2031/schedule.xml", "/2031/", "/2031/new.xml"]
    assert (report.reason, report.state.etag) == (None, '"new"')


def test_a_schedule_that_is_gone_and_not_elsewhere_is_told(site: Site) -> None:
    site.sync()
    site.says("/2031/schedule.xml", b"", 404)
    report = site.sync(timedelta(minutes=5))
    assert report.result is Result.REFUSED
    assert "There is no feed at" in str(report.reason)
    assert report.sessions > 0, "the last good programme stays"


def test_a_server_that_is_busy_is_not_asked_for_the_page_as_well(site: Site) -> None:
    site.sync()
    site.says("/2031/schedule.xml", b"", 503, **{"Retry-After": "120"})
    report = site.sync(timedelta(minutes=5))
    assert (site.asked, report.retry_after) == (["/2031/schedule.xml"], 120)


def test_a_login_page_instead_of_everything_is_refused_and_the_programme_stays(
    site: Site,
) -> None:
    site.sync()
    for path in ("/2031/", "/2031/schedule.xml"):
        site.says(path, page(body="Bitte anmelden"))
    report = site.sync(timedelta(minutes=5))
    assert report.result is Result.REFUSED
    assert "login" in str(report.reason)
    assert report.state.followed.endswith("schedule.xml"), "it is asked there again"


def test_only_one_page_is_followed(site: Site) -> None:
    site.says("/2031/schedule.xml", page(link("new.xml")))
    site.says("/2031/new.xml", site.schedule)
    report = site.sync()
    assert site.asked == ["/2031/", "/2031/schedule.xml"]
    assert report.result is Result.REFUSED


def test_a_page_that_points_to_itself_is_not_followed(site: Site) -> None:
    site.says("/2031/", page(link("")) + page(link("/2031/")))
    assert site.sync().result is Result.REFUSED
    assert site.asked == ["/2031/"]


def test_addresses_are_seen_from_where_redirects_led(site: Site) -> None:
    site.says("/2031/", b"", 302, Location="/deep/page")
    site.says("/deep/page", page(link("../other.xml")))
    site.says("/other.xml", site.schedule)
    assert site.sync().result is Result.APPLIED
    assert site.asked == ["/2031/", "/deep/page", "/other.xml"]


def test_the_limit_of_size_holds_for_what_is_followed(site: Site) -> None:
    with pytest.raises(FetchError, match="larger"):
        fetch_feed(site.source, limits=Limits(size=500))
    assert site.asked == ["/2031/", "/2031/schedule.xml"]


WEB = Source("https://moorlichter.example/2031/")


def pointed(data: bytes, source: Source = WEB, final: str = "") -> str:
    target = alternate(Fetched(data, None, final_url=final), source)  # type: ignore[arg-type]
    return "" if target is None else target.name


@pytest.mark.parametrize(
    ("links", "target"),
    [
        ((link("a.ics", "text/calendar"), link("b.xml")), "https://moorlichter.example/2031/b.xml"),
        ((link("a.ics", "text/calendar; charset=utf-8"),), WEB.name + "a.ics"),
        ((link("webcal://moorlichter.example/a.ics", "text/calendar"),), ""),
        ((link("//cdn.example/a.xml"),), "https://cdn.example/a.xml"),
        ((link("http://open.example/a.xml"),), ""),  # from https to http
        ((link("file:///etc/passwd"),), ""),
        ((link("javascript:alert(1)"), link("a.xml")), WEB.name + "a.xml"),
        ((link("http://[broken"), link("a.xml")), WEB.name + "a.xml"),
        ((link("feed.rss", "application/rss+xml"),), ""),
        ((link("a.json", "application/json"),), WEB.name + "a.json"),
        (('<link rel="stylesheet" type="text/calendar" href="a">',), ""),
        (('<LINK REL="feed Alternate" TYPE="Text/Calendar" HREF="a.ics"/>',), WEB.name + "a.ics"),
    ],
)
def test_what_a_page_points_to(links: tuple[str, ...], target: str) -> None:
    assert pointed(page(*links)) == target


def test_a_page_that_describes_its_events_is_not_left_for_any_json() -> None:
    events = '<script type="application/ld+json">{"@type":"Event","startDate":"2031"}</script>'
    assert pointed(page(link("a.json", "application/json"), body=events)) == ""
    assert pointed(page(link("a.ics", "text/calendar"), body=events)) == WEB.name + "a.ics"


def test_the_base_of_a_page_counts() -> None:
    data = page(link("a.xml"), base="https://moorlichter.example/files/")
    assert pointed(data) == "https://moorlichter.example/files/a.xml"


def test_a_login_goes_along_on_the_same_host_only() -> None:
    source = Source("https://ebba:torf@moorlichter.example/2031/")
    final = "https://moorlichter.example/2031/"
    assert pointed(page(link("a.xml")), source, final) == (
        "https://ebba:torf@moorlichter.example/2031/a.xml"
    )
    assert pointed(page(link("https://other.example/a.xml")), source, final) == (
        "https://other.example/a.xml"
    )


def test_what_is_no_page_points_nowhere() -> None:
    assert pointed(b"<schedule>" + link("a.xml").encode() + b"</schedule>") == ""


def test_a_page_in_a_file_leads_to_what_lies_beside_it(
    tmp_path: Path, db: Database, data: Path
) -> None:
    folder = tmp_path / "Mein Programm"
    (folder / "daten").mkdir(parents=True)
    schedule = folder / "daten" / "plan 1.xml"
    schedule.write_bytes((data / "frab-minimal.xml").read_bytes())
    (folder / "index.html").write_bytes(page(link("daten/plan%201.xml?x=1#top")))
    source, clock = Source.parse(str(folder / "index.html")), SimulatedClock(NOW, speed=0)
    first = synchronise(db, source, clock=clock)
    assert (first.result, first.state.followed) == (Result.APPLIED, str(schedule))
    (folder / "index.html").unlink()
    assert synchronise(db, source, clock=clock).result is Result.UNCHANGED
    schedule.unlink()
    assert synchronise(db, source, clock=clock).result is Result.REFUSED


@pytest.mark.parametrize("href", ["/etc/passwd", "../daten.xml", "file:///etc/passwd", "#top"])
def test_a_page_in_a_file_leads_nowhere_else_on_the_disk(tmp_path: Path, href: str) -> None:
    assert pointed(page(link(href)), Source(str(tmp_path / "index.html"))) == ""
