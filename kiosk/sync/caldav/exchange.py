"""One question to a CalDAV server, and its answer: login, redirects and limits are seen to."""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass
from types import TracebackType
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import requests
import urllib3
from requests.auth import HTTPBasicAuth, HTTPDigestAuth

from kiosk import __version__
from kiosk.feeds.reading import FeedError
from kiosk.feeds.xml_guard import parse_xml
from kiosk.sync.caldav.account import Account, CalendarServerError, LoginRefusedError
from kiosk.sync.fetched import FetchCancelledError
from kiosk.sync.http import StayingSession
from kiosk.sync.http_errors import network_error

_CONNECT, _READ = 3.0, 10.0
_MOST_BYTES = 16 * 1024 * 1024
_PIECE = 64 * 1024
_MOST_REDIRECTS = 5
_REDIRECTS = {301, 302, 303, 307, 308}
_UNAUTHORIZED, _FORBIDDEN = 401, 403


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said; header names are found whatever their case."""

    status: int
    url: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether it did what was asked for."""
        return 200 <= self.status < 300


class Exchange:
    """The connection to one server as one person; a context manager.

    `abandoned` makes it stop before the next question, with FetchCancelledError.
    """

    def __init__(self, account: Account, abandoned: threading.Event | None = None) -> None:
        self.account = account
        self._abandoned = abandoned or threading.Event()
        self._session = StayingSession()
        # Neither a netrc file nor a proxy's variables: the login is the one that was given.
        self._session.trust_env = False
        self._session.headers["User-Agent"] = f"festival-agenda/{__version__}"
        user, password = account.user.encode(), account.password.encode()
        self._session.auth = HTTPBasicAuth(user, password)  # UTF-8, as RFC 7617 has it

    def __enter__(self) -> "Exchange":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        self._session.close()

    def ask(
        self, method: str, url: str, body: bytes = b"", headers: Mapping[str, str] | None = None
    ) -> Answer:
        """The answer to a request. Raises LoginRefusedError, CalendarServerError, FetchError."""
        answer = self._follow(method, url, body, headers or {})
        if answer.status == _UNAUTHORIZED and self._take_digest(answer):
            answer = self._follow(method, url, body, headers or {})
        if answer.status == _UNAUTHORIZED:
            raise LoginRefusedError(
                "{host} does not take this user and password. Some services want a password of "
                "its own for each program (app password).",
                host=self.account.host,
            )
        return answer

    def multistatus(
        self, method: str, url: str, body: bytes, *, depth: int
    ) -> tuple[Answer, Element | None]:
        """The answer and its multistatus (RFC 4918, 13); None where there is none."""
        answer = self.ask(
            method,
            url,
            body,
            {"Depth": str(depth), "Content-Type": "application/xml; charset=utf-8"},
        )
        if answer.status != 207:
            return answer, None
        try:
            return answer, parse_xml(answer.body)
        except FeedError as error:
            raise CalendarServerError(
                "{host} gives an answer that is no calendar server's.", host=self.account.host
            ) from error

    def refused(self, answer: Answer) -> CalendarServerError:
        """The error for an answer that is neither done nor foreseen."""
        if answer.status == _FORBIDDEN:
            return CalendarServerError(
                "{host} does not let you write there. Choose another calendar.",
                host=self.account.host,
            )
        return CalendarServerError(
            "{host} answers with status {status}. Check the address, or try again later.",
            host=self.account.host,
            status=answer.status,
        )

    def _take_digest(self, answer: Answer) -> bool:
        """Goes over to digest authentication (RFC 7616) where the server wants it."""
        wanted = answer.headers.get("WWW-Authenticate", "").lower()
        if "digest" not in wanted or isinstance(self._session.auth, HTTPDigestAuth):
            return False
        self._session.auth = HTTPDigestAuth(self.account.user, self.account.password)
        return True

    def _follow(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        """Redirects are followed here: requests would make GET of other methods."""
        for _ in range(_MOST_REDIRECTS + 1):
            if self._abandoned.is_set():
                raise FetchCancelledError("The fetch was cancelled.")
            answer = self._send(method, url, body, headers)
            target = answer.headers.get("Location", "")
            if answer.status not in _REDIRECTS or not target:
                return answer
            url = self.checked(urljoin(url, target))
        raise CalendarServerError(
            "{host} leads in a circle of redirects. Check the address.", host=self.account.host
        )

    def checked(self, url: str) -> str:
        """An address the server named, if the password may go there.

        Raises CalendarServerError for the way to another host, or out of the encryption. Hosts of
        one domain are one server (iCloud sends people from caldav.… to p12-caldav.…).
        """
        before, after = urlsplit(self.account.address), urlsplit(url)
        same = _domain(before.hostname) == _domain(after.hostname)
        if not same or (before.scheme == "https" and after.scheme != "https"):
            raise CalendarServerError(
                "{host} leads to {other}, which was not followed: the password is for {host} only.",
                host=self.account.host,
                other=f"{after.scheme}://{after.hostname}",
            )
        return url

    def _send(self, method: str, url: str, body: bytes, headers: Mapping[str, str]) -> Answer:
        try:
            with self._session.request(
                method,
                url,
                data=body or None,
                headers=headers,
                stream=True,
                allow_redirects=False,
                timeout=(_CONNECT, _READ),
            ) as response:
                return Answer(response.status_code, url, response.headers, self._body(response))
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            raise network_error(url, error) from error

    def _body(self, response: requests.Response) -> bytes:
        pieces: list[bytes] = []
        until, size = time.monotonic() + 2 * _READ, 0
        while piece := response.raw.read1(_PIECE, decode_content=True):
            size += len(piece)
            if size > _MOST_BYTES or time.monotonic() > until or self._abandoned.is_set():
                raise CalendarServerError(
                    "{host} answers too slowly or at too great length.", host=self.account.host
                )
            pieces.append(piece)
        return b"".join(pieces)


def _domain(host: str | None) -> str:
    """The last two labels of a name, or an address of numbers as it is."""
    labels = (host or "").lower().split(".")
    numbers = labels[-1].isdigit() or ":" in (host or "")
    return (host or "") if numbers else ".".join(labels[-2:])
