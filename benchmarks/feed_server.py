"""The feed server under load: unchanged and whole answers, beside nginx, and how fast push is."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.request import Request, urlopen

from benchmarks import web_server
from benchmarks.feeds import large_feed
from benchmarks.http_load import per_second, told_after
from benchmarks.measure import Row, milliseconds

SECONDS = 3.0
LISTENERS = (200, 1000)
CHANGES = 12
_BUDGET = 0.5
"""Seconds from publishing to pixels on 200 screens; push must leave most of it to the screens."""


def measure() -> list[Row]:
    """All rows; those beside nginx only where it is installed."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        feed, label = large_feed(folder)
        program = "from kiosk.app import main; raise SystemExit(main())"
        main = [sys.executable, "-c", program, "--data-dir", str(folder / "data")]
        token = subprocess.run(
            [*main, "serve", "token", "add", "benchmark"],
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        files = folder / "files"
        with server(
            [*main, "serve", "--feed", str(feed), "--port", "0", "--export-dir", str(files)]
        ) as (url, process):
            rows = _throughput(folder, url, files, label)
            for count in LISTENERS:
                rows += _push(url, token, count, process)
        return rows


def _throughput(folder: Path, url: str, files: Path, label: str) -> list[Row]:
    servers = [("feed server", url)]
    if not web_server.available():
        return [row for name, at in servers for row in _rates(name, at, label)]
    with (
        web_server.serving(folder / "static", files) as static,
        web_server.in_front_of(folder / "cache", url) as cache,
    ):
        servers += [("nginx, exported files", static), ("nginx as a cache in front", cache)]
        return [row for name, at in servers for row in _rates(name, at, label)]


def _rates(name: str, url: str, label: str) -> list[Row]:
    address = f"{url}/agenda.json"
    request = Request(address, headers={"Accept-Encoding": "gzip"})
    with urlopen(request) as answer:
        tag, size = answer.headers["ETag"], len(answer.read())
    unchanged = per_second(address, SECONDS, tag)
    whole = per_second(address, SECONDS)
    return [
        Row(f"{name}: 304 a second", f"{unchanged:.0f}", "–", "–", "–", True),
        Row(
            f"{name}: agenda.json a second ({label}; {size / 1000:.0f} kB gzip)",
            f"{whole:.0f}",
            "–",
            "–",
            "–",
            True,
        ),
    ]


def _push(url: str, token: str, listeners: int, process: "subprocess.Popen[str]") -> list[Row]:
    median, worst = told_after(url, token, listeners, CHANGES)
    return [
        Row(
            f"correction sent → all of {listeners} listeners told, worst of {CHANGES}"
            f" (median {milliseconds(median)})",
            milliseconds(worst),
            "–",
            "–",
            f"≤ {milliseconds(_BUDGET)}" if listeners == LISTENERS[0] else "–",
            worst <= _BUDGET or listeners != LISTENERS[0],
        ),
        Row(
            f"memory of the server after {listeners} listeners",
            f"{_megabytes(process.pid):.0f} MB",
            "–",
            "–",
            "–",
            True,
        ),
    ]


def _megabytes(pid: int) -> float:
    status = Path(f"/proc/{pid}/status").read_text()
    line = next(line for line in status.splitlines() if line.startswith("VmHWM:"))
    return int(line.split()[1]) / 1024


@contextmanager
def server(command: list[str]) -> Iterator[tuple[str, "subprocess.Popen[str]"]]:
    """A feed server as a process of its own; gives its address."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        yield process.stdout.readline().split()[-1], process
    finally:
        process.terminate()
        process.wait()
