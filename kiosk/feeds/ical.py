"""Reads iCalendar (RFC 5545) as festivals, Sched, pretalx, wikis and hands write it.

The file is cut into components here and only single values are left to icalendar, whose parser
refuses a whole file for one broken line or time zone. A broken event costs that event. Recurrences
are not expanded yet: a repeating event is its first date, a replaced instance a session of its own.
"""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from kiosk.feeds import ical_values as values
from kiosk.feeds.assemble import Cast, finish
from kiosk.feeds.cleaning import clean_title, clean_url
from kiosk.feeds.ical_event import session
from kiosk.feeds.ical_lines import Component, calendars
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.tally import Tally
from kiosk.programme.identity import fingerprint, slug
from kiosk.programme.model import Event, Session


def read(data: bytes, *, source: str, zone: str | None) -> Reading:
    """The programme in an iCalendar file; several VCALENDARs in one file are one programme.

    `zone` (IANA) is for floating times where the calendar names no zone. Instants are in UTC;
    all-day events have a day and no time.

    Raises FeedError when there is no VCALENDAR, when the file breaks off, and when nothing that
    could be a session is in it (an empty calendar would cancel a whole festival).
    """
    problems = ProblemList()
    found = calendars(data, problems)
    if not found:
        raise FeedError("This is not an iCalendar file: BEGIN:VCALENDAR is missing.")
    if not found[-1].closed:
        raise FeedError(
            "The feed breaks off: the calendar that begins in line {line} has no END:VCALENDAR.",
            line=found[-1].number,
        )
    zones = Zones(found, zone, problems)
    events = [part for calendar in found for part in calendar.parts if part.name == "VEVENT"]
    cast = Cast()
    placed = _sessions(events, zones, cast, problems)
    if not events:
        raise FeedError("The feed holds no sessions: the calendar is empty.")
    if not placed:
        raise FeedError(
            "The feed holds no sessions: none of its {count} events has a title and can be read.",
            count=len(events),
        )
    sessions, places = zip(*placed, strict=True)
    programme = finish(
        _event(found, source, zones),
        cast,
        sessions,
        problems,
        places=places,
        updated=max(
            (i for e in events if (i := values.instant(e.first("LAST-MODIFIED"), zones))),
            default=None,
        ),
    )
    return Reading("ical", programme, tuple(problems.found), problems.skipped, places)


def _sessions(
    events: Sequence[Component], zones: Zones, cast: Cast, problems: ProblemList
) -> list[tuple[Session, str]]:
    """The sessions with their places, in the file's order; what cannot be read is reported."""
    tally = Tally(problems)
    sessions: list[tuple[Session, str]] = []
    for event in events:
        try:
            read_one = session(event, zones, cast, problems, tally)
        except (ValueError, OverflowError) as error:
            problems.skipped += 1
            problems.error(
                "broken-event",
                f"line {event.number}",
                "The event cannot be read: {reason}",
                reason=str(error)[:200],
            )
            continue
        if read_one is None:
            problems.skipped += 1
            tally.note(
                "placeholder",
                f"line {event.number}",
                "Events without title and description were left out: {count} (first: {first}).",
                f"line {event.number}",
            )
        else:
            sessions.append((read_one, f"line {event.number}"))
    tally.close()
    return sessions


def _event(found: Sequence[Component], source: str, zones: Zones) -> Event:
    """The event, named by X-WR-CALNAME or NAME (RFC 7986), else by its description.

    PRODID only names the program that wrote the file.
    """
    name = _first(found, "X-WR-CALNAME", "NAME")
    description = _first(found, "X-WR-CALDESC", "DESCRIPTION")
    title = name or description or _from_source(source)
    identity = _first(found, "X-WR-RELCALID", "UID") or slug(title)
    return Event(
        key=identity or fingerprint(title),
        title=title,
        subtitle=description if description != title else "",
        url=clean_url(_first(found, "URL")),
        zone=zones.name,
    )


def _first(found: Sequence[Component], *names: str) -> str:
    """The first of these properties that any of the calendars has and that can be read."""
    for name in names:
        for calendar in found:
            with suppress(ValueError):
                text = clean_title(values.text(calendar, name))
                if text:
                    return text
    return ""


def _from_source(source: str) -> str:
    """A last resort for the event's name: the host of a URL, the name of a file."""
    host = urlsplit(source).hostname if source.startswith(("http://", "https://")) else None
    return host or PurePosixPath(source).stem or "iCalendar"
