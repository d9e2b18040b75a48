"""The rows of the list of rooms: each room, what runs in it, whether it is shown; no Qt."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from kiosk.programme.folding import search_text
from kiosk.programme.model import Session
from kiosk.programme.room_choice import RoomChoice, arranged
from kiosk.ui.attendee.scene import Scene


class RoomRow(NamedTuple):
    """One room: what the list says of it, and what is searched."""

    key: str
    name: str
    note: str
    shown: bool
    search: str


def room_rows(scene: Scene, choice: RoomChoice, sessions: Sequence[Session]) -> list[RoomRow]:
    """All rooms in the person's order, with what they have of the day's `sessions`."""
    programme = scene.programme
    number = Counter(session.room for session in sessions)
    starred = Counter(s.room for s in sessions if scene.priority(s.key) is not None)
    made = []
    for key in arranged(choice, [room.key for room in programme.rooms]):
        room = programme.room_by_key[key]
        note = _note(number[key], starred[key], scene)
        words = " ".join((room.name, room.building, room.floor))
        made.append(RoomRow(key, room.name, note, key not in choice.hidden, search_text(words)))
    return made


def matches(row: RoomRow, terms: tuple[tuple[str, ...], ...]) -> bool:
    """Whether each term of a query (`folding.query_terms`) is part of what the row is found by."""
    return all(any(form in row.search for form in forms) for forms in terms)


def _note(number: int, starred: int, scene: Scene) -> str:
    translate = scene.translate
    if not number:
        return translate("Rooms", "nothing on this day")
    parts = [translate("Rooms", "%n sessions", number)]
    if starred:
        parts.append(translate("Rooms", "%n starred", starred))
    return ", ".join(parts)
