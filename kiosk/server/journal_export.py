"""The journal as files to keep: JSON lines for programs, CSV for spreadsheets."""

import csv
import io
import json
from collections.abc import Iterable

from kiosk.programme.journal_entry import JournalEntry
from kiosk.server.staff_wire import entry_json

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""What makes a spreadsheet reckon instead of show (OWASP, "CSV Injection")."""
_COLUMNS = (
    *("number", "kind", "at", "author", "reason", "session", "field", "value", "base"),
    *("expires", "ends"),
)


def as_json_lines(entries: Iterable[JournalEntry]) -> str:
    """One JSON object a line."""
    return "".join(json.dumps(entry_json(e), ensure_ascii=False) + "\n" for e in entries)


def as_csv(entries: Iterable[JournalEntry]) -> str:
    """A table with a head (RFC 4180). Texts that a spreadsheet would reckon get a "'" in front."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for entry in entries:
        writer.writerow([_cell(entry_json(entry)[name]) for name in _COLUMNS])
    return text.getvalue()


def _cell(value: object) -> object:
    if isinstance(value, str) and value.startswith(_FORMULA):
        return f"'{value}"
    return value
