"""When the last of some sessions ends, as a list says it: "17:50", "So., 9:05" on another day."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta

from kiosk.programme.days import programme_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time, short_weekday


def last_end(sessions: Iterable[Session], moment: Moment, day: date | None) -> str:
    """The latest end, in the moment's zone, in a list of a programme day; None: of several days.

    At 8:45 "bis 9:05" would be in twenty minutes: an end that is not on the evening of `day` has
    its weekday. "" where none has a time, or all is over.
    """
    ends = [end.astimezone(UTC) for s in sessions if (end := actual_end(s)) is not None]
    end = max(ends, default=None)
    if end is None or (moment.clock_trusted and elapsed(moment.now, end) <= timedelta()):
        return ""
    at = clock_time(end, moment.zone)
    if _ends_on(end, moment) == day:
        return at
    return f"{short_weekday(end.astimezone(moment.zone).date(), moment.language)}, {at}"


def _ends_on(end: datetime, moment: Moment) -> date:
    """The programme day in which it ends: what ends just when a day changes ends before."""
    programme = moment.programme
    return programme_day(end - timedelta(seconds=1), programme.tz, programme.event.day_change)
