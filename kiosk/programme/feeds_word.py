"""What the feed itself says is the same session, by guid or key, and where that is doubtful."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from kiosk.programme.instants import elapsed, same
from kiosk.programme.model import Programme
from kiosk.programme.titles import plain_title, same_title

_Slot = datetime | None


def feeds_word(old: Programme, new: Programme) -> dict[str, str]:
    """Old key → new key of what the feed itself gives the same id.

    A session that was matched once keeps its key, and its guid is what the feed says by now.
    """
    guids, others = _by_guid(old), _by_guid(new)
    said = {key: others[guid] for guid, key in guids.items() if guid in others}
    taken = set(said.values())
    for key in old.session_by_key:
        if key not in said and key in new.session_by_key and key not in taken:
            said[key] = key
    return said


def _by_guid(programme: Programme) -> dict[str, str]:
    """Keys by guid, those that several share left out; upper and lower case are the same.

    RFC 4122 section 3 reads UUIDs so; seen: a wiki that gives them a capital at times.
    """
    count = Counter(s.guid.casefold() for s in programme.sessions)
    return {
        s.guid.casefold(): s.key
        for s in programme.sessions
        if s.guid and count[s.guid.casefold()] == 1
    }


def retitled(old: Programme, new: Programme, said: Mapping[str, str]) -> set[str]:
    """Old keys of what has another title now."""
    before, after = old.session_by_key, new.session_by_key
    return {k for k, other in said.items() if not same_title(before[k], after[other])}


def moved(old: Programme, new: Programme, said: Mapping[str, str]) -> set[str]:
    """Old keys of what has another start now, without series that were put off as one.

    Where none of the times is new, or none is gone, nothing was put off: the ids were dealt out
    anew, and at most some of the series is cancelled or new.
    """
    shifts: dict[str, list[tuple[str, timedelta]]] = defaultdict(list)
    for key, other in said.items():
        before, after = old.session_by_key[key].start, new.session_by_key[other].start
        if before is not None and after is not None and not same(before, after):
            title = plain_title(old.session_by_key[key].title)
            shifts[title].append((key, elapsed(before, after)))
    series = {title for title, found in shifts.items() if _put_off_as_one([by for _, by in found])}
    if series:
        slots, slots_now = _slots(old, series), _slots(new, series)
        series = {t for t in series if not _within(slots[t], slots_now[t])}
    return {key for title, found in shifts.items() if title not in series for key, _ in found}


def _put_off_as_one(shifts: Sequence[timedelta]) -> bool:
    return len(shifts) > 1 and len(set(shifts)) == 1


def _within(one: Counter[_Slot], other: Counter[_Slot]) -> bool:
    return one <= other or other <= one


def _slots(programme: Programme, titles: Iterable[str]) -> dict[str, Counter[_Slot]]:
    """When the sessions of some titles take place."""
    slots: dict[str, Counter[_Slot]] = {title: Counter() for title in titles}
    for session in programme.sessions:
        title = plain_title(session.title)
        if title in slots and not session.vanished:
            slots[title][session.start and session.start.astimezone(UTC)] += 1
    return slots
