"""What the head of the desk says: event, day, time, and how much of the event is over."""

from typing import NamedTuple

from kiosk.programme.days import days
from kiosk.programme.instants import elapsed
from kiosk.ui.shared.dates import clock_time, long_day
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.office import Office


class HeadWords(NamedTuple):
    """`share` of the event is over, 0 to 1."""

    event: str
    day: str
    clock: str
    share: float


def head_words(desk: Desk, office: Office) -> HeadWords:
    """The words of this minute."""
    now, zone, programme = desk.now, office.zone, desk.programme
    event, share = "", 0.0
    if programme is not None:
        event = programme.event.title
        found = days(programme)
        if found:
            whole = elapsed(found[0].start, found[-1].end).total_seconds()
            gone = elapsed(found[0].start, now).total_seconds()
            share = round(min(max(gone / whole, 0.0), 1.0), 3) if whole else 0.0
    day = long_day(now.astimezone(zone).date(), office.language)
    return HeadWords(event, day, clock_time(now, zone), share)
