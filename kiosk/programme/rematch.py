"""Finds the same sessions and rooms again under other keys, so that stars and UIDs survive.

Feeds issue new ids (seen: whole calendars with new UIDs on each export), number their sessions by
place, and rename rooms.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import replace

from kiosk.programme.identity import key_for_stranger
from kiosk.programme.model import Programme
from kiosk.programme.same_sessions import same_sessions

_ROOM_LIKENESS = 0.6
"""A vanished room and a new one are the same when this share of their sessions is the same."""


def rematch(old: Programme, new: Programme) -> Programme:
    """`new` with the keys of `old` wherever a room or session is the same under another key."""
    keys = _session_keys(old, new)
    if keys:
        new = replace(
            new,
            sessions=tuple(
                replace(s, key=keys[s.key]) if s.key in keys else s for s in new.sessions
            ),
        )
    renamed_rooms = _rematched_rooms(old, new)
    return _with_room_keys(new, renamed_rooms) if renamed_rooms else new


def _session_keys(old: Programme, new: Programme) -> dict[str, str]:
    """New key → the key it gets, for those that do not keep their own; no key comes twice."""
    found = {other: key for key, other in same_sessions(old, new).items()}
    given = set(found.values())
    taken = old.session_by_key.keys() | new.session_by_key.keys()
    for session in new.sessions:
        if session.key in given and session.key not in found:
            key = key_for_stranger(session, new.people_names(session), taken)
            found[session.key] = key
            taken.add(key)
    return found


def _rematched_rooms(old: Programme, new: Programme) -> dict[str, str]:
    """New room key → old room key for rooms that were renamed or got another key."""
    gone = {r.key for r in old.rooms if r.key not in new.room_by_key}
    fresh = {r.key for r in new.rooms if r.key not in old.room_by_key}
    if not gone or not fresh:
        return {}
    found = _namesakes(old, new, gone, fresh)
    taken = set(found.values())
    gone -= taken
    fresh -= found.keys()
    together: Counter[tuple[str, str]] = Counter()
    in_gone = Counter(s.room for s in old.sessions if s.room in gone)
    in_fresh = Counter(s.room for s in new.sessions if s.room in fresh)
    for session in new.sessions:
        before = old.session_by_key.get(session.key)
        if before and before.room in gone and session.room in fresh:
            together[(before.room or "", session.room or "")] += 1
    for (old_room, new_room), count in together.most_common():
        share = count / max(in_gone[old_room], in_fresh[new_room])
        if share >= _ROOM_LIKENESS and new_room not in found and old_room not in taken:
            found[new_room] = old_room
            taken.add(old_room)
    return found


def _namesakes(
    old: Programme, new: Programme, gone: Collection[str], fresh: Collection[str]
) -> dict[str, str]:
    """New room key → old room key where only the key differs and the name is nobody else's."""
    names_before = Counter(r.name for r in old.rooms)
    names_now = Counter(r.name for r in new.rooms)
    before = {r.name: r.key for r in old.rooms if r.key in gone and names_before[r.name] == 1}
    return {
        r.key: before[r.name]
        for r in new.rooms
        if r.key in fresh and r.name in before and names_now[r.name] == 1
    }


def _with_room_keys(programme: Programme, keys: Mapping[str, str]) -> Programme:
    def key(room: str) -> str:
        return keys.get(room, room)

    return replace(
        programme,
        rooms=tuple(replace(r, key=key(r.key)) for r in programme.rooms),
        sessions=tuple(
            replace(s, room=key(s.room)) if s.room in keys and s.room else s
            for s in programme.sessions
        ),
        walks=tuple(replace(w, room=key(w.room), other=key(w.other)) for w in programme.walks),
        announcements=tuple(
            replace(a, rooms=tuple(key(room) for room in a.rooms)) for a in programme.announcements
        ),
    )
