"""What the plain screen says after several crashes: as little as possible can go wrong here."""

import logging
from datetime import datetime

from kiosk.options import Options, clock, data_folder, display_zone
from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.days import programme_day
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.renames import former_names
from kiosk.programme.room_key import room_key
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.pictures.emergency import EMERGENCY_FILE, EmergencySource
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.shared.dates import clock_time, long_day
from kiosk.wording import Translate, translator

_log = logging.getLogger(__name__)


def safe_lines(settings: ScreenSettings, options: Options, *, listed: bool) -> list[str]:
    """The screen's name, whom to tell, and the stored programme of today as a plain list.

    `listed` False leaves the programme out: it may be the reason of the crashes.
    """
    translate = translator(settings.languages[0])
    lines = [
        settings.name,
        translate("Screen", "This screen is out of order."),
        translate("Screen", "Please tell the programme office."),
    ]
    if not listed:
        return lines
    try:
        return lines + _stored(settings, options, translate)
    except Exception:  # noqa: BLE001 - whatever it is: the plain screen is the last resort
        _log.exception("the stored programme cannot be listed")
        return lines


def emergency_lines(options: Options) -> list[str]:
    """What the emergency file of this machine says, in each language; nothing without one."""
    emergency = EmergencySource(data_folder(options) / EMERGENCY_FILE).now()
    return [text for text in (emergency.german, emergency.english) if text] if emergency else []


def _stored(settings: ScreenSettings, options: Options, translate: Translate) -> list[str]:
    now = clock(options).now()
    source = Source.parse(settings.feed or options.feed or BUNDLED)
    library = ScreenLibrary(data_folder(options))
    try:
        stored = library.load(source, now)
    finally:
        library.close(None)
    programme = stored.programme
    if programme is None:
        return []
    if options.now is not None:
        now = clock(options, programme.tz).now()
    zone = display_zone(options, programme.tz)
    since = stored.state.contacted_at or stored.state.changed_at
    lines = []
    if since is not None:
        as_of = f"{long_day(since.astimezone(zone).date(), settings.languages[0])}, "
        as_of += clock_time(since, zone)
        lines.append(translate("Screen", "As of {time} – may be out of date", time=as_of))
    renamed = former_names(stored.changes, programme)
    room = room_key(settings.room, programme, renamed) if settings.role is Role.DOOR else None
    for session in _to_come(programme, now, room):
        start = actual_start(session)
        assert start is not None
        words = [clock_time(start, zone), session.title]
        place = programme.room_by_key.get(session.room or "")
        if room is None and place is not None:
            words.append(f"({place.name})")
        if session.status is Status.CANCELLED:
            words.append(f"– {translate('Session', 'cancelled')}")
        lines.append(" ".join(words))
    return lines


def _to_come(programme: Programme, now: datetime, room: str | None) -> list[Session]:
    """Today's sessions that are not over, by time."""
    change = programme.event.day_change
    today = programme_day(now, programme.tz, change)
    found = []
    for session in programme.sessions:
        start, end = actual_start(session), actual_end(session)
        if start is None or (room is not None and session.room != room):
            continue
        if programme_day(start, programme.tz, change) == today and (end or start) > now:
            found.append((start.timestamp(), session.title, session))
    return [session for *_, session in sorted(found, key=lambda one: one[:2])]
