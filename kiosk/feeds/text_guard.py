"""Decoding for feeds that are text: byte-order marks, JSON with places."""

import codecs
import json
import re

from kiosk.feeds.bounds import refuse_oversized, refuse_shredded
from kiosk.feeds.parser_reasons import json_reason
from kiosk.feeds.reading import FeedError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

_HALF_CHARACTER = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
"""Half of a surrogate pair, escaped: JSON allows it, but no text that is stored or sent can have
it (RFC 8259, 8.2)."""


def decode(data: bytes) -> str | None:
    """The bytes as text: by byte-order mark, else UTF-8, else Latin-1 (which takes every byte).

    None where a byte-order mark promises what the bytes do not keep.
    """
    encoding = _encoding(data)
    text = _decoded(data, encoding)
    return data.decode("latin-1") if text is None and encoding == "utf-8" else text


def head(data: bytes, length: int) -> str:
    """The text of the first `length` bytes (an even number), for looking at what a feed is."""
    return data[:length].decode(_encoding(data), errors="replace")


def in_utf8(data: bytes) -> bytes:
    """The bytes in UTF-8, for patterns of bytes; what cannot be decoded is replaced.

    Some shells write every file in UTF-16, JSON as well.
    """
    encoding = _encoding(data)
    return data if encoding == "utf-8" else data.decode(encoding, errors="replace").encode()


def _encoding(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if data[:1] == b"\0":
        return "utf-16-be"
    return "utf-16-le" if data[1:2] == b"\0" else "utf-8"


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def load_json(data: bytes) -> object:
    """The JSON value; raises FeedError with line and column where it is broken or too large."""
    refuse_oversized(data)
    refuse_shredded(data, "json")
    try:
        # UTF-8, UTF-16 or UTF-32, which the first bytes tell (RFC 4627, 3).
        return json_value(data.decode(json.detect_encoding(data)))
    except json.JSONDecodeError as error:
        if _ends_early(error):
            raise FeedError(
                "The JSON breaks off in line {line}, column {column}.",
                line=error.lineno,
                column=error.colno,
            ) from error
        raise FeedError(
            "The JSON is broken in line {line}, column {column} ({reason}).",
            line=error.lineno,
            column=error.colno,
            reason=json_reason(error.msg),
        ) from error
    except UnicodeDecodeError as error:
        raise FeedError(
            "The JSON is not valid UTF-8 at byte {place}.", place=error.start
        ) from error
    except RecursionError as error:
        raise FeedError("The JSON is nested too deeply.") from error
    except ValueError as error:
        raise FeedError("The JSON holds a number that is too long.") from error


def json_value(text: str) -> object:
    """The JSON value, halves of characters replaced; raises what json.loads raises."""
    return json.loads(_HALF_CHARACTER.sub(r"\\ufffd", text))


def _ends_early(error: json.JSONDecodeError) -> bool:
    """Whether the text is over before the value is: a download that was cut off."""
    return error.pos >= len(error.doc.rstrip()) or error.msg.startswith("Unterminated string")
