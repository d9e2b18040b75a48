"""Who is allowed: bearer tokens, and patience with those that are wrong."""

import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable

from fastapi import HTTPException, Request
from fastapi.security import HTTPBearer

from kiosk.server.feed_server import FeedServer
from kiosk.store import tokens

MOST_FAILURES = 10
WITHIN = 60.0
"""Seconds."""
_MOST_REMEMBERED = 10_000

Monotonic = Callable[[], float]


class Failures:
    """Counts wrong tokens by where they come from; in memory, the oldest are forgotten."""

    def __init__(self, monotonic: Monotonic = time.monotonic) -> None:
        self._monotonic = monotonic
        self._found: OrderedDict[str, list[float]] = OrderedDict()

    def too_many(self, where: str) -> bool:
        """Whether so many came from there lately that no more are looked at."""
        since = self._monotonic() - WITHIN
        lately = [at for at in self._found.get(where, ()) if at > since]
        return len(lately) >= MOST_FAILURES

    def add(self, where: str) -> None:
        """Notes one more."""
        now = self._monotonic()
        lately = [at for at in self._found.pop(where, []) if at > now - WITHIN]
        self._found[where] = [*lately, now][-MOST_FAILURES:]
        while len(self._found) > _MOST_REMEMBERED:
            self._found.popitem(last=False)


def staff_only(server: FeedServer) -> Callable[[Request], Awaitable[str]]:
    """What an address depends on: gives the name of the token's holder, or refuses.

    401 without a valid token, 429 after too many wrong ones from one place.
    """
    bearer = HTTPBearer(auto_error=False, description="A token of `serve token add NAME`.")
    failures = Failures()

    async def allowed(request: Request) -> str:
        where = request.client.host if request.client else ""
        if failures.too_many(where):
            raise HTTPException(429, "Too many wrong tokens.", {"Retry-After": str(int(WITHIN))})
        given = await bearer(request)
        name = None
        if given is not None:
            secret = given.credentials
            name = await server.work(lambda: tokens.holder(server.publisher.journal, secret))
        if name is None:
            failures.add(where)
            raise HTTPException(401, "A valid token is needed.", {"WWW-Authenticate": "Bearer"})
        return name

    return allowed
