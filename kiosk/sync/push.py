"""Listens to a server's push in a thread of its own, for as long as somebody wants to know.

Push only says "there is another version": what it is, is fetched as ever. So nothing that goes
wrong here is told to anybody as an error; it makes the asking more frequent, no more.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from random import Random
from typing import Protocol

import requests
import urllib3

from kiosk import __version__
from kiosk.programme.values import dataclass
from kiosk.sync.event_stream import Event, EventStream, TooLongEventError
from kiosk.sync.http import StayingSession
from kiosk.sync.http_errors import retry_after
from kiosk.sync.push_link import EVENT_STREAM
from kiosk.sync.schedule import next_check
from kiosk.sync.source import shown

_log = logging.getLogger(__name__)
_PIECE = 16 * 1024
_NO_MORE = 204
"""The one answer by which a server ends the asking for good (HTML standard, 9.2)."""
_TELLING = ("version", "heartbeat")
_CHANGE, _CALL = "change", "screen"
_LONGEST_WORD = 100
_LONGEST_PLEA = 600.0
_PATIENCE_AT_END = 1.0
"""Seconds to wait for the thread: only who looks up a name or connects cannot be interrupted."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds: to connect; of silence after which a line is dead, which takes two heartbeats of the
    server and a little; before the first try again where the server names none; between tries."""

    connect: float = 3.0
    silence: float = 12.0
    retry: float = 3.0
    longest: float = 50.0


DEFAULT_PATIENCE = Patience()


class Hearer(Protocol):
    """Who is told; called in the listening thread."""

    def opened(self) -> None:
        """The line stands and something came."""

    def heard(self, version: str) -> None:
        """The server says which version is valid: a new one, or the known one as a heartbeat."""

    def changed(self, change: str) -> None:
        """The server says what leads to its next version (`feeds.agenda_change`)."""

    def called(self, screen: str) -> None:
        """The server wants a screen, by its key, to report."""

    def lost(self, silent: bool) -> None:
        """The line is gone after it stood: ended by the other side, or silent for too long."""


class PushListener:
    """Listens from `start` to `stop`; whatever happens to the line, it comes again."""

    def __init__(self, address: str, hearer: Hearer, patience: Patience = DEFAULT_PATIENCE) -> None:
        self.address = address
        self._hearer = hearer
        self._patience = patience
        self._random = Random()
        self._changed = threading.Condition()
        self._stopped = False
        self._held = False
        self._woken = False
        self._line: requests.Response | None = None
        self._last_id = ""
        self._retry = patience.retry
        self._plea: float | None = None
        name = f"push {shown(address)}"
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)

    def start(self) -> None:
        """Begins to listen."""
        self._thread.start()

    def stop(self) -> None:
        """Ends the line and the thread; nobody is told anything any more."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
            if self._line is not None:
                _hang_up(self._line)
        self._thread.join(_PATIENCE_AT_END)

    def hold(self) -> None:
        """Tries no more while the server is known to be away; a line that stands is kept."""
        with self._changed:
            self._held = True

    def resume(self) -> None:
        """The server is there: who was held tries again at once."""
        with self._changed:
            self._woken = self._woken or self._held
            self._held = False
            self._changed.notify_all()

    def _run(self) -> None:
        failures = 0
        while not self._stopped:
            stood = False
            try:
                stood = self._listen()
            except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
                _log.debug("push of %s: %s", shown(self.address), error)
            except TooLongEventError as error:
                _log.warning("push of %s is none: %s", shown(self.address), error)
            failures = 0 if stood else failures + 1
            self._rest(failures)

    def _rest(self, failures: int) -> None:
        """Waits as the server asked, longer after failures, and until nobody holds us back."""
        seconds = next_check(
            self._retry,
            self._random,
            retry_after=self._plea,
            failures=max(0, failures - 1),
            longest=self._patience.longest,
        )
        self._plea = None
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._woken, seconds)
            self._changed.wait_for(lambda: self._stopped or not self._held)
            self._woken = False

    def _listen(self) -> bool:
        """One connection, to its end; whether anything was heard on it."""
        patience = self._patience
        with (
            StayingSession() as session,
            session.get(
                self.address,
                headers=self._headers(),
                stream=True,
                allow_redirects=False,
                timeout=(patience.connect, patience.silence),
            ) as line,
        ):
            if line.status_code == _NO_MORE:
                self._end()
                return False
            kind = line.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            if line.status_code != requests.codes.ok or kind != EVENT_STREAM:
                _log.info("%s answers %d, no push", shown(self.address), line.status_code)
                asked = retry_after(line.headers.get("Retry-After", ""), None)
                self._plea = None if asked is None else min(asked, _LONGEST_PLEA)
                return False
            return self._hear(line)

    def _hear(self, line: requests.Response) -> bool:
        with self._changed:
            if self._stopped:
                return False
            self._line = line
        stream, stood, silent = EventStream(self._last_id), False, False
        try:
            while not self._stopped and (data := line.raw.read1(_PIECE)):
                if not stood:
                    stood = True
                    self._tell(self._hearer.opened)
                for event in stream.take(data):
                    self._take(event)
        except urllib3.exceptions.ReadTimeoutError:
            silent = True
        finally:
            with self._changed:
                self._line = None
            self._last_id = stream.last_id
            self._retry = stream.retry or self._retry
            if stood:
                self._tell(lambda: self._hearer.lost(silent))
        return stood

    def _take(self, event: Event) -> None:
        if event.kind == _CHANGE:
            self._tell(lambda: self._hearer.changed(event.data))
        if len(event.data) > _LONGEST_WORD:
            return
        if event.kind in _TELLING:
            self._tell(lambda: self._hearer.heard(event.data))
        elif event.kind == _CALL:
            self._tell(lambda: self._hearer.called(event.data))

    def _tell(self, word: Callable[[], None]) -> None:
        if not self._stopped:
            word()

    def _end(self) -> None:
        with self._changed:
            self._stopped = True

    def _headers(self) -> dict[str, str]:
        headers = {
            "User-Agent": f"festival-agenda/{__version__}",
            "Accept": EVENT_STREAM,
            "Accept-Encoding": "identity",
            "Cache-Control": "no-store",
        }
        if self._last_id:
            headers["Last-Event-ID"] = self._last_id
        return headers


def _hang_up(line: requests.Response) -> None:
    """Wakes the thread that reads; closing alone would not, and where it ended already, it did."""
    with suppress(ValueError, RuntimeError, OSError):
        line.raw.shutdown()
