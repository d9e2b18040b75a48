"""Feeds that are gzip files (RFC 1952): unpacked by their first bytes, within the limit of size."""

import zlib

from kiosk.feeds.bounds import MOST_BYTES, refuse_oversized
from kiosk.feeds.reading import FeedError

_MAGIC = b"\x1f\x8b\x08"
_GZIP = 16 + zlib.MAX_WBITS


def unpacked(data: bytes) -> bytes:
    """What a gzip file holds; other data as it is.

    Raises FeedError for one that is damaged, breaks off, or would be larger than 16 MiB: it is not
    unpacked further than that.
    """
    if not data.startswith(_MAGIC):
        return data
    packed = zlib.decompressobj(_GZIP)
    try:
        plain = packed.decompress(data, MOST_BYTES + 1)
    except zlib.error as error:
        raise FeedError("The compressed feed is damaged and cannot be unpacked.") from error
    refuse_oversized(plain)
    if not packed.eof:
        raise FeedError("The compressed feed breaks off; it did not come as a whole.")
    return plain
