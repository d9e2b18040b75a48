"""What the page of a stage says: words and buttons, made from one moment of the room."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from kiosk.programme.correction_checks import PersonTaken, RoomTaken, checks
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stage import Press, Stage
from kiosk.wording import Translate

Button = tuple[Press, str]


@dataclass(frozen=True, slots=True)
class StageSay:
    """`head` is "Jetzt" or "Als Nächstes"; `warnings` are what the session gets in the way of."""

    room: str
    head: str
    time: str = ""
    title: str = ""
    people: str = ""
    tags: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    then: str = ""


def stage_say(found: Stage, programme: Programme, room: str, translate: Translate) -> StageSay:
    """All words of a room's page but the time of day."""
    name, session = programme.room_name(room) or room, found.current
    if room not in programme.room_by_key:
        return StageSay(name, translate("Stage", "The programme has no such room"))
    then = _then(found.then, programme.tz, translate)
    if session is None:
        return StageSay(name, translate("Stage", "Nothing more today"), then=then)
    return StageSay(
        name,
        translate("Stage", "Now") if found.running else translate("Stage", "Next"),
        span(session, programme.tz),
        session.title,
        ", ".join(programme.people_names(session)),
        tuple(_tags(session, translate)),
        tuple(_warnings(session, programme, translate)),
        tuple(_buttons(session, translate, running=found.running)),
        then,
    )


def span(session: Session, zone: tzinfo) -> str:
    """ "15:30–16:15" with the announced delay, as it will be."""
    instants = (actual_start(session), actual_end(session))
    return "–".join(clock(at, zone) for at in instants if at is not None)


def clock(instant: datetime, zone: tzinfo) -> str:
    """ "9:05" in a zone."""
    local = instant.astimezone(zone)
    return f"{local.hour}:{local:%M}"


def _tags(session: Session, translate: Translate) -> list[str]:
    tags = []
    if session.delay:
        tags.append(translate("Stage", "%n min later than planned", session.delay))
    if session.full:
        tags.append(translate("Stage", "full"))
    return tags


def _warnings(session: Session, programme: Programme, translate: Translate) -> list[str]:
    found = []
    for check in checks(programme, session.key):
        if isinstance(check, RoomTaken):
            time, title = span(check.other, programme.tz), check.other.title
            found.append(
                translate("Stage", "Overlaps here with {time} {title}", time=time, title=title)
            )
        elif isinstance(check, PersonTaken):
            person = programme.person_by_key[check.person].name
            found.append(
                translate(
                    "Stage",
                    "{person} is then in {title}, too",
                    person=person,
                    title=check.other.title,
                )
            )
    return list(dict.fromkeys(found))


def _buttons(session: Session, translate: Translate, *, running: bool) -> list[Button]:
    found: list[Button] = []
    if not running:
        found.append((Press.START, translate("Stage", "Starts now")))
    found.append((Press.LATER_5, translate("Stage", "+%n min", 5)))
    found.append((Press.LATER_10, translate("Stage", "+%n min", 10)))
    if session.full:
        found.append((Press.NOT_FULL, translate("Stage", "Not full")))
    else:
        found.append((Press.FULL, translate("Stage", "Full")))
    if running:
        found.append((Press.OVER, translate("Stage", "It is over")))
    return found


def _then(session: Session | None, zone: tzinfo, translate: Translate) -> str:
    if session is None:
        return ""
    time = span(session, zone)
    return translate("Stage", "Then {time} {title}", time=time, title=session.title)
