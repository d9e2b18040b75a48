"""What one screen is: its role, room, glass and language; as screens.toml or the command says."""

from enum import StrEnum

from kiosk.programme.values import dataclass
from kiosk.ui.pictures.panel import Panel


class Role(StrEnum):
    """What a screen is for."""

    DOOR = "door"
    LOBBY = "lobby"
    DAY = "day"
    ANNOUNCEMENTS = "announcements"
    BROWSE = "browse"


@dataclass(frozen=True, slots=True)
class ScreenSettings:
    """One screen. `languages` alternate page cycle by page cycle.

    `room` is a room's key or name, for doors; `rooms` (the same) and `floors` (floors or
    buildings, as the feed calls them) are those a board is for, all if both are empty. `output`
    is the name of the monitor ("HDMI-1"), "" takes the next free one. `rotation` is in degrees
    clockwise, for panels the system does not rotate. `diagonal` is in inches, `distance` in
    metres, `idle` in seconds. `feed` is as somebody gives it on the command line; "" is the
    machine's. `pin_hash` lets staff out of kiosk mode (`screen.pin`); "" lets nobody. `link` is
    the address of the feed server that opens what was picked at a kiosk
    ("https://programm.example.org"); "" where there is none.
    """

    name: str
    role: Role
    room: str = ""
    output: str = ""
    diagonal: float = 43.0
    distance: float = 5.0
    rotation: int = 0
    languages: tuple[str, ...] = ("de",)
    theme: str = "dark"
    pin_hash: str = ""
    idle: float = 60.0
    feed: str = ""
    link: str = ""
    rooms: tuple[str, ...] = ()
    floors: tuple[str, ...] = ()

    @property
    def is_board(self) -> bool:
        """Whether it tells of several rooms, and may be for some of them only."""
        return self.role in (Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS)

    def panel(self, width: int, height: int) -> Panel:
        """The glass, from the pixels of the monitor."""
        if self.rotation in (90, 270):
            width, height = height, width
        return Panel(width, height, self.diagonal, self.distance)
