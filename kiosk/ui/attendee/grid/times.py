"""When the sessions of one day begin and end in the grid, in minutes from its first mark; no Qt."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from math import ceil

from kiosk.programme.days import Day
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.values import dataclass

HALF_HOUR = timedelta(minutes=30)
_OVERHANG = timedelta(hours=3)
_TARGET_HEIGHT = 66
_DENSITY = (2.0, 4.0)


@dataclass(frozen=True, slots=True)
class DayTimes:
    """The first and the last mark of the axis, and each session's minutes from the first."""

    start: datetime
    end: datetime
    minutes: tuple[tuple[float, float], ...]

    @property
    def length(self) -> float:
        """Minutes from the first to the last mark."""
        return (self.end - self.start).total_seconds() / 60


def day_times(sessions: Sequence[Session], day: Day) -> DayTimes:
    """The times of a day's sessions (all with a time); what runs for days is cut.

    First and last mark are half hours around the sessions. In UTC: instants of one zone are
    compared by the wall clock, which runs twice one night.
    """
    spans = [_span(session) for session in sessions]
    begin, last = _extent(spans, day)
    minutes = tuple(
        (
            (max(start, begin) - begin).total_seconds() / 60,
            (min(end, last) - begin).total_seconds() / 60,
        )
        for start, end in spans
    )
    return DayTimes(begin, last, minutes)


def density(short: float | None) -> float:
    """Pixels per minute at which most sessions show their title: 2, more for short talks.

    `short` is what `short_session` says of them.
    """
    low, high = _DENSITY
    return min(max(_TARGET_HEIGHT / short, low), high) if short else low


def short_session(sessions: Iterable[Session]) -> float | None:
    """Minutes that three of four sessions last at least; None where there are too few to say."""
    minutes = sorted(
        length.total_seconds() / 60
        for s in sessions
        if (length := s.duration) and length > HALF_HOUR / 6
    )
    return minutes[len(minutes) // 4] if len(minutes) >= 2 else None


def _span(session: Session) -> tuple[datetime, datetime]:
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        raise ValueError(f"{session.key} has no time")
    return start.astimezone(UTC), end.astimezone(UTC)


def _extent(spans: Sequence[tuple[datetime, datetime]], day: Day) -> tuple[datetime, datetime]:
    if not spans:
        return day.start + timedelta(hours=5), day.start + timedelta(hours=14)
    first = max(min(start for start, _ in spans), day.start)
    last = max(min(max(end for _, end in spans), day.end + _OVERHANG), first + HALF_HOUR)
    begin = day.start + HALF_HOUR * ((first - day.start) // HALF_HOUR)
    return begin, begin + HALF_HOUR * ceil((last - begin) / HALF_HOUR)
