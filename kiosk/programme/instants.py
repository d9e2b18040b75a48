"""Reckoning with instants: across a change of clocks, by UTC.

Python adds, subtracts and compares two datetimes of one zone as wall times, without their offsets:
02:30 before the clocks go back equals 02:30 after it, and midnight to noon is always twelve hours.
"""

from datetime import UTC, datetime, timedelta


def elapsed(start: datetime, end: datetime) -> timedelta:
    """The time that passes from one aware instant to another."""
    return end.astimezone(UTC) - start.astimezone(UTC)


def after(instant: datetime, length: timedelta) -> datetime:
    """The instant when `length` has passed, in the zone of `instant` (aware).

    Raises OverflowError beyond the years that Python knows.
    """
    return (instant.astimezone(UTC) + length).astimezone(instant.tzinfo)


def same(one: datetime | None, other: datetime | None) -> bool:
    """Whether two aware instants are the same one; None is only the same as None."""
    if one is None or other is None:
        return one is other
    if one == other and one.fold == other.fold:
        return True  # nearly always, and five times as fast
    return one.astimezone(UTC) == other.astimezone(UTC)
