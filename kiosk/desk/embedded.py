"""The desk's own feed server: a process of its own, which goes on serving if the desk hangs."""

import os
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk.programme.errors import KnownError

_ADDRESS = re.compile(r"https?://\S+")
_START = 30.0
"""Seconds: a large feed is fetched and read before the server answers."""
_END = 10.0
_PROGRAM = "from kiosk.app import main; raise SystemExit(main())"


class OwnServerError(KnownError):
    """The desk's own server did not start; why, it says itself."""


class OwnServer:
    """The process and `address`, where it answers; both change when it is started anew."""

    def __init__(self, arguments: Sequence[str]) -> None:
        """Runs `serve` with these arguments; returns when it answers. Raises OwnServerError."""
        self._arguments = list(arguments)
        self._stopped = False
        self._process, self.address = _started(self._arguments, os.environ)

    @property
    def alive(self) -> bool:
        """Whether it runs."""
        return self._process.poll() is None

    def start_again(self) -> None:
        """Starts it where it was, unless it runs or was stopped. Raises OwnServerError."""
        if self.alive or self._stopped:
            return
        port = self.address.rpartition(":")[2].rstrip("/")
        # Later options count; screens know the address that was free at first.
        self._process, self.address = _started([*self._arguments, "--port", port], os.environ)

    def stop(self) -> None:
        """Ends it as SIGTERM does: what is being written is finished first."""
        self._stopped = True
        _end(self._process)


def _end(process: "subprocess.Popen[str]") -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(_END)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _started(
    arguments: Sequence[str], environment: Mapping[str, str]
) -> tuple["subprocess.Popen[str]", str]:
    """The process and its address, once it answers.

    Raises OwnServerError with what it said when it ends before that.
    """
    package = str(Path(__file__).resolve().parents[2])
    found = {**environment, "PYTHONUNBUFFERED": "1"}
    found["PYTHONPATH"] = os.pathsep.join(filter(None, (package, environment.get("PYTHONPATH"))))
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, *arguments],
        env=found,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    lines: queue.SimpleQueue[str] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(process, lines), name="own server", daemon=True).start()
    complaints: list[str] = []
    started = threading.Event()
    keeper = threading.Thread(
        target=_keep,
        args=(process, complaints, started),
        name="own server's complaints",
        daemon=True,
    )
    keeper.start()
    try:
        line = lines.get(timeout=_START)
    except queue.Empty:
        line = ""
    address = _ADDRESS.search(line)
    if address is None:
        _end(process)
        keeper.join(_END)
        raise OwnServerError(
            "The desk's own server did not start: {reason}",
            reason=" ".join(complaints).strip() or str(process.returncode),
        )
    started.set()
    return process, address[0]


def _read(process: "subprocess.Popen[str]", lines: "queue.SimpleQueue[str]") -> None:
    """Takes what the server prints, for ever: a full pipe would stop it."""
    assert process.stdout is not None
    with process.stdout as printed:
        for line in printed:
            lines.put(line)
    lines.put("")


_MOST_COMPLAINTS = 20


def _keep(
    process: "subprocess.Popen[str]", complaints: list[str], started: threading.Event
) -> None:
    """Keeps what the server complains about until it has started, and hands on what comes later."""
    assert process.stderr is not None
    with process.stderr as printed:
        for line in printed:
            if started.is_set():
                sys.stderr.write(line)
            elif len(complaints) < _MOST_COMPLAINTS:
                complaints.append(line.strip())
