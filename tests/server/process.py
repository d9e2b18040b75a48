"""`main.py serve` as a process of its own."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import requests

MAIN = Path(__file__).resolve().parents[2] / "main.py"


class Process:
    """A running server; `killed` is the worst that can happen to it."""

    def __init__(self, folder: Path, feed: Path, *more: str) -> None:
        self._process = subprocess.Popen(
            [
                *(sys.executable, str(MAIN), "--data-dir", str(folder), "--lang", "en", "serve"),
                *("--feed", str(feed), "--port", "0", *more),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
        )
        assert self._process.stdout is not None
        self.said = self._process.stdout.readline()
        self.url = self.said.split()[-1] if self.said else ""

    def get(self, path: str) -> requests.Response:
        return requests.get(self.url + path, timeout=10)

    def killed(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self.ended()

    def stopped(self) -> tuple[int, str]:
        """Exit code and stderr after SIGTERM."""
        self._process.terminate()
        return self.ended()

    def ended(self) -> tuple[int, str]:
        _, errors = self._process.communicate(timeout=20)
        return self._process.returncode, errors
