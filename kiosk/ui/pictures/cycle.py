"""Which page is on the glass: turns pages by time, keeps its place when the pages change."""

from collections.abc import Sequence

from kiosk.ui.pictures.picture import Picture

LONGEST = 45.0
"""Seconds within which every page must have been seen (SCREENS.md)."""
_JUST = 0.5
"""Seconds."""


class Cycle:
    """The pages of one screen and the one that is shown; time is given, never asked for."""

    def __init__(self) -> None:
        self.pages: tuple[Picture, ...] = ()
        self.number = 0
        self._turned = 0.0

    @property
    def page(self) -> Picture | None:
        """The page on the glass."""
        return self.pages[self.number] if self.pages else None

    def show(self, pages: Sequence[Picture], now: float) -> None:
        """Takes other pages (another minute, another version); `now` is in seconds.

        A page about the same sessions stays, for the rest of its time.
        """
        before, earlier = self.page, self.pages[: self.number]
        self.pages = tuple(pages)
        if before is None or self._just_begun(now):
            self.number, self._turned = 0, now
            return
        same = [n for n, page in enumerate(self.pages) if page.sessions == before.sessions]
        if not same:
            self.number, self._turned = self._successor(earlier), now
        elif self.number not in same:
            self.number = same[0]

    def _just_begun(self, now: float) -> bool:
        """Whether nobody has seen more than the beginning of a cycle: in another language its
        first page is another one."""
        return self.number == 0 and now - self._turned < _JUST

    def _successor(self, earlier: Sequence[Picture]) -> int:
        """What follows the last page of before that there still is; else the first."""
        now = [page.sessions for page in self.pages]
        for page in reversed(earlier):
            if page.sessions in now:
                return (now.index(page.sessions) + 1) % len(now)
        return 0

    def due(self, now: float) -> float:
        """Seconds until the page is to be turned; 0 when it is due.

        A page that is alone is a cycle, too: another language may follow it.
        """
        page = self.page
        if page is None:
            return LONGEST
        return max(self._turned + page.seconds - now, 0.0)

    def turn(self, now: float) -> bool:
        """Turns the page if it is due; whether a whole cycle is over."""
        if self.page is None or self.due(now) > 0:
            return False
        self.number = (self.number + 1) % len(self.pages)
        self._turned = now
        return self.number == 0

    @property
    def seconds(self) -> float:
        """How long a whole cycle takes."""
        return sum(page.seconds for page in self.pages)
