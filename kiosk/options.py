"""What a person says on the command line for every face: feed, data folder, clock, language, zone.

Qt-free and quick to import: it lies on the way to the first picture.
"""

import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.programme.clock import Clock, SimulatedClock, SystemClock
from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass

APP_NAME = "festival-agenda"
EVENT_ZONE = "event"
LOCAL_ZONE = "local"

TEXT_SIZES = (100, 125, 150, 175, 200)
"""Percent; 200 is what WCAG 2.2 asks for (1.4.4)."""


class TimeZoneError(KnownError):
    """There is no time zone of the name somebody gave."""


@dataclass(frozen=True, slots=True)
class Options:
    """The global options, as given; None is not given.

    `now` may be naive: `clock` says in which zone it is taken. `speed` is simulated seconds per
    real one. `time_zone` is "event", "local" or an IANA name, not yet looked up. `text_size` is in
    percent.
    """

    feed: str | None = None
    data_dir: Path | None = None
    now: datetime | None = None
    speed: float = 1.0
    lang: str | None = None
    time_zone: str = EVENT_ZONE
    verbose: int = 0
    text_size: int | None = None


def clock(options: Options, zone: tzinfo | None = None) -> Clock:
    """The clock everything asks: simulated as soon as --now or --speed says so.

    A naive --now is wall-clock time in `zone`, the event's, or of this machine where that is not
    known yet. --speed without --now starts at the present instant.
    """
    if options.now is None and options.speed == 1.0:
        return SystemClock()
    start = options.now or datetime.now(UTC)
    if start.tzinfo is None:
        start = start.replace(tzinfo=zone or LocalZone())
    return SimulatedClock(start, options.speed)


def display_zone(options: Options, event_zone: tzinfo) -> tzinfo:
    """The zone times are shown in. Raises TimeZoneError for a name nobody knows."""
    if options.time_zone == EVENT_ZONE:
        return event_zone
    if options.time_zone == LOCAL_ZONE:
        return LocalZone()
    try:
        return ZoneInfo(options.time_zone)
    # Names that are no key at all give ValueError, folders of the zone data OSError.
    except (KeyError, ValueError, OSError) as error:
        raise TimeZoneError(
            "There is no time zone “{zone}”; name one like Europe/Berlin, or “event” or “local”.",
            zone=options.time_zone,
        ) from error


def feed_zone(options: Options) -> str | None:
    """The zone in which feeds that name none are read: a named --time-zone. Raises TimeZoneError.

    Sessionize's times, for one, are the event's local ones without a word on where that is.
    """
    if options.time_zone in (EVENT_ZONE, LOCAL_ZONE):
        return None
    display_zone(options, UTC)
    return options.time_zone


def data_folder(options: Options) -> Path:
    """The folder of the databases: --data-dir, else the system's place for such data."""
    if options.data_dir is not None:
        return options.data_dir.expanduser().absolute()
    # Costs 23 ms to import.
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False)


def language(
    options: Options, kept: str | None = None, environment: Mapping[str, str] = os.environ
) -> str:
    """ "de" or "en": --lang, else the kept setting "language", else the environment's.

    German comes first: English is for who asks for it. Of the environment's variables the first
    one set counts, as POSIX has it (8.2).
    """
    for chosen in (options.lang, kept):
        if chosen:
            return chosen
    named = (environment.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    said = next(filter(None, named), "")
    return "en" if said.lower().startswith("en") else "de"


class LocalZone(tzinfo):
    """This machine's time zone on every date, by its C library.

    `datetime.astimezone()` alone gives the offset of one instant, which is wrong in other seasons.
    """

    def __str__(self) -> str:
        return LOCAL_ZONE

    def utcoffset(self, instant: datetime | None) -> timedelta | None:
        """The offset of a wall-clock time here."""
        return None if instant is None else _here(instant).utcoffset()

    def dst(self, instant: datetime | None) -> timedelta | None:
        """Not known: the C library tells the whole offset only."""
        return None

    def tzname(self, instant: datetime | None) -> str | None:
        """The abbreviation, such as "CEST"."""
        return None if instant is None else _here(instant).tzname()

    def fromutc(self, instant: datetime) -> datetime:
        """The wall-clock time here; the second of a doubled hour has fold=1."""
        seconds = instant.replace(tzinfo=UTC).timestamp()
        return datetime.fromtimestamp(seconds).replace(tzinfo=self)  # noqa: DTZ006


def _here(instant: datetime) -> datetime:
    return instant.replace(tzinfo=None).astimezone()
