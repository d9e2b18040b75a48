"""Those who wait for the next version: told the number, never the content."""

import asyncio
from collections import deque
from dataclasses import dataclass

_MOST_CALLS = 100
"""Who is further behind asks the screens' own way, with its next receipt."""


@dataclass(frozen=True, slots=True)
class News:
    """The version that is valid, screens that are called since, and the number of the last call.

    `change` leads there from the version that was seen, None where there is no small one.
    """

    version: int
    change: str | None
    calls: tuple[str, ...]
    called: int


class Watchers:
    """The version that is valid, and a way to wait for another one; all in one event loop.

    Who is slow, or was away while several versions came, is told the latest only.
    """

    def __init__(self) -> None:
        self.version = 0
        self.count = 0
        self.called = 0
        self.closed = False
        self._before = 0
        self._change: str | None = None
        self._calls: deque[tuple[int, str]] = deque(maxlen=_MOST_CALLS)
        self._news = asyncio.Event()

    def announce(self, version: int, change: str | None = None) -> None:
        """Wakes all who wait if the version is another one; `change` leads to it from the last."""
        if version != self.version:
            self._before, self.version, self._change = self.version, version, change
            self._wake()

    def call(self, screen: str) -> None:
        """Has a screen report at once, by its key."""
        self.called += 1
        self._calls.append((self.called, screen))
        self._wake()

    def close(self) -> None:
        """Lets all who wait go home."""
        self.closed = True
        self._wake()

    async def news(self, seen: int, called: int) -> News | None:
        """What is new to who has seen a version and heard a call; None when nothing comes any more.

        Another version, not a higher one: a higher number was seen of another journal.
        """
        while not self.closed:
            calls = tuple(screen for number, screen in self._calls if number > called)
            if calls or (self.version and self.version != seen):
                change = self._change if seen == self._before else None
                return News(self.version, change, calls, self.called)
            await self._news.wait()
        return None

    def _wake(self) -> None:
        before, self._news = self._news, asyncio.Event()
        before.set()
