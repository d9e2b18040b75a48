"""What a person chose: stars with their priority."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Priority(StrEnum):
    """How sure somebody is: "dabei" or "vielleicht"."""

    GOING = "going"
    MAYBE = "maybe"


@dataclass(frozen=True, slots=True)
class Star:
    """One chosen session; `at` (UTC) is when it was chosen."""

    session_key: str
    priority: Priority
    at: datetime
