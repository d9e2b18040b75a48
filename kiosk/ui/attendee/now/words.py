"""The sentences of the page "Jetzt": how the day stands, when to leave and from where."""

from datetime import date, datetime, timedelta

from kiosk.programme.days import programme_day
from kiosk.programme.now_next import NowNext, Stand, Way
from kiosk.programme.text import head_and_rest
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time, long_day, short_weekday


def moment_heading(scene: Scene) -> str:
    """ "Donnerstag, 8. Dezember, 14:32 Uhr"."""
    local = scene.now.astimezone(scene.zone)
    return scene.translate(
        "Now",
        "{day}, {time}",
        day=long_day(local.date(), scene.language),
        time=clock_time(local, scene.zone),
    )


def sentence(found: NowNext, scene: Scene) -> str:
    """How the day stands: what runs, or when it goes on."""
    translate, start = scene.translate, found.next_start
    if found.stand is Stand.RUNNING:
        return _running(found, scene)
    if found.stand is Stand.AFTER:
        return translate("Now", "The programme is over.")
    if start is None:
        return translate("Now", "No session has a time yet.")
    time, days = clock_time(start, scene.zone), _days_until(start, scene)
    if found.stand is Stand.BEFORE:
        return _before(time, days, start, scene)
    if days == 0:
        if found.stand is Stand.PAUSE:
            return translate("Now", "Nothing is on until {time}.", time=time)
        return translate("Now", "It goes on today at {time}.", time=time)
    if days == 1:
        return translate("Now", "Nothing more today. Tomorrow from {time}.", time=time)
    day = short_day(_local_day(start, scene), scene.language)
    return translate("Now", "Nothing more today. {day} from {time}.", day=day, time=time)


def block_heading(start: datetime, scene: Scene) -> str:
    """The head over what begins next, all at once: "Um 14:00 Uhr", "Morgen um 9:00 Uhr"."""
    translate = scene.translate
    time, days = clock_time(start, scene.zone), _days_until(start, scene)
    if days == 0:
        return translate("Now", "At {time}", time=time)
    if days == 1:
        return translate("Now", "Tomorrow at {time}", time=time)
    day = short_day(_local_day(start, scene), scene.language)
    return translate("Now", "{day}, {time}", day=day, time=time)


def way_note(way: Way | None, scene: Scene, *, short: bool) -> tuple[str, bool]:
    """ "4 min Weg ab Großer Saal", when to leave unless `short`; and whether it is bad news."""
    if way is None:
        return "", False
    translate = scene.translate
    room = scene.programme.room_name(way.origin.room)
    parts = [translate("Now", "%n min walk from {room}", way.minutes, room=room)]
    if way.late:
        parts.append(translate("Now", "%n min late if you go now", way.late))
    elif not short:
        leave = clock_time(way.leave, scene.zone)
        parts.append(translate("Now", "leave at {time}", time=leave))
    if way.missed and not short:
        title, _ = head_and_rest(way.origin.title)
        parts.append(translate("Now", "missing %n min of “{title}”", way.missed, title=title))
    return " · ".join(parts), bool(way.late)


def short_day(day: date, language: str) -> str:
    """ "Mi., 7. Dezember"; "Wed, 7 December"."""
    return f"{short_weekday(day, language)}, {long_day(day, language).partition(', ')[2]}"


def _running(found: NowNext, scene: Scene) -> str:
    translate = scene.translate
    text = translate("Now", "%n sessions are on", len(found.running))
    start = found.next_start
    if start is None:
        return translate("Now", "{sentence}, the last of the programme.", sentence=text)
    change, zone = scene.programme.event.day_change, scene.programme.tz
    if programme_day(start, zone, change) != programme_day(scene.now, zone, change):
        return translate("Now", "{sentence}, the last of today.", sentence=text)
    time = clock_time(start, scene.zone)
    return translate("Now", "{sentence}, the next begins at {time}.", sentence=text, time=time)


def _before(time: str, days: int, start: datetime, scene: Scene) -> str:
    translate = scene.translate
    if days == 0:
        return translate("Now", "The programme begins today at {time}.", time=time)
    if days == 1:
        return translate("Now", "The programme begins tomorrow at {time}.", time=time)
    day = short_day(_local_day(start, scene), scene.language)
    return translate("Now", "The programme begins on {day} at {time}.", day=day, time=time)


def _days_until(start: datetime, scene: Scene) -> int:
    """0: today, 1: tomorrow; by the calendar on the wall, as people say it."""
    return (_local_day(start, scene) - _local_day(scene.now, scene)) // timedelta(days=1)


def _local_day(instant: datetime, scene: Scene) -> date:
    return instant.astimezone(scene.zone).date()
