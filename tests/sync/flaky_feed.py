"""A feed whose organisers and server do all that real ones do: its content, ids and versions."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from store.samples import NOW, programme, session

from kiosk.feeds.write import write
from kiosk.programme.model import Programme, Room, Session

TALKS = 24
"""Invented talks by number; a talk's title names its number and belongs to no other talk."""


@dataclass(frozen=True)
class Edition:
    """What the feed says at one time: the talks with their rooms, their ids, and how it is told."""

    rooms: dict[int, str]
    late: dict[int, int] = field(default_factory=dict)
    ids: tuple[str, ...] = tuple(f"s{n}" for n in range(TALKS))
    room_names: tuple[str, str] = ("Großer Saal", "Foyer")
    split: bool = False
    version: int = 1

    def session(self, number: int) -> Session:
        """A talk as this edition tells of it."""
        plain = session(number)
        assert plain.start is not None
        assert plain.end is not None
        late = timedelta(minutes=self.late.get(number, 0))
        title, subtitle = f"Beitrag Nummer {number}", ""
        if self.split:
            title, subtitle = "Beitrag", f"Nummer {number}"
        return replace(
            plain,
            key=self.ids[number],
            guid=self.ids[number],
            title=title,
            subtitle=subtitle,
            room=self.rooms[number],
            start=plain.start + late,
            end=plain.end + late,
        )

    def programme(self) -> Programme:
        names = zip(("saal", "foyer"), self.room_names, strict=True)
        return programme(
            [self.session(number) for number in self.rooms],
            rooms=tuple(Room(key, name) for key, name in names),
            version=f"1.{self.version:03}",
        )

    def put(self, file: Path) -> None:
        """Publishes the edition."""
        file.write_bytes(write(self.programme(), "agenda-json", stamp=NOW))


def number_of(found: Session) -> int:
    """Which talk a session is, whatever its key."""
    return int(f"{found.title} {found.subtitle}".split()[-1])
