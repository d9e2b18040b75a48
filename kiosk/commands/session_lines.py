"""Sessions as a line for a person and as a record for a machine; times in a chosen zone."""

from collections.abc import Iterable
from datetime import UTC, datetime, tzinfo

from kiosk.feeds.zones import zone_label
from kiosk.options import LOCAL_ZONE
from kiosk.personal.time_lines import when
from kiosk.programme.model import Programme, Session, Status
from kiosk.wording import Translate

_LATEST = datetime.max.replace(tzinfo=UTC)

Record = dict[str, str | None]


def record(programme: Programme, session: Session, zone: tzinfo) -> Record:
    """{key, title, start, end, room, status}: ISO 8601 with offset, room by name; None is unknown.

    docs/command-line.md promises this shape.
    """
    return {
        "key": session.key,
        "title": session.title,
        "start": _iso(session.start, zone),
        "end": _iso(session.end, zone),
        "room": programme.room_name(session.room) or None,
        "status": session.status.value,
    }


def line(programme: Programme, session: Session, zone: tzinfo, translate: Translate) -> str:
    """ "2022-12-08 15:00–16:30  Title · Room · tentative  [key]"."""
    said = [session.title, programme.room_name(session.room), *marks(session, translate)]
    return f"{when(session, zone, translate)}  {' · '.join(filter(None, said))}  [{session.key}]"


def by_start(sessions: Iterable[Session]) -> list[Session]:
    """Sorted by start, those without a time last."""

    def place(session: Session) -> tuple[datetime, str]:
        return (session.start.astimezone(UTC) if session.start else _LATEST), session.title

    return sorted(sessions, key=place)


def marks(session: Session, translate: Translate) -> list[str]:
    """What is out of the ordinary: cancelled, tentative, full, late."""
    found = []
    if session.cancelled:
        found.append(translate("CliSession", "cancelled"))
    elif session.status is Status.TENTATIVE:
        found.append(translate("CliSession", "tentative"))
    if session.full:
        found.append(translate("CliSession", "full"))
    if session.delay:
        found.append(translate("Session", "+%n min", session.delay))
    return found


def zone_line(zone: tzinfo, translate: Translate) -> str:
    """In which zone the times above it are."""
    name = str(zone)
    if name == LOCAL_ZONE:
        return translate("CliSession", "Times are this computer's local time.")
    return translate("CliSession", "Times are in the zone {zone}.", None, zone=zone_label(name))


def _iso(instant: datetime | None, zone: tzinfo) -> str | None:
    return instant.astimezone(zone).isoformat() if instant else None
