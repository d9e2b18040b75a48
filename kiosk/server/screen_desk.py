"""The register of screens at work: enrolment, and keeping what is known over a restart."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime
from typing import TypeVar

from kiosk.programme.errors import KnownError
from kiosk.programme.screen_receipts import Shown
from kiosk.server.feed_server import FeedServer
from kiosk.server.screen_register import Assignment, ScreenRegister
from kiosk.store import screens
from kiosk.store.acts import What, note
from kiosk.store.database import Database
from kiosk.store.screens import Machine

_T = TypeVar("_T")
_log = logging.getLogger(__name__)


class ScreenDesk:
    """The register, beside the server whose version the screens should show."""

    def __init__(self, server: FeedServer) -> None:
        self.server = server
        self.register = ScreenRegister()
        self._db: Database | None = None
        self._machines: dict[str, int] = {}
        self._keeping: asyncio.Task[None] | None = None
        self._assigning = asyncio.Lock()

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

    async def code(self, by: str) -> str:
        """A one-time code for a machine. Raises StoreError."""

        def made(now: datetime) -> str:
            self._note(now, by, What.SCREEN_CODE_MADE, "")
            return screens.new_code(self._open(), now)

        return await self._done(made)

    async def enrol(self, code: str) -> Machine:
        """Takes up a machine. Raises CodeError, StoreError."""

        def enrolled(now: datetime) -> Machine:
            machine = screens.enrol(self._open(), code, now)
            self._note(now, "", What.SCREENS_ENROLLED, str(machine.number))
            return machine

        return await self._done(enrolled)

    async def machine(self, secret: str) -> int | None:
        """The number of the machine behind a secret. Raises StoreError."""
        found = self._machines.get(secret)
        if found is None:
            found = await self.server.work(lambda: screens.machine_of(self._open(), secret))
            if found is not None:
                self._machines[secret] = found
        return found

    # What staff have screens do: who asked is on record before it is done, or it is not done.

    async def identify(self, key: str, by: str) -> None:
        """Has a screen show its name. Raises StoreError."""
        await self._done(lambda now: self._note(now, by, What.SCREEN_IDENTIFIED, self._named(key)))
        self.register.screens[key].identify = True
        self.server.watchers.call(key)

    async def want_picture(self, key: str, by: str) -> None:
        """Has a screen send a picture. Raises StoreError."""
        await self._done(lambda now: self._note(now, by, What.SCREEN_PICTURED, self._named(key)))
        self.register.screens[key].picture_wanted = self.server.clock.now()
        self.server.watchers.call(key)

    async def assign(self, key: str, role: str, room: str, by: str) -> Assignment:
        """Gives a screen another role and room, on the disk at once. Raises StoreError."""
        async with self._assigning:
            made, row = self.register.next_assignment(key, role, room)
            about = f"{self._named(key)}: {f'{role} {room}'.strip() or 'own'}"

            def kept(now: datetime) -> None:
                self._note(now, by, What.SCREEN_ASSIGNED, about)
                screens.keep(self._open(), [row])

            await self._done(kept)
            self.register.assign(key, made)
        self.server.watchers.call(key)
        return made

    async def forget(self, key: str, by: str) -> None:
        """Knows nothing of a screen any more; with its last one a machine is a stranger.

        Raises StoreError.
        """
        number = key.partition("-")[0]
        others = (k for k in self.register.screens if k.partition("-")[0] == number and k != key)
        machine = None if any(others) else int(number)

        def forgotten(now: datetime) -> None:
            self._note(now, by, What.SCREEN_FORGOTTEN, self._named(key))
            screens.forget(self._open(), key, machine)

        await self._done(forgotten)
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

    async def _done(self, work: Callable[[datetime], _T]) -> _T:
        """Does something at the databases, at the server's present."""
        now = self.server.clock.now()
        return await self.server.work(lambda: work(now))

    def _note(self, now: datetime, by: str, what: What, about: str) -> None:
        note(self.server.publisher.journal, now, by, what, about)

    def _named(self, key: str) -> str:
        return f"{key} ({self.register.screens[key].seen.receipt.name})"

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
