"""What the page of programmes says of each of them."""

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QLocale

from kiosk.personal.programme_list import Listed
from kiosk.store.belongings import Belongings
from kiosk.sync.source import BUNDLED
from kiosk.ui.attendee.opening.recent_feeds import Recent
from kiosk.ui.shared.dates import clock_time, locale, short_day
from kiosk.wording import Translate

_DOT = " · "
_DAY = timedelta(days=1)


def title(entry: Listed, translate: Translate) -> str:
    """The programme's name; what is not stored has only its address."""
    return entry.title or (
        translate("Programmes", "The built-in programme")
        if entry.source.name == BUNDLED
        else entry.source.title
    )


def facts(entry: Listed, now: datetime, zone: tzinfo, translate: Translate, language: str) -> str:
    """When it takes place, how much it is, and when its feed last answered; times in `zone`."""
    if not entry.stored:
        kept = own(entry.own, translate)
        return translate("Programmes", "Removed; kept until it is opened again: {own}", own=kept)
    parts = (
        _days(entry.first_day, entry.last_day, language),
        translate("Programmes", "%n sessions", entry.sessions),
        locale(language).formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat),
        _contact(entry.contacted, now, zone, translate, language),
    )
    return _DOT.join(filter(None, parts))


def place(entry: Listed, translate: Translate) -> str:
    """Where it comes from, short enough for a line."""
    found = Recent(entry.source.shown, "").place
    return found or translate("Programmes", "built in")


def own(belongings: Belongings, translate: Translate) -> str:
    """How much of it is the person's own."""
    parts = (
        translate("Programmes", "%n stars", belongings.stars) if belongings.stars else "",
        translate("Programmes", "%n notes", belongings.notes) if belongings.notes else "",
    )
    return _DOT.join(filter(None, parts))


def _days(first: date | None, last: date | None, language: str) -> str:
    if first is None or last is None:
        return ""
    ends = short_day(first, language), short_day(last, language)
    return f"{ends[0]} {first.year}" if first == last else f"{ends[0]} – {ends[1]} {last.year}"


def _contact(
    contacted: datetime | None, now: datetime, zone: tzinfo, translate: Translate, language: str
) -> str:
    if contacted is None:
        return ""
    day, today = contacted.astimezone(zone).date(), now.astimezone(zone).date()
    time = clock_time(contacted, zone)
    if day == today:
        return translate("Programmes", "synced today, {time}", time=time)
    if day == today - _DAY:
        return translate("Programmes", "synced yesterday, {time}", time=time)
    return translate("Programmes", "synced {day}, {time}", day=short_day(day, language), time=time)
