"""Finds a person's stars, notes and calendar entries again whose sessions have other keys now.

While the programme is stored, `programme.rematch` keeps its keys through new ids of the feed. When
that cache is lost, what the person has remembers what the sessions looked like.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime

from kiosk.feeds.ical_entry import Entry
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.looks import Look, Trait, look, pairs
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Traits, traits_of
from kiosk.store.database import Database
from kiosk.store.exports import exported
from kiosk.store.notes import note_looks, notes
from kiosk.store.rekey import rekey
from kiosk.store.stars import note_traits, stars
from kiosk.store.traits import NOTES, STARS, noted


def _exact(seen: Look) -> tuple[object, ...]:
    return (seen.title, seen.start, seen.room, seen.names)


_AT_THE_SAME_TIME: tuple[Trait, ...] = (
    _exact,
    lambda s: (s.title, s.start, s.room),
    lambda s: (s.title, s.start, s.names) if s.names else None,
    lambda s: (s.title, s.start),
    lambda s: (s.whole, s.start),
)
"""The time belongs to it: feeds drop what is over, and the star of Thursday's yoga must not be
taken for one of Friday's."""
_UNDATED: tuple[Trait, ...] = (
    lambda s: (s.title, s.names, s.room),
    lambda s: (s.title, s.names),
)


def reunite(
    db: Database, source: str, programme: Programme, *, anew: bool = False
) -> dict[str, str]:
    """Gives stars, notes and exported entries of a feed the present keys of their sessions.

    For those whose key the programme does not know, or under whose key something wholly other
    stands, and whose traits exactly one session has. `anew`: the programme was just read into an
    empty cache, nothing vouches for its keys, and another start under one is reason enough to look
    (feeds deal out the ids of repeated sessions anew). Gives old key → new key, and notes the
    present traits of all stars and notes for the next time; writes nothing when nothing differs.
    Raises StoreError.
    """
    entries = exported(db, source)
    kept = stars(db, source).keys() | notes(db, source).keys()
    seen = {key: _exported(entry) for key, entry in entries.items()}
    for table in (NOTES, STARS):
        seen.update((key, _noted(traits)) for key, traits in noted(db, table, source).items())
    # An entry whose session has one of its own stays where it is, to be taken back.
    found = {
        key: present
        for key, present in _found_again(seen, programme, anew).items()
        if key in kept or present not in entries
    }
    if found:
        rekey(db, source, found)
    _note(db, source, programme)
    return found


def _note(db: Database, source: str, programme: Programme) -> None:
    for table, keys, put in (
        (STARS, stars(db, source).keys(), note_traits),
        (NOTES, notes(db, source).keys(), note_looks),
    ):
        before = noted(db, table, source)
        sessions = (programme.session_by_key.get(key) for key in keys)
        present = {s.key: traits_of(programme, s) for s in sessions if s is not None}
        changed = {key: traits for key, traits in present.items() if before.get(key) != traits}
        if changed:
            put(db, source, changed)


def _found_again(seen: Mapping[str, Look], programme: Programme, anew: bool) -> dict[str, str]:
    known = programme.session_by_key
    lost = {key: look for key, look in seen.items() if key not in known}
    doubted = {
        key: look
        for key, look in seen.items()
        if key in known and _is_another(look, known[key], anew)
    }
    if not lost and not doubted:
        return {}
    present = {s.key: _look(programme, s) for s in programme.sessions}
    found = dict(_alone(doubted, present, [_exact]))
    found.update(_alone(lost, present, _AT_THE_SAME_TIME))
    undated = {key: look for key, look in lost.items() if look.start is None and key not in found}
    found.update(_alone(undated, present, _UNDATED))
    return found


def _is_another(seen: Look, session: Session, anew: bool) -> bool:
    """Whether both title and start differ; `anew`: whether the start does."""
    now = look(session.title, session.start, None, "", (), session.subtitle)
    return now.start != seen.start and (anew or seen.title not in (now.title, now.whole))


def _alone(
    left: Mapping[str, Look], right: Mapping[str, Look], traits: Iterable[Trait]
) -> dict[str, str]:
    """Those on the left that alone share a trait with one alone on the right."""
    found: dict[str, str] = {}
    for trait in traits:
        open_ = {key: look for key, look in left.items() if key not in found}
        for keys, others in pairs(open_, right, trait):
            if len(keys) == len(others) == 1:
                found[keys[0]] = others[0]
    return found


def _look(programme: Programme, session: Session) -> Look:
    names, room = programme.people_names(session), programme.room_name(session.room)
    start = session.start and session.start.replace(microsecond=0)
    return look(session.title, start, None, room, names, session.subtitle)


def _noted(traits: Traits) -> Look:
    return look(traits.title, traits.start, None, traits.room, traits.people)


def _exported(exported: ExportedEntry) -> Look:
    """As far as a calendar entry tells: its place holds the building, too, and is left out."""
    entry = Entry.from_json(exported.content)
    return look(entry.title, datetime.fromisoformat(entry.start), None, "", ())
