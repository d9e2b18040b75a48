"""What a door says as plain records: things over whole pages, and rows."""

from enum import Enum

from kiosk.programme.values import dataclass


class DoorKind(Enum):
    """What a page of a door is about."""

    RUNNING = "running"
    COMING = "coming"
    CANCELLED = "cancelled"
    MOVED_AWAY = "moved-away"
    QUIET = "quiet"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class DoorThing:
    """One thing a door tells over a whole page.

    `lead` and `count` are the countdown ("noch", "28 min"), or "als Nächstes" alone; both are
    empty while the clock is not trusted. `share` is how much is over. `band` is the erratum,
    `destination` and `way` say where a session went, `note` what else there is while it is full.
    Without a session, `head` is a sentence.
    """

    kind: DoorKind
    head: str
    rest: str = ""
    key: str | None = None
    time: str = ""
    start: str = ""
    until: str = ""
    lead: str = ""
    count: str = ""
    share: float | None = None
    band: str = ""
    tags: tuple[str, ...] = ()
    meta: str = ""
    track: int | None = None
    colour: str = ""
    destination: str = ""
    way: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class DoorRow:
    """One session of the rest of the day; `mark` is "neu hier", "statt 14:00", "verlegt nach …"."""

    key: str
    time: str
    head: str
    rest: str
    mark: str
    off: bool
    changed: bool
    track_name: str
    track: int | None
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """Everything one door says at a moment; `until` is when the last of it ends."""

    name: str
    things: tuple[DoorThing, ...]
    rows: tuple[DoorRow, ...]
    until: str = ""
