"""Calendars published for anybody; all of them share one SEQUENCE for each session.

A subscriber has no state here: what last went out for a session is kept once, whoever asks. A
chosen session has the UID that the personal export gives it, so both are one entry in a calendar.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from kiosk.feeds import ical_entry, ical_write
from kiosk.feeds.ical_entry import CONFIRMED, TENTATIVE, Entry
from kiosk.personal.ical_export import next_state, wanted_entry
from kiosk.programme.delta import differ
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority, Star
from kiosk.wording import Translate

_REFRESH = "PT15M"

States = Mapping[str, ExportedEntry]


def new_states(
    programme: Programme,
    known: States,
    *,
    now: datetime,
    translate: Translate,
    before: Programme | None = None,
) -> tuple[ExportedEntry, ...]:
    """The states that are new or not what is `known`, by session key, for all that has a time.

    `before` is the programme that `known` was made of, if it is at hand: then only what differs
    is looked at. A session that was cancelled before it ever went out has no state.
    """
    looked_at = programme.sessions if before is None else _differing(before, programme)
    found = []
    for session in looked_at:
        star = Star(session.key, Priority.GOING, now)
        wanted = wanted_entry(programme, session.key, star, known, None, translate)
        if wanted is None:
            continue
        state = next_state(session.key, wanted, known.get(session.key), now)
        if state is not known.get(session.key):
            found.append(state)
    return tuple(found)


def sessions_calendar(
    name: str, programme: Programme, sessions: Iterable[Session], states: States
) -> bytes:
    """The calendar of some sessions of the programme, such as those of a room (METHOD:PUBLISH)."""
    head = ["METHOD:PUBLISH", *ical_write.about_event(programme.event)]
    own = {s.key: ical_entry.own_properties(programme, s) for s in sessions if s.key in states}
    return _calendar(name, programme, [states[key] for key in own], head=head, own=own)


def chosen_calendar(
    name: str, programme: Programme, chosen: Mapping[str, Priority], states: States
) -> bytes:
    """The calendar of chosen sessions; "maybe" is tentative and leaves the time free."""
    maybe = {key for key, priority in chosen.items() if priority is Priority.MAYBE}
    found = [states[key] for key in chosen if key in states]
    return _calendar(name, programme, found, maybe=maybe)


def with_past_sessions(programme: Programme, states: States) -> Programme:
    """The programme with the keys of sessions that only the calendars still have.

    A feed drops what is over; a subscriber's calendar keeps it all the same.
    """
    past = tuple(
        Session(key, Entry.from_json(state.content).title)
        for key, state in states.items()
        if key not in programme.session_by_key
    )
    return replace(programme, sessions=(*programme.sessions, *past)) if past else programme


def _differing(before: Programme, after: Programme) -> tuple[Session, ...]:
    """All when rooms, tracks, people or the event differ: entries speak of them."""
    if any(getattr(before, part) != getattr(after, part) for part in _SPOKEN_OF):
        return after.sessions
    return tuple(s for s in after.sessions if differ(before.session_by_key.get(s.key), s))


_SPOKEN_OF = ("event", "rooms", "tracks", "people")


def _calendar(
    name: str,
    programme: Programme,
    states: Iterable[ExportedEntry],
    *,
    head: Iterable[str] = (),
    own: Mapping[str, list[str]] | None = None,
    maybe: Iterable[str] = (),
) -> bytes:
    own, unsure = own or {}, set(maybe)
    found = [(_entry(s, s.session_key in unsure), s) for s in states]
    found.sort(key=lambda pair: (pair[0].start, pair[0].uid))
    lines = (
        line
        for entry, state in found
        for line in ical_entry.vevent(
            entry,
            sequence=state.sequence,
            stamp=state.modified,
            more=own.get(state.session_key, ()),
        )
    )
    entries = [entry for entry, _ in found]
    return ical_write.calendar(name, programme.event.zone, head, entries, lines, _REFRESH)


def _entry(state: ExportedEntry, maybe: bool) -> Entry:
    entry = Entry.from_json(state.content)
    if not maybe or entry.status != CONFIRMED:
        return entry
    return replace(entry, status=TENTATIVE, busy=False)
