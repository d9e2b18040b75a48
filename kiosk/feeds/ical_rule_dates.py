"""The dates of one recurrence rule, followed by recurring-ical-events within bounds.

WORKAROUND https://github.com/dateutil/dateutil: what follows the rules below the library looks at
their end only when it has found a date, so that one that never comes true (30 February) is followed
to the year 9999, for seconds. Rules are therefore followed in the last century before that: years
that begin on the same weekday and are as far from a leap year have the same days, and so have those
that come after them, from 1901 to 2099 as from 9901 to 9999.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from itertools import islice

import recurring_ical_events
from icalendar import Calendar, Event, vRecur

from kiosk.feeds.ical_rules import Rule
from kiosk.feeds.ical_span import Moment

_YEARS = range(1901, 2100)
_LATE_YEARS = range(9901, 9929)
_LONGEST = 70
"""Years a rule is followed for; there are 71 from 9928 on."""
_PIECE = 1000
"""Days of a daily rule; each date costs the library some 0.1 ms."""
_DAY = timedelta(days=1)


def rule_dates(start: Moment, rule: Rule, begin: date, end: Moment) -> Iterator[Moment]:
    """The dates of a rule from the day `begin` to `end`, in order, as it says them from `start` on.

    Instants are in the zone of `start` and keep its clock time. Raises ValueError where the rule or
    its start make no sense.
    """
    if start.year not in _YEARS:
        raise ValueError(start)
    shift = _late(start.year) - start.year
    last = _wall(end, start)
    own = rule.last(start)
    if own is not None:
        last = min(last, _wall(own, start))
    last = min(last, _end_of(start))
    if last < _wall(start, start):
        return
    since = start if rule.count is not None else max(begin, date(start.year, 1, 1))
    found = _followed(
        _moved(_wall(start, start), shift), rule, _moved(_day(since), shift), _moved(last, shift)
    )
    for moment in islice(found, rule.count):
        back = _moved(moment, -shift)
        if _day(back) >= begin:
            yield _aware(back, start)


def _followed(start: Moment, rule: Rule, since: date, last: Moment) -> Iterator[Moment]:
    """Piece by piece, so that whoever needs a few dates does not wait for thousands."""
    event = Event()
    event.add("UID", "rule")
    event.add("DTSTART", start)
    event.add("RRULE", vRecur.from_ical(rule.text(last)))
    calendar = Calendar()
    calendar.add_component(event)
    query = recurring_ical_events.of(calendar)
    at, end = since, _day(last) + _DAY
    piece = timedelta(days=max(1, _PIECE // rule.times_a_day))
    while at < end:
        until = min(at + piece, end)
        yield from sorted(found["DTSTART"].dt for found in query.between(at, until))
        at = until


@lru_cache(maxsize=256)
def _late(year: int) -> int:
    """The year near the end of the calendar that has the same days, and like years after it."""
    weekday = date(year, 1, 1).weekday()
    return next(
        late
        for late in _LATE_YEARS
        if late % 4 == year % 4 and date(late, 1, 1).weekday() == weekday
    )


def _wall(moment: Moment, like: Moment) -> Moment:
    """What clock and calendar show at a moment where `like` is; a day where that is one."""
    if not isinstance(like, datetime):
        return _day(moment)
    if not isinstance(moment, datetime):
        return datetime(moment.year, moment.month, moment.day)  # noqa: DTZ001 - a wall clock
    return moment.astimezone(like.tzinfo).replace(tzinfo=None)


def _aware(wall: Moment, like: Moment) -> Moment:
    """What a clock shows, as an instant where `like` is."""
    if isinstance(wall, datetime) and isinstance(like, datetime):
        return wall.replace(tzinfo=like.tzinfo)
    return wall


def _end_of(start: Moment) -> Moment:
    wall = _wall(start, start)
    return wall.replace(year=start.year + _LONGEST, month=12, day=28)


def _moved(moment: Moment, years: int) -> Moment:
    return moment.replace(year=moment.year + years)


def _day(moment: Moment) -> date:
    return moment.date() if isinstance(moment, datetime) else moment
