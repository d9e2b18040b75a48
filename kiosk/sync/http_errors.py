"""What went wrong on the network or at the server, in words for a person."""

import http.client
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

import requests
import urllib3.exceptions

from kiosk.sync.fetch import FetchError, shown


def network_error(address: str, error: BaseException) -> FetchError:
    """The error to show for what requests, urllib3 or the system raised."""
    parts = urlsplit(address)
    host = parts.hostname or address
    chain = tuple(_chain(error))
    for kinds, text in _WORDS:
        if any(isinstance(cause, kinds) for cause in chain):
            return FetchError(text, host=host, address=shown(address), reason=_reason(chain))
    return FetchError(
        "{host} cannot be reached ({reason}).",
        host=host,
        address=shown(address),
        reason=_reason(chain),
    )


def status_error(
    address: str, status: int, headers: Mapping[str, str], date: datetime | None
) -> FetchError:
    """The error for an answer that is neither the feed nor "not modified"."""
    host = urlsplit(address).hostname or address
    text = "{host} answers with status {status} instead of the feed."
    if status in (404, 410):
        text = "There is no feed at {address} (status {status}). Check the address."
    elif status in (401, 403, 407):
        text = "{host} does not give out {address} without a permission (status {status})."
    elif status in (429, 503):
        text = "{host} is busy (status {status}) and asks to come back later."
    elif status >= 500:
        text = "{host} has a fault (status {status}). It will be asked again later."
    error = FetchError(text, host=host, address=shown(address), status=status)
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


_WORDS: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    (
        (urllib3.exceptions.NameResolutionError,),
        "{host} is not known to the network. Check the address and the connection.",
    ),
    (
        (requests.exceptions.ProxyError, urllib3.exceptions.ProxyError),
        "The proxy on the way to {host} does not let us through ({reason}).",
    ),
    (
        (requests.exceptions.SSLError, urllib3.exceptions.SSLError),
        "The secure connection to {host} cannot be trusted ({reason}).",
    ),
    ((ConnectionRefusedError,), "{host} refuses the connection: no feed is served there."),
    (
        (requests.exceptions.ConnectTimeout, urllib3.exceptions.ConnectTimeoutError),
        "{host} does not answer. Is the network connected?",
    ),
    (
        (requests.exceptions.ReadTimeout, urllib3.exceptions.ReadTimeoutError),
        "{host} answers too slowly; the feed was not read.",
    ),
    (
        (requests.exceptions.ContentDecodingError, urllib3.exceptions.DecodeError),
        "What {host} sent is damaged and cannot be unpacked.",
    ),
    (
        (http.client.IncompleteRead, ConnectionResetError),
        "The connection to {host} broke off before the whole feed had come.",
    ),
    (
        (
            requests.exceptions.InvalidURL,
            requests.exceptions.InvalidSchema,
            requests.exceptions.MissingSchema,
            urllib3.exceptions.LocationParseError,
        ),
        "{address} leads to an address that cannot be fetched ({reason}).",
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
