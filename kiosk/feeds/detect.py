"""Recognises a feed's format by its bytes, and says what else it is when it is none."""

import re
from collections.abc import Callable

from kiosk.feeds.html_page import is_page
from kiosk.feeds.reading import FeedError
from kiosk.feeds.text_guard import head, in_utf8
from kiosk.feeds.xml_guard import doctype_refused, has_doctype, root_name

Recogniser = Callable[[str, bytes], bool]
"""Says by the decoded start and the whole bytes of a feed whether it is of one format."""

_HEAD = 1024
_PROLOG = 64 * 1024
"""Comments and the like before an XML root may be longer than the first KB."""

_LD_JSON = re.compile(rb"(?i)application/ld\+json")
_CALENDAR = re.compile(r"(?i)(?:^|[\r\n])\s*BEGIN\s*:\s*V(?:CALENDAR|EVENT|TIMEZONE)\b")


def _root(*names: str) -> Recogniser:
    def matches(text: str, data: bytes) -> bool:
        return text.startswith("<") and root_name(text).casefold() in names

    return matches


def _json(*patterns: bytes) -> Recogniser:
    """JSON that holds all the patterns, early or, where keys are sorted, late."""
    compiled = [re.compile(pattern) for pattern in patterns]

    def matches(text: str, data: bytes) -> bool:
        return text[:1] in ("{", "[") and all(pattern.search(data) for pattern in compiled)

    return matches


def _calendar(text: str, data: bytes) -> bool:
    return _CALENDAR.search(text[:_HEAD]) is not None


_READABLE: tuple[tuple[str, Recogniser], ...] = (
    ("ical", _calendar),
    ("frab-xml", _root("schedule")),
    ("xcal", _root("icalendar")),
    ("agenda-json", _json(rb'"format"\s*:\s*"festival-agenda/')),
    ("frab-json", _json(rb'"schedule"\s*:\s*\{', rb'"conference"\s*:\s*\{')),
    ("sessionize", _json(rb'"sessions"\s*:', rb'"speakers"\s*:', rb'"categories"\s*:')),
    ("indico", _json(rb'"results"\s*:', rb'"(?:contributions|startDate)"\s*:')),
    (
        "pretalx-json",
        _json(
            rb'"(?:talks|submission_type|submission|slots?)"\s*:',
            rb'"(?:rooms?|room_id|speakers)"\s*:',
        ),
    ),
    ("json-ld", _json(rb'"@type"\s*:')),
)


def detect(data: bytes) -> str:
    """The format's name: one of `FORMATS`.

    Raises FeedError that says why not: nothing there, a web page that describes no events, or
    something else. Whether the rest of the feed is sound is for the reader to say.
    """
    text = head(data, _PROLOG).lstrip("\ufeff \t\r\n")
    if not text:
        raise FeedError("The feed is empty.")
    data = in_utf8(data)
    for name, matches in _READABLE:
        if matches(text, data):
            return name
    if is_page(data):
        if _LD_JSON.search(data):
            return "json-ld"
        raise FeedError(
            "This is a web page and not a feed; perhaps the network asks for a login first."
        )
    if text.startswith("<") and has_doctype(text):
        raise doctype_refused()
    if b"\0" in data[:_HEAD]:
        raise FeedError("This is no text and so no feed: it begins with zero bytes.")
    raise FeedError(
        "The format of this feed is not known; it begins with “{start}”.",
        start=" ".join(text[:40].split()),
    )


FORMATS = tuple(name for name, _ in _READABLE)
"""Every format that can be read."""
