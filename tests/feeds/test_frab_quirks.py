"""What schedule.xml and schedule.json feeds do wrong, in the variants of tests/data/quirks."""

import json
from datetime import UTC, datetime, time, timedelta
from xml.sax.saxutils import escape

import pytest

from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.model import Link, Session, Status

pytestmark = pytest.mark.usefixtures("machine_zone")

BERLIN = "<time_zone_name>Europe/Berlin</time_zone_name>"
DAY = '<day index="1" date="2024-05-10">'


def event(title: str = "Torf", attributes: str = 'id="1"', **fields: str) -> str:
    """An event of schedule.xml; keywords are its elements, their values are XML."""
    given = {"start": "10:00", "duration": "01:00", "title": escape(title), **fields}
    body = "".join(f"<{tag}>{text}</{tag}>" for tag, text in given.items() if text)
    return f"<event {attributes}>{body}</event>"


def xml(
    *events: str, conference: str = BERLIN, day: str = DAY, room: str = 'name="Ofen"'
) -> Reading:
    """The reading of a feed with these events in one room of one day."""
    text = (
        f"<schedule><conference><title>Moorlicht</title>{conference}</conference>"
        f"{day}<room {room}>{''.join(events)}</room></day></schedule>"
    )
    return read(text.encode())


def only(reading: Reading) -> Session:
    (session,) = reading.programme.sessions
    return session


def kinds(reading: Reading) -> list[str]:
    return [problem.kind for problem in reading.problems]


def berlin(hour: int, minute: int = 0, day: int = 10) -> datetime:
    return datetime(2024, 5, day, hour, minute, tzinfo=UTC) - timedelta(hours=2)


# Time


def test_the_date_in_utc_and_the_local_start_agree_in_the_events_zone() -> None:
    reading = xml(
        event(date="2024-05-10T08:00:00+00:00"),
        event("Moor", 'id="2"', date="2024-05-10T09:00:00Z", start="11:00"),
    )
    assert [s.start for s in reading.programme.sessions] == [berlin(10), berlin(11)]
    (problem,) = reading.problems
    assert (problem.kind, dict(problem.values)["count"]) == ("date-other-zone", "2")
    assert "2" in problem.message
    assert "Torf" in problem.message


def test_a_start_that_contradicts_the_date_is_reported_and_the_date_counts() -> None:
    reading = xml(event(date="2024-05-10T10:00:00+02:00", start="12:30"))
    assert only(reading).start == berlin(10)
    assert kinds(reading) == ["start-differs"]


def test_a_naive_date_is_in_the_events_zone() -> None:
    assert only(xml(event(date="2024-05-10T10:00:00"))).start == berlin(10)


def test_the_settings_zone_counts_where_the_feed_names_none() -> None:
    data = b'<schedule><conference/><day date="2024-05-10"><room name="a"><event id="1">'
    data += b"<start>10:00</start><duration>30</duration><title>x</title></event></room></day>"
    reading = read(data + b"</schedule>", zone="Asia/Kolkata")
    assert only(reading).start == datetime(2024, 5, 10, 4, 30, tzinfo=UTC)
    assert reading.programme.event.zone == "Asia/Kolkata"


@pytest.mark.parametrize("date", ["soon", "0001-01-01T00:00:00+00:00", "2024-02-31T10:00:00Z"])
def test_an_unreadable_date_falls_back_to_day_and_start(date: str) -> None:
    reading = xml(event(date=date))
    assert only(reading).start == berlin(10)
    assert kinds(reading) == ["date-not-readable"]


def test_a_session_without_any_time_stays_with_its_day() -> None:
    reading = xml(event(start=""), event("Moor", 'id="2"'))
    undated = reading.programme.sessions[0]
    assert (undated.start, undated.end) == (None, None)
    assert undated.day is not None
    assert undated.day.isoformat() == "2024-05-10"
    assert kinds(reading) == ["no-time"]


