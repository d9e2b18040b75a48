"""Headers that every answer has, errors included, whatever its address forgot."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

_EVERYWHERE = {
    b"x-content-type-options": b"nosniff",
    b"referrer-policy": b"no-referrer",
    b"x-frame-options": b"DENY",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"cross-origin-resource-policy": b"same-origin",
    b"cache-control": b"no-store",
}
_ENCRYPTED = {b"strict-transport-security": b"max-age=2592000"}
"""Thirty days: a venue's address may serve something else next year."""


class SecurityHeaders:
    """Around an application: adds what an answer has not said for itself."""

    def __init__(self, app: Asgi, *, encrypted: bool) -> None:
        self._app = app
        wanted = {**_EVERYWHERE, **_ENCRYPTED} if encrypted else _EVERYWHERE
        self._wanted = tuple(wanted.items())

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", ()))
                names = {name.lower() for name, _ in given}
                missing = [(name, value) for name, value in self._wanted if name not in names]
                message["headers"] = [*given, *missing]
            await send(message)

        await self._app(scope, receive, sent)
