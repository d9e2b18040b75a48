"""Reads schedule.json version 1 of frab, pretalx and c3voc."""

from collections.abc import Iterator, Mapping
from itertools import islice

from kiosk.feeds.bounds import MOST_ENTRIES, refuse_crowded
from kiosk.feeds.frab import (
    FrabDay,
    FrabEvent,
    FrabFeed,
    FrabLink,
    FrabPerson,
    FrabRoom,
    FrabTrack,
)
from kiosk.feeds.frab_convert import to_reading
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.text_guard import load_json

_MOST_SEATS = 1_000_000


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of a schedule.json; raises FeedError when it is none, broken, or empty."""
    top = load_json(data)
    schedule = _object(_object(top).get("schedule"))
    conference = _object(schedule.get("conference"))
    if not conference:
        raise FeedError("The JSON has no object schedule.conference.")
    problems = ProblemList()
    return to_reading("frab-json", _feed(schedule, conference, problems), problems, zone)


def _feed(
    schedule: Mapping[str, object], conference: Mapping[str, object], problems: ProblemList
) -> FrabFeed:
    days = [(_day(_object(day)), _object(day)) for day in _list(conference.get("days"))]
    declared = _list(conference.get("rooms")) or _list(schedule.get("rooms"))
    events = tuple(islice(_events(days, problems), MOST_ENTRIES + 1))
    refuse_crowded(len(events))
    return FrabFeed(
        acronym=_text(conference.get("acronym")),
        title=_text(conference.get("title")),
        subtitle=_text(conference.get("subtitle")),
        venue=_text(conference.get("venue")),
        city=_text(conference.get("city")),
        start=_text(conference.get("start")),
        end=_text(conference.get("end")),
        day_change=_text(conference.get("day_change")),
        zone=_text(conference.get("time_zone_name")),
        url=_text(conference.get("url")),
        base_url=_text(schedule.get("base_url")) or _text(conference.get("base_url")),
        version=_text(schedule.get("version")),
        updated=_text(schedule.get("updated")),
        days=tuple(day for day, _ in days),
        rooms=(
            *(_room(_object(room)) for room in declared),
            *(FrabRoom(name) for _, day in days for name in _object(day.get("rooms"))),
        ),
        tracks=tuple(_track(track) for track in _list(conference.get("tracks"))),
        events=events,
    )


def _events(
    days: list[tuple[FrabDay, Mapping[str, object]]], problems: ProblemList
) -> Iterator[FrabEvent]:
    for number, (day, value) in enumerate(days):
        rooms = value.get("rooms")
        if rooms and not isinstance(rooms, dict):
            problems.error(
                "rooms-not-readable",
                f"days[{number}].rooms",
                "The rooms of a day are no object; its sessions are left out.",
            )
        for name, events in _object(rooms).items():
            room = FrabRoom(name)
            for place, event in enumerate(_list(events)):
                where = f"days[{number}].rooms[{name}][{place}]"
                if isinstance(event, dict):
                    yield _event(event, day, room, where)
                    continue
                problems.skipped += 1
                problems.error(
                    "event-not-readable", where, "This entry is no session; it is left out."
                )


def _day(day: Mapping[str, object]) -> FrabDay:
    return FrabDay(
        _text(day.get("date")),
        _text(day.get("day_start") or day.get("start")),
        _text(day.get("day_end") or day.get("end")),
    )


def _room(room: Mapping[str, object]) -> FrabRoom:
    return FrabRoom(
        name=_text(room.get("name")),
        guid=_text(room.get("guid")),
        description=_text(room.get("description")),
        capacity=_capacity(room.get("capacity")),
        location=_text(room.get("location")),
    )


def _capacity(value: object) -> int | None:
    """Seats; None for what no room has (JSON's Infinity and NaN come here, too)."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return int(value) if 1 <= value < _MOST_SEATS else None


def _track(track: object) -> FrabTrack:
    if not isinstance(track, dict):
        return FrabTrack(_text(track))
    return FrabTrack(_text(track.get("name")), _text(track.get("color") or track.get("colour")))


def _event(event: Mapping[str, object], day: FrabDay, room: FrabRoom, where: str) -> FrabEvent:
    texts = {key: value if type(value) is str else _text(value) for key, value in event.items()}
    get = texts.get
    return FrabEvent(
        where=where,
        day=day,
        room=room,
        own_room=get("room", ""),
        guid=get("guid", ""),
        id=get("id", ""),
        code=get("code", ""),
        date=get("date", ""),
        start=get("start", ""),
        end=get("end", ""),
        duration=get("duration", ""),
        title=get("title", ""),
        subtitle=get("subtitle", ""),
        abstract=get("abstract", ""),
        description=get("description", ""),
        format=get("type", ""),
        track=get("track", ""),
        language=get("language", ""),
        url=get("url") or get("origin_url", ""),
        feedback_url=get("feedback_url", ""),
        status=get("status") or get("state", ""),
        persons=tuple([_person(p) for p in _several(event.get("persons"))]),
        links=tuple([_link(x) for x in _list(event.get("links"))]),
        attachments=tuple([_link(x) for x in _list(event.get("attachments"))]),
    )


_NAMES = ("public_name", "name", "full_public_name", "full_name", "display_name")
_IDENTITIES = ("guid", "code", "id")


def _person(person: object) -> FrabPerson:
    if not isinstance(person, dict):
        return FrabPerson(_text(person))
    return FrabPerson(
        name=next((text for key in _NAMES if (text := _text(person.get(key)))), ""),
        identity=next((text for key in _IDENTITIES if (text := _text(person.get(key)))), ""),
        biography=_text(person.get("biography")),
        url=_text(person.get("url")),
    )


def _link(link: object) -> FrabLink:
    if not isinstance(link, dict):
        return FrabLink("", _text(link))
    return FrabLink(_text(link.get("title")), _text(link.get("url") or link.get("href")))


def _object(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _several(value: object) -> list[object]:
    """A list; one text or object that stands in its place is its only entry."""
    return [value] if value and isinstance(value, str | dict) else _list(value)


def _text(value: object) -> str:
    """A text or number as text; of texts in several languages the first; else ""."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, dict):
        return next((text for text in value.values() if isinstance(text, str)), "")
    return ""