@pytest.mark.parametrize(
    ("duration", "minutes", "found"),
    [("90", 90, []), ("0:45", 45, []), ("26:00", 1560, []), ("", 0, ["no-duration"])],
)
def test_durations_make_the_end(duration: str, minutes: int, found: list[str]) -> None:
    reading = xml(event(duration=duration))
    assert only(reading).duration == timedelta(minutes=minutes)
    assert kinds(reading) == found


def test_a_duration_of_three_parts_is_what_fits_until_the_next_session() -> None:
    first, second = xml(
        event(duration="01:00:00"),
        event("Moor", 'id="2"', start="11:00", duration="01:06:30"),
    ).programme.sessions
    assert first.duration == timedelta(hours=1)
    # Nothing follows in the room: days, hours, minutes, as pretalx writes it.
    assert second.duration == timedelta(days=1, hours=6, minutes=30)


def test_the_end_counts_more_than_start_and_duration() -> None:
    start = "2024-05-10T10:00:00+02:00"
    for end, minutes in (("2024-05-10T10:50:00+02:00", 50), ("2024-05-10T09:00:00+02:00", 60)):
        assert only(xml(event(date=start, end=end))).duration == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    ("start", "end", "change"),
    [
        ("2024-05-10T06:00:00+02:00", "2024-05-11T06:00:00+02:00", time(6)),
        ("2024-05-10T03:00:00Z", "2024-05-11T02:59:00Z", time(5)),
        ("2024-05-10T09:00:00+02:00", "2024-05-10T09:00:00+02:00", time(4)),
        ("2024-05-10T09:00:00+02:00", "2024-05-11T04:00:00+02:00", time(4)),
        ("2024-05-10", "2024-05-11", time(4)),
    ],
)
def test_the_day_change_is_where_whole_days_begin(start: str, end: str, change: time) -> None:
    reading = xml(event(), day=f'<day date="2024-05-10" start="{start}" end="{end}">')
    assert reading.programme.event.day_change == change


def test_the_events_days_are_those_of_its_sessions() -> None:
    reading = xml(
        event(date="2024-05-12T01:00:00+02:00", start="01:00"),
        conference=f"{BERLIN}<start>2024-05-09</start><end>2024-05-31</end>",
    )
    assert str(reading.programme.event.first_day) == "2024-05-11"
    assert str(reading.programme.event.last_day) == "2024-05-11"
    assert kinds(reading) == ["day-differs"]


# Identity


@pytest.mark.parametrize("attributes", ["", 'id=""', 'guid="null" id="None"', 'id="-1"'])
def test_without_an_id_a_session_is_known_by_what_it_is(attributes: str) -> None:
    reading = xml(event("Torf", attributes))
    assert only(reading).key.startswith("fp-")
    later = xml(event("Torf", attributes, start="15:00"))
    assert only(later).key == only(reading).key
    assert "no-id" in kinds(reading)


def test_what_has_no_id_shares_none() -> None:
    reading = xml(event("Torf", ""), event("Torf", ""))
    assert len({s.key for s in reading.programme.sessions}) == 2
    assert "no-id" in kinds(reading)
    assert "duplicate-id" not in kinds(reading)


def test_the_guid_is_the_key_and_the_id_the_code() -> None:
    assert only(xml(event("A", 'guid="g" id="1"'))).code == "1"
    coded = only(xml(event("A", 'id="1" code="TQ7LXA"')))
    assert (coded.key, coded.code, coded.guid) == ("TQ7LXA", "TQ7LXA", "")


# Rooms, tracks, people


def test_an_unnamed_enclosing_room_leaves_the_events_own() -> None:
    reading = xml(event(room="Bootshaus"), room="")
    assert reading.programme.room_name(only(reading).room) == "Bootshaus"
    assert only(xml(event(), room="")).room is None


