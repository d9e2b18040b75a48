"""Writes schedule.xml as frab, pretalx and c3voc's tools read it.

What the format cannot say is left out: sessions without a time, cancelled ones, delays, "full",
venue and city, buildings, walking times, announcements, biographies, seconds of a length.
"""

from collections.abc import Iterable
from datetime import datetime
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from kiosk import __version__
from kiosk.feeds.cleaning import clean_text, clean_title
from kiosk.feeds.frab_outline import Outline, OutlineDay, OutlineEvent, http_url, is_uuid, outline
from kiosk.programme.model import Link, Programme

_SCHEMA = "https://c3voc.de/schedule/schema.xsd"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"


def write(programme: Programme, *, stamp: datetime) -> bytes:
    """schedule.xml in UTF-8; `stamp` (aware) is the version of a programme without one.

    Elements and patterns follow c3voc's schema. The ids of sessions and people that have no number
    are made of their keys and stay the same.
    """
    plan = outline(programme, stamp)
    root = Element("schedule")
    root.set(f"{{{_INSTANCE}}}noNamespaceSchemaLocation", _SCHEMA)
    SubElement(root, "generator", name="festival-agenda", version=__version__)
    _add(root, "version", plan.version)
    _conference(root, programme, plan)
    for day in plan.days:
        _day(root, programme, plan, day)
    ElementTree.indent(root)
    ElementTree.register_namespace("xsi", _INSTANCE)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n'.encode()


def _conference(root: Element, programme: Programme, plan: Outline) -> None:
    event = programme.event
    conference = SubElement(root, "conference")
    _add(conference, "acronym", plan.acronym)
    _add(conference, "title", clean_title(event.title))
    dates = [day.day.date for day in plan.days]
    if dates:
        _add(conference, "start", min(dates).isoformat())
        _add(conference, "end", max(dates).isoformat())
    _add(conference, "days", str(len(dates)))
    _add(conference, "timeslot_duration", "00:05")
    _add(conference, "time_zone_name", event.zone)
    if http_url(event.url):
        _add(conference, "url", event.url)
    for track in programme.tracks:
        attributes = {"name": clean_title(track.name), "slug": track.key}
        if track.colour:
            attributes["color"] = track.colour
        SubElement(conference, "track", attributes)


def _day(root: Element, programme: Programme, plan: Outline, day: OutlineDay) -> None:
    zone = programme.tz
    element = SubElement(
        root,
        "day",
        index=str(day.number),
        date=day.day.date.isoformat(),
        start=day.day.start.astimezone(zone).isoformat(),
        end=day.day.end.astimezone(zone).isoformat(),
    )
    for key, events in day.rooms.items():
        name = clean_title(programme.room_name(key))
        room = SubElement(element, "room", name=name)
        if is_uuid(key):
            room.set("guid", key)
        for event in events:
            _event(room, programme, plan, event, name)


def _event(
    parent: Element, programme: Programme, plan: Outline, event: OutlineEvent, room: str
) -> None:
    session = event.session
    element = SubElement(parent, "event", guid=event.guid, id=str(event.number))
    track = programme.track_by_key.get(session.track or "")
    for tag, text in (
        ("room", room),
        ("title", clean_title(session.title)),
        ("subtitle", clean_title(session.subtitle)),
        ("type", clean_title(session.format)),
        ("date", event.start.isoformat()),
        ("start", event.clock),
        ("duration", event.duration),
        ("abstract", clean_text(session.abstract)),
        ("slug", event.slug),
        ("track", clean_title(track.name) if track else ""),
    ):
        _add(element, tag, text)
    persons = SubElement(element, "persons")
    for key in session.people:
        person = _add(persons, "person", clean_title(programme.person_by_key[key].name))
        if is_uuid(key):
            person.set("guid", key)
        else:
            person.set("id", str(plan.numbers[key]))
    _add(element, "language", ", ".join(session.languages))
    _add(element, "description", clean_text(session.description))
    _links(SubElement(element, "links"), "link", session.links)
    _links(SubElement(element, "attachments"), "attachment", session.attachments)
    if http_url(session.url):
        _add(element, "url", session.url)


def _links(parent: Element, tag: str, links: Iterable[Link]) -> None:
    for link in links:
        _add(parent, tag, clean_title(link.title)).set("href", clean_title(link.url))


def _add(parent: Element, tag: str, text: str) -> Element:
    element = SubElement(parent, tag)
    element.text = text
    return element
