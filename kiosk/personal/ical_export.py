"""The personal agenda, or one session of it, as an iCalendar file that updates what it gave before.

An entry keeps its UID for ever. SEQUENCE rises by one when what it says changed, LAST-MODIFIED and
DTSTAMP are when that was first exported: with nothing changed, the file is the same to the byte.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from kiosk.feeds import ical_entry, ical_write
from kiosk.feeds.ical_entry import Entry
from kiosk.personal.agenda_entry import cancelled, entry
from kiosk.programme.errors import KnownError
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority, Star
from kiosk.programme.values import dataclass
from kiosk.wording import Translate

NO_NOTES: Mapping[str, str] = {}


class EmptyExportError(KnownError):
    """There is no entry that could go into a calendar."""


@dataclass(frozen=True, slots=True)
class AgendaExport:
    """The file, the state to keep for the next export, and the keys of chosen sessions left out.

    Left out are sessions without a time, cancelled ones that never were in the calendar, and those
    that the programme does not know (any more): their entries, if any, stay as they went out.
    `entries` holds one for each entry in the file; what the store knows of others stays.
    """

    data: bytes
    entries: tuple[ExportedEntry, ...]
    left_out: tuple[str, ...]

    @property
    def count(self) -> int:
        """Entries in the file; the one of a session that is not kept track of is in none."""
        return len(self.entries) or 1


def export_agenda(
    programme: Programme,
    stars: Mapping[str, Star],
    exported: Mapping[str, ExportedEntry],
    *,
    now: datetime,
    alarm_minutes: int | None,
    translate: Translate,
    calendar_name: str | None = None,
    notes: Mapping[str, str] = NO_NOTES,
) -> AgendaExport:
    """The whole personal agenda; `stars` and `exported`, of this feed, are by session key.

    What was exported earlier and is not starred any more, cancelled, vanished or without a time
    goes out as STATUS:CANCELLED (RFC 5546, 3.2.5 asks for the higher SEQUENCE), from then on each
    time. A starred session that the programme does not know is no word of the organisers that it
    does not take place: its entry stays. `now` is aware; `notes` go into the entries, by session
    key. Raises EmptyExportError.
    """
    entries: list[ExportedEntry] = []
    left_out: list[str] = []
    for key in sorted({*stars, *exported}):
        star, before = stars.get(key), exported.get(key)
        wanted = wanted_entry(
            programme, key, star, exported, alarm_minutes, translate, notes.get(key, "")
        )
        if wanted is not None:
            entries.append(next_state(key, wanted, before, now))
        if star is not None and (wanted is None or _lost(programme, key, wanted, now)):
            left_out.append(key)
    if not entries:
        raise EmptyExportError(
            "There is nothing to export: no session with a time is in your agenda."
        )
    name = calendar_name or translate(
        "Calendar", "My agenda: {event}", None, event=programme.event.title
    )
    return AgendaExport(_file(name, programme, entries), tuple(entries), tuple(left_out))


def export_session(
    programme: Programme,
    session_key: str,
    stars: Mapping[str, Star],
    exported: Mapping[str, ExportedEntry],
    *,
    now: datetime,
    alarm_minutes: int | None,
    translate: Translate,
    note: str = "",
) -> AgendaExport:
    """One session as a file; its entry is the same one that the whole agenda would give.

    A session that is not starred is written as if it were, and is not kept track of (`entries`
    is empty) unless it was exported before: the next agenda would cancel it otherwise.
    Raises EmptyExportError for a session without a time, KeyError for an unknown one.
    """
    session = programme.session_by_key[session_key]
    star, before = stars.get(session_key), exported.get(session_key)
    priority = star.priority if star else Priority.GOING
    wanted = _current(programme, session, priority, exported, alarm_minutes, translate, note)
    if wanted is None:
        raise EmptyExportError(
            "“{title}” has no time yet and cannot be put into a calendar.", title=session.title
        )
    result = next_state(session_key, wanted, before, now)
    keep = (result,) if star or before else ()
    return AgendaExport(_file(programme.event.title, programme, [result]), keep, ())


def wanted_entry(
    programme: Programme,
    key: str,
    star: Star | None,
    exported: Mapping[str, ExportedEntry],
    alarm: int | None,
    translate: Translate,
    note: str = "",
) -> Entry | None:
    """What the calendar should say now; None for what never was there and need not be."""
    session, before = programme.session_by_key.get(key), exported.get(key)
    current = None
    if star is not None and session is not None:
        current = _current(programme, session, star.priority, exported, alarm, translate, note)
    if before is None:
        return None if session is None or session.cancelled else current
    if current is not None:
        return current
    last = Entry.from_json(before.content)
    return last if star is not None and session is None else cancelled(last)


def _lost(programme: Programme, key: str, wanted: Entry, now: datetime) -> bool:
    """Whether the programme does not know a session that is not over; feeds drop what is."""
    return key not in programme.session_by_key and datetime.fromisoformat(wanted.end) > now


def _current(
    programme: Programme,
    session: Session,
    priority: Priority,
    exported: Mapping[str, ExportedEntry],
    alarm: int | None,
    translate: Translate,
    note: str,
) -> Entry | None:
    """What the programme says now, under the UID it went out with: event keys may change."""
    current = entry(programme, session, priority, alarm, translate, note)
    if current is None:
        return None
    before = exported.get(session.key)
    return replace(current, uid=before.uid if before else _unused(current.uid, exported))


def _unused(uid: str, exported: Mapping[str, ExportedEntry]) -> str:
    """The UID, told apart where an entry went out under it whose session has another key now."""
    taken = {e.uid for e in exported.values()}
    unused, number = uid, 1
    while unused in taken:
        number += 1
        unused = f"{number}-{uid}"
    return unused


def next_state(
    key: str, wanted: Entry, before: ExportedEntry | None, now: datetime
) -> ExportedEntry:
    """The state after this export: what it was, unless the entry says something new."""
    content = wanted.to_json()
    if before is not None and before.content == content:
        return before
    sequence = 0
    if before is not None:
        same = _without_alarm(Entry.from_json(before.content)) == _without_alarm(wanted)
        sequence = before.sequence if same else before.sequence + 1
    return ExportedEntry(
        session_key=key,
        uid=wanted.uid,
        sequence=sequence,
        content=content,
        modified=_later(now, before),
        cancelled=wanted.status == ical_entry.CANCELLED,
    )


def _without_alarm(known: Entry) -> Entry:
    """An alarm is the person's own business: LAST-MODIFIED rises with it, SEQUENCE does not."""
    return replace(known, alarm=None)


def _later(now: datetime, before: ExportedEntry | None) -> datetime:
    """`now` in whole seconds, as calendars write it; never before the last export's."""
    instant = now.astimezone(UTC).replace(microsecond=0)
    return instant if before is None else max(instant, before.modified)


def _file(name: str, programme: Programme, exported: Iterable[ExportedEntry]) -> bytes:
    pairs = sorted(
        ((Entry.from_json(e.content), e) for e in exported),
        key=lambda pair: (pair[0].start, pair[0].uid),
    )
    lines = (
        line
        for entry, e in pairs
        for line in ical_entry.vevent(entry, sequence=e.sequence, stamp=e.modified)
    )
    entries = [entry for entry, _ in pairs]
    return ical_write.calendar(name, programme.event.zone, (), entries, lines)
