"""What leads from one version of a programme to the next, as a small agenda.json of its own.

It holds the sessions that differ, the rooms, tracks and people they name, and all announcements;
`_from` is the version it follows. So the format's own reader reads it, and who does not know what
it is loses nothing: the whole programme says the same.
"""

import json
from dataclasses import replace

from kiosk.feeds.agenda_json import read
from kiosk.feeds.agenda_json_write import dumps, programme_object
from kiosk.programme.delta import Delta, apply, delta
from kiosk.programme.model import Programme

LARGEST = 32 * 1024
"""Bytes; more is fetched, where caches and compression help."""
_FROM = "_from"


def change(before: Programme, after: Programme) -> str | None:
    """The way to `after` as one line of JSON; None where it is no small one.

    That is so when sessions came, went or changed places, when more than they and the announcements
    differ, or when it would be larger than `LARGEST`.
    """
    found = delta(before, after)
    same_keys = len(before.sessions) == len(after.sessions) and found.order is None
    if not same_keys or found.removed or not before.version or _frame(before) != _frame(after):
        return None
    # A programme without sessions is none: where only announcements differ, one stands for them.
    sessions = found.written or after.sessions[:1]
    small = replace(
        after,
        sessions=sessions,
        rooms=tuple(r for r in after.rooms if r.key in {s.room for s in sessions}),
        tracks=tuple(t for t in after.tracks if t.key in {s.track for s in sessions}),
        people=tuple(p for p in after.people if p.key in {k for s in sessions for k in s.people}),
        walks=(),
    )
    value = json.loads(dumps(programme_object(small)))
    text = json.dumps({_FROM: before.version, **value}, ensure_ascii=False)
    return text if len(text.encode()) <= LARGEST else None


def follow(base: Programme, text: str) -> Programme | None:
    """The programme after a change; None when it does not follow `base`, or names what `base` does
    not have. Raises FeedError for what is no change."""
    small = read(text.encode()).programme
    if json.loads(text).get(_FROM) != base.version or not base.version:
        return None
    if not _knows(base, small):
        return None
    frame = replace(
        base,
        sessions=(),
        announcements=small.announcements,
        version=small.version,
        updated=small.updated,
    )
    return apply(base, Delta(written=small.sessions, frame=frame))


def _frame(programme: Programme) -> Programme:
    """What has to be the same."""
    return replace(programme, sessions=(), announcements=(), version="", updated=None)


def _knows(base: Programme, small: Programme) -> bool:
    return (
        {s.key for s in small.sessions} <= base.session_by_key.keys()
        and {r.key for r in small.rooms} <= base.room_by_key.keys()
        and {t.key for t in small.tracks} <= base.track_by_key.keys()
        and {p.key for p in small.people} <= {p.key for p in base.people}
    )
