"""What went wrong on the network or at the server, in words for a person."""

import http.client
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from kiosk.sync.fetched import FetchError
from kiosk.sync.source import shown


def network_error(address: str, error: BaseException) -> FetchError:
    """The error to show for what requests, urllib3 or the system raised."""
    parts = urlsplit(address)
    host = parts.hostname or address
    chain = tuple(_chain(error))
    pattern = next(
        (pattern for kinds, pattern in _CAUSES if any(isinstance(cause, kinds) for cause in chain)),
        _UNREACHABLE,
    )
    return FetchError(pattern.text, host=host, address=shown(address), reason=_reason(chain))


def status_error(
    address: str, status: int, headers: Mapping[str, str], date: datetime | None
) -> FetchError:
    """The error for an answer that is neither the feed nor "not modified"."""
    host = urlsplit(address).hostname or address
    pattern = _STATUSES.get(status, _FAULT if status >= 500 else _NO_FEED)
    error = FetchError(pattern.text, host=host, address=shown(address), status=status)
    error.retry_after = retry_after(headers.get("Retry-After", ""), date)
    return error


def retry_after(text: str, date: datetime | None) -> float | None:
    """Seconds to wait by a Retry-After header (RFC 9110 section 10.2.3): a number or a date.

    A date is measured against the server's own clock when the answer says its time.
    """
    text = text.strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
    except ValueError:
        return None
    if until.tzinfo is None:
        until = until.replace(tzinfo=UTC)
    now = date or datetime.now(UTC)
    return max(0.0, (until - now).total_seconds())


# The texts below are errors without their values: patterns, so that each stands in the catalogue.
_UNREACHABLE = FetchError("{host} cannot be reached ({reason}). Check the network connection.")
_NO_FEED = FetchError("{host} answers with status {status} instead of the feed. Check the address.")
_FAULT = FetchError("{host} has a fault (status {status}). It will be asked again later.")
_ABSENT = FetchError("There is no feed at {address} (status {status}). Check the address.")
_GONE = FetchError(
    "The feed at {address} is gone for good (status {status}). "
    "Ask the organisers for its new address."
)
_BUSY = FetchError("{host} is busy (status {status}) and asks to come back later.")
_CLOSED = FetchError(
    "{host} does not give out {address} without a permission (status {status}). "
    "Ask the organisers for one."
)
_STATUSES = {
    401: _CLOSED,
    403: _CLOSED,
    404: _ABSENT,
    407: _CLOSED,
    410: _GONE,
    429: _BUSY,
    503: _BUSY,
}
_CAUSES: tuple[tuple[tuple[type[BaseException], ...], FetchError], ...] = (
    (
        (urllib3.exceptions.NameResolutionError,),
        FetchError("{host} is not known to the network. Check the address and the connection."),
    ),
    (
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError),
        FetchError(
            "The proxy on the way to {host} does not let us through ({reason}). "
            "Check the settings of the network."
        ),
    ),
    (
        (requests.exceptions.SSLError, urllib3.exceptions.SSLError),
        FetchError(
            "The secure connection to {host} cannot be trusted ({reason}); nothing was read. "
            "Check this computer's clock, and whether the network asks for a login first."
        ),
    ),
    (
        (ConnectionRefusedError,),
        FetchError("{host} refuses the connection: no feed is served there. Check the address."),
    ),
    (
        (requests.exceptions.ConnectTimeout, urllib3.exceptions.ConnectTimeoutError),
        FetchError("{host} does not answer. Is the network connected?"),
    ),
    (
        (requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError),
        FetchError("{host} answers too slowly; the feed was not read. The next sync asks again."),
    ),
    (
        (requests.exceptions.ContentDecodingError, urllib3.exceptions.DecodeError),
        FetchError("What {host} sent is damaged and cannot be unpacked. The next sync asks again."),
    ),
    (
        (http.client.IncompleteRead, ConnectionResetError),
        FetchError(
            "The connection to {host} broke off before the whole feed had come. "
            "The next sync asks again."
        ),
    ),
    (
        (
            requests.exceptions.InvalidURL,
            requests.exceptions.InvalidSchema,
            requests.exceptions.MissingSchema,
            urllib3.exceptions.LocationParseError,
        ),
        FetchError(
            "{address} leads to an address that cannot be fetched ({reason}). Tell the organisers."
        ),
    ),
)
"""The first that fits anything in the chain of causes; the order matters."""


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and all that lies under it, in urllib3's `reason` and in args as well."""
    waiting: list[object] = [error]
    seen: set[int] = set()
    while waiting:
        cause = waiting.pop(0)
        if not isinstance(cause, BaseException) or id(cause) in seen:
            continue
        seen.add(id(cause))
        yield cause
        waiting += [getattr(cause, "reason", None), cause.__cause__, cause.__context__, *cause.args]


def _reason(chain: tuple[BaseException, ...]) -> str:
    """The innermost system error in short, else the outermost one's kind."""
    for cause in chain:
        if isinstance(cause, OSError) and cause.strerror:
            return cause.strerror
    return type(chain[0]).__name__
