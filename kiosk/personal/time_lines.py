"""Times of sessions as plain text with their date, in a chosen zone: for lists and commands."""

from datetime import datetime, timedelta, tzinfo

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Session
from kiosk.wording import Translate

_HALF_A_DAY = timedelta(hours=12)


def when(session: Session, zone: tzinfo, translate: Translate) -> str:
    """A session's planned time, or that it has none yet."""
    day = session.day.isoformat() if session.day else ""
    return span(session.start, session.end, zone) or undated(day, translate)


def span(start: datetime | None, end: datetime | None, zone: tzinfo) -> str:
    """ "2022-12-08 15:00–16:30"; with the second date where it ends a day later or more."""
    if start is None:
        return ""
    first = start.astimezone(zone)
    text = f"{first:%Y-%m-%d %H:%M}"
    if end is None or elapsed(start, end) <= timedelta():
        return text
    last = end.astimezone(zone)
    # 23:00–00:30 needs no second date, 23:00–23:30 of the next day does.
    same = last.date() == first.date() or elapsed(start, end) < _HALF_A_DAY
    return f"{text}–{last:%H:%M}" if same else f"{text} – {last:%Y-%m-%d %H:%M}"


def undated(day: str, translate: Translate) -> str:
    """What stands in place of a time; `day` is a date or "" ."""
    said = translate("CliSession", "no time yet")
    return f"{day} ({said})" if day else said
