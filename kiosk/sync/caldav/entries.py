"""Single entries in a calendar: found by their UID, written and taken away only if unchanged."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from urllib.parse import urljoin
from xml.etree.ElementTree import Element

from kiosk.feeds.ical_text import text
from kiosk.sync.caldav import wire
from kiosk.sync.caldav.exchange import Answer, Exchange

_FOLD = re.compile(r"\r?\n[ \t]")
_UID = re.compile(r"^UID(?:;[^:\r\n]*)?:([^\r\n]*)", re.MULTILINE | re.IGNORECASE)
_GONE = {404, 410}
_CHANGED = 412


@dataclass(frozen=True, slots=True)
class Place:
    """Where an entry lies, and its state there: the ETag as the server gave it, "" for unknown."""

    url: str
    etag: str = ""


def place_of(collection: str, uid: str) -> str:
    """The address we give an entry: always the same, and one that every server takes."""
    return urljoin(collection.rstrip("/") + "/", f"{sha256(uid.encode()).hexdigest()[:32]}.ics")


def entries_between(
    exchange: Exchange, collection: str, start: datetime, end: datetime
) -> dict[str, Place]:
    """Where the entries of a span of time lie, by UID (as written in the file)."""
    return dict(_found(exchange, collection, wire.between(start, end)))


def find(exchange: Exchange, collection: str, uid: str) -> Place | None:
    """Where the entry with this very UID lies; None when there is none."""
    # Servers match a part of the text (RFC 4791, 9.7.5): only the whole UID counts.
    return dict(_found(exchange, collection, wire.by_uid(uid))).get(text(uid))


def put(exchange: Exchange, place: Place, data: bytes) -> Place | None:
    """Writes an entry where `place` says; None when there is another state by now.

    Without an ETag it is written only where nothing is (RFC 9110, 13.1.1 and 13.1.2).
    Raises CalendarServerError, FetchError.
    """
    condition = {"If-Match": place.etag} if place.etag else {"If-None-Match": "*"}
    headers = {"Content-Type": "text/calendar; charset=utf-8", **condition}
    answer = exchange.ask("PUT", place.url, data, headers)
    if answer.ok:
        return Place(place.url, answer.headers.get("ETag", "") or _etag(exchange, place.url))
    if answer.status == _CHANGED or (place.etag and answer.status in _GONE):
        return None
    if not place.etag and answer.status in (400, 403, 409):
        return None  # another address has this UID (RFC 4791, 5.3.2.1), in each server's own words
    raise exchange.refused(answer)


def remove(exchange: Exchange, place: Place) -> bool:
    """Takes an entry away; False when there is another state by now. Raises like `put`."""
    answer = exchange.ask("DELETE", place.url, headers={"If-Match": place.etag or "*"})
    if answer.ok or answer.status in _GONE:
        return True
    if answer.status == _CHANGED:
        return False
    raise exchange.refused(answer)


def uid_in(data: str) -> str:
    """The UID of a calendar's first entry, as it is written there; "" without one."""
    plain = _FOLD.sub("", data)
    begin = plain.upper().find("BEGIN:VEVENT")
    found = _UID.search(plain, max(begin, 0))
    return found[1].strip() if found else ""


def _found(exchange: Exchange, collection: str, query: bytes) -> Iterator[tuple[str, Place]]:
    answer, root = exchange.multistatus("REPORT", collection, query, depth=1)
    if root is None:
        raise exchange.refused(answer)
    yield from _places(root, answer)


def _places(root: Element, answer: Answer) -> Iterator[tuple[str, Place]]:
    for response in wire.responses(root, answer.url):
        uid = uid_in(response.text("calendar-data"))
        if uid:
            yield uid, Place(response.url, response.text("getetag"))


def _etag(exchange: Exchange, url: str) -> str:
    """Asked for where the answer to PUT has none: the server changed what it was given."""
    answer = exchange.ask("HEAD", url)
    return answer.headers.get("ETag", "") if answer.ok else ""
