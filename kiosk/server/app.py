"""The addresses of the feed server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from kiosk import __version__
from kiosk.server import (
    draft_routes,
    event_routes,
    feed_routes,
    journal_routes,
    my_routes,
    page_routes,
    proposal_routes,
    refusals,
    screen_routes,
    screen_staff_routes,
    staff_routes,
    stage_routes,
    stage_staff_routes,
    token_routes,
)
from kiosk.server.feed_server import FeedServer
from kiosk.server.screen_desk import ScreenDesk
from kiosk.server.security_headers import SecurityHeaders
from kiosk.wording import Translator

_LARGEST_BODY = 128 * 1024
"""Bytes: the longest announcement, escaped as JSON may have it; a room's whole day at once."""


def create_app(
    server: FeedServer, translate: Translator, style: str, *, encrypted: bool = False
) -> FastAPI:
    """The application around a server, which it starts and stops.

    `style` is the CSS of its pages. The API's own page is ours: the usual one loads scripts from
    elsewhere, and a venue may have no network. `encrypted` says that it answers over TLS itself.
    """

    screens = ScreenDesk(server)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        await server.start()
        try:
            async with screens.open():
                yield
        finally:
            await server.stop()

    app = FastAPI(
        title="festival-agenda",
        version=__version__,
        summary="A festival's programme with the corrections of its staff.",
        lifespan=lifespan,
        docs_url=None,
        redoc_url=None,
        max_body_size=_LARGEST_BODY,
    )
    app.add_middleware(SecurityHeaders, encrypted=encrypted)
    refusals.add(app, translate)
    feed_routes.add(app, server)
    my_routes.add(app, server, translate, style)
    event_routes.add(app, server)
    staff_routes.add(app, server, translate)
    draft_routes.add(app, server, translate)
    token_routes.add(app, server, translate)
    proposal_routes.add(app, server, translate)
    journal_routes.add(app, server)
    screen_routes.add(app, screens, translate)
    screen_staff_routes.add(app, screens)
    stage_routes.add(app, server, translate, style)
    stage_staff_routes.add(app, server, translate)
    page_routes.add(app, server, translate, style)
    refusals.describe(app)
    return app
