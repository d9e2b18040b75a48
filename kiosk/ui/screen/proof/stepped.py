"""One screen on a clock that is stepped, never waited for: which page is on its glass when."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.cycle import Cycle
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import ScreenSettings

Moments = Callable[[datetime, str, str], Moment]
"""What is known at an instant, in a language, on the screen of a name."""

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Showing:
    """A page that is on the glass from `at` (aware, UTC) on; `number` counts from 1."""

    at: datetime
    number: int
    of: int
    language: str
    picture: Picture


class Stepped:
    """A screen without a window: the same pages, turned by the same cycle, as `ScreenWindow`."""

    def __init__(
        self, settings: ScreenSettings, panel: Panel, moments: Moments, measure: Measure
    ) -> None:
        self.settings = settings
        self.panel = panel
        self.cycle = Cycle()
        self._moments = moments
        self._measure = measure
        self._language = 0
        self._shown: Showing | None = None

    def minute(self, now: datetime) -> Iterator[Showing]:
        """What comes on the glass in the minute that begins at `now` (aware), in order.

        Nothing, where the page of before stays unchanged.
        """
        begin = now.astimezone(UTC)
        at, end = begin, begin + MINUTE
        self._make(at)
        while at < end:
            if self.cycle.turn(at.timestamp()) and len(self.settings.languages) > 1:
                self._language += 1
                self._make(at)
            yield from self._news(at)
            # A float's error must not make a page due for ever.
            at += timedelta(seconds=max(self.cycle.due(at.timestamp()), 0.001))

    @property
    def language(self) -> str:
        """The language of the present cycle."""
        return self.settings.languages[self._language % len(self.settings.languages)]

    def _make(self, at: datetime) -> None:
        moment = self._moments(at, self.language, self.settings.name)
        made = pages(self.settings, moment, self.panel, self._measure)
        self.cycle.show(made, at.timestamp())

    def _news(self, at: datetime) -> Iterator[Showing]:
        page = self.cycle.page
        if page is None:
            return
        number, of = self.cycle.number + 1, len(self.cycle.pages)
        showing = Showing(at, number, of, self.language, page)
        before, self._shown = self._shown, showing
        if before is None or before.picture != page:
            yield showing
