"""The server at work: pulls upstream, follows the journal, tells those who wait; one event loop."""

import asyncio
import logging
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import TypeVar

from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.server.export_dir import export
from kiosk.server.failures import Failures
from kiosk.server.publisher import Publisher
from kiosk.server.watchers import Watchers
from kiosk.sync.parse import reader_apart
from kiosk.sync.receive import receive
from kiosk.sync.schedule import next_check

INTERVAL = 60.0
"""Seconds between two looks at upstream."""
LOOK_EVERY = 0.5
"""Seconds between two looks into the journal, where another process may have written."""
EXPORT_EVERY = 2.0
"""Seconds between two looks whether files are to be written; what came in between is one."""

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
Act = Callable[[], Coroutine[None, None, None]]


class FeedServer:
    """Publisher and watchers; everything that touches the databases runs in one worker thread."""

    def __init__(
        self,
        publisher: Publisher,
        clock: Clock,
        *,
        zone: str | None = None,
        interval: float = INTERVAL,
        export_to: Path | None = None,
        feeds_open: bool = True,
        public_url: str = "",
    ) -> None:
        """`zone` counts where upstream names none; `export_to` gets all files of each edition.

        `feeds_open` says that the programme may be read by everybody, without a token.
        `public_url` is where phones reach the server, without "/" at its end; "": not known.
        """
        self.public_url = public_url
        self.feeds_open = feeds_open
        self.publisher = publisher
        self.watchers = Watchers()
        self.failures = Failures()
        self.clock = clock
        self._zone = zone
        self._interval = interval
        self._export_to = export_to
        self._exported = 0
        self._faults: dict[str, KnownError] = {}
        self._failures = 0
        self._worker = ThreadPoolExecutor(1, "databases")
        self._cancel = threading.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._random = Random()

    @property
    def fault(self) -> KnownError | None:
        """Why something cannot be stored or exported at present."""
        return next(iter(self._faults.values()), None)

    async def start(self) -> None:
        """Begins to pull and to follow; waits for the first programme where there is none yet."""
        if self.publisher.edition is None:
            await self._guarded(self.pull)
        self._tell()
        await self._guarded(self._export)
        self._tasks = [
            asyncio.create_task(self._forever(self.pull, self._pause)),
            asyncio.create_task(self._forever(self._follow, lambda: LOOK_EVERY)),
            asyncio.create_task(self._forever(self._export, lambda: EXPORT_EVERY)),
        ]

    async def stop(self) -> None:
        """Ends everything; what is being written is finished first."""
        self.watchers.close()
        self._cancel.set()
        for task in self._tasks:
            task.cancel()
        for task in self._tasks:
            with suppress(asyncio.CancelledError):
                await task
        await asyncio.to_thread(self._worker.shutdown)
        self.publisher.close()

    async def work(self, job: Callable[[], _T]) -> _T:
        """Runs what touches the databases, one after the other, and tells what came of it."""
        done = await asyncio.get_running_loop().run_in_executor(self._worker, job)
        self._tell()
        return done

    async def pull(self) -> None:
        """Looks at upstream now. Raises StoreError, WriteError."""
        publisher, cancel = self.publisher, self._cancel
        received = await asyncio.to_thread(
            receive,
            publisher.source,
            publisher.state,
            clock=self.clock,
            cancel=cancel,
            read=reader_apart(cancel),
            zone=self._zone,
        )
        report = await self.work(lambda: publisher.take_in(received))
        self._failures = self._failures + 1 if report.reason is not None else 0

    async def _follow(self) -> None:
        await self.work(self.publisher.look)

    async def _export(self) -> None:
        """Apart from publishing: a slow disk must not keep a correction from the screens."""
        edition = self.publisher.edition
        if self._export_to is None or edition is None or self._exported == edition.version:
            return
        await asyncio.to_thread(export, edition, self._export_to)
        self._exported = edition.version

    def _tell(self) -> None:
        if self.publisher.edition is not None:
            self.watchers.announce(self.publisher.edition.version, self.publisher.change)

    async def _forever(self, act: Act, pause: Callable[[], float]) -> None:
        while True:
            await asyncio.sleep(pause())
            await self._guarded(act)

    async def _guarded(self, act: Act) -> None:
        """Does something whose failure must not end the server: what was published stays."""
        try:
            await act()
            self._faults.pop(act.__name__, None)
        except KnownError as error:
            if str(error) != str(self._faults.get(act.__name__)):
                _log.warning("%s", error)
            self._faults[act.__name__] = error
        except Exception:  # noqa: BLE001 - our bug: screens must not lose their server for it
            _log.exception("a fault of this program; what is published stays")

    def _pause(self) -> float:
        return next_check(self._interval, self._random, failures=self._failures)
