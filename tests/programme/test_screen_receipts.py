"""How a screen is, by what it reported last; and what that says of all of them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.screen_receipts import (
    FROZEN_AFTER,
    OFFLINE_AFTER,
    RECEIPT_EVERY,
    Health,
    Receipt,
    Seen,
    fleet,
    health,
)

NOW = datetime(2022, 12, 8, 13, 0, tzinfo=UTC)


def seen(name: str, version: str = "47", ago: float = 5, **values: object) -> Seen:
    receipt = Receipt(name, "door", version=version, **values)  # type: ignore[arg-type]
    return Seen(f"{name}-1", receipt, NOW - timedelta(seconds=ago))


@pytest.mark.parametrize(
    ("screen", "how"),
    [
        (seen("a"), Health.CURRENT),
        (seen("a", "46"), Health.BEHIND),
        (seen("a", "48"), Health.BEHIND),
        (seen("a", "", view="waiting"), Health.EMPTY),
        (seen("a", view="trouble"), Health.TROUBLE),
        (seen("a", painted_age=12), Health.CURRENT),
        (seen("a", painted_age=14), Health.FROZEN),
        (seen("a", ago=49), Health.CURRENT),
        (seen("a", ago=51), Health.OFFLINE),
        (seen("a", ago=51, painted_age=14), Health.OFFLINE),
    ],
)
def test_a_screen_is_as_its_last_receipt_says_while_it_is_young(screen: Seen, how: Health) -> None:
    assert health(screen, NOW, "47") is how


@given(frozen_at=st.floats(0, 60), phase=st.floats(0, RECEIPT_EVERY))
def test_a_picture_that_stands_still_is_known_within_30_seconds(
    frozen_at: float, phase: float
) -> None:
    """The last frame is painted at `frozen_at`; receipts come at a phase of their own."""
    known = next(
        at
        for at in (phase + RECEIPT_EVERY * n for n in range(20))
        if at >= frozen_at
        and health(seen("a", ago=0, painted_age=at - frozen_at), NOW, "47") is Health.FROZEN
    )
    assert FROZEN_AFTER < known - frozen_at <= 30


@given(st.floats(0, 200))
def test_a_screen_that_is_gone_is_known_within_90_seconds_and_not_by_one_lost_receipt(
    gone: float,
) -> None:
    how = health(seen("a", ago=gone), NOW, "47")
    if gone <= 2 * RECEIPT_EVERY:
        assert how is Health.CURRENT
    if gone >= 90:
        assert how is Health.OFFLINE
    assert timedelta(seconds=90) > OFFLINE_AFTER


def test_of_all_screens_the_worst_is_named_first_and_clocks_that_are_off_apart() -> None:
    behind, offline = seen("b", "46"), seen("z", ago=900, clock_skew=400)
    slow = seen("s", clock_skew=-120)
    found = fleet([behind, seen("a"), offline, slow], NOW, "47")
    assert (found.current, found.total) == (2, 4)
    assert found.others == ((offline, Health.OFFLINE), (behind, Health.BEHIND))
    assert found.clocks_off == (slow,), "of a screen that is gone nobody knows the clock"
