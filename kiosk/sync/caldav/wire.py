"""What CalDAV says in XML: the bodies of questions, and what a multistatus tells."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

from kiosk.feeds.ical_text import utc

_HEAD = '<?xml version="1.0" encoding="utf-8"?>'
_NAMES = 'xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'

WHO = f"{_HEAD}<D:propfind {_NAMES}><D:prop><D:current-user-principal/></D:prop></D:propfind>"
"""Who am I? (RFC 5397)"""
HOME = f"{_HEAD}<D:propfind {_NAMES}><D:prop><C:calendar-home-set/></D:prop></D:propfind>"
"""Where are my calendars? (RFC 4791, 6.2.1)"""
CALENDARS = (
    f"{_HEAD}<D:propfind {_NAMES}><D:prop><D:resourcetype/><D:displayname/>"
    "<D:current-user-privilege-set/><C:supported-calendar-component-set/></D:prop></D:propfind>"
)
"""Which of these are calendars, what are they called, and may I write there?"""


@dataclass(frozen=True, slots=True)
class Response:
    """One resource of a multistatus: its address, and the properties that were found."""

    url: str
    props: dict[str, Element]

    def text(self, name: str) -> str:
        """The text of a property, "" where it is absent."""
        found = self.props.get(name)
        return (found.text or "").strip() if found is not None else ""

    def href(self, name: str, base: str) -> str:
        """The address in a property, absolute; "" where it is absent."""
        found = self.props.get(name)
        href = found.findtext("href") if found is not None else None
        return urljoin(base, href.strip()) if href and href.strip() else ""


def responses(root: Element, base: str) -> Iterator[Response]:
    """The resources of a multistatus with what was found of each (RFC 4918, 14.16)."""
    for response in root.iter("response"):
        href = (response.findtext("href") or "").strip()
        props: dict[str, Element] = {}
        for stat in response.findall("propstat"):
            if " 200" in (stat.findtext("status") or " 200"):
                props |= {p.tag: p for found in stat.findall("prop") for p in found}
        yield Response(urljoin(base, href), props)


def by_uid(uid: str) -> bytes:
    """A question for the entry with a UID, wherever it is (RFC 4791, 7.8.6)."""
    wanted = f'<C:text-match collation="i;octet">{escape(uid)}</C:text-match>'
    return _query(f'<C:prop-filter name="UID">{wanted}</C:prop-filter>')


def between(start: datetime, end: datetime) -> bytes:
    """A question for the entries that touch a span of time (RFC 4791, 9.9)."""
    return _query(f'<C:time-range start="{utc(start)}" end="{utc(end)}"/>')


def _query(condition: str) -> bytes:
    return (
        f"{_HEAD}<C:calendar-query {_NAMES}><D:prop><D:getetag/><C:calendar-data/></D:prop>"
        '<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">'
        f"{condition}</C:comp-filter></C:comp-filter></C:filter></C:calendar-query>"
    ).encode()
