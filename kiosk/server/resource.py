"""One file that is served: bytes, what they are, and by which mark a client knows them again."""

import gzip
import hashlib
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

_WORTH_IT = 860
"""Bytes below which compressing saves no packet."""


@dataclass(frozen=True)
class Resource:
    """`modified` is in UTC and whole seconds: when these very bytes first went out."""

    body: bytes
    media_type: str
    modified: datetime

    @cached_property
    def tag(self) -> str:
        """The opaque part of the strong ETag: of the content alone, the same after a restart."""
        return hashlib.sha256(self.body).hexdigest()[:32]

    def ready(self) -> "Resource":
        """Itself, with all its forms made: not in the event loop, where others would wait."""
        _ = self.tag, self.compressed
        return self

    @property
    def gzip_tag(self) -> str:
        """Other bytes, another strong tag (RFC 9110, 8.8.3.3)."""
        return f"{self.tag}-gzip"

    @cached_property
    def compressed(self) -> bytes | None:
        """The body in gzip, the same each time; None where it is not worth it."""
        if len(self.body) < _WORTH_IT:
            return None
        return gzip.compress(self.body, 6, mtime=0)
