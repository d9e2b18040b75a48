"""Sentences about the whole programme for the window's head and foot."""

from collections.abc import Sequence
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from kiosk.programme.days import Day
from kiosk.programme.model import Event, Programme
from kiosk.programme.phase import minutes_until
from kiosk.ui.attendee.filters.words import shown_of
from kiosk.ui.shared.dates import long_day
from kiosk.wording import Translate


def summary(
    programme: Programme, zone: tzinfo, translate: Translate, shown: int | None = None
) -> str:
    """ "5 Räume · 34 Veranstaltungen · Zeiten in Berlin (MEZ)".

    `shown` is how many sessions pass a filter, None without one: "12 von 34 Veranstaltungen".
    """
    total = len(programme.sessions)
    used = {s.room for s in programme.sessions if s.room}
    parts = [
        translate("Status", "%n rooms", len(used)) if used else "",
        translate("Status", "%n sessions", total)
        if shown is None
        else shown_of(shown, total, translate),
        zone_note(programme, zone, translate),
    ]
    return " · ".join(part for part in parts if part)


def zone_note(programme: Programme, zone: tzinfo, translate: Translate) -> str:
    """Which place's time is shown: "Zeiten in Berlin (MEZ)"; UTC is called UTC."""
    first = min((s.start for s in programme.sessions if s.start), default=None)
    if first is None:
        return ""
    short = first.astimezone(zone).strftime("%Z")
    place = zone.key.rpartition("/")[2].replace("_", " ") if isinstance(zone, ZoneInfo) else ""
    if isinstance(zone, ZoneInfo) and zone.key.startswith("Etc/"):
        # Etc/GMT-2 is two hours *ahead* of UTC: its name would mislead everybody.
        return translate("Status", "times in {zone}", zone=_offset(first.astimezone(zone)))
    if place in ("", "UTC"):
        return translate("Status", "times in {zone}", zone=short)
    if not short.isalpha():
        return translate("Status", "times in {zone}", zone=place)
    name = _zone_name(short, translate)
    return translate("Status", "times in {place} ({zone})", place=place, zone=name)


def _offset(local: datetime) -> str:
    """ "UTC+2", "UTC+5:30", "UTC"."""
    minutes = round((local.utcoffset() or timedelta()).total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")


def _zone_name(short: str, translate: Translate) -> str:
    if short == "CET":
        return translate("Status", "CET")
    if short == "CEST":
        return translate("Status", "CEST")
    return short


def next_check_text(at: datetime | None, now: datetime, translate: Translate) -> str:
    """ "Nächste Prüfung in 1 min"."""
    if at is None or at <= now:
        return ""
    return translate("Status", "Next check in %n min", max(minutes_until(at, now), 1))


def share_over(all_days: Sequence[Day], now: datetime) -> float:
    """How much of the event is over, 0 to 1."""
    if not all_days:
        return 0.0
    begin, end = all_days[0].start, all_days[-1].end
    return min(max((now - begin) / (end - begin), 0.0), 1.0)


def heading(event: Event, language: str) -> tuple[str, str]:
    """The event's two lines in the window's head; dates stand in for a missing subtitle."""
    if event.subtitle:
        return event.title, event.subtitle
    if event.first_day and event.last_day:
        first = long_day(event.first_day, language).partition(", ")[2]
        last = long_day(event.last_day, language).partition(", ")[2]
        if event.first_day.year != event.last_day.year:
            first = f"{first} {event.first_day.year}"
        dates = first if event.first_day == event.last_day else f"{first} – {last}"
        return event.title, f"{dates} {event.last_day.year}"
    return event.title, event.city or event.venue
