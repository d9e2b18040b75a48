"""Who is allowed: bearer tokens with roles, and patience with those that are wrong."""

from collections.abc import Awaitable, Callable

from fastapi import HTTPException, Request
from fastapi.security import HTTPBearer

from kiosk.programme.roles import Role
from kiosk.server.failures import WITHIN
from kiosk.server.feed_server import FeedServer
from kiosk.store import tokens
from kiosk.store.tokens import Holder

_BEARER = HTTPBearer(auto_error=False, description="A token of `serve token add NAME`.")


def staff_only(
    server: FeedServer, needed: Role = Role.PUBLISHER
) -> Callable[[Request], Awaitable[str]]:
    """What an address depends on: gives the name of the token's holder, or refuses.

    401 without a valid token, 403 when its role is not enough, 429 after too many wrong ones.
    """

    async def allowed(request: Request) -> str:
        return (await _holder(server, request, needed)).name

    return allowed


def holder_of(server: FeedServer, needed: Role) -> Callable[[Request], Awaitable[Holder]]:
    """The same, with the holder's role."""

    async def allowed(request: Request) -> Holder:
        return await _holder(server, request, needed)

    return allowed


async def _holder(server: FeedServer, request: Request, needed: Role) -> Holder:
    where = request.client.host if request.client else ""
    if server.failures.too_many(where):
        raise HTTPException(429, "Too many wrong tokens.", {"Retry-After": str(int(WITHIN))})
    given = await _BEARER(request)
    found = None
    if given is not None:
        secret = given.credentials
        found = await server.work(lambda: tokens.holder(server.publisher.journal, secret))
    if found is None:
        server.failures.add(where)
        raise HTTPException(401, "A valid token is needed.", {"WWW-Authenticate": "Bearer"})
    if not found.role.may(needed):
        raise HTTPException(403, f"This takes the role {needed.value}.")
    return found
