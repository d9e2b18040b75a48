"""Sends the receipts of one machine's screens to the feed server, in a thread of its own.

Apart from the event loop: a screen whose picture stands still because that loop does is the one
that has to be reported.
"""

import logging
import threading
import time
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

import requests
import urllib3

from kiosk import __version__
from kiosk.programme.screen_receipts import RECEIPT_EVERY
from kiosk.sync.http import StayingSession
from kiosk.sync.receipt_wire import Enrolled, Orders, Report, orders_of, receipt_json
from kiosk.sync.source import shown

SPREAD = 1.0
"""Seconds over which the screens of a venue spread what they have to say after a publication."""

_TIMES = (3.0, 5.0)
"""Seconds to connect, and to wait for an answer."""
_SHORTEST, _LONGEST = 2.0, 120.0
_NOT_OURS = 4
"""So many times more seldom does who is not known (any more) ask again."""
_PATIENCE_AT_END = 1.0

_log = logging.getLogger(__name__)


class ReceiptLine:
    """Reports from `start` to `stop`. `read` and `told` are called in its thread."""

    def __init__(
        self,
        enrolled: Enrolled,
        read: Callable[[], Sequence[Report]],
        told: Callable[[Orders], None],
    ) -> None:
        self.enrolled = enrolled
        self._read = read
        self._told = told
        self._random = Random()
        self._changed = threading.Condition()
        self._stopped = False
        self._due = 0.0
        self._pictures: list[tuple[int, bytes]] = []
        self._every = RECEIPT_EVERY
        self._trouble = ""
        self._thread = threading.Thread(target=self._run, name="receipts", daemon=True)

    def start(self) -> None:
        """Begins to report, at once."""
        self._thread.start()

    def stop(self) -> None:
        """Ends; what is being sent is let go."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        if self._thread.is_alive():
            self._thread.join(_PATIENCE_AT_END)

    def soon(self, within: float = 0.0) -> None:
        """Reports at once, or some time within so many seconds."""
        due = time.monotonic() + self._random.uniform(0, within)
        with self._changed:
            self._due = min(self._due, due)
            self._changed.notify_all()

    def send_picture(self, place: int, png: bytes) -> None:
        """Sends a picture, with the next report, which is now."""
        with self._changed:
            self._pictures.append((place, png))
        self.soon()

    def _run(self) -> None:
        with StayingSession() as session:
            session.headers.update(
                {
                    "User-Agent": f"festival-agenda/{__version__}",
                    "Authorization": f"Bearer {self.enrolled.token}",
                }
            )
            while self._wait():
                self._due = time.monotonic() + self._every * self._random.uniform(0.9, 1.0)
                self._send(session)

    def _wait(self) -> bool:
        """Until it is time; whether to go on."""
        with self._changed:
            while not self._stopped and (left := self._due - time.monotonic()) > 0:
                self._changed.wait(left)
            return not self._stopped

    def _send(self, session: requests.Session) -> None:
        try:
            for report in self._read():
                self._report(session, report)
            self._send_pictures(session)
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            self._failed(str(error))
        else:
            self._trouble = ""

    def _report(self, session: requests.Session, report: Report) -> None:
        said = self._ask(session, "POST", report.place, "receipt", json=receipt_json(report))
        if said is None or self._stopped:
            return
        try:
            found = said.json()
            self._every = min(max(float(found["every"]), _SHORTEST), _LONGEST)
            orders = orders_of(report.place, found)
        except (ValueError, KeyError, TypeError) as error:
            self._failed(f"the answer is none: {error}")
        else:
            self._told(orders)

    def _send_pictures(self, session: requests.Session) -> None:
        with self._changed:
            pictures, self._pictures = self._pictures, []
        for place, png in pictures:
            self._ask(session, "PUT", place, "picture", data=png)

    def _ask(
        self, session: requests.Session, method: str, place: int, what: str, **content: Any
    ) -> requests.Response | None:
        """The answer; None for a refusal, which is logged."""
        address = f"{self.enrolled.address}/{self.enrolled.key(place)}/{what}"
        said = session.request(method, address, timeout=_TIMES, allow_redirects=False, **content)
        if said.ok and not said.is_redirect:
            return said
        self._failed(f"status {said.status_code}")
        if said.status_code in (requests.codes.unauthorized, requests.codes.forbidden):
            self._due = time.monotonic() + self._every * _NOT_OURS
        return None

    def _failed(self, trouble: str) -> None:
        """Says it once: the same will come again every quarter of a minute."""
        if not self._trouble:
            _log.info("no receipts to %s: %s", shown(self.enrolled.address), trouble)
        self._trouble = trouble
