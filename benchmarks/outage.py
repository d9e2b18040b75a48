"""200 screens over an hour without their server, by a simulated clock: when all are current again.

The watches of the feed are the real ones (`ui.shared.feed_watch`), with their intervals, backoff
and push; time, network and store are simulated: a request is answered at once or refused.
"""

import heapq
import itertools
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from random import Random
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from PySide6.QtCore import QCoreApplication

from benchmarks.measure import Row
from kiosk.personal.library import Outcome
from kiosk.programme.clock import Clock
from kiosk.store.feed_state import FeedState
from kiosk.sync.fetched import FetchError
from kiosk.sync.push import DEFAULT_PATIENCE, Hearer
from kiosk.sync.receive import Received
from kiosk.sync.schedule import next_check
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport
from kiosk.ui.pictures.screen_feed import RHYTHM
from kiosk.ui.shared import feed_push, feed_watch
from kiosk.ui.shared.feed_watch import FeedWatch
from kiosk.ui.shared.tasks import TaskRunner

SCREENS = 200
CALM, AWAY, AFTER = 600.0, 3600.0, 300.0
"""Seconds before the outage, of it, and after it."""
ALL_CURRENT = 60.0
_WINDOW = 5
"""Seconds over which requests are counted: a peak in which others wait."""
_START = datetime(2022, 12, 8, 9, 0, tzinfo=UTC)
_FEED = Source("http://venue/agenda.json")


@dataclass(frozen=True, slots=True)
class Found:
    """Requests a second: in calm, and at most after the outage; seconds until all were current."""

    normal: float
    peak: float
    current: float


class World:
    """The simulated time, the server in it, and what it was asked when."""

    speed = 1.0

    def __init__(self, seed: int) -> None:
        self.seconds = 0.0
        self.random = Random(seed)
        self.version = "1"
        self.up = True
        self.asked: list[float] = []
        self.lines: list[Line] = []
        self._due: list[tuple[float, int, Callable[[], None]]] = []
        self._number = itertools.count()

    def now(self) -> datetime:
        return _START + timedelta(seconds=self.seconds)

    def later(self, seconds: float, act: Callable[[], None]) -> None:
        """Does something then."""
        heapq.heappush(self._due, (self.seconds + seconds, next(self._number), act))

    def run(self, until: float) -> None:
        """Goes on to an instant."""
        while self._due and self._due[0][0] <= until:
            self.seconds, _, act = heapq.heappop(self._due)
            act()
            QCoreApplication.sendPostedEvents()
        self.seconds = until

    def request(self) -> bool:
        """Asks the server; whether it answers."""
        if self.up:
            self.asked.append(self.seconds)
        return self.up

    def most(self, begin: float, end: float) -> float:
        """The most requests a second, over any whole window of some seconds."""
        counted = Counter(int(at) for at in self.asked if begin <= at < end)
        return max(
            sum(counted[second + more] for more in range(_WINDOW)) / _WINDOW
            for second in range(int(begin), int(end) - _WINDOW)
        )


class Line:
    """Stands for `PushListener`: the same waits, without a socket."""

    world: World

    def __init__(self, _address: str, hearer: Hearer) -> None:
        self._hearer = hearer
        self._stands = False
        self._held = False
        self._failures = 0
        self._tries = 0
        self.world.lines.append(self)

    def start(self) -> None:
        self._try(self._tries)

    def stop(self) -> None: ...

    def hold(self) -> None:
        self._held = True

    def resume(self) -> None:
        woken, self._held = self._held, False
        if woken and not self._stands:
            self._try(self._tries)

    def cut(self) -> None:
        """The server goes."""
        self._stands = False
        self._hearer.lost(False)
        self._again()

    def _try(self, number: int) -> None:
        if self._held or self._stands or number != self._tries:
            return
        self._tries += 1
        self._stands = self.world.request()
        if self._stands:
            self._failures = 0
            self._hearer.opened()
            self._hearer.heard(self.world.version)
        else:
            self._failures += 1
            self._again()

    def _again(self) -> None:
        number = self._tries
        retry = self.world.random.uniform(1, 5)
        wait = next_check(
            retry,
            self.world.random,
            failures=max(0, self._failures - 1),
            longest=DEFAULT_PATIENCE.longest,
        )
        self.world.later(wait, lambda: self._try(number))


