"""A few simulated hours of the soak: nothing grows that must not, no page turn is missed.

`python -m benchmarks soak` runs the three days; docs/reliability.md has its table.
"""

import sys
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.enable_socket,
    pytest.mark.skipif(sys.platform != "linux", reason="the figures are the kernel's: Linux"),
]
HOURS = 3


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_three_hours_of_changes_and_outages_leave_no_trace(
    qapp: object, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    from benchmarks.soak import soak
    from benchmarks.soak_marks import flat

    found = soak(HOURS, tmp_path)
    assert found.syncs == HOURS * 60
    assert found.versions > HOURS * 60 / 10 / 2
    assert found.turns > HOURS * 60 * 5
    assert (found.missed, found.faults) == (0, 0)
    assert flat([mark.handles for mark in found.marks])
    assert flat([mark.threads for mark in found.marks])
    # An hour's worth of memory is measured in the benchmark; here a leak of pictures would show.
    assert found.marks[-1].memory - found.marks[0].memory < 12
    assert found.marks[-1].log <= 4 * HOURS
    caplog.clear()


def test_a_leak_would_be_seen() -> None:
    from benchmarks.soak_marks import Mark, Soak, flat

    climbing = Soak([Mark(hour, 100 + hour / 24, 12, 3, 0, 0) for hour in range(1, 73)])
    assert climbing.slope() == pytest.approx(1.0)
    assert Soak([Mark(hour, 100, 12, 3, 0, 0) for hour in range(1, 73)]).slope() == 0
    filled = Soak([Mark(hour, 100 + min(hour, 40), 12, 3, 0, 0) for hour in range(1, 169)])
    assert filled.slope() > 1
    assert filled.slope(48) == 0
    assert not flat([12, 12, 13, 15])
    assert flat([12, 14, 13, 13])
