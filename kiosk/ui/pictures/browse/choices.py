"""What can be chosen at the kiosk besides days and sessions: themes, and the hour to begin at."""

from collections import Counter
from datetime import UTC, datetime
from functools import partial

from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_start
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.choice_page import Choice, Choices
from kiosk.ui.pictures.browse.listing import listing, shown_day
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.shared.dates import clock_time

MANY = 12
"""Sessions of a day from which on hours are offered: fewer are two pages or three."""


def themes(visit: Visit, moment: Moment) -> Choices:
    """All themes, each with how many sessions it has."""
    counts = Counter(session.track for session in moment.programme.sessions)
    found = [
        Choice(
            f"theme {track.key}",
            f"{track.name} ({counts[track.key]})",
            partial(acts.toggle_topic, key=track.key),
            track.key in visit.topics,
            number,
            track.colour,
        )
        for number, track in enumerate(moment.programme.tracks)
    ]
    every = (moment.translate("Kiosk", "All themes"), acts.all_topics) if visit.topics else None
    return Choices(found, 420, every)


def hours(visit: Visit, moment: Moment) -> Choices:
    """Each hour of the shown day in which sessions begin, with how many."""
    counts = Counter(_hour(session, moment) for session in listing(visit, moment).sessions)
    found = [
        Choice(
            f"hour {hour.isoformat()}",
            f"{clock_time(hour, moment.zone)} ({count})",
            partial(acts.begin_at, since=hour),
            visit.since == hour,
        )
        for hour, count in sorted((h, n) for h, n in counts.items() if h is not None)
    ]
    return Choices(found, 200)


def many(visit: Visit, moment: Moment) -> bool:
    """Whether a day is shown that has many sessions."""
    if visit.words.strip() or visit.mine or visit.undated:
        return False
    programme, day = moment.programme, shown_day(visit, moment)
    return sum(session_day(programme, s) == day for s in programme.sessions) > MANY


def _hour(session: Session, moment: Moment) -> datetime | None:
    """The full hour on the wall in which it begins, UTC."""
    start = actual_start(session)
    if start is None:
        return None
    local = start.astimezone(moment.zone)
    return local.replace(minute=0, second=0, microsecond=0).astimezone(UTC)
