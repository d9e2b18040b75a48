"""Patience with wrong tokens: how many came from one place lately."""

import time
from collections import OrderedDict
from collections.abc import Callable

MOST_FAILURES = 10
WITHIN = 60.0
"""Seconds."""
_MOST_REMEMBERED = 10_000

Monotonic = Callable[[], float]


class Failures:
    """Counts wrong tokens by where they come from; in memory, the oldest are forgotten."""

    def __init__(self, monotonic: Monotonic = time.monotonic) -> None:
        self._monotonic = monotonic
        self._found: OrderedDict[str, list[float]] = OrderedDict()

    def too_many(self, where: str) -> bool:
        """Whether so many came from there lately that no more are looked at."""
        since = self._monotonic() - WITHIN
        lately = [at for at in self._found.get(where, ()) if at > since]
        return len(lately) >= MOST_FAILURES

    def add(self, where: str) -> None:
        """Notes one more."""
        now = self._monotonic()
        lately = [at for at in self._found.pop(where, []) if at > now - WITHIN]
        self._found[where] = [*lately, now][-MOST_FAILURES:]
        while len(self._found) > _MOST_REMEMBERED:
            self._found.popitem(last=False)

    def forget(self) -> None:
        """Begins anew: everybody is heard again."""
        self._found.clear()
