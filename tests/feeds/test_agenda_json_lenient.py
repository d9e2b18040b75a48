"""What people get wrong in an agenda.json costs little, and is said with its place."""

import json
from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.feeds.agenda_json import read
from kiosk.feeds.reading import FeedError, Reading
from kiosk.programme.model import Link, Status

pytestmark = pytest.mark.usefixtures("machine_zone")

EVENT = {"title": "Fest", "time_zone": "Europe/Berlin"}


def reading(*sessions: object, **top: object) -> Reading:
    whole = {"format": "festival-agenda/1", "event": EVENT, "sessions": sessions} | top
    return read(json.dumps(whole).encode())


def found(result: Reading) -> list[tuple[str, str]]:
    return [(p.kind, p.where) for p in result.problems]


def timed(**fields: str) -> Reading:
    return reading({"key": "a", "title": "A", **fields})


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"sessions": [}', "line 1, column 15"),
        (b'{"a": 1,\n "b"', "line 2"),
        (b"[1, 2]", "no JSON object"),
        (b"{}", "no list “sessions”"),
        (b'{"sessions": {}}', "no list “sessions”"),
        (b'{"sessions": []}', "holds no sessions"),
        (b'{"sessions": [1, null, {}]}', "holds no sessions"),
        (b'{"format": "festival-agenda/2", "sessions": [{"title": "A"}]}', "festival-agenda/2"),
    ],
)
def test_a_feed_without_a_programme_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(FeedError) as error:
        read(data)
    assert said in str(error.value)


def test_one_bad_session_costs_itself_only() -> None:
    result = reading({"key": "a", "title": "A"}, 7, {"key": "c"}, {"key": "d", "title": "D"})
    assert [s.key for s in result.programme.sessions] == ["a", "d"]
    assert result.skipped == 2
    assert found(result) == [
        ("entry-not-readable", "sessions[1]"),
        ("no-title", "sessions[2].title"),
    ]


def test_a_session_without_title_is_known_by_its_text() -> None:
    result = reading({"title": "?", "abstract": "Wir reden.\nLange."})
    assert result.programme.sessions[0].title == "Wir reden."


@pytest.mark.parametrize(
    ("fields", "start", "minutes"),
    [
        ({"start": "2022-12-08T15:00:00+01:00", "end": "2022-12-08T15:30:00+01:00"}, (14, 0), 30),
        ({"start": "2022-12-08T15:00", "end": "2022-12-08T16:30"}, (14, 0), 90),
        ({"start": "2022-12-08T14:00:00Z", "duration": "1:30"}, (14, 0), 90),
        ({"start": "2022-12-08T15:00", "duration": 45}, (14, 0), 45),
        ({"day": "2022-12-08", "start": "9:15", "end": "10:00"}, (8, 15), 45),
        ({"day": "2022-12-08", "start": "23:30", "end": "00:45"}, (22, 30), 75),
        ({"day": "2022-12-07", "start": "00:30", "end": "01:00"}, (-1, 30), 30),
        ({"day": "2022-12-08", "start": "22:00", "end": "05:00"}, (21, 0), 420),
        ({"start": "2022-12-08T15:00", "end": "16:00"}, (14, 0), 60),
    ],
)
def test_times_can_be_written_in_several_ways(
    fields: dict[str, str], start: tuple[int, int], minutes: int
) -> None:
    result = timed(**fields)
    session = result.programme.sessions[0]
    midnight = datetime(2022, 12, 8, tzinfo=UTC)
    assert session.start == midnight + timedelta(hours=start[0], minutes=start[1])
    assert session.duration == timedelta(minutes=minutes)
    assert not result.problems


