"""Push: the number of the version that is valid, as server-sent events."""

import re
from collections.abc import AsyncIterator
from random import Random
from typing import Any

from fastapi import FastAPI, Request, Response
from sse_starlette.event import ServerSentEvent
from sse_starlette.sse import AppStatus, EventSourceResponse
from starlette.types import Receive, Scope, Send

from kiosk.server.answers import FOR_ANYBODY
from kiosk.server.capacity import most_listeners, open_files
from kiosk.server.feed_server import FeedServer
from kiosk.server.staff_access import feed_readers
from kiosk.server.watchers import Watchers

HEARTBEAT = 5
"""Seconds between two events that say the line stands, and which version is valid: who missed one
hears of it, and who hears nothing for longer knows that the line is dead."""
MOST_LISTENERS = 2000
"""More would take the memory and the time of those who ask; they ask, too, and come again later."""
_COME_AGAIN = 300
"""Seconds."""
_SEND_SECONDS = 20.0
_EARLIEST, _LATEST = 1_000, 5_000
"""Milliseconds after which a client comes again: not all at once when the server was restarted."""
_NUMBER = re.compile(r"\d{1,15}", re.ASCII)


def add(app: FastAPI, server: FeedServer) -> None:
    """Adds /events."""
    # It would cut the lines in the middle of an answer; ours end by themselves (`run.Server`).
    AppStatus.disable_automatic_graceful_drain()  # type: ignore[no-untyped-call]
    random = Random()
    files = open_files()

    @app.get(
        "/events",
        summary="Push: the number of each new version",
        dependencies=list(feed_readers(server)),
        response_class=EventSourceResponse,
        responses={
            200: {
                "description": "Events “version” whose data and id are the version's number: "
                "the present one at once, unless Last-Event-ID names it, then each new one. "
                "Who is slow gets the latest only. Where a small agenda.json leads there from the "
                f"version seen, it comes before as “change”. Every {HEARTBEAT} seconds an event "
                "“heartbeat” says the present number. “screen” calls a screen of ours by its key: "
                "it reports at once.",
                "content": {"text/event-stream": {}},
            },
            503: {"description": "There are too many listeners; see Retry-After."},
        },
    )
    async def events(request: Request) -> Response:
        if server.watchers.count >= most_listeners(files, MOST_LISTENERS):
            return _full()
        seen = _seen(request.headers.get("last-event-id", ""))
        return _Line(
            server.watchers,
            _versions(server, seen, random.randint(_EARLIEST, _LATEST)),
            headers=FOR_ANYBODY,
            ping=HEARTBEAT,
            ping_message_factory=lambda: _heartbeat(server),
            send_timeout=_SEND_SECONDS,
            sep="\n",
        )


class _Line(EventSourceResponse):
    """Counts among the listeners from its making on: many may come before the first is served."""

    def __init__(self, watchers: Watchers, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._watchers = watchers
        watchers.count += 1

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            await super().__call__(scope, receive, send)
        finally:
            self._watchers.count -= 1


async def _versions(server: FeedServer, seen: int, retry: int) -> AsyncIterator[ServerSentEvent]:
    """The number, and what is small; the content comes from where caches can help."""
    watchers = server.watchers
    called = watchers.called
    yield ServerSentEvent(retry=retry, sep="\n")
    while (news := await watchers.news(seen, called)) is not None:
        for screen in news.calls:
            yield ServerSentEvent(screen, event="screen", sep="\n")
        if news.version and news.version != seen:
            if news.change is not None and seen:
                yield ServerSentEvent(news.change, event="change", sep="\n")
            version = str(news.version)
            yield ServerSentEvent(version, event="version", id=version, sep="\n")
        seen, called = news.version, news.called


def _full() -> Response:
    headers = {"Retry-After": str(_COME_AGAIN), "Cache-Control": "no-store", **FOR_ANYBODY}
    return Response("There are too many listeners.\n", 503, headers, "text/plain")


def _heartbeat(server: FeedServer) -> ServerSentEvent:
    """Without an id: what was missed is still to be told to who comes again."""
    return ServerSentEvent(str(server.watchers.version), event="heartbeat", sep="\n")


def _seen(header: str) -> int:
    return int(header) if _NUMBER.fullmatch(header) else 0
