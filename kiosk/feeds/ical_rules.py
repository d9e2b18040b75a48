"""Recurrence rules (RRULE, RFC 5545 section 3.3.10): taken apart, checked, and given an end."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from math import prod

_FREQUENCIES = frozenset({"DAILY", "WEEKLY", "MONTHLY", "YEARLY"})
_NUMBERS = re.compile(r"[+-]?\d{1,3}(?:,[+-]?\d{1,3})*")
_DAYS = re.compile(
    r"[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)(?:,[+-]?\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU))*"
)
_UNTIL = re.compile(r"(\d{8})(?:T(\d{6})Z?)?")
_NUMBER = re.compile(r"[1-9]\d{0,5}")
_PARTS = {
    "INTERVAL": _NUMBER,
    "WKST": _DAYS,
    "BYDAY": _DAYS,
    **dict.fromkeys(
        ("BYSECOND", "BYMINUTE", "BYHOUR", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH"),
        _NUMBERS,
    ),
    "BYSETPOS": _NUMBERS,
}
_PICKY = frozenset({"INTERVAL", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"})
_WITHIN_A_DAY = ("BYHOUR", "BYMINUTE", "BYSECOND")
_MOST_A_DAY = 24
"""What happens more often is no session, and would be counted out second by second."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One RRULE: `parts` without COUNT and UNTIL, which stand apart because they bound it.

    `until` is what was written: "20221209", "20221209T180000Z", or "" for none.
    """

    parts: tuple[tuple[str, str], ...]
    count: int | None = None
    until: str = ""

    @property
    def picky(self) -> bool:
        """Whether it may never come true (30 February), which is found out at length only."""
        return not _PICKY.isdisjoint(name for name, _ in self.parts)

    @property
    def times_a_day(self) -> int:
        """How often it comes true on one of its days, at most."""
        listed = (value for name, value in self.parts if name in _WITHIN_A_DAY)
        return prod(value.count(",") + 1 for value in listed)

    @property
    def endless(self) -> bool:
        """Whether it goes on for ever."""
        return self.count is None and not self.until

    def last(self, start: datetime | date) -> datetime | date | None:
        """The instant (in the zone of `start`) or day that UNTIL names, included; None without.

        A day stands for its end when `start` has a time: that is what people mean by it, although
        RFC 5545 wants both to be alike.
        """
        match = _UNTIL.fullmatch(self.until)
        if match is None:
            return None
        day = datetime.strptime(match[1], "%Y%m%d").date()  # noqa: DTZ007 - a date only
        if not isinstance(start, datetime):
            return day
        if match[2] is None:
            return datetime.combine(day, time.max, start.tzinfo).replace(microsecond=0)
        clock = datetime.strptime(match[2], "%H%M%S").time()  # noqa: DTZ007 - a time of day only
        if self.until.endswith("Z"):
            return datetime.fromisoformat(f"{day}T{clock}+00:00").astimezone(start.tzinfo)
        return datetime.combine(day, clock, start.tzinfo)

    def text(self, until: datetime | date) -> str:
        """The rule that ends at `until` (naive, or a day), whatever it said of its end itself."""
        end = f"{until:%Y%m%dT%H%M%S}" if isinstance(until, datetime) else f"{until:%Y%m%d}"
        return ";".join([*(f"{name}={value}" for name, value in self.parts), f"UNTIL={end}"])


def parse_rule(text: str) -> Rule:
    """The rule that `text` writes; parts that RFC 5545 does not know are left out.

    Raises ValueError for one that cannot be followed: unreadable, of another calendar (RSCALE), or
    repeating more than 24 times a day.
    """
    given = dict(part.split("=", 1) for part in text.upper().replace(" ", "").split(";") if part)
    frequency = given.get("FREQ", "")
    if frequency not in _FREQUENCIES or given.get("RSCALE", "GREGORIAN") != "GREGORIAN":
        raise ValueError(text)
    parts = [("FREQ", frequency)]
    for name, pattern in _PARTS.items():
        value = given.get(name)
        if value is None:
            continue
        if not pattern.fullmatch(value):
            raise ValueError(text)
        parts.append((name, value))
    if prod(given[name].count(",") + 1 for name in _WITHIN_A_DAY if name in given) > _MOST_A_DAY:
        raise ValueError(text)
    count, until = given.get("COUNT"), given.get("UNTIL", "").replace("-", "").replace(":", "")
    if (count is not None and not _NUMBER.fullmatch(count)) or (
        until and not _UNTIL.fullmatch(until)
    ):
        raise ValueError(text)
    return Rule(tuple(parts), int(count) if count else None, until)
