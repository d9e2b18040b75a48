"""A session as a calendar entry: the fields of its VEVENT, and the lines they make."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from kiosk.feeds import ical_text as ical
from kiosk.feeds.ical_own import FORMAT, LANGUAGE, PERSON, ROOM, SUBTITLE, TRACK
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.text import plain_text

CONFIRMED, TENTATIVE, CANCELLED = "CONFIRMED", "TENTATIVE", "CANCELLED"

_STATUS = {
    Status.SCHEDULED: CONFIRMED,
    Status.TENTATIVE: TENTATIVE,
    Status.CANCELLED: CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Entry:
    """What a calendar shows of a session. Times are ISO 8601 in UTC, `zone` is an IANA name.

    `alarm` is in minutes before the start, None for none; `busy` says whether it takes the time.
    """

    uid: str
    title: str
    start: str
    end: str
    zone: str
    location: str = ""
    categories: tuple[str, ...] = ()
    url: str = ""
    status: str = CONFIRMED
    description: str = ""
    busy: bool = True
    alarm: int | None = None

    def to_json(self) -> str:
        """Canonical JSON: the same text for the same entry."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "Entry":
        """The entry behind `to_json`; raises ValueError or TypeError for anything else."""
        fields = json.loads(text)
        return cls(**{**fields, "categories": tuple(fields["categories"])})

    @property
    def first_year(self) -> int:
        """The year of the start in UTC."""
        return datetime.fromisoformat(self.start).year

    @property
    def last_year(self) -> int:
        """The year of the end in UTC."""
        return datetime.fromisoformat(self.end).year


def location(programme: Programme, session: Session) -> str:
    """Room and building, as far as they are known: "Saal 2, Altes Rathaus"."""
    room = programme.room_by_key.get(session.room or "")
    return ", ".join(part for part in (room.name, room.building) if part) if room else ""


def categories(programme: Programme, session: Session) -> tuple[str, ...]:
    """Track and format, as far as there are any."""
    track = programme.track_by_key.get(session.track or "")
    names = (track.name if track else "", session.format)
    return tuple(dict.fromkeys(name for name in names if name))


def description(programme: Programme, session: Session, *first: str) -> str:
    """Plain text in paragraphs: `first`, subtitle, the people's names, abstract, description."""
    names = ", ".join(programme.people_names(session))
    abstract, text = plain_text(session.abstract), plain_text(session.description)
    # A calendar of ours that was read has these there already.
    said = text.split("\n\n")
    subtitle, names = ("" if part in said else part for part in (session.subtitle, names))
    parts = (*first, subtitle, names, abstract, text)
    return "\n\n".join(dict.fromkeys(part for part in parts if part))


def status(session: Session) -> str:
    """STATUS of RFC 5545, 3.8.1.11."""
    return _STATUS[session.status]


def own_properties(programme: Programme, session: Session) -> list[str]:
    """Lines by which a calendar of ours reads back as it was written (`ical_own`)."""
    track = programme.track_by_key.get(session.track or "")
    said = (
        (ROOM, programme.room_name(session.room)),
        *((PERSON, name) for name in programme.people_names(session)),
        (SUBTITLE, session.subtitle),
        (LANGUAGE, ", ".join(session.languages)),
        (TRACK, track.name if track else ""),
        (FORMAT, session.format),
    )
    return [f"{name}:{ical.text(text)}" for name, text in said if text]


def vevent(
    entry: Entry, *, sequence: int | None, stamp: datetime, more: Sequence[str] = ()
) -> list[str]:
    """The content lines of a VEVENT; `stamp` becomes DTSTAMP and LAST-MODIFIED.

    A session without length has no DTEND, which must lie after DTSTART (3.8.2.2).
    """
    start, end = datetime.fromisoformat(entry.start), datetime.fromisoformat(entry.end)
    lines = ["BEGIN:VEVENT", f"UID:{ical.text(entry.uid)}", f"DTSTAMP:{ical.utc(stamp)}"]
    if sequence is not None:
        lines += [f"SEQUENCE:{sequence}", f"LAST-MODIFIED:{ical.utc(stamp)}"]
    lines.append(ical.at("DTSTART", start, entry.zone))
    if end > start:
        lines.append(ical.at("DTEND", end, entry.zone))
    lines += [f"SUMMARY:{ical.text(entry.title)}", f"STATUS:{entry.status}"]
    if entry.location:
        lines.append(f"LOCATION:{ical.text(entry.location)}")
    if entry.categories:
        lines.append(f"CATEGORIES:{','.join(ical.text(name) for name in entry.categories)}")
    if entry.url:
        lines.append(f"URL:{ical.uri(entry.url)}")
    if entry.description:
        lines.append(f"DESCRIPTION:{ical.text(entry.description)}")
    lines.append(f"TRANSP:{'OPAQUE' if entry.busy else 'TRANSPARENT'}")
    lines += more
    if entry.alarm is not None:
        lines += _valarm(entry)
    return [*lines, "END:VEVENT"]


def _valarm(entry: Entry) -> list[str]:
    return [
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        f"DESCRIPTION:{ical.text(entry.title)}",
        f"TRIGGER:-PT{entry.alarm}M",
        "END:VALARM",
    ]
