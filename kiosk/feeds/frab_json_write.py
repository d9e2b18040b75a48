"""Writes schedule.json version 1 as pretalx and c3voc's tools read it.

What the format cannot say is left out: sessions without a time, cancelled ones, delays, "full",
venue and city, buildings, walking times, announcements, seconds of a length. Rooms of the same
name are one, because the format keys them by name.
"""

import json
import re
from collections.abc import Iterable
from datetime import datetime

from kiosk import __version__
from kiosk.feeds.cleaning import clean_text, clean_title
from kiosk.feeds.frab_outline import (
    Outline,
    OutlineDay,
    OutlineEvent,
    http_url,
    is_uuid,
    outline,
    stable_guid,
)
from kiosk.programme.model import Link, Person, Programme, Room

_SCHEMA = "https://c3voc.de/schedule/schema.json"
_ZONE = re.compile(r"[A-Z][a-z]+/[A-Z][a-z]+|UTC")
_CODE = re.compile(r"(?=.*[A-Z])[A-Z0-9]+")


def write(programme: Programme, *, stamp: datetime) -> bytes:
    """schedule.json in UTF-8; `stamp` (aware) is the version of a programme without one."""
    plan = outline(programme, stamp)
    schedule: dict[str, object] = {
        "generator": {"name": "festival-agenda", "version": __version__},
        "version": plan.version,
    }
    if programme.updated is not None:
        schedule["updated"] = programme.updated.isoformat()
    schedule["conference"] = _conference(programme, plan)
    text = json.dumps({"$schema": _SCHEMA, "schedule": schedule}, ensure_ascii=False, indent=2)
    return (text + "\n").encode()


def _conference(programme: Programme, plan: Outline) -> dict[str, object]:
    event = programme.event
    dates = [day.day.date for day in plan.days]
    conference: dict[str, object] = {
        "acronym": plan.acronym,
        "title": clean_title(event.title),
        "start": min(dates).isoformat() if dates else "",
        "end": max(dates).isoformat() if dates else "",
        "daysCount": len(dates),
        "timeslot_duration": "00:05",
    }
    if _ZONE.match(event.zone):
        # Others ("Etc/GMT-1") the schema does not take; the offsets tell them.
        conference["time_zone_name"] = event.zone
    if http_url(event.url):
        conference["url"] = event.url
    conference["tracks"] = [
        {"name": clean_title(track.name), **({"color": track.colour} if track.colour else {})}
        for track in programme.tracks
    ]
    conference["rooms"] = [_room(programme, room) for room in programme.rooms]
    conference["days"] = [_day(programme, plan, day) for day in plan.days]
    return conference


def _room(programme: Programme, room: Room) -> dict[str, object]:
    return {
        "name": clean_title(room.name),
        "guid": room.key if is_uuid(room.key) else stable_guid(programme.event.key, room.key),
        "description": clean_text(room.description) or None,
        "capacity": room.capacity,
    }


def _day(programme: Programme, plan: Outline, day: OutlineDay) -> dict[str, object]:
    zone = programme.tz
    rooms: dict[str, list[object]] = {}
    for key, events in day.rooms.items():
        name = clean_title(programme.room_name(key))
        rooms.setdefault(name, []).extend(_event(programme, plan, e, name) for e in events)
    return {
        "index": day.number,
        "date": day.day.date.isoformat(),
        "day_start": day.day.start.astimezone(zone).isoformat(),
        "day_end": day.day.end.astimezone(zone).isoformat(),
        "rooms": rooms,
    }


def _event(
    programme: Programme, plan: Outline, event: OutlineEvent, room: str
) -> dict[str, object]:
    session = event.session
    track = programme.track_by_key.get(session.track or "")
    people = [programme.person_by_key[key] for key in session.people]
    return {
        "guid": event.guid,
        "id": event.number,
        "date": event.start.isoformat(),
        "start": event.clock,
        "duration": event.duration,
        "room": room,
        "slug": event.slug,
        "url": http_url(session.url),
        "title": clean_title(session.title),
        "subtitle": clean_title(session.subtitle),
        "track": clean_title(track.name) if track else "",
        "type": clean_title(session.format),
        "language": ", ".join(session.languages),
        "abstract": clean_text(session.abstract),
        "description": clean_text(session.description),
        "persons": [_person(person, plan.numbers[person.key]) for person in people],
        "links": _links(session.links),
        "attachments": _links(session.attachments),
    }


def _person(person: Person, number: int) -> dict[str, object]:
    """`name` and not frab's `public_name`: the schema takes one of them and prefers this."""
    result: dict[str, object] = {"id": number, "name": clean_title(person.name)}
    if is_uuid(person.key):
        result["guid"] = person.key
    elif _CODE.fullmatch(person.key):
        result["code"] = person.key
    if person.biography:
        result["biography"] = clean_text(person.biography)
    return result


def _links(links: Iterable[Link]) -> list[dict[str, str]]:
    return [{"title": clean_title(link.title), "url": clean_title(link.url)} for link in links]
