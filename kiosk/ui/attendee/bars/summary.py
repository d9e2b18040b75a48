"""Sentences about the whole programme for the window's head and foot."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
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
        return translate("Status", "times in {zone}", zone=_place_name(place, translate))
    name, place = _zone_name(short, translate), _place_name(place, translate)
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


def _place_name(place: str, translate: Translate) -> str:
    """A zone's place as the language calls it; Qt knows the names of zones, not of places."""
    names = {
        "Athens": translate("Places", "Athens"),
        "Belgrade": translate("Places", "Belgrade"),
        "Brussels": translate("Places", "Brussels"),
        "Bucharest": translate("Places", "Bucharest"),
        "Cairo": translate("Places", "Cairo"),
        "Copenhagen": translate("Places", "Copenhagen"),
        "Hong Kong": translate("Places", "Hong Kong"),
        "Lisbon": translate("Places", "Lisbon"),
        "Luxembourg": translate("Places", "Luxembourg"),
        "Mexico City": translate("Places", "Mexico City"),
        "Moscow": translate("Places", "Moscow"),
        "Prague": translate("Places", "Prague"),
        "Rome": translate("Places", "Rome"),
        "Sao Paulo": translate("Places", "Sao Paulo"),
        "Singapore": translate("Places", "Singapore"),
        "Tehran": translate("Places", "Tehran"),
        "Tokyo": translate("Places", "Tokyo"),
        "Vienna": translate("Places", "Vienna"),
        "Warsaw": translate("Places", "Warsaw"),
        "Zurich": translate("Places", "Zurich"),
    }
    return names.get(place, place)


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
        return event.title, _dates(event.first_day, event.last_day, language)
    return event.title, event.city or event.venue


def _dates(first: date, last: date, language: str) -> str:
    """ "3.–4. Februar 2024", "30. November – 1. Dezember 2024": what both share is said once."""
    begin, end = (long_day(day, language).partition(", ")[2] for day in (first, last))
    if first == last:
        return f"{end} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{begin.partition(' ')[0]}–{end} {last.year}"
    if first.year == last.year:
        return f"{begin} – {end} {last.year}"
    return f"{begin} {first.year} – {end} {last.year}"
