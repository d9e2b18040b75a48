"""Programmes of any size, the same each time, for measurements without real feeds."""

from datetime import UTC, date, datetime, timedelta
from random import Random

from kiosk.programme.model import Event, Person, Programme, Room, Session, Track

_TEXT = """
Planung Beteiligung Quartier Daten Jugendhilfe Zukunft Werkstatt Verwaltung Strategie Sozialraum
Monitoring Bildung Mobilität Klima Gesundheit Haushalt Ziele Wirkung Netzwerk Gespräch Kooperation
Praxis Methode Erzählung Stadt Kreis Gemeinde Mühle Straße Bühne
"""
_WORDS = _TEXT.split()
_FORMATS = ("Vortrag", "Workshop", "Diskussion", "Labor")


def programme(sessions: int, rooms: int, days: int = 3, seed: int = 1) -> Programme:
    """A programme with that many sessions, spread evenly over rooms and days from 8:00 on."""
    random = Random(seed)
    first = date(2022, 12, 7)
    event = Event(
        "synthetic",
        "Synthetic",
        zone="Europe/Berlin",
        first_day=first,
        last_day=first + timedelta(days=days - 1),
    )
    all_rooms = tuple(Room(f"r{n}", f"Raum {n}", capacity=20 + n) for n in range(rooms))
    tracks = tuple(Track(f"t{n}", word) for n, word in enumerate(_WORDS[:8]))
    people = tuple(Person(f"p{n}", f"Person {n}") for n in range(max(sessions // 2, 1)))
    slots = -(-sessions // (rooms * days))
    minutes = max(14 * 60 // slots, 5)
    made = []
    for number in range(sessions):
        room, rest = number % rooms, number // rooms
        day, slot = rest % days, rest // days
        start = datetime(2022, 12, 7 + day, 7, tzinfo=UTC) + timedelta(minutes=minutes * slot)
        made.append(
            Session(
                f"s{number}",
                " ".join(random.choices(_WORDS, k=random.randint(2, 7))),
                abstract=" ".join(random.choices(_WORDS, k=60)),
                format=random.choice(_FORMATS),
                track=tracks[random.randrange(8)].key,
                languages=("de",),
                people=(people[random.randrange(len(people))].key,),
                room=all_rooms[room].key,
                start=start.astimezone(event.tz),
                end=(start + timedelta(minutes=minutes)).astimezone(event.tz),
            )
        )
    return Programme(event, all_rooms, tracks, people, tuple(made), version="1")
