"""The frame of a programme as JSON: event, rooms, tracks, walks, announcements, version.

Sessions and people have rows of their own. Only values that differ from a field's default are
written, so that the text stays short and readable.
"""

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, date, datetime, time, tzinfo
from typing import Any, TypeVar

from kiosk.programme.model import Announcement, Event, Programme, Room, Track, Walk

_T = TypeVar("_T", Event, Room, Track, Walk, Announcement)


def to_json(programme: Programme) -> str:
    """The frame as JSON; the same frame gives the same text."""
    return json.dumps(
        {
            "event": _plain(programme.event),
            "rooms": [_plain(room) for room in programme.rooms],
            "tracks": [_plain(track) for track in programme.tracks],
            "walks": [_plain(walk) for walk in programme.walks],
            "announcements": [_plain(notice) for notice in programme.announcements],
            "version": programme.version,
            "updated": _text(programme.updated) if programme.updated else None,
        },
        ensure_ascii=False,
    )


def from_json(text: str) -> Programme:
    """The frame as a programme without people and sessions, instants in the event's zone."""
    values = json.loads(text)
    event = _made(Event, values["event"], UTC)
    zone = event.tz
    updated = values["updated"]
    return Programme(
        event,
        rooms=tuple(_made(Room, v, zone) for v in values["rooms"]),
        tracks=tuple(_made(Track, v, zone) for v in values["tracks"]),
        walks=tuple(_made(Walk, v, zone) for v in values["walks"]),
        announcements=tuple(_made(Announcement, v, zone) for v in values["announcements"]),
        version=values["version"],
        updated=datetime.fromisoformat(updated).astimezone(zone) if updated else None,
    )


_DATES = {"first_day", "last_day"}
_INSTANTS = {"since", "until"}
_LISTS = {"rooms", "screens"}


def _plain(value: Event | Room | Track | Walk | Announcement) -> dict[str, object]:
    given = ((field, getattr(value, field.name)) for field in fields(value))
    return {field.name: _text(v) for field, v in given if v != field.default}


def _text(value: object) -> object:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return value


def _made(kind: type[_T], values: Mapping[str, str], zone: tzinfo) -> _T:
    return kind(**{name: _value(name, value, zone) for name, value in values.items()})


def _value(name: str, value: str, zone: tzinfo) -> Any:
    if name in _DATES:
        return date.fromisoformat(value)
    if name in _INSTANTS:
        return datetime.fromisoformat(value).astimezone(zone)
    if name in _LISTS:
        return tuple(value)
    if name == "day_change":
        return time.fromisoformat(value)
    return value