@pytest.mark.parametrize(
    ("fields", "kind", "where"),
    [
        ({"start": "morgen früh"}, "time-not-readable", "sessions[0].start"),
        ({"start": "15:00"}, "time-not-readable", "sessions[0].start"),
        ({"start": "2022-12-08T25:00"}, "time-not-readable", "sessions[0].start"),
        ({"day": "8.12."}, "time-not-readable", "sessions[0].day"),
        ({"end": "2022-12-08T15:00"}, "end-without-start", "sessions[0].end"),
    ],
)
def test_a_time_that_cannot_be_read_leaves_a_session_without_one(
    fields: dict[str, str], kind: str, where: str
) -> None:
    result = timed(**fields)
    assert result.programme.sessions[0].start is None
    assert result.programme.sessions[0].end is None
    assert (kind, where) in found(result)


@pytest.mark.parametrize(
    ("end", "kind"),
    [
        ({"end": "2022-12-08T14:00"}, "end-before-start"),
        ({"end": "später"}, "time-not-readable"),
        ({}, "no-end"),
        ({"duration": "lang"}, "time-not-readable"),
    ],
)
def test_a_bad_end_leaves_a_session_without_length(end: dict[str, str], kind: str) -> None:
    result = timed(start="2022-12-08T15:00", **end)
    session = result.programme.sessions[0]
    assert session.start == session.end == datetime(2022, 12, 8, 14, tzinfo=UTC)
    assert [k for k, _ in found(result)] == [kind]


def test_a_start_that_is_only_a_date_is_the_day() -> None:
    result = timed(start="2022-12-08")
    assert result.programme.sessions[0].day == date(2022, 12, 8)
    assert not result.problems


@pytest.mark.parametrize(
    ("local", "kind", "hour"),
    [("2022-10-30T02:30", "time-twice", 0), ("2023-03-26T02:30", "time-skipped", 1)],
)
def test_a_local_time_when_clocks_change_is_taken_and_reported(
    local: str, kind: str, hour: int
) -> None:
    result = timed(start=local, duration="30")
    start = result.programme.sessions[0].start
    assert start is not None
    assert (start.hour, start.minute) == (hour, 30)
    assert found(result) == [(kind, "sessions[0].start")]


def test_unknown_keys_make_the_thing_and_are_reported() -> None:
    result = reading(
        {
            "key": "a",
            "title": "A",
            "room": "keller",
            "track": "x",
            "people": ["max", "Erika Muster"],
        },
        rooms=["Saal"],
        tracks=["Plan"],
        people=["Büro"],
    )
    programme = result.programme
    assert [r.name for r in programme.rooms] == ["Saal", "keller"]
    assert [t.name for t in programme.tracks] == ["Plan", "x"]
    assert [p.name for p in programme.people] == ["Büro", "max", "Erika Muster"]
    assert found(result) == [
        ("unknown-person", "sessions[0].people[0]"),
        ("unknown-track", "sessions[0].track"),
        ("unknown-room", "sessions[0].room"),
    ]


def test_things_can_be_named_instead_of_listed() -> None:
    result = reading({"key": "a", "title": "A", "room": "Saal", "people": ["Max"]})
    assert not result.problems
    assert result.programme.room_name("saal") == "Saal"


def test_a_reference_may_be_a_name_in_any_case() -> None:
    result = reading({"key": "a", "title": "A", "room": "GROSSER SAAL"}, rooms=["Großer Saal"])
    assert result.programme.sessions[0].room == "grosser-saal"
    assert not result.problems


def test_duplicate_keys_are_all_kept_and_reported() -> None:
    room = {"key": "r", "name": "Saal"}
    result = reading(
        *({"key": "a", "title": t} for t in "ABC"), rooms=[room, {**room, "name": "Küche"}]
    )
    assert [s.title for s in result.programme.sessions] == ["A", "B", "C"]
    assert len(result.programme.session_by_key) == 3
    assert [r.key for r in result.programme.rooms] == ["r", "r~2"]
    assert found(result) == [
        ("duplicate-key", "rooms[1]"),
        ("duplicate-key", "sessions[0]"),
        ("duplicate-key", "sessions[1]"),
        ("duplicate-key", "sessions[2]"),
    ]


