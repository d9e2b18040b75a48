"""Reads schedule.xml of frab, pretalx, c3hub, wafer, FOSDEM, and its ancestor Pentabarf."""

from collections.abc import Iterable, Iterator
from itertools import count
from xml.etree.ElementTree import Element

from kiosk.feeds.bounds import refuse_crowded
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
from kiosk.feeds.xml_guard import parse_xml


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of a schedule.xml; raises FeedError when it is none, broken, or empty."""
    refuse_crowded(data.count(b"<event"))
    root = parse_xml(data)
    if root.tag != "schedule":
        raise FeedError("The XML's root is <{root}>, not <schedule>.", root=root.tag)
    return to_reading("frab-xml", _feed(root), ProblemList(), zone)


def _feed(root: Element) -> FrabFeed:
    found = root.find("conference")
    conference = Element("conference") if found is None else found
    days = tuple((_day(day), day) for day in root.findall("day"))
    return FrabFeed(
        acronym=_child(conference, "acronym"),
        title=_child(conference, "title"),
        subtitle=_child(conference, "subtitle"),
        venue=_child(conference, "venue"),
        city=_child(conference, "city"),
        start=_child(conference, "start"),
        end=_child(conference, "end"),
        day_change=_child(conference, "day_change"),
        zone=_child(conference, "time_zone_name"),
        url=_child(conference, "url"),
        base_url=_child(conference, "base_url"),
        version=_child(root, "version"),
        updated=_child(root, "updated"),
        days=tuple(day for day, _ in days),
        rooms=tuple(_room(room) for _, day in days for room in day.findall("room")),
        tracks=tuple(_tracks(root, conference)),
        events=tuple(_events(days)),
    )


def _tracks(root: Element, conference: Element) -> Iterator[FrabTrack]:
    """c3hub: <conference><track name color/>; FOSDEM: <tracks><track>name</track></tracks>."""
    for track in (*conference.iter("track"), *root.findall("tracks/track")):
        yield FrabTrack(
            track.get("name") or _text(track), track.get("color") or track.get("colour") or ""
        )


def _events(days: Iterable[tuple[FrabDay, Element]]) -> Iterator[FrabEvent]:
    number = count(1)
    for day, element in days:
        for room in element.findall("room"):
            place = _room(room)
            for event in room.findall("event"):
                yield _event(event, day, place, next(number))
        # Sessions without a room stand in the day itself.
        for event in element.findall("event"):
            yield _event(event, day, FrabRoom(""), next(number))


def _day(day: Element) -> FrabDay:
    return FrabDay(day.get("date", ""), day.get("start", ""), day.get("end", ""))


def _room(room: Element) -> FrabRoom:
    return FrabRoom(room.get("name", ""), room.get("guid", ""))


def _event(event: Element, day: FrabDay, room: FrabRoom, place: int) -> FrabEvent:
    texts: dict[str, str] = {}
    lists: dict[str, Element] = {}
    for child in event:
        if child.tag in _LISTS:
            lists[child.tag] = child
        else:
            texts[child.tag] = _text(child)
    get = texts.get
    attribute = event.get
    guid, number = attribute("guid") or get("guid", ""), attribute("id") or get("id", "")
    return FrabEvent(
        # An XPath where the event has no name.
        where=f"event {number or guid}" if number or guid else f"(//event)[{place}]",
        day=day,
        room=room,
        own_room=get("room", ""),
        guid=guid,
        id=number,
        code=attribute("code") or get("code", ""),
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
        status=attribute("status") or get("status") or get("state", ""),
        persons=tuple([_person(p) for p in lists.get("persons", ())]),
        links=tuple([_link(x) for x in lists.get("links", ())]),
        attachments=tuple([_link(x) for x in lists.get("attachments", ())]),
    )


_LISTS = frozenset({"persons", "links", "attachments"})


_NAMES = ("public_name", "name", "full_public_name")


def _person(person: Element) -> FrabPerson:
    get = person.get
    if len(person):
        # pretalx feeds merged by c3voc have <code>, <public_name>, <biography> inside.
        inner = {child.tag: _text(child) for child in person}
        name = next((inner[tag] for tag in _NAMES if tag in inner), person.text or "")
        identity = get("guid") or get("code") or inner.get("code") or get("id") or ""
        return FrabPerson(name, identity, inner.get("biography", ""), get("href") or "")
    identity = get("guid") or get("code") or get("id") or ""
    return FrabPerson(person.text or "", identity, url=get("href") or "")


def _link(link: Element) -> FrabLink:
    address = link.get("href") or link.get("url") or ""
    if len(link):
        inner = {child.tag: _text(child) for child in link}
        return FrabLink(inner.get("title", link.text or ""), address or inner.get("url", ""))
    return FrabLink(link.text or "", address)


def _child(parent: Element, tag: str) -> str:
    child = parent.find(tag)
    return "" if child is None else _text(child).strip()


def _text(element: Element) -> str:
    """The text, also where a feed put unescaped XHTML into it."""
    return "".join(element.itertext()) if len(element) else element.text or ""
