"""The journal for people: a line for each entry, what became of it, filtered, and as a file."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum

from kiosk.desk.state import Entry
from kiosk.programme.folding import query_terms, search_text
from kiosk.programme.journal_entry import EntryKind
from kiosk.ui.shared.dates import clock_time, short_day
from kiosk.ui.staff.field_words import field_name, target_words
from kiosk.ui.staff.office import Office


class Fate(StrEnum):
    """What became of an entry."""

    STANDS = "stands"
    ENDED = "ended"
    ACT = "act"
    """It is itself the end of another one."""


@dataclass(frozen=True, slots=True)
class JournalRow:
    """One line, in words; `at` is ISO 8601 in UTC."""

    number: int
    at: str
    when: str
    who: str
    about: str
    field: str
    value: str
    before: str
    reason: str
    state: str
    fate: Fate = Fate.STANDS

    @property
    def cells(self) -> tuple[str, ...]:
        """The columns, as they are shown."""
        return (
            self.when, self.who, self.about, self.field, self.value, self.before, self.reason,
            self.state,
        )  # fmt: skip


def journal_rows(entries: Sequence[Entry], office: Office) -> list[JournalRow]:
    """All lines, the latest first."""
    ended = {e.ends: e for e in entries if e.ends is not None}
    last: dict[tuple[str, str], int] = {
        e.said.target: e.said.number
        for e in entries
        if e.ends is None and e.said.number not in ended
    }
    return [_row(e, ended, last, office) for e in reversed(entries)]


def _row(
    entry: Entry, ended: dict[int, Entry], last: dict[tuple[str, str], int], office: Office
) -> JournalRow:
    said, programme, translate = entry.said, office.desk.programme, office.translate
    day = said.at.astimezone(office.zone).date()
    row = JournalRow(
        said.number,
        said.at.isoformat(),
        f"{short_day(day, office.language)}, {clock_time(said.at, office.zone)}",
        said.author or translate("Staff", "Import"),
        target_words(said.session, said.field, programme, translate) if programme else said.session,
        field_name(said.field, translate),
        office.value(said.field, said.value),
        office.value(said.field, said.base),
        said.reason,
        translate("Staff", "is valid"),
    )
    if entry.kind == EntryKind.WITHDRAWAL:
        return replace(row, state=translate("Staff", "taken back"), fate=Fate.ACT)
    if entry.kind == EntryKind.RETIREMENT:
        return replace(row, state=translate("Staff", "upstream says the same"), fate=Fate.ACT)
    if said.number in ended:
        by = ended[said.number]
        taken = by.kind == EntryKind.WITHDRAWAL
        state = translate("Staff", "was taken back") if taken else translate("Staff", "settled")
        return replace(row, state=state, fate=Fate.ENDED)
    if last.get(said.target) != said.number:
        return replace(row, state=translate("Staff", "below a later one"), fate=Fate.ENDED)
    if said.expires is not None and said.expires <= office.desk.now:
        return replace(row, state=translate("Staff", "expired"), fate=Fate.ENDED)
    return row


def matching(rows: Iterable[JournalRow], words: str, *, standing: bool) -> list[JournalRow]:
    """The lines that hold all words, and only what is valid if that is wanted."""
    terms = query_terms(words)
    return [
        row
        for row in rows
        if (not standing or row.fate is Fate.STANDS)
        and _holds(search_text(" ".join(row.cells)), terms)
    ]


def _holds(text: str, terms: tuple[tuple[str, ...], ...]) -> bool:
    return all(any(form in text for form in term) for term in terms)


_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet reckon instead of show (OWASP, “CSV Injection”)."""


def as_csv(rows: Iterable[JournalRow], heads: Sequence[str]) -> bytes:
    """A table with a head, for a spreadsheet (RFC 4180, UTF-8 with its mark)."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(heads)
    for row in rows:
        writer.writerow([f"'{c}" if c.startswith(_FORMULA) else c for c in row.cells])
    return text.getvalue().encode("utf-8-sig")


def as_json(rows: Iterable[JournalRow]) -> bytes:
    """The lines as a JSON array of objects."""
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, indent=1).encode()
