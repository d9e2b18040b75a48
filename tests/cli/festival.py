"""A small festival in schedule.json v1, written by hand so that no writer of ours is trusted."""

import json
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

KEYS = [f"6f1d0c5e-2b1a-4c57-9d0e-0000000000{n:02}" for n in range(40)]


@dataclass(frozen=True)
class Item:
    """One session: 12 to 14 June 2031 in Europe/Berlin (+02:00); without a `start` on the 12th."""

    key: str
    title: str
    room: str = "Torfscheune"
    start: str = "2031-06-12T10:00:00+02:00"
    duration: str = "01:00"
    person: str = "Ebba Torfstich"


ITEMS = (
    Item(KEYS[0], "Eröffnung am Ofen"),
    Item(KEYS[1], "Große Mühlenführung", "Bohlenweg", "2031-06-12T11:00:00+02:00", "01:30"),
    Item(KEYS[2], "Lange Nacht der Irrlichter", "Bohlenweg", "2031-06-13T23:30:00+02:00", "01:15"),
    Item(
        KEYS[3], "Kurze Nacht der Frösche", "Teich", "2031-06-14T00:30:00+02:00", "00:30", "Jorin"
    ),
)


@dataclass
class Festival:
    """The feed as a file; `says` writes what the organisers say now."""

    path: Path
    items: dict[str, Item] = field(default_factory=lambda: {i.key: i for i in ITEMS})
    title: str = "Moorlichter 2031"

    def __post_init__(self) -> None:
        self.publish()

    @property
    def feed(self) -> str:
        return str(self.path)

    def change(self, key: str, **values: str) -> None:
        """Changes one session and publishes."""
        self.items[key] = replace(self.items[key], **values)
        self.publish()

    def remove(self, *keys: str) -> None:
        for key in keys:
            del self.items[key]
        self.publish()

    def publish(self) -> None:
        self.path.write_bytes(self.data())

    def data(self) -> bytes:
        days: dict[str, dict[str, list[dict[str, object]]]] = {}
        for number, item in enumerate(self.items.values(), 1):
            # What begins before 04:00 stands with the evening before, as schedules have it.
            evening = datetime.fromisoformat(item.start or "2031-06-12T10:00") - timedelta(hours=4)
            rooms = days.setdefault(evening.date().isoformat(), {})
            rooms.setdefault(item.room, []).append(_event(number, item))
        conference = {
            "acronym": "moor31",
            "title": self.title,
            "start": "2031-06-12",
            "end": "2031-06-14",
            "time_zone_name": "Europe/Berlin",
            "days": [
                {"index": n, "date": day, "rooms": rooms}
                for n, (day, rooms) in enumerate(sorted(days.items()), 1)
            ],
        }
        return json.dumps({"schedule": {"version": "1", "conference": conference}}).encode()


def _event(number: int, item: Item) -> dict[str, object]:
    time = {"date": item.start, "start": item.start[11:16]} if item.start else {}
    return {
        **time,
        "id": number,
        "guid": item.key,
        "duration": item.duration,
        "room": item.room,
        "title": item.title,
        "abstract": "Drei Tage im Moor.",
        "persons": [{"id": 7, "public_name": item.person}],
    }
