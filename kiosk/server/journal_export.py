"""The journal as files to keep: JSON lines for programs, CSV for spreadsheets."""

import csv
import io
import json
from collections.abc import Iterable

from kiosk.programme.journal_entry import JournalEntry
from kiosk.server.staff_told import EntryTold, entry_told

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet reckon instead of show (OWASP, "CSV Injection")."""
_COLUMNS = tuple(EntryTold.model_fields)


def as_json_lines(entries: Iterable[JournalEntry]) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(_values(e), ensure_ascii=False) + "\n" for e in entries)


def as_csv(entries: Iterable[JournalEntry]) -> str:
    """A table with a head (RFC 4180). Texts that a spreadsheet would reckon get a "'" in front."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for entry in entries:
        values = _values(entry)
        writer.writerow([_cell(values[name]) for name in _COLUMNS])
    return text.getvalue()


def _values(entry: JournalEntry) -> dict[str, object]:
    return entry_told(entry).model_dump(mode="json")


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
