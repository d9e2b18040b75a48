"""Writes festival-agenda/1: all a programme holds, laid out so that people can read and edit it."""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta, tzinfo
from functools import lru_cache

from kiosk.programme.model import (
    DEFAULT_DAY_CHANGE,
    Announcement,
    Event,
    Link,
    Person,
    Programme,
    Room,
    Session,
    Status,
    Track,
    Walk,
)

FORMAT = "festival-agenda/1"
_WIDTH = 96
"""Lists and objects without inner ones stand on one line up to this length."""

_SESSION_DEPTH = 2
_KEPT = 2048
"""Sessions whose text is remembered; the largest real programme measured has some 900."""

_encode = json.JSONEncoder(ensure_ascii=False).encode
# json.dumps would make another encoder for each of some ten thousand values.

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]


def write(programme: Programme, *, stamp: datetime) -> bytes:
    """The programme as UTF-8 JSON, the same bytes for the same programme.

    Only fields that say something are written, times with the offset of the event's zone. The
    `stamp` that all writers take leaves no trace: `updated` is when the organisers say it was made.
    """
    return dumps(programme_object(programme)).encode()


def dumps(value: Json) -> str:
    """JSON with an indent of two, small lists on one line, and a line end at the end."""
    return _laid_out(value, 0) + "\n"


def programme_object(programme: Programme) -> dict[str, Json]:
    """The programme as the object that agenda.json holds."""
    zone = programme.tz
    return {
        "format": FORMAT,
        **_saying(
            version=programme.version,
            updated=_instant(programme.updated, zone),
        ),
        "event": _event(programme.event),
        **_saying(
            rooms=_all(_room(r) for r in programme.rooms),
            walks=_all(_walk(w) for w in programme.walks),
            tracks=_all(_track(t) for t in programme.tracks),
            people=_all(_person(p) for p in programme.people),
        ),
        "sessions": [_written(s, zone) for s in programme.sessions],
        **_saying(announcements=_all(_announcement(a, zone) for a in programme.announcements)),
    }


def _event(event: Event) -> dict[str, Json]:
    return _saying(
        key=event.key,
        title=event.title,
        subtitle=event.subtitle,
        venue=event.venue,
        city=event.city,
        url=event.url,
        time_zone=event.zone,
        day_change=_clock(event.day_change),
        first_day=_date(event.first_day),
        last_day=_date(event.last_day),
    )


def _room(room: Room) -> dict[str, Json]:
    item = _saying(
        key=room.key,
        name=room.name,
        building=room.building,
        floor=room.floor,
        capacity=room.capacity,
    )
    if room.step_free is not None:
        item["step_free"] = room.step_free
    return item | _saying(description=room.description)


def _walk(walk: Walk) -> dict[str, Json]:
    return {"between": [walk.room, walk.other], "minutes": walk.minutes}


def _track(track: Track) -> dict[str, Json]:
    return _saying(key=track.key, name=track.name, colour=track.colour)


def _person(person: Person) -> dict[str, Json]:
    return _saying(
        key=person.key,
        name=person.name,
        organisation=person.organisation,
        biography=person.biography,
        url=person.url,
    )


class _Written(str):
    """A session as it stands in the file, laid out already."""

    __slots__ = ()


def _written(session: Session, zone: tzinfo) -> _Written:
    """Laid out once: from version to version nearly all sessions stay as they are.

    The offsets are named because Python holds 02:30 before and after a change of clocks for equal.
    """
    return _laid_out_session(session, _offset(session.start), _offset(session.end), zone)


@lru_cache(maxsize=_KEPT)
def _laid_out_session(
    session: Session, _start: timedelta | None, _end: timedelta | None, zone: tzinfo
) -> _Written:
    return _Written(_laid_out(_session(session, zone), _SESSION_DEPTH))


def _offset(instant: datetime | None) -> timedelta | None:
    return None if instant is None else instant.utcoffset()


def _session(session: Session, zone: tzinfo) -> dict[str, Json]:
    timed = session.start is not None
    return _saying(
        key=session.key,
        guid=session.guid,
        code=session.code,
        title=session.title,
        subtitle=session.subtitle,
        start=_instant(session.start, zone),
        end=_instant(session.end, zone),
        day=None if timed else _date(session.day),
        room=session.room,
        track=session.track,
        format=session.format,
        languages=list(session.languages),
        people=list(session.people),
        status=None if session.status is Status.SCHEDULED else session.status.value,
        delay=session.delay,
        full=session.full,
        vanished=session.vanished,
        abstract=session.abstract,
        description=session.description,
        url=session.url,
        links=_links(session.links),
        attachments=_links(session.attachments),
        sources=_links(session.sources),
        source=session.source,
        reason=session.reason,
    )


def _announcement(announcement: Announcement, zone: tzinfo) -> dict[str, Json]:
    return _saying(
        key=announcement.key,
        title=announcement.title,
        text=announcement.text,
        since=_instant(announcement.since, zone),
        until=_instant(announcement.until, zone),
        urgent=announcement.urgent,
        title_en=announcement.title_en,
        text_en=announcement.text_en,
        rooms=list(announcement.rooms),
        screens=list(announcement.screens),
    )


def _links(links: Iterable[Link]) -> Json:
    return [_saying(title=link.title, url=link.url) for link in links]


def _all(items: Iterable[dict[str, Json]]) -> list[Json]:
    return list(items)


def _saying(**values: Json) -> dict[str, Json]:
    """The values without those that say nothing (None, "", 0, false, empty)."""
    return {name: value for name, value in values.items() if value}


def _instant(instant: datetime | None, zone: tzinfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None


def _date(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _clock(change: time) -> str | None:
    if change == DEFAULT_DAY_CHANGE:
        return None
    return change.isoformat("minutes" if not change.second else "seconds")


def _laid_out(value: Json, depth: int) -> str:
    if isinstance(value, _Written):
        return value
    if not isinstance(value, dict | list) or not value:
        return _encode(value)
    inner = value.values() if isinstance(value, Mapping) else value
    if not any(isinstance(v, dict | list | _Written) for v in inner):
        line = _encode(value)
        if len(line) + 2 * depth <= _WIDTH:
            return line
    pad = "  " * (depth + 1)
    if isinstance(value, dict):
        names = (_encode(name) for name in value)
        parts = [
            f"{pad}{name}: {_laid_out(v, depth + 1)}"
            for name, v in zip(names, value.values(), strict=True)
        ]
        return "{\n" + ",\n".join(parts) + "\n" + "  " * depth + "}"
    parts = [pad + _laid_out(v, depth + 1) for v in value]
    return "[\n" + ",\n".join(parts) + "\n" + "  " * depth + "]"
