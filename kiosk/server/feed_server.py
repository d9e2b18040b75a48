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
from kiosk.server.publisher import Publisher
from kiosk.server.watchers import Watchers
from kiosk.sync.parse import reader_apart
from kiosk.sync.receive import receive
from kiosk.sync.schedule import next_check

INTERVAL = 60.0
"""Seconds between two looks at upstream."""
LOOK_EVERY = 0.5
"""Seconds between two looks into the journal, where another process may have written."""

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
    ) -> None:
        """`zone` counts where upstream names none; `export_to` gets all files of each edition."""
        self.publisher = publisher
        self.watchers = Watchers()
        self.clock = clock
        self.fault: KnownError | None = None
        """Why nothing can be stored or exported at present."""
        self._zone = zone
        self._interval = interval
        self._export_to = export_to
        self._exported = 0
        self._failures = 0
        self._worker = ThreadPoolExecutor(1, "databases")
        self._cancel = threading.Event()
        self._tasks: list[asyncio.Task[None]] = []
        self._random = Random()

    async def start(self) -> None:
        """Begins to pull and to follow; waits for the first programme where there is none yet."""
        if self.publisher.edition is None:
            await self._guarded(self._pull)
        await self._guarded(self._tell)
        self._tasks = [
            asyncio.create_task(self._forever(self._pull, self._pause)),
            asyncio.create_task(self._forever(self._follow, lambda: LOOK_EVERY)),
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
        await self._tell()
        return done

    async def _pull(self) -> None:
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

    async def _tell(self) -> None:
        edition = self.publisher.edition
        if edition is None:
            return
        self.watchers.announce(edition.version)
        if self._export_to is not None and self._exported != edition.version:
            await asyncio.to_thread(export, edition, self._export_to)
            self._exported = edition.version

    async def _forever(self, act: Act, pause: Callable[[], float]) -> None:
        while True:
            await asyncio.sleep(pause())
            await self._guarded(act)

    async def _guarded(self, act: Act) -> None:
        """Does something whose failure must not end the server: what was published stays."""
        try:
            await act()
            self.fault = None
        except KnownError as error:
            if str(error) != str(self.fault):
                _log.warning("%s", error)
            self.fault = error
        except Exception:  # noqa: BLE001 - our bug: screens must not lose their server for it
            _log.exception("a fault of this program; what is published stays")

    def _pause(self) -> float:
        return next_check(self._interval, self._random, failures=self._failures)