def test_a_room_with_a_guid_is_known_by_it_and_empty_ones_are_kept() -> None:
    moved = event("B", 'id="2"')
    reading = read(
        f"<schedule><conference>{BERLIN}</conference>{DAY}"
        f'<room name="Ofen" guid="r-1">{event()}</room><room name="Leer"/></day>'
        f'<day date="2024-05-11"><room name="Ofen (neu)" guid="r-1">{moved}</room></day>'
        "</schedule>".encode()
    )
    assert [r.key for r in reading.programme.rooms] == ["r-1", "leer"]
    assert {s.room for s in reading.programme.sessions} == {"r-1"}


def test_names_with_the_same_slug_stay_two_tracks() -> None:
    reading = xml(
        event("A", 'id="1"', track="C"),
        event("B", 'id="2"', track="C++", start="12:00"),
        event("C", 'id="3"', track="No Track", start="13:00"),
        event("D", 'id="4"', track="C", start="14:00"),
    )
    assert [(t.key, t.name) for t in reading.programme.tracks] == [("c", "C"), ("c~2", "C++")]
    assert [s.track for s in reading.programme.sessions] == ["c", "c~2", None, "c"]


def test_both_ways_to_list_tracks_are_read() -> None:
    hub = xml(event(), conference=BERLIN + '<track color="#0A7F5C" name="Wind" slug="w"/>')
    assert [(t.name, t.colour) for t in hub.programme.tracks] == [("Wind", "#0A7F5C")]
    listed = read(
        f"<schedule><conference>{BERLIN}</conference><tracks><track>Wind</track></tracks>"
        f'{DAY}<room name="a">{event()}</room></day></schedule>'.encode()
    )
    assert [t.name for t in listed.programme.tracks] == ["Wind"]


def test_people_are_known_by_id_and_name_and_nameless_ones_dropped() -> None:
    persons = (
        '<person id="7">Wiebke</person><person id="7">Jorin</person><person>Wiebke</person>'
        '<person id="9"> </person><person id="3"><code>ABC</code><public_name>Frauke</public_name>'
        "<biography>Sticht Torf.</biography></person>"
    )
    reading = xml(event(persons=persons))
    people = reading.programme.people
    assert [(p.key, p.name) for p in people] == [
        ("7", "Wiebke"),
        ("7~2", "Jorin"),
        ("ABC", "Frauke"),
    ]
    assert people[2].biography == "Sticht Torf."
    assert only(reading).people == ("7", "7~2", "ABC")
    assert kinds(reading) == ["person-no-name"]


# Texts and links


def test_markup_stays_for_the_reader_of_texts() -> None:
    session = only(
        xml(event(abstract="&lt;b&gt;a&lt;/b&gt; **b**", description="<p>x<i>y</i></p>"))
    )
    assert (session.abstract, session.description) == ("<b>a</b> **b**", "xy")


def test_links_without_a_scheme_or_address_are_made_whole_or_dropped() -> None:
    links = (
        '<link href="www.a.example/x">X</link><link>//b.example</link><link/>'
        '<link href="www.a.example/x">X</link><link href="/kasten">Kasten</link>'
    )
    session = only(xml(event(links=links, url="a.example/1")))
    assert session.links == (
        Link("X", "https://www.a.example/x"),
        Link("//b.example", "https://b.example"),
        Link("Kasten", "/kasten"),
    )
    assert session.url == "https://a.example/1"


def test_attachments_are_relative_to_the_base_address() -> None:
    reading = xml(
        event(attachments='<attachment href="/files/a.pdf">A</attachment>'),
        conference=f"{BERLIN}<base_url>https://a.example/2024/plan/</base_url>",
    )
    assert only(reading).attachments == (Link("A", "https://a.example/files/a.pdf"),)


def test_a_broken_base_address_leaves_attachments_as_they_are() -> None:
    reading = xml(
        event(attachments='<attachment href="/files/a.pdf">A</attachment>'),
        conference=f"{BERLIN}<base_url>https://[a.example/</base_url>",
    )
    assert only(reading).attachments == (Link("A", "/files/a.pdf"),)


