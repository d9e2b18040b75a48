"""A venue on one machine: a feed server, 200 screens, corrections; publish → painted on all."""

import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks.feed_server import server
from benchmarks.feeds import large_feed
from benchmarks.http_load import correct, revision, some_session
from benchmarks.measure import Row, milliseconds, percentile
from kiosk.resources import bundled_feed

CHANGES = 8
BUDGET = 0.5
_BETWEEN = 9.0
"""Seconds: until every screen has fetched and stored what it shows already."""
_LONGEST = 120.0


@dataclass(frozen=True, slots=True)
class Crowd:
    """Real windows in one process, and screens without a window, by process."""

    windows: int
    clients: tuple[int, ...]

    @property
    def all(self) -> int:
        """All screens."""
        return self.windows + sum(self.clients)


VENUE = Crowd(20, (60, 60, 60))
FEW = Crowd(4, (6,))
"""Of a large programme: so many that two cores can read it while the next change comes."""


class Fleet:
    """What the screens have told so far: when each painted which version."""

    def __init__(self) -> None:
        self._painted: dict[str, dict[str, float]] = {}
        self._changed = threading.Condition()

    def follow(self, process: "subprocess.Popen[str]") -> None:
        """Reads what a process of screens tells, until it ends."""
        assert process.stdout is not None
        for line in process.stdout:
            screen, version, at = line.split()
            with self._changed:
                self._painted.setdefault(version, {})[screen] = float(at)
                self._changed.notify_all()

    def painted(self, version: str, count: int) -> dict[str, float]:
        """When each of `count` screens painted a version, waiting for the last of them."""
        with self._changed:
            done = self._changed.wait_for(
                lambda: len(self._painted.get(version, ())) >= count, _LONGEST
            )
            found = dict(self._painted.get(version, {}))
        if not done:
            raise RuntimeError(f"{len(found)} of {count} screens painted version {version}")
        return found


def measure() -> list[Row]:
    """The festival that is built in, and a large one."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, label = large_feed(folder)
        return [
            *_rows(folder / "festival", bundled_feed(), "46 sessions", VENUE, BUDGET),
            *_rows(folder / "large", feed, label, FEW, None),
        ]


def _rows(folder: Path, feed: Path, label: str, crowd: Crowd, budget: float | None) -> list[Row]:
    folder.mkdir()
    program = "from kiosk.app import main; raise SystemExit(main())"
    main = [sys.executable, "-c", program, "--data-dir", str(folder / "server")]
    token = subprocess.run(
        [*main, "serve", "token", "add", "benchmark"], capture_output=True, text=True, check=True
    ).stdout.strip()
    serving = [*main, "serve", "--feed", str(feed), "--port", "0"]
    with server(serving) as (url, _), _screens(folder, f"{url}/agenda.json", crowd) as fleet:
        taken = _publish(url, token, fleet, crowd.all)
    return [
        _row(f"{crowd.windows} windows", label, taken["windows"], budget),
        _row(f"{crowd.all} screens", label, taken["screens"], budget),
    ]


def _publish(url: str, token: str, fleet: Fleet, count: int) -> dict[str, list[float]]:
    """Seconds from sending a correction to the paint, of windows and of all screens."""
    fleet.painted("1", count)
    key = some_session(url)
    taken: dict[str, list[float]] = {"windows": [], "screens": []}
    for number in range(CHANGES):
        seen = revision(url, token)
        time.sleep(_BETWEEN)
        body = {"session": key, "field": "delay", "value": str(number + 1), "seen": seen}
        begin = time.monotonic()
        correct(url, token, body)
        painted = fleet.painted(str(number + 2), count)
        taken["screens"] += [at - begin for at in painted.values()]
        taken["windows"] += [at - begin for s, at in painted.items() if s.startswith("window")]
    return taken


def _row(kind: str, label: str, seconds: list[float], budget: float | None) -> Row:
    high = percentile(seconds, 0.95)
    middle, worst = statistics.median(seconds), max(seconds)
    return Row(
        f"correction sent → painted, {kind}, {label}: p95 of {CHANGES} changes "
        f"(median {milliseconds(middle)}, worst {milliseconds(worst)})",
        milliseconds(high),
        "–",
        "–",
        "–" if budget is None else f"≤ {milliseconds(budget)}",
        budget is None or high <= budget,
    )


@contextmanager
def _screens(folder: Path, feed: str, crowd: Crowd) -> Iterator[Fleet]:
    fleet = Fleet()
    kinds = [("windows", crowd.windows), *(("clients", count) for count in crowd.clients)]
    processes = []
    try:
        for number, (kind, count) in enumerate(kinds):
            where = folder / f"{kind}{number}"
            command = [sys.executable, "-m", "benchmarks.fleet_process", kind, str(count), feed]
            process = subprocess.Popen(
                [*command, str(where)],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            )
            processes.append(process)
            threading.Thread(target=fleet.follow, args=(process,), daemon=True).start()
        yield fleet
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait()
