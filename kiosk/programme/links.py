"""Which links may be opened, and where bare ones stand in a text."""

import re
import unicodedata
from urllib.parse import urlsplit

BARE_URL = re.compile(r"https?://[^\s<>\"„“”«»\[\]{}|\\^`]+")
"""A link as people type it into a text; `trim_url` takes off the punctuation behind it."""

_SCHEME = re.compile(r"(?i)(https?|mailto|geo):(?=.)")
_TRAILING = ".,;:!?'’…*_"


def safe_url(url: str) -> str | None:
    """The URL if it may be opened: http(s) with a host, mailto or geo; else None.

    White space around it is taken off; white space, control or invisible characters in it are a
    trick ("java\\nscript:", bidirectional overrides) and refused.
    """
    text = url.strip()
    match = _SCHEME.match(text)
    if match is None or not all(_visible(c) for c in text):
        return None
    if match[1].lower() in ("mailto", "geo"):
        return text
    try:
        parts = urlsplit(text)
        _ = parts.port
    except ValueError:
        return None
    return text if parts.hostname and "\\" not in parts.netloc else None


def _visible(character: str) -> bool:
    return "!" <= character <= "~" or (
        character > "\x7f" and unicodedata.category(character)[0] not in "CZ"
    )


def trim_url(url: str) -> str:
    """The URL without the punctuation that belongs to the sentence around it."""
    opening, closing = url.count("("), url.count(")")
    end = len(url)
    while end and (url[end - 1] in _TRAILING or (url[end - 1] == ")" and closing > opening)):
        closing -= url[end - 1] == ")"
        end -= 1
    return url[:end]
