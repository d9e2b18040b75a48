"""Reads iCalendar (RFC 5545) as festivals, Sched, pretalx, wikis and hands write it.

The file is cut into components here and only single values are left to icalendar, whose parser
refuses a whole file for one broken line or time zone. A broken event costs that event. Repeating
events become a session for each date (`ical_repeats`).
"""

from collections.abc import Sequence
from contextlib import suppress

from kiosk.feeds import ical_values as values
from kiosk.feeds.assemble import Cast, finish
from kiosk.feeds.bounds import refuse_crowded, refuse_shredded
from kiosk.feeds.cleaning import clean_title, clean_url
from kiosk.feeds.ical_event import session
from kiosk.feeds.ical_lines import Component, calendars
from kiosk.feeds.ical_repeats import expanded
from kiosk.feeds.ical_series import Item
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.parser_reasons import line_reason
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.source_name import source_name
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
    refuse_shredded(data, "ical")
    refuse_crowded(data.upper().count(b"BEGIN:VEVENT"))
    problems = ProblemList()
    found = calendars(data, problems)
    if not found:
        raise FeedError("This is not an iCalendar file: BEGIN:VCALENDAR is missing.")
    if not found[-1].closed:
        raise FeedError(
            "The feed breaks off: the calendar that begins in line {line} has no END:VCALENDAR.",
            line=found[-1].number,
        )
    return to_reading("ical", found, source, zone, problems)


def to_reading(
    format: str,  # noqa: A002
    found: Sequence[Component],
    source: str,
    zone: str | None,
    problems: ProblemList,
) -> Reading:
    """The programme of VCALENDAR components, whatever they were written in; see `read`."""
    zones = Zones(found, zone, problems)
    events = [part for calendar in found for part in calendar.parts if part.name == "VEVENT"]
    cast = Cast()
    placed = _sessions(events, zones, cast, problems)
    if not events:
        raise FeedError("The feed holds no sessions: the calendar is empty.")
    if not placed:
        raise FeedError(
            "The feed holds no sessions: none of its events ({count}) has a title and can be read.",
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
    return Reading(format, programme, tuple(problems.found), problems.skipped, places)


def _sessions(
    events: Sequence[Component], zones: Zones, cast: Cast, problems: ProblemList
) -> list[tuple[Session, str]]:
    """The sessions with their places, in the file's order; what cannot be read is reported."""
    tally = Tally(problems)
    items: list[Item] = []
    for event in events:
        try:
            read_one = session(event, zones, cast, problems, tally)
        except (ValueError, OverflowError) as error:
            problems.skipped += 1
            problems.error(
                "broken-event",
                f"line {event.number}",
                "The event cannot be read: {reason}",
                reason=line_reason(str(error)),
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
            items.append(Item(event, read_one))
    placed = expanded(items, zones, tally)
    tally.close()
    return placed


def _event(found: Sequence[Component], source: str, zones: Zones) -> Event:
    """The event, named by X-WR-CALNAME or NAME (RFC 7986), else by its description.

    PRODID only names the program that wrote the file.
    """
    name = _first(found, "X-WR-CALNAME", "NAME")
    description = _first(found, "X-WR-CALDESC", "DESCRIPTION")
    title = name or description or source_name(source, "iCalendar")
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
