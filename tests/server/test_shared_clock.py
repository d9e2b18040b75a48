"""Server, desk and screens that rehearse go by one clock, however far apart they were started."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from server.served import Served, Upstream
from ui.conftest import qapp as qapp
from ui.hall import NOON

from kiosk.programme.clock import Clock, SimulatedClock, SystemClock
from kiosk.server.publisher import Publisher
from kiosk.sync.source import Source
from kiosk.ui.pictures.screen_feed import ScreenFeed
from kiosk.wording import error_text, translator

Rehearse = Callable[[Clock], Served]


@pytest.fixture
def rehearse(folder: Path, upstream: Upstream) -> Iterator[Rehearse]:
    started: list[Served] = []

    def start(clock: Clock) -> Served:
        publisher = Publisher(folder, upstream.source, clock=clock, translate=translator("de"))
        started.append(Served(publisher, clock, None))
        return started[-1]

    yield start
    for served in started:
        served.stop()


@pytest.fixture
def follow(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., ScreenFeed]]:
    """What is behind screens and desk alike, once it has looked at the server."""
    opened: list[ScreenFeed] = []

    def start(served: Served, clock: Clock) -> ScreenFeed:
        source = Source.parse(f"{served.url}/agenda.json")
        feed = ScreenFeed(tmp_path / f"at {len(opened)}", clock, source)
        opened.append(feed)
        feed.watch.sync_now()
        qtbot.waitUntil(lambda: feed.programme is not None and not feed.watch.syncing)
        return feed

    yield start
    for feed in opened:
        feed.close()


def apart(one: datetime, other: datetime) -> float:
    return abs((one - other).total_seconds())


@pytest.mark.parametrize("speed", [0.0, 1.0, 60.0])
def test_all_go_by_the_servers_clock(
    rehearse: Rehearse, follow: Callable[..., ScreenFeed], speed: float
) -> None:
    theirs = SimulatedClock(NOON + timedelta(minutes=7), speed)
    served = rehearse(theirs)
    feeds = [follow(served, SimulatedClock(NOON, own)) for own in (1.0, speed)]
    for feed in feeds:
        assert feed.clock.speed == speed
        assert apart(feed.now(), theirs.now()) < 1.0 * max(speed, 1.0)
        assert feed.clock_trouble is None


def test_another_clock_later_on_is_still_that_of_the_server(
    rehearse: Rehearse, follow: Callable[..., ScreenFeed]
) -> None:
    theirs = SimulatedClock(NOON + timedelta(minutes=7))
    feed = follow(rehearse(theirs), SimulatedClock(NOON))
    feed.set_clock(SimulatedClock(NOON))
    assert apart(feed.now(), theirs.now()) < 1.0


def test_a_clock_that_was_not_set_is_not_moved_by_any_server_and_it_is_said(
    rehearse: Rehearse, follow: Callable[..., ScreenFeed]
) -> None:
    feed = follow(rehearse(SimulatedClock(NOON)), SystemClock())
    assert isinstance(feed.clock, SystemClock)
    assert feed.clock_trouble is not None
    said = error_text(feed.clock_trouble, translator("de"))
    assert said.startswith("Der Server probt: seine Uhr wurde mit --now gestellt.")


def test_who_rehearses_at_a_server_that_does_not_is_told(
    rehearse: Rehearse, follow: Callable[..., ScreenFeed]
) -> None:
    feed = follow(rehearse(SystemClock()), SimulatedClock(NOON))
    assert apart(feed.now(), NOON) < 60
    assert feed.clock_trouble is not None
    said = error_text(feed.clock_trouble, translator("de"))
    assert said.startswith("Die Uhr hier wurde mit --now gestellt, die des Servers nicht")
