"""What a request's headers ask for: the same again or only what is new, compressed or not."""

import re
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

_TAG = re.compile(r'"([\x21\x23-\x7e\x80-\xff]*)"')
_ENCODING = re.compile(r"\s*([\w*-]+)\s*(?:;\s*q\s*=\s*([0-9.]+)\s*)?", re.ASCII)


def none_match(header: str, tags: tuple[str, ...]) -> bool:
    """Whether If-None-Match names none of the tags (opaque parts, without quotes).

    The comparison is the weak one (RFC 9110, 13.1.2): a cache that compressed on its own way has
    made W/"…" of our tag. "*" matches whatever there is.
    """
    if header.strip() == "*":
        return False
    return not set(_TAG.findall(header)).intersection(tags)


def modified_since(header: str, modified: datetime) -> bool:
    """Whether something of `modified` is newer than If-Modified-Since; a bad date counts as none.

    Only asked when there is no If-None-Match (RFC 9110, 13.1.3).
    """
    try:
        since = parsedate_to_datetime(header)
    except ValueError:
        return True
    if since.tzinfo is None:
        since = since.replace(tzinfo=UTC)
    return modified > since


def takes_gzip(header: str) -> bool:
    """Whether Accept-Encoding allows gzip (RFC 9110, 12.5.3); q=0 forbids it."""
    qualities: dict[str, float] = {}
    for part in header.lower().split(","):
        found = _ENCODING.fullmatch(part)
        if found:
            qualities[found[1]] = _quality(found[2])
    return qualities.get("gzip", qualities.get("*", 0.0)) > 0


def http_date(instant: datetime) -> str:
    """An instant as HTTP has it (RFC 9110, 5.6.7)."""
    return format_datetime(instant.astimezone(UTC), usegmt=True)


def _quality(text: str | None) -> float:
    try:
        return 1.0 if text is None else float(text)
    except ValueError:
        return 0.0
