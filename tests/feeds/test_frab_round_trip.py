"""What is written as schedule.xml or schedule.json reads back as the same programme."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from uuid import UUID
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.feeds.cleaning import clean_text, clean_title, placeholder, track_name
from kiosk.feeds.read import read
from kiosk.feeds.write import FORMATS, write
from kiosk.programme.identity import slug
from kiosk.programme.model import (
    Event,
    Link,
    Person,
    Programme,
    Room,
    Session,
    Status,
    Track,
)

STAMP = datetime(2022, 12, 1, 12, tzinfo=UTC)
FRAB = ("frab-xml", "frab-json")

# Any character a text may hold; surrogates alone are no characters.
_TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)
_LINE = _TEXT.map(clean_title)
_TITLES = _LINE.filter(lambda t: not placeholder(t))
_NAMES = _LINE.filter(lambda t: bool(t) and bool(track_name(t)) and bool(slug(t)))
_GUIDS = st.uuids(version=4).map(str)
_URLS = st.sampled_from(["", "https://a.example/x", "http://b.example/?y=1&z=2"])
_LINKS = st.lists(
    st.builds(
        Link,
        _LINE,
        st.sampled_from(["https://a.example/x", "mailto:wer@b.example", "Aushang am Ofen"]),
    ),
    max_size=2,
    unique=True,
).map(tuple)
_INSTANTS = st.integers(0, 3 * 24 * 3600).map(
    lambda seconds: datetime(2022, 12, 7, tzinfo=UTC) + timedelta(seconds=seconds)
)


@st.composite
def _sessions(draw: st.DrawFn, rooms: list[str], tracks: list[str], people: list[str]) -> Session:
    guid = draw(_GUIDS)
    start = draw(_INSTANTS)
    title, abstract = draw(_TITLES), clean_text(draw(_TEXT))
    subtitle, description = draw(_LINE), clean_text(draw(_TEXT))
    return Session(
        key=guid,
        guid=guid,
        code=draw(st.sampled_from(["", "12", "TQ7LXA"])),
        title=title,
        subtitle="" if subtitle.casefold() == title.casefold() else subtitle,
        abstract=abstract,
        description=""
        if description.casefold().split() == abstract.casefold().split()
        else description,
        format=draw(_LINE),
        track=draw(st.sampled_from([None, *tracks])),
        languages=draw(st.sampled_from([(), ("de",), ("de", "en"), ("zh-Hant-TW",)])),
        people=tuple(draw(st.lists(st.sampled_from(people), unique=True, max_size=3)))
        if people
        else (),
        room=draw(st.sampled_from([None, *rooms])),
        start=start,
        end=start + timedelta(minutes=draw(st.integers(0, 60 * 40))),
        url=draw(_URLS),
        links=draw(_LINKS),
        attachments=draw(_LINKS),
    )


@st.composite
def programmes(draw: st.DrawFn) -> Programme:
    """Programmes with everything these formats can say."""
    names = st.lists(_NAMES, unique_by=slug, max_size=3)
    rooms, tracks, people = draw(names), draw(names), draw(names)
    room_keys = draw(st.lists(_GUIDS, min_size=len(rooms), max_size=len(rooms), unique=True))
    sessions = st.lists(
        _sessions(room_keys, [slug(t) for t in tracks], [slug(p) for p in people]),
        min_size=1,
        max_size=5,
        unique_by=lambda s: s.guid,
    )
    return Programme(
        Event("moorlicht", draw(_TITLES), zone="Europe/Berlin", day_change=time(5)),
        rooms=tuple(map(Room, room_keys, rooms)),
        tracks=tuple(Track(slug(t), t) for t in tracks),
        people=tuple(Person(slug(p), p) for p in people),
        sessions=tuple(draw(sessions)),
        version=draw(_LINE),
    )


def essence(programme: Programme) -> dict[str, dict[str, object]]:
    """All these formats can say of each session, by guid; references by name."""
    fields = "title subtitle abstract description format languages start end url links attachments"
    return {
        s.guid: {
            **{name: getattr(s, name) for name in fields.split()},
            "links": tuple(_as_read(link) for link in s.links),
            "attachments": tuple(_as_read(link) for link in s.attachments),
            "room": programme.room_name(s.room),
            "track": programme.track_by_key[s.track].name if s.track else "",
            "people": programme.people_names(s),
        }
        for s in programme.sessions
    }


def _as_read(link: Link) -> Link:
    return Link("" if link.title == link.url else link.title, link.url)


@pytest.mark.parametrize("format_name", FRAB)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programme=programmes())
def test_everything_the_format_can_say_comes_back(format_name: str, programme: Programme) -> None:
    again = read(write(programme, format_name, stamp=STAMP)).programme
    assert essence(again) == essence(programme)
    assert (again.event.key, again.event.title) == (programme.event.key, programme.event.title)
    assert (again.event.zone, again.event.day_change) == ("Europe/Berlin", time(5))
    assert again.version == (programme.version or "2022-12-01 12:00")


@pytest.mark.parametrize("format_name", FRAB)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(programme=programmes())
def test_the_patterns_of_the_official_schemas_are_kept(
    format_name: str, programme: Programme
) -> None:
    events = list(_written(write(programme, format_name, stamp=STAMP)))
    assert len(events) == len(programme.sessions)
    assert len({e["id"] for e in events}) == len(events)
    for found in events:
        assert int(found["id"]) > 0
        UUID(found["guid"])
        assert re.fullmatch(r"[a-z0-9_-]+[a-z0-9]", found["slug"])
        assert re.fullmatch(r"[0-2]\d:[0-5]\d(:[0-5]\d)?", found["start"])
        assert re.fullmatch(r"\d{2}:\d{2}", found["duration"])
        assert datetime.fromisoformat(found["date"]).utcoffset() == timedelta(hours=1)


SCHEMA_KEYS = {
    "guid id date start duration room slug url title subtitle track type language abstract"
    " description persons links attachments",
    "acronym title start end daysCount timeslot_duration time_zone_name url tracks rooms days",
    "index date day_start day_end rooms",
    "name guid description capacity",
}
"""The properties c3voc's JSON schema takes in events, conference, days and rooms: no others."""


