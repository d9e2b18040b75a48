"""One repeating event to its dates as sessions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from kiosk.feeds import ical_values as values
from kiosk.feeds.ical_expand import Occurrence, Repetition, Written, instance, occurrences
from kiosk.feeds.ical_rule_dates import rule_dates
from kiosk.feeds.ical_series import Item, Series
from kiosk.feeds.ical_span import Moment, Span, day_of
from kiosk.feeds.ical_zones import Zones
from kiosk.programme.model import Session

MOST_DATES = 400
"""Of one series; more than one a day for a year is no programme."""

_MONTH = timedelta(days=31)
_DAY = timedelta(days=1)
_YEAR = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates by the place of the VEVENT that says what they are; `more`: some are left out."""

    sessions: dict[int, list[Session]]
    more: bool


def short_end(series: Series) -> Moment | None:
    """The last date of a series whose rules end within a month of its first; None for others.

    Raises what `rule_dates` raises.
    """
    month = series.start + _MONTH
    ends: list[Moment] = []
    for rule in series.rules:
        until = rule.last(series.start)
        if rule.endless or (until is not None and day_of(until) > day_of(month)):
            return None
        found = list(rule_dates(series.start, rule, day_of(series.start), month))
        if until is None and len(found) < (rule.count or 0):
            return None
        ends += found
    return max(ends, key=day_of, default=None)


def dates(series: Series, items: Sequence[Item], days: Span, zones: Zones) -> Dates:
    """The dates within the event's days, and those that are written out.

    Raises what `rule_dates` and the library raise.
    """
    core = items[series.core]
    by_rule, more = _by_rule(series, days)
    added = [a for a in values.walls(core.event, "RDATE", zones) if _alike(_begin(a), series.start)]
    changed = [_written(items[place], place, zones) for place in series.changed]
    found = occurrences(
        _written(core, series.core, zones),
        changed,
        Repetition(
            [*by_rule, *added], [_begin(m) for m in values.walls(core.event, "EXDATE", zones)]
        ),
        max((series.start, *(w.start for w in changed), *by_rule, *map(_begin, added)), key=day_of),
    )
    own = {part.place for part in changed if not part.onwards}
    sessions: dict[int, list[Session]] = {place: [] for place in (series.core, *series.changed)}
    for one in sorted(_kept(found, series, days), key=lambda o: _order(o.start)):
        base = items[one.place].session
        sessions[one.place].append(
            # What replaces just one date is its own session already.
            base if one.place in own else _session(one, base, core.session.key)
        )
    return Dates(sessions, more)


def _kept(found: Iterable[Occurrence], series: Series, days: Span) -> list[Occurrence]:
    """All, but not the beginning of a habit years ago when it goes on in the event's days."""
    listed = list(found)
    first = _order(series.start)
    if series.start in days or not series.rules or not any(o.start in days for o in listed):
        return listed
    return [o for o in listed if o.place != series.core or _order(o.original) != first]


def _by_rule(series: Series, days: Span) -> tuple[list[Moment], bool]:
    """The dates of the rules within the event's days, and whether some lie behind them."""
    found: list[Moment] = []
    more = False
    behind = days.end(series.start) + _YEAR
    for rule in series.rules:
        dated: list[Moment] = []
        for moment in rule_dates(series.start, rule, days.first, behind):
            if moment in days:
                dated.append(moment)
            if day_of(moment) > days.last + _DAY or len(dated) > MOST_DATES:
                more = True
                break
        found += dated[:MOST_DATES]
    return found, more


def _written(item: Item, place: int, zones: Zones) -> Written:
    """What the library needs of a VEVENT; raises ValueError when it has no start."""
    event, session = item.event, item.session
    start = values.wall(event.first("DTSTART"), zones)
    if start is None:
        raise ValueError("DTSTART")
    line, sequence = event.first("RECURRENCE-ID"), event.first("SEQUENCE")
    number = sequence.rest[1:].strip() if sequence else ""
    return Written(
        place,
        start,
        _end(start, session.duration or timedelta(0)),
        values.wall(line, zones),
        line is not None and values.parts(line)[0].get("RANGE", "").upper() == "THISANDFUTURE",
        int(number) if number.isdecimal() and len(number) < 10 else 0,
    )


def _end(start: Moment, length: timedelta) -> Moment:
    if not isinstance(start, datetime):
        return start + _DAY
    # In UTC, because a length is time that really passes.
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def _session(occurrence: Occurrence, base: Session, series_key: str) -> Session:
    """The session of one date."""
    key = f"{series_key}/{instance(occurrence.original)}"
    if not isinstance(occurrence.start, datetime):
        return replace(base, key=key, start=None, end=None, day=occurrence.start)
    start = occurrence.start.astimezone(UTC)
    length = base.duration or timedelta(0)
    if isinstance(occurrence.end, datetime):
        length = occurrence.end.astimezone(UTC) - start
    return replace(base, key=key, start=start, end=start + max(length, timedelta(0)), day=None)


def _begin(moment: Moment | tuple[datetime, datetime]) -> Moment:
    return moment[0] if isinstance(moment, tuple) else moment


def _alike(moment: Moment, other: Moment) -> bool:
    return isinstance(moment, datetime) == isinstance(other, datetime)


def _order(moment: Moment) -> datetime:
    """Something by which instants and days can be compared."""
    if isinstance(moment, datetime):
        return moment.astimezone(UTC)
    return datetime(moment.year, moment.month, moment.day, tzinfo=UTC)
