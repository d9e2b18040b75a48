"""A small festival, its upstream file, and a real feed server on loopback."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from server.desk import Desk
from server.served import HandClock, House, Served, Upstream

from kiosk.server.publisher import Publisher
from kiosk.wording import translator


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def upstream(tmp_path: Path) -> Upstream:
    return Upstream(tmp_path / "upstream.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "served"


@pytest.fixture
def house(folder: Path, upstream: Upstream, clock: HandClock) -> Iterator[House]:
    made = House(folder, upstream, clock)
    made.pull()
    yield made
    made.publisher.close()


@pytest.fixture
def serve(folder: Path, upstream: Upstream, clock: HandClock) -> Iterator[Callable[..., Served]]:
    started: list[Served] = []

    def start(export_to: Path | None = None, port: int = 0, **more: Any) -> Served:
        publisher = Publisher(folder, upstream.source, clock=clock, translate=translator("de"))
        started.append(Served(publisher, clock, export_to, port, **more))
        return started[-1]

    yield start
    for served in started:
        if served._thread.is_alive():
            served.stop()


@pytest.fixture
def served(serve: Callable[..., Served]) -> Served:
    return serve()


@pytest.fixture
def desk(served: Served, folder: Path) -> Desk:
    return Desk(served, folder, "Ada")
