"""Strict by default: offscreen Qt, unexpected log records fail a test, no network but loopback."""

import logging
import os
import time
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# No test reads or writes the passwords of whoever runs it.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import pytest
from hypothesis import settings
from keyring_in_memory import Memory, in_memory
from machine_zones import ZONES, machine_in
from radicale_server import Radicale, running

REAL_FEEDS = Path(__file__).resolve().parent.parent.parent / "shared" / "feeds"
DATA = Path(__file__).resolve().parent / "data"

# A busy machine makes single examples slow; the time limit per test stays. The same examples on
# each run: a red test speaks of the change at hand. `--hypothesis-profile=search` looks for new
# ones; what it finds becomes an example of its own.
settings.register_profile("house", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=2_000)
settings.load_profile("house")


@pytest.fixture(autouse=True)
def _no_unexpected_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fails a test that logs a WARNING or worse; `caplog.clear()` says one was expected."""
    caplog.set_level(logging.WARNING)
    yield
    unexpected = [
        record
        for record in caplog.get_records("call")
        if record.levelno >= logging.WARNING and record.name.startswith("kiosk")
    ]
    assert not unexpected, [record.getMessage() for record in unexpected]


@pytest.fixture(scope="session")
def real_feeds() -> Path:
    """The folder with real feeds beside the checkout; skips where it is absent."""
    if not REAL_FEEDS.is_dir():
        pytest.skip("no real feeds beside this checkout")
    return REAL_FEEDS


@pytest.fixture(scope="session")
def data() -> Path:
    """The small synthetic files of tests/data."""
    return DATA


@pytest.fixture(params=ZONES)
def machine_zone(request: pytest.FixtureRequest) -> Iterator[str]:
    """Runs a test once with the machine standing in each of ZONES (POSIX only)."""
    if not hasattr(time, "tzset"):
        pytest.skip("the machine's zone cannot be set")
    with machine_in(request.param):
        yield request.param


@pytest.fixture(scope="session")
def radicale(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Radicale]:
    """A real CalDAV server; each test makes a person of its own there."""
    with running(tmp_path_factory.mktemp("radicale")) as server:
        yield server


@pytest.fixture
def passwords() -> Iterator[Memory]:
    """A keyring in memory; without this fixture there is none."""
    with in_memory() as memory:
        yield memory
