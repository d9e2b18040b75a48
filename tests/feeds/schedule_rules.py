"""What readers of schedule.xml and schedule.json rely on, as rules in our own words.

They follow c3voc's XSD and JSON schema (github.com/voc/schedule, validator/), which their package
on PyPI leaves out; where these lag behind what pretalx and c3voc's hub publish (tracks and address
of the conference, guids of rooms and people), the publishers count. Each rule gives what breaks it.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

_EVENT_NEEDED = frozenset(
    ["room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track"]
)
_EVENT_MORE = frozenset(
    [
        "logo",
        "persons",
        "language",
        "description",
        "recording",
        "links",
        "attachments",
        "video_download_url",
        "url",
    ]
)
_CONFERENCE_NEEDED = frozenset({"title", "acronym"})
_CONFERENCE_MORE = frozenset(
    ["start", "end", "days", "timeslot_duration", "base_url", "time_zone_name", "url", "track"]
)
_JSON_CONFERENCE = frozenset(
    ["title", "acronym", "days", "daysCount", "start", "end", "timeslot_duration"]
)
_JSON_CONFERENCE_MORE = frozenset(
    [
        "description",
        "time_zone_name",
        "logo",
        "colors",
        "keywords",
        "url",
        "tracks",
        "rooms",
        "meta",
    ]
)
_JSON_DAY = frozenset(["index", "date", "day_start", "day_end", "rooms"])
_JSON_EVENT = frozenset(
    [
        "abstract",
        "date",
        "duration",
        "guid",
        "id",
        "language",
        "links",
        "persons",
        "room",
        "slug",
        "start",
        "subtitle",
        "title",
        "track",
        "type",
        "url",
    ]
)
_JSON_EVENT_MORE = frozenset(
    [
        "logo",
        "description",
        "recording_license",
        "do_not_record",
        "do_not_stream",
        "attachments",
        "answers",
    ]
)
_ACRONYM = re.compile(r"[a-z0-9_-][a-z0-9_]{3,}")
_UUID = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_SLUG = re.compile(r"[a-z0-9_-]+[a-z0-9]")
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?")
_LENGTH = re.compile(r"\d{1,2}:\d\d(:\d{1,2})?")
_LENGTH_JSON = re.compile(r"\d+:\d\d")
_HTTP = re.compile(r"https?://\S+")


def broken_in_xml(data: bytes) -> list[str]:
    """Each rule for schedule.xml that is broken, with the place."""
    root = ElementTree.fromstring(data)
    return list(_schedule(root)) if root.tag == "schedule" else [f"the root is <{root.tag}>"]


def broken_in_json(data: bytes) -> list[str]:
    """Each rule for schedule.json (version 1) that is broken, with the place."""
    top = json.loads(data)
    conference = top["schedule"]["conference"]
    broken = [*_keys("conference", conference, _JSON_CONFERENCE, _JSON_CONFERENCE_MORE)]
    broken += _no_match("acronym", conference["acronym"], _ACRONYM)
    broken += [] if isinstance(top["schedule"]["version"], str) else ["version is no text"]
    broken += ["daysCount differs"] if conference["daysCount"] != len(conference["days"]) else []
    events = [
        (f"{day['date']} {room}", name, event)
        for day in conference["days"]
        for room, found in day["rooms"].items()
        for name, event in ((room, e) for e in found)
    ]
    for day in conference["days"]:
        broken += _keys("day", day, _JSON_DAY, frozenset())
        broken += _instants(day["date"], day["day_start"], day["day_end"])
    for where, room, event in events:
        broken += [f"{where}: {what}" for what in _json_event(event, room)]
    for name in ("id", "guid", "slug"):
        broken += _twice(name, (event[name] for _, _, event in events))
    return broken


def _schedule(root: Element) -> Iterator[str]:
    tags = [child.tag for child in root]
    wanted = ["generator", "version", "conference", *["day"] * tags.count("day")]
    if tags != wanted:
        yield f"children of <schedule> in this order: {tags}"
    conference = root.find("conference")
    if conference is None:
        return
    yield from _keys(
        "conference", {c.tag: 1 for c in conference}, _CONFERENCE_NEEDED, _CONFERENCE_MORE
    )
    yield from _no_match("acronym", conference.findtext("acronym", ""), _ACRONYM)
    yield from _twice("index of days", (day.get("index") for day in root.iter("day")))
    for day in root.iter("day"):
        yield from _instants(day.get("date", ""), day.get("start", ""), day.get("end", ""))
    for room in root.iter("room"):
        for event in room.findall("event"):
            where = event.get("guid", "?")
            yield from (f"{where}: {what}" for what in _xml_event(event, room.get("name", "")))
    for name in ("id", "guid"):
        yield from _twice(name, (event.get(name) for event in root.iter("event")))
    yield from _twice("slug", (event.findtext("slug") for event in root.iter("event")))


def _xml_event(event: Element, room: str) -> Iterator[str]:
    yield from _twice("child", (child.tag for child in event))
    yield from _keys("event", {c.tag: 1 for c in event}, _EVENT_NEEDED, _EVENT_MORE)
    yield from _no_match("guid", event.get("guid", ""), _UUID)
    yield from _no_match("slug", event.findtext("slug", ""), _SLUG)
    yield from _no_match("start", event.findtext("start", ""), _CLOCK)
    yield from _no_match("duration", event.findtext("duration", ""), _LENGTH)
    if not int(event.get("id", "0")) > 0:
        yield "id is no positive number"
    if datetime.fromisoformat(event.findtext("date", "")).utcoffset() is None:
        yield "date is without an offset"
    if event.findtext("room") != (room or None) and event.findtext("room", "") != room:
        yield "room is another one than that around it"
    url = event.find("url")
    if url is not None:
        yield from _no_match("url", url.text or "", _HTTP)


def _json_event(event: dict[str, object], room: str) -> Iterator[str]:
    yield from _keys("event", event, _JSON_EVENT, _JSON_EVENT_MORE)
    yield from _no_match("guid", str(event["guid"]), _UUID)
    yield from _no_match("slug", str(event["slug"]), _SLUG)
    yield from _no_match("duration", str(event["duration"]), _LENGTH_JSON)
    if type(event["id"]) is not int or event["id"] < 1:
        yield "id is no positive number"
    if datetime.fromisoformat(str(event["date"])).utcoffset() is None:
        yield "date is without an offset"
    if event["room"] != room:
        yield "room is another one than that around it"
    for name in ("title", "type", "language"):
        if not isinstance(event[name], str):
            yield f"{name} is no text"
    for person in event["persons"]:  # type: ignore[attr-defined]
        if not (person.get("name") or person.get("public_name")):
            yield "a person without a name"


def _keys(
    what: str, found: Iterable[str], needed: frozenset[str], more: frozenset[str]
) -> Iterator[str]:
    names = set(found)
    if needed - names:
        yield f"{what} lacks {sorted(needed - names)}"
    if names - needed - more:
        yield f"{what} has {sorted(names - needed - more)}"


def _instants(day: str, start: str, end: str) -> Iterator[str]:
    date.fromisoformat(day)
    first, last = datetime.fromisoformat(start), datetime.fromisoformat(end)
    if first.utcoffset() is None or last.utcoffset() is None or first >= last:
        yield f"the day {day} has bounds that make no sense"


def _no_match(what: str, text: str, pattern: re.Pattern[str]) -> Iterator[str]:
    if not pattern.fullmatch(text):
        yield f"{what} is “{text}”"


def _twice(what: str, found: Iterable[object]) -> Iterator[str]:
    for value, times in Counter(found).items():
        if times > 1:
            yield f"{what} {value} stands there {times} times"
