"""The machine's own time zone, set for real: nothing that is read or written may depend on it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

ZONES = (
    "America/Los_Angeles",
    "Europe/Berlin",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
)
"""West and east of Greenwich, half an hour off, half an hour of summer time, 14 hours ahead."""

needs_tzset = pytest.mark.skipif(
    not hasattr(time, "tzset"), reason="the machine's zone cannot be set"
)


@contextmanager
def machine_in(zone: str) -> Iterator[None]:
    """The machine stands in `zone` for a while (POSIX only)."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = zone
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()
