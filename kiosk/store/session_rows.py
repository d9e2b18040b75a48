"""Sessions as rows and back: instants as UTC epoch seconds, tuples as JSON, empty ones as NULL."""

import json
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import lru_cache
from typing import Any

from kiosk.programme.model import Link, Session, Status

COLUMNS = (
    "key",
    "title",
    "guid",
    "code",
    "subtitle",
    "abstract",
    "description",
    "format",
    "track",
    "languages",
    "people",
    "room",
    "start",
    "end",
    "day",
    "status",
    "delay",
    "full",
    "vanished",
    "url",
    "links",
    "attachments",
    "sources",
    "source",
    "reason",
)
"""The columns of a session in the order of Session's fields."""

COLUMN_NAMES = ", ".join(f'"{name}"' for name in COLUMNS)

Value = str | int | None


def to_row(session: Session) -> tuple[Value, ...]:
    """The values of COLUMNS; parts of a second are not kept."""
    s = session
    return (
        s.key,
        s.title,
        s.guid,
        s.code,
        s.subtitle,
        s.abstract,
        s.description,
        s.format,
        s.track,
        _json(s.languages),
        _json(s.people),
        s.room,
        epoch(s.start),
        epoch(s.end),
        s.day.isoformat() if s.day else None,
        s.status.value,
        s.delay,
        s.full,
        s.vanished,
        s.url,
        _links_json(s.links),
        _links_json(s.attachments),
        _links_json(s.sources),
        s.source,
        s.reason,
    )


def from_row(zone: tzinfo) -> Callable[[tuple[Any, ...]], Session]:
    """Makes sessions of rows of COLUMNS, their instants in `zone`."""
    fromtimestamp, statuses = datetime.fromtimestamp, {s.value: s for s in Status}

    def session(row: tuple[Any, ...]) -> Session:
        # Written out because it runs for every session at each start: loops cost a third more.
        key, title, guid, code, subtitle, abstract, description, format_, track = row[:9]
        languages, people, room, start, end, day, status, delay, full, vanished = row[9:19]
        url, links, attachments, sources, source, reason = row[19:]
        return Session(
            key,
            title,
            guid,
            code,
            subtitle,
            abstract,
            description,
            format_,
            track,
            _words(languages) if languages else (),
            _words(people) if people else (),
            room,
            None if start is None else fromtimestamp(start, zone),
            None if end is None else fromtimestamp(end, zone),
            date.fromisoformat(day) if day else None,
            statuses[status],
            delay,
            full == 1,
            vanished == 1,
            url,
            _links(links) if links else (),
            _links(attachments) if attachments else (),
            _links(sources) if sources else (),
            source,
            reason,
        )

    return session


def epoch(instant: datetime | None) -> int | None:
    """Whole seconds since 1970 in UTC."""
    return None if instant is None else int(instant.timestamp() // 1)


_encode = json.JSONEncoder(ensure_ascii=False).encode
_decode = json.JSONDecoder().raw_decode


def _json(words: tuple[str, ...]) -> str | None:
    return _encode(words) if words else None


@lru_cache(maxsize=1024)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_decode(text)[0])


def _links_json(links: tuple[Link, ...]) -> str | None:
    return _encode([(link.title, link.url) for link in links]) if links else None


def _links(text: str) -> tuple[Link, ...]:
    return tuple([Link(title, url) for title, url in _decode(text)[0]])
