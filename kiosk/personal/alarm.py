"""When an exported entry reminds: the default, and what the setting "alarm" says."""

DEFAULT_ALARM = 10
"""Minutes before the start, until somebody chose."""


def alarm_of(kept: str | None) -> int | None:
    """Minutes before the start as kept in the settings; None for no reminder.

    Nothing kept (None) gives the default; "" and whatever is no number mean never.
    """
    if kept is None:
        return DEFAULT_ALARM
    return int(kept) if kept.isascii() and kept.isdigit() else None
