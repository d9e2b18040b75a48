"""The venue's screens as the server tells staff of them (docs/feed-server.md, “Screens”)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class FleetScreen:
    """One screen; `health` as the server names it, instants aware.

    `picture_wanted`: one was asked for and has not come yet. `assigned` is the role staff gave it,
    "" while it goes by its own settings.
    """

    key: str
    name: str
    role: str
    room: str
    health: str
    version: str
    seen_at: datetime
    painted_at: datetime
    picture_at: datetime | None = None
    picture_wanted: bool = False
    assigned: str = ""

    @property
    def current(self) -> bool:
        """Whether it shows what is valid."""
        return self.health == "current"


@dataclass(frozen=True, slots=True)
class FleetState:
    """`sentence` says it all, by language."""

    version: str
    current: int
    total: int
    sentence: Mapping[str, str]
    screens: tuple[FleetScreen, ...]

    @property
    def amiss(self) -> tuple[FleetScreen, ...]:
        """Those that do not show what is valid."""
        return tuple(s for s in self.screens if not s.current)


def fleet_of(content: Mapping[str, Any]) -> FleetState:
    """The answer of GET /screens. Raises KeyError, TypeError, ValueError for another one."""
    return FleetState(
        str(content["version"]),
        int(content["current"]),
        int(content["total"]),
        {str(k): str(v) for k, v in content["sentence"].items()},
        tuple(_screen(s) for s in content["screens"]),
    )


def _screen(content: Mapping[str, Any]) -> FleetScreen:
    picture, given = content.get("picture_at"), content.get("assignment") or {}
    return FleetScreen(
        str(content["key"]),
        str(content["name"]),
        str(content["role"]),
        str(content["room"]),
        str(content["health"]),
        str(content["version"]),
        datetime.fromisoformat(content["seen_at"]),
        datetime.fromisoformat(content["painted_at"]),
        datetime.fromisoformat(picture) if picture else None,
        bool(content.get("picture_wanted")),
        str(given.get("role") or ""),
    )