def test_a_status_is_taken_over_but_never_guessed_from_the_title() -> None:
    assert only(xml(event(status="cancelled"))).status is Status.CANCELLED
    assert only(xml(event("CANCELLED: Torf"))).status is Status.SCHEDULED


# What is left out, and what is refused


def test_a_session_without_a_title_but_with_a_text_is_kept() -> None:
    reading = xml(event("", abstract="Was das Moor weiß.\nUnd mehr."))
    assert only(reading).title == "Was das Moor weiß."
    assert (reading.skipped, kinds(reading)) == (0, ["no-title"])


@pytest.mark.parametrize(
    "data",
    [
        b"<schedule/>",
        b'<schedule><conference/><day><room name="a"/></day></schedule>',
        b'<schedule><conference/><day><room><event id="1"><title/></event></room></day></schedule>',
        b'{"schedule": {"conference": {"title": "x", "days": []}}}',
    ],
)
def test_a_feed_without_sessions_is_refused(data: bytes) -> None:
    with pytest.raises(FeedError, match="no sessions"):
        read(data)


# JSON


def wire(*events: object, **conference: object) -> bytes:
    days = [{"index": 1, "date": "2024-05-10", "rooms": {"Ofen": list(events)}}]
    given = {"title": "Moorlicht", "time_zone_name": "Europe/Berlin", "days": days, **conference}
    return json.dumps({"schedule": {"version": "1", "conference": given}}).encode()


TORF = {"id": 1, "title": "Torf", "start": "10:00", "duration": "01:00"}


def test_one_bad_entry_costs_that_entry_only() -> None:
    reading = read(wire("nonsense", TORF, None))
    assert only(reading).title == "Torf"
    assert reading.skipped == 2
    assert [p.where for p in reading.problems] == [
        "days[0].rooms[Ofen][0]",
        "days[0].rooms[Ofen][2]",
    ]


def test_wrong_types_inside_an_event_do_not_cost_it() -> None:
    odd = {
        **TORF,
        "title": {"de": "Torf", "en": "Peat"},
        "duration": 90,
        "persons": [None, "Wiebke", {"full_public_name": "Jorin", "id": 4}, ["x"]],
        "links": "none",
        "attachments": {"a": 1},
        "track": ["x"],
        "abstract": False,
    }
    session = only(reading := read(wire(odd)))
    assert (session.title, session.duration) == ("Torf", timedelta(minutes=90))
    assert reading.programme.people_names(session) == ("Wiebke", "Jorin")
    assert (session.links, session.attachments, session.track, session.abstract) == (
        (),
        (),
        None,
        "",
    )


def test_rooms_of_the_conference_are_the_identity() -> None:
    rooms = [{"name": "Ofen", "guid": "r-1", "capacity": 40.0, "location": "Am Steg"}]
    reading = read(wire(TORF, rooms=rooms))
    (room,) = reading.programme.rooms
    assert (room.key, room.capacity, room.building) == ("r-1", 40, "Am Steg")
    assert only(reading).room == "r-1"


@pytest.mark.parametrize("capacity", ["Infinity", "NaN", "-3", "0.5", "true", '"many"', "null"])
def test_a_capacity_no_room_has_is_unknown(capacity: str) -> None:
    data = wire(TORF, rooms=[{"name": "Ofen", "guid": "r-1", "capacity": "CAPACITY"}])
    (room,) = read(data.replace(b'"CAPACITY"', capacity.encode())).programme.rooms
    assert room.capacity is None


def test_rooms_of_a_day_that_are_no_object_are_reported() -> None:
    days = [{"date": "2024-05-10", "rooms": [1]}, {"date": "2024-05-11", "rooms": {"a": [TORF]}}]
    reading = read(wire(days=days))
    assert len(reading.programme.sessions) == 1
    assert kinds(reading) == ["rooms-not-readable"]
