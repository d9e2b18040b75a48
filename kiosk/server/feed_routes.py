"""The programme as files: the feeds, and the calendars of rooms and tracks."""

import asyncio
from functools import partial

from fastapi import FastAPI, Request, Response

from kiosk.server.answers import FOR_ANYBODY, PROTECTED, PUBLIC, SAFE, answer, not_yet, refused
from kiosk.server.edition import AGENDA_ICS, FEEDS
from kiosk.server.feed_schema import schema_of
from kiosk.server.feed_server import FeedServer
from kiosk.server.routes import NOT_MODIFIED, NOT_YET, UNKNOWN, readable
from kiosk.server.staff_access import feed_readers

_CALENDAR = "text/calendar"


def add(app: FastAPI, server: FeedServer) -> None:
    """Adds the addresses of all files of an edition."""
    everywhere = {**NOT_MODIFIED, **NOT_YET}
    add_file = partial(readable, app, depends=feed_readers(server))

    async def feed(request: Request) -> Response:
        return await _file(server, request, request.url.path.lstrip("/"))

    for path, (media_type, _) in FEEDS.items():
        add_file(
            f"/{path}",
            feed,
            f"The whole programme: {path}",
            media_type,
            more=everywhere,
            schema=schema_of(path),
        )
    add_file(f"/{AGENDA_ICS}", feed, "The whole programme: calendar", _CALENDAR, more=everywhere)

    async def room(request: Request, name: str) -> Response:
        return await _file(server, request, f"rooms/{name}.ics")

    async def track(request: Request, name: str) -> Response:
        return await _file(server, request, f"tracks/{name}.ics")

    known = {**everywhere, **UNKNOWN}
    add_file("/rooms/{name}.ics", room, "A room's calendar", _CALENDAR, more=known)
    add_file("/tracks/{name}.ics", track, "A track's calendar", _CALENDAR, more=known)


async def _file(server: FeedServer, request: Request, path: str) -> Response:
    edition = server.publisher.edition
    if edition is None:
        return not_yet({**FOR_ANYBODY, **SAFE})
    resource = edition.made().get(path)
    if resource is None:
        # Others are served meanwhile: a large calendar takes a moment to make.
        resource = await asyncio.to_thread(edition.resource, path)
    if resource is None:
        return refused(404, "There is no such file.\n")
    cache = PUBLIC if server.feeds_open else PROTECTED
    return answer(request, resource, server, cache)
