"""What befalls a festival and its feed server in a soak: changes, outages, all from one seed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from random import Random

from kiosk.programme.model import Programme, Session, Status

CHANGE_EVERY = 10
"""Simulated minutes from one version of the feed to the next."""
OUTAGE_EVERY = 90
_OUTAGES = ("503", "html", "cut", "429", "empty", "500", "503")


@dataclass(frozen=True, slots=True)
class Turn:
    """A simulated minute at which something is other than before; None is unchanged."""

    minute: int
    programme: Programme | None = None
    mode: str | None = None


def story(first: Programme, begin: datetime, minutes: int, seed: int = 7) -> Iterator[Turn]:
    """The turns of so many minutes, in order; the first gives the programme as it is."""
    random = Random(seed)
    shown = first
    yield Turn(0, shown, "ok")
    ends = -1
    for minute in range(1, minutes):
        programme, mode = None, None
        if minute % CHANGE_EVERY == 0:
            now = begin + timedelta(minutes=minute)
            shown = programme = replace(_changed(shown, first, random), updated=now)
        if minute % OUTAGE_EVERY == 0:
            mode, ends = random.choice(_OUTAGES), minute + random.choice((1, 3, 8, 25))
        elif minute == ends:
            mode = "ok"
        if programme is not None or mode is not None:
            yield Turn(minute, programme, mode)


def _changed(shown: Programme, first: Programme, random: Random) -> Programme:
    """Another version: one session is moved, late, off, full, renamed, or as it was at first."""
    number = random.randrange(len(shown.sessions))
    session, original = shown.sessions[number], first.sessions[number]
    rooms = [room.key for room in shown.rooms]
    choices: list[Session] = [
        replace(session, room=random.choice(rooms)),
        replace(session, delay=random.choice((5, 10, 15, 30))),
        replace(session, status=Status.CANCELLED),
        replace(session, full=not session.full),
        replace(session, title=f"{original.title} ({random.randrange(1000)})"),
        original,
        original,
    ]
    sessions = list(shown.sessions)
    sessions[number] = random.choice(choices)
    return replace(shown, sessions=tuple(sessions))
