"""What somebody's calendar should say about a session they chose."""

from dataclasses import replace
from datetime import UTC

from kiosk.feeds import ical_entry
from kiosk.feeds.ical_entry import CANCELLED, CONFIRMED, TENTATIVE, Entry
from kiosk.feeds.ical_own import uid_of
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority
from kiosk.wording import Translate


def entry(
    programme: Programme,
    session: Session,
    priority: Priority,
    alarm: int | None,
    translate: Translate,
    note: str = "",
) -> Entry | None:
    """The entry of a chosen session, with its delay added to the times; None without a time.

    A "maybe" is tentative and does not take the time; so is nothing that is cancelled, which
    also has no alarm. `alarm` is in minutes before the start; `note` is the person's own words.
    """
    start, end = actual_start(session), actual_end(session)
    if start is None or end is None:
        return None
    status = ical_entry.status(session)
    if status == CONFIRMED and priority is Priority.MAYBE:
        status = TENTATIVE
    return Entry(
        uid=uid_of(session.key, programme.event.key),
        title=session.title,
        start=start.astimezone(UTC).isoformat(),
        end=end.astimezone(UTC).isoformat(),
        zone=programme.event.zone,
        location=ical_entry.location(programme, session),
        categories=ical_entry.categories(programme, session),
        url=session.url,
        status=status,
        description=ical_entry.description(
            programme, session, *_delay(session, translate), note.strip()
        ),
        busy=priority is Priority.GOING and status != CANCELLED,
        alarm=None if status == CANCELLED else alarm,
    )


def cancelled(known: Entry) -> Entry:
    """The same entry as one that does not take place any more."""
    return replace(known, status=CANCELLED, busy=False, alarm=None)


def _delay(session: Session, translate: Translate) -> tuple[str, ...]:
    if session.delay <= 0:
        return ()
    return (translate("Calendar", "Starts %n minutes later than planned.", session.delay),)
