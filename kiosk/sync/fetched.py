"""What a fetch is given and what it brings: limits, validators, bytes, errors."""

from datetime import datetime

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.sync.rehearsal_time import RehearsalTime
from kiosk.sync.source import shown

CONNECT_SECONDS = 3.0
DEADLINE_SECONDS = 10.0
MOST_BYTES = 16 * 1024 * 1024
"""After decompression; the largest real feed measured has 6 MB."""


class FetchError(KnownError):
    """The feed cannot be had now; `retry_after` is the seconds the server asks us to wait."""

    def __init__(self, text: str, **values: str | int) -> None:
        super().__init__(text, **values)
        self.retry_after: float | None = None


class FetchCancelledError(FetchError):
    """Somebody cancelled the fetch, or the program ends."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Seconds to connect, seconds for all of it, and bytes after decompression."""

    connect: float = CONNECT_SECONDS
    deadline: float = DEADLINE_SECONDS
    size: int = MOST_BYTES


DEFAULT_LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Validators:
    """What the server (or the file system) gave last time, to be sent back exactly as received."""

    etag: str = ""
    last_modified: str = ""


NO_VALIDATORS = Validators()


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came. `data` is None when the feed is not modified; `server_date` is aware, UTC.

    `push` is where the server says it pushes (`push_link`), "" where it does not.
    `calendars` is the beginning of the addresses of calendars of selections (`calendar_link`),
    `rehearsal` the clock of a server that rehearses.
    """

    data: bytes | None
    validators: Validators
    server_date: datetime | None = None
    final_url: str = ""
    push: str = ""
    calendars: str = ""
    rehearsal: RehearsalTime | None = None

    @property
    def content_hash(self) -> str:
        """SHA-256 of the data; "" without data."""
        if self.data is None:
            return ""
        # Brings OpenSSL, 3.6 MB: a file that is as it was needs none of it.
        from hashlib import sha256

        return sha256(self.data).hexdigest()


def too_large(address: str, limits: Limits) -> FetchError:
    """The error for a feed beyond the limit."""
    return FetchError(
        "The feed {address} is larger than {megabytes} MB and was not read.",
        address=shown(address),
        megabytes=limits.size // (1024 * 1024),
    )
