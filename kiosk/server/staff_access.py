"""Who is allowed: tokens with roles, and patience with those that are wrong."""

import base64
import binascii
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from fastapi import Depends, Request
from fastapi.security import HTTPBearer

from kiosk.programme.roles import Role
from kiosk.server.failures import WITHIN
from kiosk.server.feed_server import FeedServer
from kiosk.server.refusals import DeniedError
from kiosk.store import tokens
from kiosk.store.acts import What, note
from kiosk.store.tokens import Holder

_BEARER = HTTPBearer(auto_error=False, description="A token of `serve token add NAME`.")
_LATER = {"Retry-After": str(int(WITHIN))}
_BASIC = 'Basic realm="festival-agenda", charset="UTF-8"'


def staff_only(
    server: FeedServer, needed: Role = Role.PUBLISHER
) -> Callable[[Request], Awaitable[str]]:
    """What an address depends on: gives the name of the token's holder, or refuses.

    401 without a valid token, 403 when its role is not enough, 429 after too many wrong ones.
    """
    holder = holder_of(server, needed)

    async def allowed(request: Request) -> str:
        return (await holder(request)).name

    return allowed


def holder_of(server: FeedServer, needed: Role) -> Callable[[Request], Awaitable[Holder]]:
    """The same, with the holder's role."""

    async def allowed(request: Request) -> Holder:
        given = await _BEARER(request)
        return await _holder(
            server, request, given.credentials if given else None, needed, "Bearer"
        )

    return allowed


def feed_readers(server: FeedServer) -> Sequence[Any]:
    """What the addresses of feeds depend on: nothing where they are for everybody.

    Else a token, also as the password of Basic (RFC 7617), for calendars know nothing else; who
    corrects never comes that way, because browsers send it along for other pages, too.
    """
    if server.feeds_open:
        return ()

    async def allowed(request: Request) -> None:
        given = await _BEARER(request)
        secret = given.credentials if given else _password(request.headers.get("authorization", ""))
        await _holder(server, request, secret, Role.READER, _BASIC)

    return (Depends(allowed),)


async def _holder(
    server: FeedServer, request: Request, secret: str | None, needed: Role, scheme: str
) -> Holder:
    where = request.client.host if request.client else ""
    if server.failures.too_many(where):
        raise DeniedError("Too many wrong tokens came from here. Wait a minute.", 429, _LATER)
    found = None
    if secret:
        found = await server.work(lambda: tokens.holder(server.publisher.journal, secret))
        if found is None:
            await _failed(server, where)
    if found is None:
        raise DeniedError("A valid token is needed.", 401, {"WWW-Authenticate": scheme})
    if not found.role.may(needed):
        raise DeniedError("This takes the role “{role}”.", 403, role=needed.value)
    return found


async def _failed(server: FeedServer, where: str) -> None:
    """Only what was tried counts: who brings no token at all has guessed nothing."""
    server.failures.add(where)
    if server.failures.too_many(where):
        publisher = server.publisher
        now = publisher.now()
        await server.work(lambda: note(publisher.journal, now, "", What.LOCKED_OUT, where))


def _password(header: str) -> str | None:
    scheme, _, given = header.partition(" ")
    if scheme.casefold() != "basic":
        return None
    try:
        text = base64.b64decode(given, validate=True).decode()
    except (binascii.Error, UnicodeDecodeError):
        return None
    return text.partition(":")[2] or None
