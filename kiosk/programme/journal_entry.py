"""The staff's journal as values: what was corrected, taken back and retired, by whom and when."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from kiosk.programme.overrides import Override
from kiosk.programme.values import dataclass


class EntryKind(StrEnum):
    """What an entry of the journal does."""

    CORRECTION = "correction"
    WITHDRAWAL = "withdrawal"
    """A person took a correction back."""
    RETIREMENT = "retirement"
    """Upstream says the same by now."""


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the journal; `number` counts from 1 and is never used twice.

    Of a correction, `override` holds everything and `ends` is None. The other kinds end the entry
    `ends`, whose override they repeat; author, reason and `at` (UTC) are their own.
    """

    number: int
    kind: EntryKind
    at: datetime
    author: str
    reason: str
    override: Override
    ends: int | None = None


def standing(entries: Iterable[JournalEntry]) -> tuple[JournalEntry, ...]:
    """The corrections that nothing has ended, in the order of the journal.

    With `overrides.in_force` this is the state the journal leads to, replayed from its beginning.
    """
    found: dict[int, JournalEntry] = {}
    for entry in entries:
        if entry.ends is None:
            found[entry.number] = entry
        else:
            found.pop(entry.ends, None)
    return tuple(found.values())


def matching(
    entries: Iterable[JournalEntry],
    *,
    since: int = 0,
    who: str = "",
    session: str = "",
    field: str = "",
    kind: EntryKind | None = None,
) -> tuple[JournalEntry, ...]:
    """The entries with a number above `since` that fit all that is said, in order.

    `who` is a part of the author's name, in any case; what upstream settled has no author. A
    `field` that ends with ":" stands for all of its kind ("announcement:").
    """
    wanted = who.casefold()
    return tuple(
        entry
        for entry in entries
        if entry.number > since
        and wanted in entry.author.casefold()
        and session in ("", entry.override.session_key)
        and _is_field(entry.override.field, field)
        and kind in (None, entry.kind)
    )


def _is_field(field: str, wanted: str) -> bool:
    return wanted in ("", field) or (wanted.endswith(":") and field.startswith(wanted))
