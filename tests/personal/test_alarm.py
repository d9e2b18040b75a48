"""What the setting "alarm" says."""

import pytest

from kiosk.personal.alarm import DEFAULT_ALARM, alarm_of


@pytest.mark.parametrize(
    ("kept", "minutes"),
    [(None, DEFAULT_ALARM), ("0", 0), ("30", 30), ("", None), ("soon", None), ("-5", None)],
)
def test_a_reminder_is_kept_as_minutes_or_as_nothing_for_never(
    kept: str | None, minutes: int | None
) -> None:
    assert alarm_of(kept) == minutes


def test_digits_that_are_no_number_are_no_reminder() -> None:
    assert alarm_of("²") is None
