"""When to look for a new programme next: interval, jitter, backoff, and what the server asks."""

from random import Random

from kiosk.programme.values import dataclass

JITTER = 0.1
"""Screens that were switched on together must not ask together."""

LONGEST_WAIT = 15 * 60.0
"""Backoff ends here (or at the interval, when that is longer)."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds between two looks at a feed: usually, at a server that announced push while its push
    is away, and while push lives; `longest` is where backoff after failures ends.

    Push is a hint: what it missed is found by looking, which must not travel the same way.
    """

    usual: float
    push_away: float
    push_lives: float
    longest: float = LONGEST_WAIT

    def interval(self, *, announced: bool, lives: bool) -> float:
        """What counts at present."""
        if lives:
            return self.push_lives
        return self.push_away if announced else self.usual


_LONGEST_PLEA = 24 * 3600.0
"""A Retry-After beyond a day is taken for a slip."""

_MOST_DOUBLINGS = 16


def next_check(
    interval: float,
    random: Random,
    *,
    retry_after: float | None = None,
    failures: int = 0,
    longest: float = LONGEST_WAIT,
) -> float:
    """Seconds until the next check.

    The interval (seconds) doubles with each failure in a row up to `longest`, ± 10 %; never
    earlier than the server asked for (RFC 9110 section 10.2.3), then up to 10 % later.
    """
    wait = interval * 2.0 ** min(failures, _MOST_DOUBLINGS)
    wait = min(wait, max(longest, interval)) * random.uniform(1 - JITTER, 1 + JITTER)
    if retry_after is None:
        return wait
    return max(wait, min(retry_after, _LONGEST_PLEA) * random.uniform(1, 1 + JITTER))
