"""Whether what came from a feed can be believed, before anything is replaced by it."""

from datetime import datetime

from kiosk.programme.errors import KnownError
from kiosk.programme.identity import slug
from kiosk.programme.model import Programme, Session
from kiosk.programme.phase import actual_end
from kiosk.programme.values import dataclass

MOST_LOST_SHARE = 0.3
MOST_LOST = 10
"""More than this share and this many of the sessions still to come must not vanish at once.

Seen: a part of a feed drops out for one sync (269 → 121 → 310 sessions)."""

_FEW_SHARED = 0.1


class JudgementError(KnownError):
    """A feed could be read, but what it says is not believed without a person's word."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """`reason` says why a programme should not be applied; None: nothing speaks against it."""

    reason: JudgementError | None = None

    @property
    def ok(self) -> bool:
        """Whether it may be applied."""
        return self.reason is None


def judge(old: Programme | None, new: Programme, now: datetime, *, older: bool = False) -> Verdict:
    """Judges `new`, whose keys `programme.rematch` matched with `old`, at the instant `now`.

    `older`: the feed says of itself that it went back (`feed_age.goes_back`).
    """
    if not new.sessions:
        return Verdict(JudgementError("The feed has no sessions."))
    if old is None:
        return Verdict()
    return (
        _another_event(old, new)
        or _great_loss(old, new, now)
        or _times_lost(old, new, now)
        or (_went_back(old, new) if older else None)
        or Verdict()
    )


def _another_event(old: Programme, new: Programme) -> Verdict | None:
    if old.event.key == new.event.key or slug(old.event.title) == slug(new.event.title):
        return None
    known = [s for s in old.sessions if not s.vanished]
    shared = sum(1 for s in known if s.key in new.session_by_key)
    if not known or shared > _FEW_SHARED * min(len(known), len(new.sessions)):
        return None
    return Verdict(
        JudgementError(
            "The feed is of another event: “{new}” instead of “{old}”.",
            new=new.event.title,
            old=old.event.title,
        )
    )


def _great_loss(old: Programme, new: Programme, now: datetime) -> Verdict | None:
    coming = [s for s in old.sessions if _to_come(s, now)]
    lost = sum(1 for s in coming if s.key not in new.session_by_key)
    if lost <= MOST_LOST or lost <= MOST_LOST_SHARE * len(coming):
        return None
    return Verdict(
        JudgementError(
            "{lost} of the {coming} sessions still to come are missing from the feed.",
            lost=lost,
            coming=len(coming),
        )
    )


def _times_lost(old: Programme, new: Programme, now: datetime) -> Verdict | None:
    """A feed that drops its times says nothing of when anything is: it may be incomplete."""
    coming = [s for s in old.sessions if s.start is not None and _to_come(s, now)]
    left = (new.session_by_key.get(s.key) for s in coming)
    lost = sum(1 for s in left if s is not None and s.start is None and not s.cancelled)
    if lost <= MOST_LOST or lost <= MOST_LOST_SHARE * len(coming):
        return None
    return Verdict(
        JudgementError(
            "{lost} of the {coming} sessions still to come have no time in the feed any more.",
            lost=lost,
            coming=len(coming),
        )
    )


def _went_back(old: Programme, new: Programme) -> Verdict:
    ages = _age(old, "%H:%M"), _age(new, "%H:%M")
    if ages[0] == ages[1]:
        ages = _age(old, "%H:%M:%S"), _age(new, "%H:%M:%S")
    return Verdict(
        JudgementError(
            "The feed went back from “{old}” to the older “{new}”: the server may have given out "
            "an old copy.",
            old=ages[0],
            new=ages[1],
        )
    )


def _age(programme: Programme, time: str) -> str:
    """What a feed says of its own age: its version, and its date in the event's zone."""
    updated = programme.updated
    date = updated.astimezone(programme.tz).strftime(f"%Y-%m-%d {time}") if updated else ""
    return ", ".join(filter(None, (programme.version, date)))


def _to_come(session: Session, now: datetime) -> bool:
    """Whether it is expected to take place; sessions without a time always are."""
    end = actual_end(session)
    return not session.cancelled and (end is None or end > now)
