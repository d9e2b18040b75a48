"""Repeating events: each of their dates within the event's days becomes a session of its own.

The event's days are those of the sessions that do not repeat, and of the series that end within a
month: a festival's own daily yoga. What repeats longer (a club's weekly evening) fills these days
only, and where it never meets them its first date stands for it. Where nothing tells the event's
days, they are the calendar year of the newest date in the file and the year after it. Dates that
are written out (RDATE, a moved instance) always count. So a calendar without end ends, and the same
bytes give the same programme at any time.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.feeds import ical_values as values
from kiosk.feeds.ical_rules import Rule
from kiosk.feeds.ical_series import Item, Series, all_series, not_followed
from kiosk.feeds.ical_span import Moment, Span, day_of, days_of, two_years
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.tally import Tally
from kiosk.programme.model import Session

MOST_IN_ALL = 10_000
"""Dates of all the series of a calendar."""

_MOST_STEPS = 400_000
"""Days that rules are followed over, all series together; some 0.5 s."""
_LEAST_STEPS = 400
"""What a series costs even if it is short."""
_PICKY = 10_000
"""What a rule costs that may never come true."""
_COUNTED = 30
"""What each day of a rule with a COUNT costs."""
_YEARS = range(1970, 2200)
_SENSELESS = (ValueError, TypeError, KeyError, IndexError, AttributeError, OverflowError)
"""What dateutil, below the library, raises for rules that make no sense."""


def _weight(rule: Rule) -> int:
    """What a day of a rule costs: one that counts its dates has each of them looked at."""
    return rule.times_a_day * (_COUNTED if rule.count is not None else 1)


@dataclass(slots=True)
class _Budget:
    """What is left of the work that the repeating events of one calendar may cost."""

    steps: int = _MOST_STEPS
    dates: int = MOST_IN_ALL

    def allows(self, series: Series, steps: int) -> bool:
        heaviest = max((_weight(rule) for rule in series.rules), default=1)
        picky = sum(_PICKY for rule in series.rules if rule.picky)
        self.steps -= max(_LEAST_STEPS, steps * heaviest) + picky
        return self.steps >= 0 and self.dates > 0


def expanded(items: Sequence[Item], zones: Zones, tally: Tally) -> list[tuple[Session, str]]:
    """The sessions of a calendar and their places, in its order, repeating ones date by date."""
    found = all_series(items, zones, tally)
    if not found:
        return [(item.session, item.where) for item in items]
    budget = _Budget()
    days = _days(items, found, zones, budget)
    dated: dict[int, list[Session]] = {}
    for series in found:
        dated |= _dated(series, items, days, zones, tally, budget)
    return [
        (session, item.where)
        for place, item in enumerate(items)
        for session in dated.get(place, [item.session])
    ]


def _days(items: Sequence[Item], found: Sequence[Series], zones: Zones, budget: _Budget) -> Span:
    """The event's days."""
    moments: list[Moment] = []
    for series in found:
        finite = all(not rule.endless for rule in series.rules)
        end = _short_end(series) if finite and budget.allows(series, 0) else None
        moments += [series.start, end] if end is not None else []
    repeating = {place for series in found for place in (series.core, *series.changed)}
    single = (item.session for place, item in enumerate(items) if place not in repeating)
    known = days_of(single, moments, zones.floating)
    return known or two_years(max(_newest(item, zones) for item in items), zones.floating)


def _short_end(series: Series) -> Moment | None:
    from kiosk.feeds.ical_dates import short_end

    try:
        return short_end(series)
    except _SENSELESS:
        # Whoever follows the whole series says so.
        return None


def _newest(item: Item, zones: Zones) -> date:
    """The last day a VEVENT names: when it begins, or when it was written."""
    stamps = (
        values.instant(item.event.first(name), zones)
        for name in ("DTSTAMP", "LAST-MODIFIED", "CREATED")
    )
    named = (*stamps, item.session.start, item.session.day)
    return max((day_of(m) for m in named if m and m.year in _YEARS), default=date(1970, 1, 1))


def _dated(
    series: Series,
    items: Sequence[Item],
    days: Span,
    zones: Zones,
    tally: Tally,
    budget: _Budget,
) -> dict[int, list[Session]]:
    """The dates of one series, by the place of the VEVENT that says what they are."""
    from kiosk.feeds.ical_dates import dates

    core = items[series.core]
    if not budget.allows(series, (days.last - day_of(series.start)).days):
        not_followed(core, tally)
        return {}
    try:
        found = dates(series, items, days, zones)
    except _SENSELESS:
        not_followed(core, tally)
        return {}
    budget.dates -= sum(map(len, found.sessions.values()))
    where, title = core.where, core.session.title
    tally.note(
        "recurrence",
        where,
        "Repeating sessions: {count}; each of their dates in the event's days is a session of its"
        " own (first: {first}).",
        title,
    )
    if found.more:
        tally.note(
            "recurrence-cut",
            where,
            "Repeating sessions that go on beyond the event's days: {count}; the dates beyond are"
            " left out (first: {first}).",
            f"{title}, {days.first} – {days.last}",
        )
    return found.sessions
