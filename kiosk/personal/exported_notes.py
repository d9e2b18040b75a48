"""The person's notes, as far as they go along into calendars, and all of them as a text."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, tzinfo

from kiosk.programme.days import session_day
from kiosk.programme.model import Programme, Session
from kiosk.store.database import Database
from kiosk.store.notes import notes
from kiosk.store.settings import setting
from kiosk.wording import Translate

IN_CALENDARS = "notes in calendars"
"""The setting: "1" takes notes along. Calendars are shown to others: nobody is asked twice."""


def calendar_notes(db: Database, source: str) -> Mapping[str, str]:
    """The notes that go into calendars, by session key; none unless wanted. Raises StoreError."""
    return notes(db, source) if setting(db, IN_CALENDARS) == "1" else {}


def notes_markdown(
    programme: Programme, written: Mapping[str, str], zone: tzinfo, translate: Translate
) -> str:
    """All notes as one Markdown text: by day and time, each below its session's title.

    Notes are Markdown themselves; headings in them go below those of the sessions. What has no
    time yet, and notes on sessions that the programme does not know any more, stand last.
    """
    told = [s for s in programme.sessions if written.get(s.key, "").strip()]
    lines = [f"# {_line(programme.event.title)}", ""]
    day: date | None = None
    for session in sorted(told, key=lambda s: _place(programme, s)):
        its = session_day(programme, session) if session.start else None
        if its is not None and its != day:
            day = its
            lines += [f"## {its.isoformat()}", ""]
        elif its is None and day is not date.max:
            day = date.max
            lines += [f"## {translate('Notes', 'No time yet')}", ""]
        lines += _told(programme, session, written[session.key], zone)
    gone = [text for key, text in written.items() if key not in programme.session_by_key]
    if any(text.strip() for text in gone):
        lines += [f"## {translate('Notes', 'Not in the programme any more')}", ""]
        for text in filter(str.strip, gone):
            lines += [*_below(text), ""]
    return "\n".join(lines).rstrip() + "\n"


def _place(programme: Programme, session: Session) -> tuple[bool, float, str]:
    start = session.start.timestamp() if session.start else 0.0
    return session.start is None, start, session.title


def _told(programme: Programme, session: Session, text: str, zone: tzinfo) -> Iterator[str]:
    yield f"### {_line(session.title)}"
    facts = (_span(session.start, session.end, zone), programme.room_name(session.room))
    where = " · ".join(filter(None, facts))
    yield ""
    if where:
        yield f"*{where}*"
        yield ""
    yield from _below(text)
    yield ""


def _span(start: datetime | None, end: datetime | None, zone: tzinfo) -> str:
    if start is None:
        return ""
    clocks = [f"{i.hour}:{i:%M}" for at in (start, end) if at for i in (at.astimezone(zone),)]
    return "–".join(dict.fromkeys(clocks))


def _below(text: str) -> Iterator[str]:
    """The note's lines, its own headings three levels down; not inside fenced code."""
    fenced = False
    for line in text.strip().splitlines():
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        heading = line.startswith("#") and not fenced
        yield f"###{line}" if heading else line


def _line(text: str) -> str:
    return " ".join(text.split())
