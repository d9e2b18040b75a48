"""Identity that survives bad feeds: keys, and finding the same session or room again.

A session's key is its guid, else its id, else a fingerprint. When a feed issues new ids (seen:
whole calendars with new UIDs on each export), sessions are matched again so that stars and
exported UIDs survive; when a room is renamed, it stays the same room.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping
from dataclasses import replace

from kiosk.programme.folding import fold
from kiosk.programme.model import Programme, Session

_ROOM_LIKENESS = 0.6
"""A vanished room and a new one are the same when this share of their sessions is the same."""


def fingerprint(*parts: str) -> str:
    """A short stable key from texts, for a session whose feed gives it no id."""
    joined = "\x1f".join(fold(part).strip() for part in parts)
    return "fp-" + hashlib.sha256(joined.encode()).hexdigest()[:16]


def slug(name: str) -> str:
    """A readable key from a name: "Großer Saal" → "grosser-saal"; "" stays ""."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())


def unique_keys(keys: Iterable[str]) -> list[str]:
    """The keys in order, later duplicates told apart by a deterministic suffix (~2, ~3 …)."""
    given = list(keys)
    taken = set(given)
    seen: Counter[str] = Counter()
    result: list[str] = []
    for key in given:
        seen[key] += 1
        unique = key
        if seen[key] > 1:
            number = seen[key]
            while (unique := f"{key}~{number}") in taken:
                number += 1
            taken.add(unique)
        result.append(unique)
    return result


def rematch(old: Programme, new: Programme) -> Programme:
    """`new` with the keys of `old` wherever a room or session is the same under another key."""
    renamed_sessions = _rematched_sessions(old, new)
    if renamed_sessions:
        new = replace(
            new,
            sessions=tuple(
                replace(s, key=renamed_sessions[s.key]) if s.key in renamed_sessions else s
                for s in new.sessions
            ),
        )
    renamed_rooms = _rematched_rooms(old, new)
    return _with_room_keys(new, renamed_rooms) if renamed_rooms else new


def _rematched_sessions(old: Programme, new: Programme) -> dict[str, str]:
    """New key → old key for sessions whose id changed but who are the same."""
    left = {s.key: s for s in old.sessions if s.key not in new.session_by_key}
    right = {s.key: s for s in new.sessions if s.key not in old.session_by_key}
    found: dict[str, str] = {}
    for trait in _session_traits(old, new):
        if not left or not right:
            break
        pairs = _unique_pairs(left, right, trait)
        for old_key, new_key in pairs:
            found[new_key] = old_key
            del left[old_key], right[new_key]
    return found


def _session_traits(old: Programme, new: Programme) -> tuple[Callable[[Session], Hashable], ...]:
    """What makes two sessions the same, the surest first; every trait holds the title or slot."""

    def title(s: Session) -> str:
        return slug(s.title)

    def names(s: Session) -> tuple[str, ...]:
        programme = old if old.session_by_key.get(s.key) is s else new
        return tuple(sorted(fold(n) for n in programme.people_names(s)))

    def room(s: Session) -> str:
        programme = old if old.session_by_key.get(s.key) is s else new
        return slug(programme.room_name(s.room))

    return (
        lambda s: (title(s), s.start, room(s), names(s)),
        lambda s: (title(s), s.start, room(s)),
        lambda s: (title(s), s.start),
        lambda s: (title(s), names(s), room(s)),
        lambda s: (title(s), names(s)),
        lambda s: (s.start, s.end, room(s), names(s)) if s.start and names(s) else s.key,
    )


def _unique_pairs(
    left: Mapping[str, Session],
    right: Mapping[str, Session],
    trait: Callable[[Session], Hashable],
) -> list[tuple[str, str]]:
    """Old and new key of sessions that alone on each side, or in equal number, share a trait."""
    groups: dict[Hashable, list[str]] = defaultdict(list)
    for key, session in left.items():
        groups[trait(session)].append(key)
    counterparts: dict[Hashable, list[str]] = defaultdict(list)
    for key, session in right.items():
        counterparts[trait(session)].append(key)
    pairs: list[tuple[str, str]] = []
    for value, keys in groups.items():
        others = counterparts.get(value, [])
        if len(others) == len(keys):
            pairs.extend(zip(keys, others, strict=True))
    return pairs


def _rematched_rooms(old: Programme, new: Programme) -> dict[str, str]:
    """New room key → old room key for rooms that were renamed or got another key."""
    gone = {r.key for r in old.rooms if r.key not in new.room_by_key}
    fresh = {r.key for r in new.rooms if r.key not in old.room_by_key}
    if not gone or not fresh:
        return {}
    found = _namesakes(old, new, gone, fresh)
    gone -= set(found.values())
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
        if share >= _ROOM_LIKENESS and new_room not in found and old_room not in found.values():
            found[new_room] = old_room
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
    )
