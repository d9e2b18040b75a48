"""What is our own in the calendars we write, so that they read back as they were written."""

from urllib.parse import quote, unquote

ROOM, PERSON = "X-FESTIVAL-AGENDA-ROOM", "X-FESTIVAL-AGENDA-PERSON"
"""What LOCATION and DESCRIPTION blur: the room's own name, and the people one by one.

ATTENDEE would say that the people were invited, and may not stand in a published calendar
(RFC 5546, 3.2.1).
"""

SUBTITLE, LANGUAGE = "X-FESTIVAL-AGENDA-SUBTITLE", "X-FESTIVAL-AGENDA-LANGUAGE"
"""What iCalendar has no property for, and Pentabarf's xCal says in elements of its own."""

TRACK, FORMAT = "X-FESTIVAL-AGENDA-TRACK", "X-FESTIVAL-AGENDA-FORMAT"
"""Which of the CATEGORIES is what."""

_OURS = ".festival-agenda"


def uid_of(session_key: str, event_key: str) -> str:
    """A globally unique UID that stays the same as long as both keys do (RFC 7986, 5.3).

    Only characters that every calendar program and CalDAV path takes: others are percent-encoded,
    with "=" for the "%" that programs encode again when they make a path of a UID.
    """
    return f"{_encoded(session_key)}@{_encoded(event_key)}{_OURS}"


def key_of(uid: str) -> str:
    """The session key behind a UID: its own one where we wrote it, else the UID itself."""
    if not uid.endswith(_OURS):
        return uid
    return unquote(uid.removesuffix(_OURS).rpartition("@")[0].replace("=", "%")) or uid


def _encoded(key: str) -> str:
    return quote(key, safe="~").replace("%", "=")
