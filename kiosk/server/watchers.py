"""Those who wait for the next version: told the number, never the content."""

import asyncio


class Watchers:
    """The version that is valid, and a way to wait for another one; all in one event loop.

    Who is slow, or was away while several versions came, is told the latest only.
    """

    def __init__(self) -> None:
        self.version = 0
        self.count = 0
        self.closed = False
        self._news = asyncio.Event()

    def announce(self, version: int) -> None:
        """Wakes all who wait if the version is another one."""
        if version != self.version:
            self.version = version
            self._wake()

    def close(self) -> None:
        """Lets all who wait go home."""
        self.closed = True
        self._wake()

    async def other_than(self, seen: int) -> int | None:
        """The version as soon as it is not the one seen; None when nothing comes any more.

        Another, not a higher one: whoever has seen a higher number saw it of another journal.
        """
        while self.version == seen or not self.version:
            if self.closed:
                return None
            await self._news.wait()
        return None if self.closed else self.version

    def _wake(self) -> None:
        before, self._news = self._news, asyncio.Event()
        before.set()
