"""What was last put into a calendar for a session: the state behind SEQUENCE, and where it lies."""

from datetime import datetime

from kiosk.programme.values import dataclass


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


@dataclass(frozen=True, slots=True)
class PushedEntry:
    """The entry of one session as it lies in a calendar on a server.

    `etag` is its state there, as the server gave it ("" if it gave none), `digest` tells whether
    what we would write now is what we wrote.
    """

    session_key: str
    uid: str
    url: str
    etag: str
    digest: str