class Timer:
    """Stands for `QTimer`, single shot."""

    world: World

    def __init__(self, _parent: object) -> None:
        self._shots = 0
        self._at = 0.0
        self.timeout = SimpleNamespace(connect=self._connect)

    def _connect(self, act: Callable[[], None]) -> None:
        self._act = act

    def setSingleShot(self, _single: bool) -> None: ...

    def start(self, milliseconds: int) -> None:
        self._shots += 1
        number = self._shots
        self._at = self.world.seconds + milliseconds / 1000
        self.world.later(milliseconds / 1000, lambda: self._shoot(number))

    def stop(self) -> None:
        self._shots += 1

    def remainingTime(self) -> int:
        return round((self._at - self.world.seconds) * 1000)

    def _shoot(self, number: int) -> None:
        if number == self._shots:
            self._act()


class Tasks(TaskRunner):
    """Does everything at once."""

    def database(self, work: Any, done: Any = None, failed: Any = None) -> None:
        result = work()
        if done is not None:
            done(result)

    network = database


class Store:
    """Stands for `Library`."""

    zone = None

    def current_state(self, _source: Source, known: FeedState) -> FeedState:
        return known

    def take_in(self, received: Received, _clock: Clock, _shown: int) -> Outcome:
        result = Result.REFUSED if received.error else Result.UNCHANGED
        return Outcome(SyncReport(result, received.state, 46, received.error), None)


def outage(screens: int = SCREENS, seed: int = 1) -> Found:
    """Calm, an hour away in which the programme changed, and what follows."""
    world = World(seed)
    Timer.world = Line.world = world

    def receive(source: Source, known: FeedState, **_: object) -> Received:
        if not world.request():
            return Received(source, known, error=FetchError("away"))
        state = replace(known, feed_version=world.version, contacted_at=world.now())
        return Received(source, state, push="http://venue/events")

    with (
        patch.object(feed_watch, "QTimer", Timer),
        patch.object(feed_push, "PushListener", Line),
        patch("kiosk.sync.receive.receive", receive),
    ):
        watches = [_watch(world) for _ in range(screens)]
        world.run(CALM)
        calm = [at for at in world.asked if at >= CALM / 2]
        world.up = False
        for line in world.lines:
            line.cut()
        world.run(CALM + AWAY)
        world.up, world.version = True, "2"
        back = world.seconds
        current = _until_current(world, watches) - back
        world.run(back + AFTER)
    return Found(len(calm) / (CALM / 2), world.most(back, back + AFTER), current)


def _watch(world: World) -> FeedWatch:
    """A screen that was switched on at its own time."""
    watch = FeedWatch(Store(), Tasks(), world, rhythm=RHYTHM)  # type: ignore[arg-type]
    watch._random = Random(world.random.random())
    watch.source, watch._state = _FEED, FeedState(_FEED.name)
    world.later(world.random.uniform(0, 12), watch.sync_now)
    return watch


def _until_current(world: World, watches: list[FeedWatch]) -> float:
    while any(watch._state.feed_version != world.version for watch in watches):
        world.run(world.seconds + 0.5)
    return world.seconds


def measure() -> list[Row]:
    """The worst of five."""
    from kiosk.ui.shared.application import application

    _app = application([])
    found = [outage(seed=seed) for seed in range(5)]
    current, peak = max(f.current for f in found), max(f.peak / f.normal for f in found)
    normal = found[0].normal
    return [
        Row(
            f"{SCREENS} screens after an hour without server: all current (simulated)",
            f"{current:.0f} s",
            "–",
            "–",
            f"≤ {ALL_CURRENT:g} s",
            current <= ALL_CURRENT,
        ),
        Row(
            f"{SCREENS} screens after an hour without server: most requests (simulated)",
            f"{peak * normal:.0f} a second",
            f"{normal:.0f} a second (before)",
            f"{peak:.2f} ×",
            "≤ 2 ×",
            peak <= 2,
        ),
    ]
