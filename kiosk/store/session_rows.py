"""Sessions as rows and back: instants as UTC epoch seconds, tuples as JSON, empty ones as NULL."""

import json
from collections.abc import Callable
from datetime import date, datetime, tzinfo
from functools import lru_cache

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
)
"""The columns of a session in the order of Session's fields."""

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
    )


def from_row(zone: tzinfo) -> Callable[[tuple[Value, ...]], Session]:
    """Makes sessions of rows of COLUMNS, their instants in `zone`."""
    fromtimestamp, statuses = datetime.fromtimestamp, {s.value: s for s in Status}

    def session(row: tuple[Value, ...]) -> Session:
        values: list[object] = list(row)
        for index in _WORDS:
            values[index] = _words(row[index])
        for index in _INSTANTS:
            seconds = row[index]
            if seconds is not None:
                values[index] = fromtimestamp(seconds, zone)  # type: ignore[arg-type]
        for index in _LINKS:
            values[index] = _links(row[index])
        if row[_DAY] is not None:
            values[_DAY] = date.fromisoformat(str(row[_DAY]))
        values[_STATUS] = statuses[str(row[_STATUS])]
        values[_FULL] = bool(row[_FULL])
        values[_VANISHED] = bool(row[_VANISHED])
        return Session(*values)  # type: ignore[arg-type]

    return session


def epoch(instant: datetime | None) -> int | None:
    """Whole seconds since 1970 in UTC."""
    return None if instant is None else int(instant.timestamp() // 1)


_WORDS = (COLUMNS.index("languages"), COLUMNS.index("people"))
_INSTANTS = (COLUMNS.index("start"), COLUMNS.index("end"))
_LINKS = tuple(COLUMNS.index(name) for name in ("links", "attachments", "sources"))
_DAY = COLUMNS.index("day")
_STATUS = COLUMNS.index("status")
_FULL = COLUMNS.index("full")
_VANISHED = COLUMNS.index("vanished")


_encode = json.JSONEncoder(ensure_ascii=False).encode
_decode = json.JSONDecoder().decode


def _json(words: tuple[str, ...]) -> str | None:
    return _encode(words) if words else None


@lru_cache(maxsize=1024)
def _words(text: Value) -> tuple[str, ...]:
    return tuple(_decode(str(text))) if text else ()


def _links_json(links: tuple[Link, ...]) -> str | None:
    return _encode([(link.title, link.url) for link in links]) if links else None


def _links(text: Value) -> tuple[Link, ...]:
    return tuple(Link(*pair) for pair in _decode(str(text))) if text else ()
