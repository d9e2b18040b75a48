"""What people and their monitoring look at: the status page, /healthz, the API's page."""

from typing import Literal

from fastapi import FastAPI, Request, Response

from kiosk.server.answers import page_answer
from kiosk.server.api_page import api_page
from kiosk.server.feed_server import FeedServer
from kiosk.server.routes import readable
from kiosk.server.staff_access import feed_readers
from kiosk.server.staff_answers import staff_answer
from kiosk.server.status_page import Status, status_page
from kiosk.server.told import Instant, Told, instant_or_none
from kiosk.wording import Translator


class HealthTold(Told):
    """How the server is; `fault` is why nothing can be stored."""

    status: Literal["ok", "failing"]
    version: int
    sessions: int
    upstream_contact: Instant | None
    upstream_trouble: str | None
    fault: str | None
    listeners: int


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
        more={
            200: {"description": "It is well.", "model": HealthTold},
            503: {
                "description": "There is no programme, or nothing can be stored.",
                "model": HealthTold,
            },
        },
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
    told = HealthTold(
        status="ok" if well else "failing",
        version=edition.version if edition else 0,
        sessions=len(edition.programme.sessions) if edition else 0,
        upstream_contact=instant_or_none(contact),
        upstream_trouble=str(publisher.trouble) if publisher.trouble else None,
        fault=str(server.fault) if server.fault else None,
        listeners=server.watchers.count,
    )
    return staff_answer(200 if well else 503, told)
