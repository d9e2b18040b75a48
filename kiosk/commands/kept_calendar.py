"""Brings the calendar file that is kept up to date, for the commands after which it may be old."""

from kiosk.commands.data import Data
from kiosk.personal import kept_file
from kiosk.personal.alarm import alarm_of
from kiosk.store.settings import setting


def renew_kept(data: Data) -> int | None:
    """Brings the kept file up to date: how many entries it has, None where there is none."""
    if kept_file.kept_place(data.personal, data.source.name) is None:
        return None
    made = kept_file.renew(
        data.personal,
        data.source.name,
        data.programme(),
        now=data.clock.now(),
        alarm_minutes=alarm_of(setting(data.personal, "alarm")),
        translate=data.translate,
    )
    return made.count if made else None
