"""Which VEVENTs of a calendar repeat, by which rules, and which ones replace one of their dates."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from kiosk.feeds import ical_values as values
from kiosk.feeds.ical_lines import Component
from kiosk.feeds.ical_rules import Rule, parse_rule
from kiosk.feeds.ical_span import Moment
from kiosk.feeds.ical_zones import Zones
from kiosk.feeds.tally import Tally
from kiosk.programme.model import Session

_MOST_CHANGED = 1000
"""Of one series; where more replace its dates, each of them stands for itself."""


@dataclass(frozen=True, slots=True)
class Item:
    """A VEVENT and the session it is when it is taken by itself."""

    event: Component
    session: Session

    @property
    def where(self) -> str:
        """Its place in the file."""
        return f"line {self.event.number}"


@dataclass(slots=True)
class Series:
    """The places of the VEVENT that repeats and of those that replace one of its dates."""

    core: int
    start: Moment
    rules: list[Rule]
    changed: list[int] = field(default_factory=list)


def all_series(items: Sequence[Item], zones: Zones, tally: Tally) -> list[Series]:
    """Every VEVENT that repeats, with those of its UID that have a RECURRENCE-ID."""
    found: list[Series] = []
    of_uid: dict[str, Series] = {}
    changed: dict[str, list[int]] = defaultdict(list)
    for place, item in enumerate(items):
        event, uid = item.event, item.session.guid
        if event.first("RECURRENCE-ID"):
            changed[uid].append(place)
        elif event.first("RRULE") or event.first("RDATE"):
            series = _series(place, item, zones, tally)
            if series is not None:
                found.append(series)
                of_uid.setdefault(uid, series)
    for uid, places in changed.items():
        if uid and uid in of_uid and len(places) <= _MOST_CHANGED:
            of_uid[uid].changed = places
    return found


def _series(place: int, item: Item, zones: Zones, tally: Tally) -> Series | None:
    start = values.wall(item.event.first("DTSTART"), zones)
    if start is None:
        return None
    try:
        rules = [parse_rule(values.parts(line)[1]) for line in item.event.all("RRULE")]
    except ValueError:
        not_followed(item, tally)
        return None
    return Series(place, start, rules)


def not_followed(item: Item, tally: Tally) -> None:
    """Reports a series of which only the first date is kept."""
    tally.warn(
        "recurrence-not-readable",
        item.where,
        "Repeating sessions whose rule cannot be followed: {count}; only the dates written out are"
        " shown (first: {first}).",
        item.session.title,
    )
