"""What becomes of a screen's settings when it gets another role or room."""

from collections.abc import Sequence
from dataclasses import replace

from kiosk.programme.model import Room
from kiosk.ui.pictures.settings import Role, ScreenSettings


def reassigned(old: ScreenSettings, role: Role, room: str, rooms: Sequence[Room]) -> ScreenSettings:
    """The settings with another role and room (a key); a screen that is called by its room is
    called by the new one."""
    named = {one.key: one.name for one in rooms}
    by_room = old.name in (old.room, old.role.value, named.get(old.room))
    name = (named.get(room, room) or role.value) if by_room else old.name
    return replace(old, role=role, room=room, name=name)
