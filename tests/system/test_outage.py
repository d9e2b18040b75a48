"""An hour without the server, simulated: every screen is back soon, and not all ask at once.

`python -m benchmarks outage` says how it goes; docs/reliability.md has its figures.
"""

import pytest

SCREENS = 60


@pytest.mark.parametrize("seed", [1, 2])
def test_after_an_hour_without_server_all_screens_are_current_within_a_minute(
    qapp: object, seed: int
) -> None:
    from benchmarks.outage import outage

    found = outage(SCREENS, seed)
    assert SCREENS / 13 < found.normal < SCREENS / 11, "they look every twelve seconds"
    assert 20 < found.current <= 60
    assert found.peak <= 2 * found.normal
