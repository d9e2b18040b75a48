"""A session as the few lines of iCalendar that a phone's camera makes a calendar entry of.

The whole VEVENT, with description and UID, is for files; a code must stay coarse enough to be
read. Lines are not folded (RFC 5545, 3.1 would): cameras do not join them again.
"""

from kiosk.feeds import ical_text as ical
from kiosk.feeds.ical_entry import location
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start

MOST_BYTES = 362
"""What version 14 of a QR code holds with error correction M (ISO/IEC 18004, table 7)."""

_LONGEST_TITLE, _LONGEST_PLACE = 140, 80
"""Octets."""


def calendar_text(programme: Programme, session: Session) -> str | None:
    """The entry: title, start and end in UTC with the delay added, room; None without a time.

    At most `MOST_BYTES` in UTF-8; long titles and rooms end in "…".
    """
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return None
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        f"SUMMARY:{_short(session.title, _LONGEST_TITLE)}",
        f"DTSTART:{ical.utc(start)}",
    ]
    if end > start:
        lines.append(f"DTEND:{ical.utc(end)}")
    place = _short(location(programme, session), _LONGEST_PLACE)
    if place:
        lines.append(f"LOCATION:{place}")
    return "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR"])


def _short(text: str, most: int) -> str:
    """The text escaped, in at most so many octets."""
    escaped = _escaped(text)
    if len(escaped.encode()) <= most:
        return escaped
    while len(_escaped(f"{text}…").encode()) > most:
        text = text[:-1].rstrip()
    return _escaped(f"{text}…")


def _escaped(text: str) -> str:
    return ical.text(" ".join(text.split())).encode(errors="replace").decode()
