"""What the desk says about one session above its title."""

from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.phase import Phase, actual_end, actual_start, phase
from kiosk.ui.shared.dates import short_day, time_span
from kiosk.ui.staff.office import Office


def meta_line(session: Session, programme: Programme, office: Office) -> str:
    """ "Do., 8. Dez. · 16:45–17:40 · Werkstatt · Ada Lenk · vorläufig"."""
    translate = office.translate
    start, end = actual_start(session), actual_end(session)
    day = short_day(start.astimezone(office.zone).date(), office.language) if start else ""
    span = time_span(start, end, office.zone) if start else translate("Session", "time to follow")
    states = [
        translate("Session", "now") if phase(session, office.desk.now) is Phase.NOW else "",
        translate("Session", "tentative") if session.status is Status.TENTATIVE else "",
        translate("Session", "cancelled") if session.cancelled else "",
        translate("Session", "full") if session.full else "",
    ]
    people = ", ".join(programme.people_names(session))
    parts = (day, span, programme.room_name(session.room), people, *states)
    return " · ".join(part for part in parts if part)
