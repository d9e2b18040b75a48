"""Moves the picture by a few pixels each minute, so that nothing burns into the glass."""

EVERY = 60.0
"""Seconds (SCREENS.md, "Motion and paging")."""

_WAY = ((0, 0), (3, 0), (3, 3), (0, 3), (-3, 3), (-3, 0), (-3, -3), (0, -3), (3, -3))
"""Offsets in px: never more than 5 from the middle, and no step longer than 3 but the last."""


def shift(now: float) -> tuple[int, int]:
    """Where the picture lies at an instant of a clock that only goes forward (seconds)."""
    return _WAY[int(now // EVERY) % len(_WAY)]
