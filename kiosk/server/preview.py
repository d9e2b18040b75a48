"""What corrections would do if they were published now; nothing is written."""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.model import Programme
from kiosk.programme.overrides import in_force, lay_over, value_of
from kiosk.server.corrections import SessionCheck, Wanted, all_checks, settled, touched
from kiosk.server.publisher import Publisher
from kiosk.store.journal import Asked


@dataclass(frozen=True, slots=True)
class Difference:
    """One field before and after; `upstream` is what the feed says. Texts as `value_of` gives."""

    session: str
    field: str
    before: str
    after: str
    upstream: str


@dataclass(frozen=True, slots=True)
class Preview:
    """`rooms` are those whose doors say something else, `standing` what was corrected before.

    `conflicts` are later entries about the same, by the place of what was sent: publishing would
    be refused for them.
    """

    revision: int
    differences: tuple[Difference, ...]
    checks: tuple[SessionCheck, ...]
    rooms: tuple[str, ...]
    standing: tuple[JournalEntry, ...]
    conflicts: tuple[tuple[int, JournalEntry], ...]


def preview(publisher: Publisher, author: str, wanted: Sequence[Wanted]) -> Preview:
    """What would come of it. Raises RefusedError, NoProgrammeError, StoreError."""
    publisher.look()
    upstream = publisher.needed_upstream()
    asked = settled(publisher, author, wanted)
    overrides = tuple(one.override for one in asked)
    now, standing = publisher.now(), publisher.standing()
    before = lay_over(upstream, in_force((e.override for e in standing), now))
    after = lay_over(upstream, in_force((*(e.override for e in standing), *overrides), now))
    sessions = touched(overrides)
    return Preview(
        publisher.revision,
        tuple(
            Difference(
                *o.target,
                value_of(before, *o.target) or "",
                value_of(after, *o.target) or "",
                o.base,
            )
            for o in overrides
        ),
        all_checks(after, sessions),
        _rooms(before, after, sessions),
        tuple(e for e in standing if _concerned(e, sessions, asked)),
        _conflicts(publisher.entries, asked),
    )


def _rooms(before: Programme, after: Programme, sessions: Sequence[str]) -> tuple[str, ...]:
    plans = (before, after)
    found = {plan.session_by_key[key].room for key in sessions for plan in plans}
    return tuple(room.key for room in after.rooms if room.key in found)


def _concerned(entry: JournalEntry, sessions: Sequence[str], asked: Sequence[Asked]) -> bool:
    override = entry.override
    return override.session_key in sessions or override.target in {
        one.override.target for one in asked
    }


def _conflicts(
    entries: Sequence[JournalEntry], asked: Sequence[Asked]
) -> tuple[tuple[int, JournalEntry], ...]:
    latest = {entry.override.target: entry for entry in entries}
    found = ((n, one.seen, latest.get(one.override.target)) for n, one in enumerate(asked))
    return tuple((n, entry) for n, seen, entry in found if entry and entry.number > seen)
