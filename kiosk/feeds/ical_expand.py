"""The border to recurring-ical-events: what one series says to its dates (RFC 5545, 3.8.5).

What goes in was taken apart and mended by us, with the dates of its rules (`ical_rule_dates`); what
EXDATE, RECURRENCE-ID and its RANGE make of them is the library's affair.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import recurring_ical_events
from icalendar import Calendar, Event, vDDDTypes

from kiosk.feeds.ical_span import Moment, day_of

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Written:
    """What one VEVENT of a series says; `place` is given back with each of its dates.

    `original` (RECURRENCE-ID) is None in the event that repeats; `onwards`: RANGE=THISANDFUTURE.
    """

    place: int
    start: Moment
    end: Moment
    original: Moment | None = None
    onwards: bool = False
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Repetition:
    """When an event repeats: all its dates but the first, some with an end; EXDATE."""

    added: Sequence[Moment | tuple[datetime, datetime]] = ()
    left_out: Sequence[Moment] = ()


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date: of which VEVENT, which one of the series (its date by the rule), start and end."""

    place: int
    original: Moment
    start: Moment
    end: Moment


def occurrences(
    core: Written, changed: Sequence[Written], repetition: Repetition, until: Moment
) -> Iterator[Occurrence]:
    """The dates from the first one to `until`, in no order.

    Raises ValueError, TypeError and their like where the rules make no sense.
    """
    calendar = Calendar()
    event = _event(core)
    for added in repetition.added:
        event.add("RDATE", [added])
    for left_out in repetition.left_out:
        event.add("EXDATE", [left_out])
    calendar.add_component(event)
    written = {part.place: part for part in (core, *changed)}
    for part in changed:
        calendar.add_component(_event(part))
    first = min(day_of(part.start) for part in written.values())
    query = recurring_ical_events.of(calendar)
    # A day more at both ends: days begin elsewhere in other zones.
    for found in query.between(first - _DAY, day_of(until) + 2 * _DAY):
        part = written[int(found["X-PLACE"])]
        start = found["DTSTART"].dt
        yield Occurrence(part.place, _original(part, start), start, found["DTEND"].dt)


def _event(written: Written) -> Event:
    event = Event()
    event.add("UID", "series")
    event.add("DTSTART", written.start)
    event.add("DTEND", written.end)
    event.add("SEQUENCE", written.sequence)
    event["X-PLACE"] = str(written.place)
    if written.original is not None:
        original = vDDDTypes(written.original)
        if written.onwards:
            original.params["RANGE"] = "THISANDFUTURE"
        event["RECURRENCE-ID"] = original
    return event


def _original(part: Written, start: Moment) -> Moment:
    """Which date of the series `start` is: that of the rule, before anything was moved."""
    if part.original is None:
        return start
    if not part.onwards:
        return part.original
    if isinstance(start, datetime) and isinstance(part.start, datetime):
        if isinstance(part.original, datetime):
            return start - (part.start - part.original.astimezone(part.start.tzinfo))
        return part.original
    return day_of(start) - (day_of(part.start) - day_of(part.original))


def instance(original: Moment) -> str:
    """The date in a series as RECURRENCE-ID writes it, in UTC: "20221207T090000Z", "20221207"."""
    if isinstance(original, datetime):
        return f"{original.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{original:%Y%m%d}"
