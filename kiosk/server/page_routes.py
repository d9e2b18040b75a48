"""What people and their monitoring look at: the status page, /healthz, the API's page."""

from fastapi import FastAPI, Request, Response
from fastapi.responses import JSONResponse

from kiosk.server.answers import SAFE, page_answer
from kiosk.server.api_page import api_page
from kiosk.server.feed_server import FeedServer
from kiosk.server.routes import readable
from kiosk.server.staff_access import feed_readers
from kiosk.server.status_page import Status, status_page
from kiosk.wording import Translator


def add(app: FastAPI, server: FeedServer, translate: Translator, style: str) -> None:
    """Adds the pages."""

    async def status(_: Request) -> Response:
        return page_answer(status_page(_status(server), translate, style))

    async def api(_: Request) -> Response:
        return page_answer(api_page(app.openapi(), translate, style))

    async def health(_: Request) -> Response:
        return _health(server)

    depends = feed_readers(server)
    readable(
        app, "/", status, "How the server is, for people", "text/html", more={}, depends=depends
    )
    readable(
        app, "/docs", api, "This description, for people", "text/html", more={}, depends=depends
    )
    readable(
        app,
        "/healthz",
        health,
        "How the server is, for programs",
        "application/json",
        more={503: {"description": "There is no programme, or nothing can be stored."}},
    )


def _status(server: FeedServer) -> Status:
    publisher = server.publisher
    return Status(
        edition=publisher.edition,
        source=publisher.source,
        contact=publisher.state.contacted_at,
        trouble=publisher.trouble,
        fault=server.fault,
        corrections=len(publisher.corrections),
        questions=len(publisher.questions),
        listeners=server.watchers.count,
    )


def _health(server: FeedServer) -> Response:
    """Upstream being away is no illness: the programme is served all the same."""
    publisher = server.publisher
    edition, contact = publisher.edition, publisher.state.contacted_at
    well = edition is not None and server.fault is None
    content = {
        "status": "ok" if well else "failing",
        "version": edition.version if edition else 0,
        "sessions": len(edition.programme.sessions) if edition else 0,
        "upstream_contact": contact.isoformat() if contact else None,
        "upstream_trouble": str(publisher.trouble) if publisher.trouble else None,
        "fault": str(server.fault) if server.fault else None,
        "listeners": server.watchers.count,
    }
    headers = {"Cache-Control": "no-store", **SAFE}
    return JSONResponse(content, status_code=200 if well else 503, headers=headers)
