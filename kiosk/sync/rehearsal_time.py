"""The clock of a server that rehearses (--now): told beside each file, so that all go by one.

`Festival-Clock: 2022-12-08T13:32:05.250000+00:00; speed=1.0`. A server that goes by the real time
says nothing of the kind.
"""

import re
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from kiosk.programme.clock import Clock, SimulatedClock
from kiosk.programme.values import dataclass

HEADER = "Festival-Clock"
_FORM = re.compile(r"(\d{4}-[0-9T:.+-]{10,40}); speed=(\d{1,6}(?:\.\d{1,6})?)", re.ASCII)
_YEARS = range(1971, 3000)
"""As on the command line: nearer the ends of the calendar, zones overflow."""


@dataclass(frozen=True, slots=True)
class RehearsalTime:
    """What time it was (UTC) at an instant of the steady clock, and how fast it goes."""

    now: datetime
    speed: float
    heard: float

    def clock(self, at: float) -> SimulatedClock:
        """The server's clock, from a later instant of the steady clock on."""
        gone = timedelta(seconds=(at - self.heard) * self.speed)
        return SimulatedClock(self.now + gone, self.speed)


def clock_header(clock: Clock) -> Mapping[str, str]:
    """What is told of a clock: nothing of one that goes by the real time."""
    if not isinstance(clock, SimulatedClock):
        return {}
    return {HEADER: f"{clock.now().isoformat()}; speed={clock.speed:.6f}"}


def rehearsal_time(headers: Mapping[str, str], heard: float) -> RehearsalTime | None:
    """What a server told; None where it told nothing, or nothing that makes sense."""
    found = _FORM.fullmatch(headers.get(HEADER, "").strip())
    if found is None:
        return None
    try:
        now = datetime.fromisoformat(found[1])
    except ValueError:
        return None
    if now.tzinfo is None or now.year not in _YEARS:
        return None
    return RehearsalTime(now.astimezone(UTC), float(found[2]), heard)
