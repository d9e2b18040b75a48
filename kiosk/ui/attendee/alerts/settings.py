"""What a person set about notices and reminders, and the texts it is kept as."""

from collections.abc import Mapping
from dataclasses import field
from datetime import time

from kiosk.programme.notices import Quiet, Rules, Wanted
from kiosk.programme.reminders import DEFAULT_LEAD
from kiosk.programme.values import dataclass

NAMES = ("notices", "quiet hours", "reminder")
"""The settings it is kept in."""


@dataclass(frozen=True, slots=True)
class AlertSettings:
    """Which notices are wanted, and how many minutes before the start to remind (None: never)."""

    rules: Rules = field(default_factory=Rules)
    lead: int | None = DEFAULT_LEAD

    def to_texts(self) -> dict[str, str]:
        """As it is kept, by the names of the settings."""
        quiet = self.rules.quiet
        hours = f"{quiet.start:%H:%M}-{quiet.until:%H:%M}" if quiet.start != quiet.until else ""
        lead = "" if self.lead is None else str(self.lead)
        return dict(zip(NAMES, (self.rules.wanted.value, hours, lead), strict=True))

    @classmethod
    def from_texts(cls, kept: Mapping[str, str | None]) -> "AlertSettings":
        """What was kept; what was not, or does not make sense, is as it is at first."""
        wanted, hours, lead = (kept.get(name) for name in NAMES)
        usual = cls()
        known = {one.value: one for one in Wanted}
        return cls(
            Rules(known.get(wanted or "", usual.rules.wanted), _quiet(hours, usual.rules.quiet)),
            usual.lead if lead is None else _minutes(lead),
        )


def _quiet(text: str | None, usual: Quiet) -> Quiet:
    if text == "":
        return Quiet(time(0), time(0))
    try:
        start, until = (time.fromisoformat(part) for part in (text or "").split("-"))
    except ValueError:
        return usual
    return Quiet(start, until)


def _minutes(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() else None
