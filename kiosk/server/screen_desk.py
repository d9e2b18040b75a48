"""The register of screens at work: enrolment, and keeping what is known over a restart."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from kiosk.programme.errors import KnownError
from kiosk.programme.screen_receipts import Shown
from kiosk.server.feed_server import FeedServer
from kiosk.server.screen_register import ScreenRegister
from kiosk.store import screens
from kiosk.store.database import Database
from kiosk.store.screens import Machine

_log = logging.getLogger(__name__)


class ScreenDesk:
    """The register, beside the server whose version the screens should show."""

    def __init__(self, server: FeedServer) -> None:
        self.server = server
        self.register = ScreenRegister()
        self._db: Database | None = None
        self._machines: dict[str, int] = {}
        self._keeping: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def open(self) -> AsyncIterator[None]:
        """Takes up what was kept; keeps all at the end. To be closed before the server stops."""
        await self._guarded(self._load)
        try:
            yield
        finally:
            if self._keeping is not None:
                await self._keeping
            await self._keep(self.server.clock.now())
            if self._db is not None:
                self._db.close()

    async def code(self) -> str:
        """A one-time code for a machine. Raises StoreError."""
        return await self.server.work(
            lambda: screens.new_code(self._open(), self.server.clock.now())
        )

    async def enrol(self, code: str) -> Machine:
        """Takes up a machine. Raises CodeError, StoreError."""
        return await self.server.work(
            lambda: screens.enrol(self._open(), code, self.server.clock.now())
        )

    async def machine(self, secret: str) -> int | None:
        """The number of the machine behind a secret. Raises StoreError."""
        found = self._machines.get(secret)
        if found is None:
            found = await self.server.work(lambda: screens.machine_of(self._open(), secret))
            if found is not None:
                self._machines[secret] = found
        return found

    async def forget(self, key: str) -> None:
        """Knows nothing of a screen any more; with its last one a machine is a stranger.

        Raises StoreError.
        """
        number = key.partition("-")[0]
        others = (k for k in self.register.screens if k.partition("-")[0] == number and k != key)
        machine = None if any(others) else int(number)
        await self.server.work(lambda: screens.forget(self._open(), key, machine))
        self._machines = {s: n for s, n in self._machines.items() if n != machine}
        self.register.forget(key)

    def keep_soon(self, now: datetime) -> None:
        """Has what changed kept, when it is time to."""
        if self.register.due(now) and (self._keeping is None or self._keeping.done()):
            self._keeping = asyncio.create_task(self._keep(now))

    async def _keep(self, now: datetime) -> None:
        rows, shown = self.register.to_keep(now), self.register.newly_shown()
        if rows or shown:
            await self._guarded(lambda: screens.keep(self._open(), rows, shown))

    async def shown(self, version: str) -> tuple[Shown, ...]:
        """Which screens had a version on their glass since when. Raises StoreError."""
        await self._keep(self.server.clock.now())
        return await self.server.work(lambda: screens.shown(self._open(), version))

    def _load(self) -> None:
        self.register.load(screens.kept(self._open()))

    def _open(self) -> Database:
        """In the worker, like all that touches databases."""
        if self._db is None:
            self._db = screens.open_screens(self.server.publisher.folder)
        return self._db

    async def _guarded(self, work: Callable[[], None]) -> None:
        """Without a disk the screens are known from memory."""
        try:
            await self.server.work(work)
        except KnownError as error:
            _log.warning("what is known of the screens cannot be kept: %s", error)