def test_the_json_has_no_property_the_schema_forbids() -> None:
    programme = replace(small(), event=replace(small().event, url="https://a.example", city="X"))
    schedule = json.loads(write(programme, "frab-json", stamp=STAMP))["schedule"]
    conference = schedule["conference"]
    (day,) = conference["days"]
    found = {
        frozenset(value) for value in (conference, day, *conference["rooms"], *day["rooms"]["Saal"])
    }
    assert found == {frozenset(keys.split()) for keys in SCHEMA_KEYS}
    assert "rooms" not in schedule


def _written(data: bytes) -> list[dict[str, str]]:
    if data.startswith(b"<"):
        return [
            {**event.attrib, **{child.tag: child.text or "" for child in event}}
            for event in ElementTree.fromstring(data).iter("event")
        ]
    days = json.loads(data)["schedule"]["conference"]["days"]
    return [event for day in days for events in day["rooms"].values() for event in events]


def small() -> Programme:
    """One session in one room, for changing."""
    start = datetime(2022, 12, 8, 9, tzinfo=UTC)
    session = Session(
        "anfang", "Anfang", room="saal", start=start, end=start + timedelta(hours=1), people=("w",)
    )
    return Programme(
        Event("f", "Fest", zone="Europe/Berlin", first_day=date(2022, 12, 8)),
        rooms=(Room("saal", "Saal"),),
        people=(Person("w", "Wiebke"),),
        sessions=(session,),
    )


@pytest.mark.parametrize("format_name", FRAB)
def test_what_the_format_cannot_say_is_left_out(format_name: str) -> None:
    programme = small()
    (session,) = programme.sessions
    undated = replace(session, key="u", start=None, end=None)
    cancelled = replace(session, key="c", status=Status.CANCELLED)
    more = replace(programme, sessions=(session, undated, cancelled))
    assert write(more, format_name, stamp=STAMP) == write(programme, format_name, stamp=STAMP)


@pytest.mark.parametrize("format_name", FRAB)
def test_a_programme_without_guids_gets_the_same_ones_each_time(format_name: str) -> None:
    first = read(write(small(), format_name, stamp=STAMP)).programme
    later = read(write(small(), format_name, stamp=STAMP + timedelta(days=1))).programme
    assert first.sessions == later.sessions
    assert first.sessions[0].guid
    assert first.event.key == "f_2022"


@pytest.mark.parametrize("format_name", FRAB)
def test_two_sessions_of_one_guid_and_code_are_written_apart(format_name: str) -> None:
    programme = small()
    (session,) = programme.sessions
    guid = "9f3c1e52-0b65-4a0a-9f52-3f2b3d1c0001"
    twins = tuple(replace(session, key=k, guid=guid, code="7", title=k) for k in ("a", "b"))
    again = read(write(replace(programme, sessions=twins), format_name, stamp=STAMP))
    assert [s.title for s in again.programme.sessions] == ["a", "b"]
    assert len({s.guid for s in again.programme.sessions}) == 2
    assert not again.problems


@pytest.mark.parametrize("format_name", FRAB)
def test_the_hour_that_comes_twice_in_autumn_is_kept_apart(format_name: str) -> None:
    (session,) = small().sessions
    first = datetime(2022, 10, 30, 0, 30, tzinfo=UTC)
    hours = tuple(
        replace(
            session,
            key=str(n),
            start=first + timedelta(hours=n),
            end=first + timedelta(hours=n + 1),
        )
        for n in range(3)
    )
    again = read(write(replace(small(), sessions=hours), format_name, stamp=STAMP)).programme
    assert [s.start for s in again.sessions] == [s.start for s in hours]


def test_an_unknown_format_is_a_mistake_in_the_code() -> None:
    assert set(FRAB) < set(FORMATS)
    with pytest.raises(ValueError, match="pdf"):
        write(small(), "pdf", stamp=STAMP)
