"""What was last put into the calendar for a session: the state behind SEQUENCE."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class ExportedEntry:
    """The calendar entry of one session as it last went out.

    `content` holds the entry's fields as canonical JSON, so that one whose star or session is gone
    can still be written as cancelled. `sequence` is RFC 5545's SEQUENCE and never falls; `modified`
    (UTC) is when the content last changed.
    """

    session_key: str
    uid: str
    sequence: int
    content: str
    modified: datetime
    cancelled: bool
