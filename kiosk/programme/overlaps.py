"""Which of some sessions take place at one time: pair by pair, by number, or each for itself."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from kiosk.programme.model import Session
from kiosk.programme.phase import actual_end, actual_start

_MINUTE = timedelta(minutes=1)


class Overlap(NamedTuple):
    """Two sessions with the time they share, from `start` (UTC); `first` starts no later."""

    first: Session
    second: Session
    start: datetime
    length: timedelta

    @property
    def minutes(self) -> int:
        """The shared time in minutes; what is begun counts."""
        return -(-self.length // _MINUTE)


class _Span(NamedTuple):
    start: datetime
    end: datetime
    session: Session


def overlaps(sessions: Iterable[Session]) -> Iterator[Overlap]:
    """Every overlapping pair (sweep line), by the start of the second one; made as it is asked for.

    Announced delays are counted in. Cancelled sessions and those without a time or length overlap
    nothing; touching ends do not overlap. Costs n log n and one step for each pair.
    """
    running: list[_Span] = []
    for span in _spans(sessions):
        running = [before for before in running if before.end > span.start]
        for before in running:
            shared = min(before.end, span.end) - span.start
            yield Overlap(before.session, span.session, span.start, shared)
        running.append(span)


def overlap_count(sessions: Iterable[Session]) -> int:
    """How many pairs `overlaps` gives, counted in n log n however many they are."""
    spans = _spans(sessions)
    ends = sorted(span.end for span in spans)
    # What has ended by a start began before it, so the rest of those before it still runs.
    return sum(place - bisect_right(ends, span.start) for place, span in enumerate(spans))


def overlapping(sessions: Iterable[Session]) -> list[Session]:
    """The sessions that overlap any other one, by start."""
    spans = _spans(sessions)
    found = []
    latest = datetime.min.replace(tzinfo=UTC)
    for place, span in enumerate(spans):
        follows = place + 1 < len(spans) and spans[place + 1].start < span.end
        if latest > span.start or follows:
            found.append(span.session)
        latest = max(latest, span.end)
    return found


def _spans(sessions: Iterable[Session]) -> list[_Span]:
    spans = []
    for session in sessions:
        start, end = actual_start(session), actual_end(session)
        if start is None or end is None or session.cancelled:
            continue
        span = _Span(start.astimezone(UTC), end.astimezone(UTC), session)
        if span.start < span.end:
            spans.append(span)
    return sorted(spans, key=lambda span: (span.start, span.end, span.session.key))
