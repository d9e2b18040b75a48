"""Days and times as people write them: 9:30–10:15, Mi., 7. Dezember; by QLocale."""

from datetime import date, datetime, tzinfo
from functools import cache

from PySide6.QtCore import QDate, QLocale

_TERRITORY = {"de": "de_DE", "en": "en_GB"}


@cache
def locale(language: str) -> QLocale:
    """The locale of a language; English is written the British way (24 h clock)."""
    return QLocale(_TERRITORY.get(language, language))


def clock_time(instant: datetime, zone: tzinfo) -> str:
    """An instant as wall-clock time: "9:30"."""
    local = instant.astimezone(zone)
    return f"{local.hour}:{local.minute:02}"


def time_span(start: datetime, end: datetime | None, zone: tzinfo) -> str:
    """ "15:00–16:30"; only the start when there is no length."""
    if end is None or end <= start:
        return clock_time(start, zone)
    return f"{clock_time(start, zone)}–{clock_time(end, zone)}"


def weekday(day: date, language: str) -> str:
    """ "Donnerstag"."""
    return locale(language).standaloneDayName(day.isoweekday())


def short_weekday(day: date, language: str) -> str:
    """ "Do." in German, "Thu" in English."""
    return locale(language).toString(_qdate(day), "ddd")


def month(day: date, language: str) -> str:
    """ "Dezember"."""
    return locale(language).standaloneMonthName(day.month)


def short_month(day: date, language: str) -> str:
    """ "Dez." in German, "Dec" in English; "Mai" and "May"."""
    return locale(language).monthName(day.month, QLocale.FormatType.ShortFormat)


def long_day(day: date, language: str) -> str:
    """ "Donnerstag, 8. Dezember"; "Thursday, 8 December"."""
    return locale(language).toString(_qdate(day), _PATTERNS.get(language, "dddd, d MMMM"))


def short_day(day: date, language: str) -> str:
    """ "Do., 8. Dez." in German, "Thu 8 Dec" in English."""
    return locale(language).toString(_qdate(day), _SHORT_PATTERNS.get(language, "ddd d MMM"))


_PATTERNS = {"de": "dddd, d. MMMM", "en": "dddd, d MMMM"}
_SHORT_PATTERNS = {"de": "ddd, d. MMM", "en": "ddd d MMM"}


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
