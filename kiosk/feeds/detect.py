"""Recognises a feed's format by its bytes, and says what else it is when it is none."""

import re
from collections.abc import Callable

from kiosk.feeds.reading import FeedError
from kiosk.feeds.text_guard import decode
from kiosk.feeds.xml_guard import root_name

_HEAD = 1024
_PROLOG = 64 * 1024
"""Comments and the like before an XML root may be longer than the first KB."""

_HTML = re.compile(r"(?i)<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<script[\s>]")
_CALENDAR = re.compile(r"(?i)(?:^|[\r\n])\s*BEGIN\s*:\s*V(?:CALENDAR|EVENT|TIMEZONE)\b")


def _root(*names: str) -> Callable[[str], bool]:
    def matches(text: str) -> bool:
        return text.startswith("<") and root_name(text[:_PROLOG]).casefold() in names

    return matches


def _json(*patterns: str) -> Callable[[str], bool]:
    """JSON that holds all the patterns, in the first KB or, where keys are sorted, anywhere."""
    compiled = [re.compile(pattern) for pattern in patterns]

    def matches(text: str) -> bool:
        return text[:1] in ("{", "[") and all(pattern.search(text) for pattern in compiled)

    return matches


_READABLE: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("ical", lambda text: _CALENDAR.search(text[:_HEAD]) is not None),
    ("frab-xml", _root("schedule")),
    ("agenda-json", _json(r'"format"\s*:\s*"festival-agenda/')),
    ("frab-json", _json(r'"schedule"\s*:\s*\{', r'"conference"\s*:\s*\{')),
)

_KNOWN_ONLY: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("xCal", _root("icalendar")),
    ("Sessionize", _json(r'"sessions"\s*:', r'"speakers"\s*:', r'"categories"\s*:')),
    ("Indico", _json(r'"results"\s*:', r'"(?:contributions|startDate)"\s*:')),
    ("JSON-LD", _json(r'"@type"\s*:')),
    ("pretalx", _json(r'"(?:talks|submission_type)"\s*:', r'"(?:rooms|room|speakers)"\s*:')),
)


def detect(data: bytes) -> str:
    """The format's name: "agenda-json", "frab-xml", "frab-json" or "ical".

    Raises FeedError that says why not: nothing there, a web page, a known format this version does
    not read, or something else. Whether the rest of the feed is sound is for the reader to say.
    """
    text = (decode(data) or "").lstrip("\ufeff \t\r\n")
    if not text:
        raise FeedError("The feed is empty.")
    for name, matches in _READABLE:
        if matches(text):
            return name
    if _HTML.search(text[:_HEAD]):
        raise FeedError(
            "This is a web page and not a feed; perhaps the network asks for a login first."
        )
    for name, matches in _KNOWN_ONLY:
        if matches(text):
            raise FeedError(
                "This is a {format} feed; this version reads iCalendar, frab and pretalx"
                " (schedule.xml, schedule.json) and agenda.json.",
                format=name,
            )
    raise FeedError(
        "The format of this feed is not known; it begins with “{start}”.", start=text[:40]
    )
