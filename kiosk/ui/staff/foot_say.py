"""What the foot of the desk says."""

from typing import NamedTuple

from kiosk.ui.shared.dates import clock_time
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.office import Office
from kiosk.wording import error_text


class FootWords(NamedTuple):
    """The state, what is wrong or where the server is, what is kept; `bad`: no connection."""

    state: str
    note: str
    kept: str
    bad: bool


def foot_words(desk: Desk, office: Office) -> FootWords:
    """The state of the connection, of what waits and of the drafts."""
    translate, zone = office.translate, office.zone
    waiting = sum(not p.waits_for_person for p in desk.waiting)
    bad = desk.trouble is not None
    if desk.contact is None:
        state = translate("Status", "no connection yet")
    else:
        at = clock_time(desk.contact, zone)
        state = (
            translate("Status", "no connection since {time}", time=at)
            if bad
            else translate("Status", "As of {time}", time=at)
        )
    if waiting:
        state = f"{state} · {translate('Staff', '%n changes wait to be sent', waiting)}"
    trouble = desk.trouble or desk.feed.clock_trouble
    note = error_text(trouble, translate) if trouble else desk.api.server
    kept = ""
    if desk.sheet_kept_at is not None and len(desk.sheet):
        kept = translate("Staff", "Draft kept {time}", time=clock_time(desk.sheet_kept_at, zone))
    return FootWords(state, note, kept, bad)
