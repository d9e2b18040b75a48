"""What a sync will do, as plain data: the programme to store and the changes to record."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo
from typing import TypeVar

from kiosk.programme.changes import Change, carry_over, diff
from kiosk.programme.identity import told_apart
from kiosk.programme.model import Person, Programme, Room, Session, Track
from kiosk.programme.rematch import rematch
from kiosk.programme.values import dataclass
from kiosk.sync.feed_age import goes_back
from kiosk.sync.judge import Verdict, judge


@dataclass(frozen=True, slots=True)
class Plan:
    """`programme` holds the old keys and the vanished sessions; `changes` are stamped."""

    programme: Programme
    changes: tuple[Change, ...]
    verdict: Verdict


def plan(old: Programme | None, new: Programme, now: datetime, *, dated: bool = True) -> Plan:
    """Plans the way from the stored programme (None: nothing yet) to what the feed says.

    `dated` False: the feed's date says nothing of its age (`feed_age.goes_back`). An older version
    with nothing in it that people would see otherwise is not held back.
    """
    settled = storable(new)
    if old is not None:
        settled = rematch(old, settled)
    programme = carry_over(old, settled, now)
    changes = tuple(replace(change, at=now) for change in diff(old, programme))
    older = old is not None and bool(changes) and goes_back(old, settled, dated=dated)
    verdict = judge(old, settled, now, older=older)
    return Plan(programme, changes, verdict)


def storable(programme: Programme) -> Programme:
    """The programme as the store keeps it, so that storing and loading change nothing.

    Instants are whole seconds in the event's zone (Python holds 02:30 of the doubled hour and
    the same instant in another zone for different), keys are unique.
    """
    zone = programme.tz
    settled = replace(
        programme,
        rooms=_first_of_each(programme.rooms),
        tracks=_first_of_each(programme.tracks),
        people=_first_of_each(programme.people),
        sessions=_in_zone(programme.sessions, zone),
        announcements=tuple(
            replace(a, since=_local(a.since, zone), until=_local(a.until, zone))
            for a in programme.announcements
        ),
        updated=_local(programme.updated, zone),
    )
    return _with_unique_keys(settled)


def _local(instant: datetime | None, zone: tzinfo) -> datetime | None:
    return instant and instant.astimezone(zone)


def _in_zone(sessions: tuple[Session, ...], zone: tzinfo) -> tuple[Session, ...]:
    return tuple(
        s
        if _settled(s.start, zone) and _settled(s.end, zone)
        else replace(s, start=_instant(s.start, zone), end=_instant(s.end, zone))
        for s in sessions
    )


def _settled(instant: datetime | None, zone: tzinfo) -> bool:
    return instant is None or (instant.tzinfo is zone and not instant.microsecond)


def _instant(instant: datetime | None, zone: tzinfo) -> datetime | None:
    return instant and instant.astimezone(zone).replace(microsecond=0)


def _with_unique_keys(programme: Programme) -> Programme:
    sessions = programme.sessions
    if len({s.key for s in sessions}) == len(sessions):
        return programme
    kept = tuple(
        s if s.key == key else replace(s, key=key)
        for s, key in zip(sessions, told_apart(programme), strict=True)
    )
    return replace(programme, sessions=kept)


_T = TypeVar("_T", Room, Track, Person)


def _first_of_each(items: Iterable[_T]) -> tuple[_T, ...]:
    found: dict[str, _T] = {}
    for item in items:
        found.setdefault(item.key, item)
    return tuple(found.values())
