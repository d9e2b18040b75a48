"""Writes a programme, or a choice of entries, as an iCalendar file."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime

from kiosk.feeds import ical_entry
from kiosk.feeds import ical_text as ical
from kiosk.feeds.ical_entry import Entry
from kiosk.feeds.ical_own import key_of, uid_of
from kiosk.feeds.ical_vtimezone import vtimezone
from kiosk.programme.model import Event, Programme, Session

_PRODID = "-//festival-agenda//festival-agenda//EN"
_OPENING = ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODID}", "CALSCALE:GREGORIAN")
_REFRESH = "PT1H"


def write(programme: Programme, *, stamp: datetime) -> bytes:
    """The whole programme (METHOD:PUBLISH, planned times); the same bytes for the same values.

    `stamp` (aware) becomes every DTSTAMP. Sessions without a time are left out: an all-day entry
    would say that they last the whole day. The texts carry no words of our own.
    """
    sessions = [s for s in programme.sessions if s.start is not None and s.end is not None]
    entries = [_entry(programme, s) for s in sessions]
    events = (
        line
        for session, entry in zip(sessions, entries, strict=True)
        for line in ical_entry.vevent(
            entry,
            sequence=None,
            stamp=stamp,
            more=ical_entry.own_properties(programme, session),
        )
    )
    head = ["METHOD:PUBLISH", *about_event(programme.event)]
    if programme.updated is not None:
        head.append(f"LAST-MODIFIED:{ical.utc(programme.updated)}")
    return calendar(programme.event.title, programme.event.zone, head, entries, events)


def calendar(
    name: str,
    zone: str,
    head: Iterable[str],
    entries: Sequence[Entry],
    events: Iterable[str],
    refresh: str = _REFRESH,
) -> bytes:
    """A VCALENDAR around the lines of its events, with the zones that `entries` are written in.

    REFRESH-INTERVAL (RFC 7986, 5.7) and the older X-PUBLISHED-TTL ask subscribers to look again
    after `refresh` (a duration as RFC 5545 has it, 3.3.6).
    """
    lines = [
        *_OPENING,
        f"NAME:{ical.text(name)}",
        f"X-WR-CALNAME:{ical.text(name)}",
        f"X-WR-TIMEZONE:{zone}",
        f"REFRESH-INTERVAL;VALUE=DURATION:{refresh}",
        f"X-PUBLISHED-TTL:{refresh}",
        *head,
        *_zones(entries),
    ]
    return ical.to_bytes([*lines, *events, "END:VCALENDAR"])


def single(entry: Entry, event: Iterable[str]) -> bytes:
    """A VCALENDAR of one entry as a CalDAV server keeps it: no METHOD, no name of its own
    (RFC 4791, 4.1)."""
    return ical.to_bytes([*_OPENING, *_zones([entry]), *event, "END:VCALENDAR"])


def _zones(entries: Sequence[Entry]) -> Iterator[str]:
    for used in sorted({e.zone for e in entries}):
        years = [year for e in entries if e.zone == used for year in (e.first_year, e.last_year)]
        yield from vtimezone(used, min(years), max(years))


def about_event(event: Event) -> list[str]:
    """The properties of a calendar that say which event it is of."""
    lines = [f"X-WR-RELCALID:{ical.text(event.key)}"]
    if event.subtitle:
        lines.append(f"X-WR-CALDESC:{ical.text(event.subtitle)}")
    if event.url:
        lines.append(f"URL:{ical.uri(event.url)}")
    return lines


def _entry(programme: Programme, session: Session) -> Entry:
    assert session.start is not None
    assert session.end is not None
    return Entry(
        uid=_uid(session, programme.event),
        title=session.title,
        start=session.start.astimezone(UTC).isoformat(),
        end=session.end.astimezone(UTC).isoformat(),
        zone=programme.event.zone,
        location=ical_entry.location(programme, session),
        categories=ical_entry.categories(programme, session),
        url=session.url,
        status=ical_entry.status(session),
        description=ical_entry.description(programme, session),
    )


def _uid(session: Session, event: Event) -> str:
    """The feed's own UID where it is one, so that a calendar read and written stays the same."""
    if "@" in session.guid and session.guid == session.key and key_of(session.guid) == session.key:
        return session.guid
    return uid_of(session.key, event.key)
