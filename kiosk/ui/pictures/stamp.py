"""What a screen's pages are of: which version of the programme, and which view of it."""

from kiosk.programme.values import dataclass

EMERGENCY, WAITING, TROUBLE = "emergency", "waiting", "trouble"


@dataclass(frozen=True, slots=True)
class Stamp:
    """`version` is the feed's own, "" while there is none; `view` a role or one of the above."""

    version: str = ""
    view: str = ""
    language: str = ""
