"""schema.org events: a festival with its sub-events, single events, and those inside a page."""

import json
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from contract.feed_contract import FeedContract

from kiosk.feeds import html_page
from kiosk.feeds.json_ld import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.model import Status


class TestJsonLd(FeedContract):
    FORMAT = "json-ld"
    EXAMPLE = "json-ld-festival.jsonld"
    WRITES = False


class TestJsonLdInAPage(FeedContract):
    FORMAT = "json-ld"
    EXAMPLE = "json-ld-page.html"
    WRITES = False


@pytest.fixture
def festival(data: Path) -> Reading:
    return read((data / "json-ld-festival.jsonld").read_bytes(), zone="Europe/Berlin")


@pytest.fixture
def page(data: Path) -> Reading:
    return read((data / "json-ld-page.html").read_bytes(), zone="Europe/Berlin")


def titled(reading: Reading, title: str):  # type: ignore[no-untyped-def]
    return next(s for s in reading.programme.sessions if s.title == title)


def test_the_festival_is_the_event_and_what_is_inside_are_its_sessions(festival: Reading) -> None:
    event = festival.programme.event
    assert (event.title, event.venue) == ("Moorlichter 2031", "Gut Binsenkamp")
    assert len(festival.programme.sessions) == 4
    assert event.first_day == date(2031, 6, 12)


def test_entities_places_people_and_languages_are_read(festival: Reading) -> None:
    session = titled(festival, "Torf & Technik")
    programme = festival.programme
    assert session.description == "Was das Moor trägt."
    assert session.key == "https://moorlichter.example/#torf"
    assert programme.room_by_key[session.room or ""].capacity == 120
    assert programme.people[0].organisation == "Moorverein"
    assert session.languages == ("de", "en")
    assert session.full, "every offer is sold out"


def test_what_is_cancelled_says_so_and_what_has_no_new_date_has_none(festival: Reading) -> None:
    night = titled(festival, "Nachts im Steg")
    assert night.status is Status.CANCELLED
    assert (night.start, night.links[0].url) == (
        datetime(2031, 6, 12, 22, 30, tzinfo=UTC),
        "https://moorlichter.example/live",
    )
    postponed = titled(festival, "Verschoben")
    assert (postponed.start, postponed.day, postponed.status) == (None, None, Status.SCHEDULED)


def test_a_date_without_a_time_is_a_day(festival: Reading) -> None:
    assert titled(festival, "Offene Werkstatt").day == date(2031, 6, 13)
    assert "several-days" in {problem.kind for problem in festival.problems}


def test_a_page_is_searched_for_its_events(page: Reading) -> None:
    assert [s.title for s in page.programme.sessions] == ["Torf und Technik", "Nachts im Steg"]
    assert page.programme.event.title == "Moorlichter 2031"
    assert page.places[0] == "ld+json[1].@graph[1]"


def test_a_broken_part_of_a_page_costs_that_part_and_names_its_line(page: Reading) -> None:
    problem = next(p for p in page.problems if p.kind == "json-ld-broken")
    assert problem.where == "line 18"


def test_an_address_that_all_share_is_no_identity(page: Reading) -> None:
    assert len({s.key for s in page.programme.sessions}) == 2
    assert "duplicate-id" not in {problem.kind for problem in page.problems}


def test_an_event_that_stands_twice_in_a_page_counts_once() -> None:
    event = json.dumps({"@type": "Event", "name": "Torf", "startDate": "2031-06-12T10:00Z"})
    block = f'<script type="application/ld+json">{event}</script>'
    reading = read(f"<html>{block}{block}</html>".encode())
    assert len(reading.programme.sessions) == 1


def test_what_only_points_to_an_event_is_none() -> None:
    value = [
        {"@type": "Person", "name": "Ebba", "performerIn": {"@type": "Event", "@id": "#x"}},
        {"@type": "Event", "@id": "#x", "name": "Torf", "startDate": "2031-06-12T10:00Z"},
    ]
    reading = read(json.dumps(value).encode())
    assert [s.title for s in reading.programme.sessions] == ["Torf"]
    assert (reading.skipped, "no-event" in {p.kind for p in reading.problems}) == (1, True)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"@type": "Person", "name": "Ebba"}', "describes no event"),
        (b"<html><body>Bitte anmelden", "login"),
        (
            b'<html>\n<script type="application/ld+json">\n{"@type": "Organization"}</script>',
            "login",
        ),
        (
            b'<html>\n<script type="application/ld+json">\n{"@type": ,}</script>',
            "broken in line 3",
        ),
    ],
)
def test_what_describes_no_event_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        read(data)


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<!--",
        "<a ",
        "<!a",
        "<?",
        "</",
        "</scrip",
        '<a x="',
        "&a",
        "<link a",
        "<script>",
        "x =",
    ],
)
def test_a_page_made_to_take_long_takes_no_time(piece: str) -> None:
    data = ("<html>" + piece * (2_000_000 // len(piece))).encode()
    began = time.process_time()
    html_page.page(data)
    assert time.process_time() - began < 2


def test_links_and_data_in_comments_and_scripts_are_none() -> None:
    link = '<link rel="alternate" type="text/calendar" href="a&amp;b.ics">'
    data = f"<html><!-- {link} --><script>'{link}'</script>{link}<!-- {link}".encode()
    assert html_page.page(data).links == (html_page.PageLink("text/calendar", "a&b.ics"),)


@pytest.mark.real_feeds
@pytest.mark.parametrize(
    ("name", "events", "others"),
    # The fifth entry of the first file is the band itself.
    [("songkick_elysianfields.jsonld", 4, 1), ("songkick_maximopark_49.jsonld", 49, 0)],
)
def test_real_concerts_load_whole(real_feeds: Path, name: str, events: int, others: int) -> None:
    reading = read((real_feeds / "jsonld" / name).read_bytes(), source=name)
    assert (len(reading.programme.sessions), reading.skipped) == (events, others)
    assert all(s.people and (s.start or s.day) for s in reading.programme.sessions)


@pytest.mark.real_feeds
def test_a_real_page_with_broken_data_and_no_event_is_refused(real_feeds: Path) -> None:
    path = real_feeds / "malformed/extruct_JSONLD_with_JS_comment.html"
    with pytest.raises(FeedError, match=r"web page.*line 15"):
        read(path.read_bytes())
