"""Fetches over HTTP with requests: conditional, with one deadline for everything, cancelable.

requests has neither a total timeout nor a way to cancel, and while a name is looked up or a
connection is made nothing can be interrupted at all. The exchange therefore runs in a thread of
its own: the caller stops waiting when the deadline is over or `cancel` is set; the thread sees the
same signs at the next piece of data, or ends with its own timeout, and its result is dropped.

Nothing is repeated here: no connection is kept that could have gone stale, and the next check comes
by the schedule.
"""

import threading
import time
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

import requests
import urllib3

from kiosk import __version__
from kiosk.sync.calendar_link import calendars_address
from kiosk.sync.fetched import Fetched, FetchError, Limits, Validators, too_large
from kiosk.sync.http_errors import network_error, status_error
from kiosk.sync.interruptible import interruptible
from kiosk.sync.push_link import push_address
from kiosk.sync.rehearsal_time import rehearsal_time
from kiosk.sync.server_time import steady
from kiosk.sync.source import shown

_PIECE = 64 * 1024
_MOST_REDIRECTS = 5
_REDIRECTS = {301, 302, 303, 307, 308}
_LATEST_YEAR = 9000
"""Dates near the end of what Python can hold are nobody's present and cannot be added to."""
_NOT_MODIFIED = 304
_OK = 200


def fetch_web(
    address: str, validators: Validators, cancel: threading.Event, limits: Limits
) -> Fetched:
    """What lies at an http(s) address. Raises FetchError or FetchCancelledError."""
    exchange = _Exchange(address, limits, time.monotonic() + limits.deadline)
    return interruptible(
        lambda: exchange.run(validators),
        name=f"fetch {shown(address)}",
        cancel=cancel,
        until=exchange.until,
        abandoned=exchange.abandoned,
        late=exchange.too_slow,
    )


class _Exchange:
    """One fetch with its redirects; `until` is on the monotonic clock."""

    def __init__(self, address: str, limits: Limits, until: float) -> None:
        self.address = address
        self.limits = limits
        self.until = until
        self.abandoned = threading.Event()

    def run(self, validators: Validators) -> Fetched:
        """The whole exchange, in the fetching thread."""
        try:
            with StayingSession() as session:
                return self._follow(session, _headers(validators), validators)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise network_error(self.address, error) from error

    def too_slow(self) -> FetchError:
        """The error for a fetch beyond its deadline."""
        return FetchError(
            "{host} did not deliver the feed within {seconds} seconds.",
            host=urlsplit(self.address).hostname or self.address,
            seconds=round(self.limits.deadline),
        )

    def _follow(
        self, session: requests.Session, headers: Mapping[str, str], validators: Validators
    ) -> Fetched:
        # Redirects are followed here because requests would read their bodies without a limit.
        url = self.address
        for _ in range(_MOST_REDIRECTS + 1):
            left = max(0.01, self.until - time.monotonic())
            with session.get(
                url,
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=(min(self.limits.connect, left), left),
            ) as response:
                target = response.headers.get("Location", "")
                if response.status_code not in _REDIRECTS or not target:
                    return self._received(response, validators)
                url = redirected(url, target)
        raise FetchError(
            "{address} leads in a circle of redirects. Tell the organisers.",
            address=shown(self.address),
        )

    def _received(self, response: requests.Response, validators: Validators) -> Fetched:
        date = server_now(response.headers)
        push = push_address(response.url, response.headers.get("Link", ""))
        calendars = calendars_address(response.url, response.headers.get("Link-Template", ""))
        rehearsal = rehearsal_time(response.headers, steady())
        told = (date, shown(response.url), push, calendars, rehearsal)
        if response.status_code == _NOT_MODIFIED and validators != Validators():
            return Fetched(None, validators, *told)
        if response.status_code != _OK:
            raise status_error(response.url, response.status_code, response.headers, date)
        given = Validators(
            response.headers.get("ETag", ""), response.headers.get("Last-Modified", "")
        )
        return Fetched(self._body(response), given, *told)

    def _body(self, response: requests.Response) -> bytes:
        pieces: list[bytes] = []
        size = 0
        # read1 gives what has come so far; iter_content would wait for full pieces.
        while piece := response.raw.read1(_PIECE, decode_content=True):
            size += len(piece)
            if size > self.limits.size:
                raise too_large(self.address, self.limits)
            if self.abandoned.is_set():
                raise self.too_slow()
            pieces.append(piece)
        return b"".join(pieces)


class StayingSession(requests.Session):
    """A session that leaves redirects alone.

    Even with `allow_redirects=False`, requests looks where one leads, and to do so reads its whole
    body, unpacked, without a limit (seen: 0.4 MB that become 800), and fails on a bad address.
    """

    def get_redirect_target(self, resp: requests.Response) -> str | None:
        return None


def redirected(url: str, target: str) -> str:
    """Where a Location header leads from `url`; a login in `url` goes with it to the same origin.

    Raises FetchError for an address that is none, and for the way from https to http: whoever
    stands in between could put any programme in its place, and login pages of networks come that
    way.
    """
    try:
        joined = urljoin(url, target)
        before, after = urlsplit(url), urlsplit(joined)
    except ValueError as error:
        raise network_error(url, requests.exceptions.InvalidURL(str(error))) from error
    if before.scheme == "https" and after.scheme == "http":
        raise FetchError(
            "{host} leads from the secure connection to the open address {address}, which was not "
            "followed. Perhaps the network asks for a login first.",
            host=before.hostname or url,
            address=shown(joined),
        )
    _login, at, host = before.netloc.rpartition("@")
    if at and (after.scheme, after.netloc) == (before.scheme, host):
        return after._replace(netloc=before.netloc).geturl()
    return joined


def _headers(validators: Validators) -> dict[str, str]:
    headers = {
        "User-Agent": f"festival-agenda/{__version__}",
        "Accept": "application/json, application/xml, text/calendar, */*;q=0.5",
        "Accept-Encoding": "gzip, deflate",
    }
    if validators.etag:
        headers["If-None-Match"] = validators.etag
    if validators.last_modified:
        headers["If-Modified-Since"] = validators.last_modified
    return headers


def server_now(headers: Mapping[str, str]) -> datetime | None:
    """What time it is at the server, UTC: the Date header, and for an answer out of a cache the
    Age it has by now (RFC 9111 section 4.2.3); None when it does not say."""
    date = http_date(headers.get("Date", ""))
    age = headers.get("Age", "").strip()
    if date is None or date.year > _LATEST_YEAR:
        return None
    # Nine digits are three decades: what is longer is no age.
    if not (age.isascii() and age.isdigit() and len(age) <= 9):
        return date
    return date + timedelta(seconds=int(age))


def http_date(text: str) -> datetime | None:
    """An HTTP date (RFC 9110 section 5.6.7) in UTC; None when it is none."""
    try:
        date = parsedate_to_datetime(text)
    except ValueError:
        return None
    return date.replace(tzinfo=UTC) if date.tzinfo is None else date.astimezone(UTC)