def test_unknown_fields_are_said_once_and_notes_are_passed_over() -> None:
    sessions = ({"key": f"{n}", "title": "A", "stage": 1, "_todo": "x"} for n in range(9))
    result = reading(*sessions, **{"$schema": "x"})
    assert found(result) == [("unknown-field", "sessions[0].stage")]
    assert "stage" in result.problems[0].message


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("full", "ja"), ("delay", "x"), ("delay", -1), ("delay", True), ("delay", 1e99)),
        *(("title", ["A"]), ("people", "Max"), ("links", 3), ("abstract", {}), ("delay", 1.5)),
    ],
)
def test_a_wrong_type_costs_the_value_only(field: str, value: object) -> None:
    result = reading({"key": "a", "title": "A", "abstract": "Text", field: value})
    assert len(result.programme.sessions) == 1
    assert found(result) == [("wrong-type", f"sessions[0].{field}")]
    assert result.programme.sessions[0].delay == 0
    assert not result.programme.sessions[0].full


def test_numbers_and_texts_that_mean_the_same_are_taken() -> None:
    session = reading(
        {"key": 7, "title": "A", "delay": "15", "languages": "de, EN", "status": "Canceled"}
    ).programme.sessions[0]
    assert (session.key, session.delay, session.languages) == ("7", 15, ("de", "en"))
    assert session.status is Status.CANCELLED


def test_an_unknown_status_is_not_guessed() -> None:
    result = timed(status="vielleicht")
    assert result.programme.sessions[0].status is Status.SCHEDULED
    assert found(result) == [("unknown-status", "sessions[0].status")]


def test_links_may_be_addresses_or_objects() -> None:
    links = ["www.example.org/x", {"title": "T", "url": "https://a.example"}, {"title": "Buch"}, 4]
    result = reading({"key": "a", "title": "A", "links": links})
    assert result.programme.sessions[0].links == (
        Link("", "https://www.example.org/x"),
        Link("T", "https://a.example"),
        Link("Buch", ""),
    )
    assert found(result) == [("empty-link", "sessions[0].links[3]")]


def test_walks_need_two_rooms_and_minutes() -> None:
    good = {"between": ["Saal", "Küche"], "minutes": 4}
    bad = [{"between": ["Saal"], "minutes": 1}, {"between": ["Saal", "Keller"], "minutes": 1}]
    result = reading({"key": "a", "title": "A"}, rooms=["Saal", "Küche"], walks=[good, *bad])
    assert result.programme.walking_minutes("kuche", "saal") == 4
    assert [k for k, _ in found(result)] == ["walk-not-readable"] * 2


def test_the_event_may_be_missing() -> None:
    data = json.dumps({"sessions": [{"key": "a", "title": "A", "start": "2022-12-08T15:00"}]})
    result = read(data.encode(), zone="Europe/Berlin")
    assert result.programme.event.zone == "Europe/Berlin"
    assert result.programme.sessions[0].start == datetime(2022, 12, 8, 14, tzinfo=UTC)
    assert [k for k, _ in found(result)][:2] == ["no-format", "no-event-title"]


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ({"day_change": "früh"}, "day-change-not-readable"),
        ({"time_zone": "Europe/Atlantis"}, "zone-unknown"),
        ({"first_day": "bald"}, "time-not-readable"),
    ],
)
def test_a_bad_value_of_the_event_is_reported(event: dict[str, str], kind: str) -> None:
    result = reading({"key": "a", "title": "A"}, event=EVENT | event)
    assert kind in [k for k, _ in found(result)]
    assert result.programme.event.day_change == time(4)


def test_without_a_key_the_same_session_gets_the_same_key_again() -> None:
    first, again, other = (
        reading({"title": title, "people": ["Max"]}).programme.sessions[0].key
        for title in ("Große Mühle", "grosse  mühle", "Kleine Mühle")
    )
    assert first == again != other
