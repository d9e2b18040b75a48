"""The days within which repeating events are followed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo

from kiosk.programme.days import programme_day
from kiosk.programme.model import DEFAULT_DAY_CHANGE, Session

Moment = datetime | date
"""An aware instant in the zone its event repeats in, or the day of an all-day event."""

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """Programme days from the first to the last, both included, in the calendar's zone."""

    first: date
    last: date
    zone: tzinfo

    def __contains__(self, moment: Moment) -> bool:
        return self.first <= self._day(moment) <= self.last

    def end(self, like: Moment) -> Moment:
        """Its last moment: an instant in the zone of `like`, or a day where that is one."""
        if not isinstance(like, datetime):
            return self.last
        until = datetime.combine(self.last + _DAY, DEFAULT_DAY_CHANGE, self.zone)
        return (until.astimezone(UTC) - timedelta(seconds=1)).astimezone(like.tzinfo)

    def _day(self, moment: Moment) -> date:
        if isinstance(moment, datetime):
            return programme_day(moment, self.zone, DEFAULT_DAY_CHANGE)
        return moment


def day_of(moment: Moment) -> date:
    """The calendar day, in the moment's own zone."""
    return moment.date() if isinstance(moment, datetime) else moment


def days_of(sessions: Iterable[Session], moments: Iterable[Moment], zone: tzinfo) -> Span | None:
    """From the first to the last day of the sessions and moments; None when none has a day."""
    days = [
        day_of(m) if not isinstance(m, datetime) else programme_day(m, zone, DEFAULT_DAY_CHANGE)
        for m in moments
    ]
    for session in sessions:
        if session.start is not None:
            days.append(programme_day(session.start, zone, DEFAULT_DAY_CHANGE))
        elif session.day is not None:
            days.append(session.day)
    return Span(min(days), max(days), zone) if days else None


def two_years(newest: date, zone: tzinfo) -> Span:
    """The calendar year of a day and the one after it."""
    return Span(date(newest.year, 1, 1), date(newest.year + 1, 12, 31), zone)
