"""A hand-over selection as a page for the phone that scanned it, and as a calendar."""

import asyncio

from fastapi import FastAPI, Request, Response

from kiosk.personal.handover import SelectionError
from kiosk.server.answers import PERSONAL, answer, not_yet, page_answer, refused
from kiosk.server.feed_server import FeedServer
from kiosk.server.my_page import Selection, my_page
from kiosk.server.routes import NOT_MODIFIED, NOT_YET, UNKNOWN, readable
from kiosk.server.staff_access import feed_readers
from kiosk.wording import Translator, error_text


def add(app: FastAPI, server: FeedServer, translate: Translator, style: str) -> None:
    """Adds /my/."""

    async def calendar(request: Request, selection: str) -> Response:
        edition = server.publisher.edition
        if edition is None:
            return not_yet()
        try:
            resource = await asyncio.to_thread(edition.chosen, selection)
        except SelectionError as error:
            return refused(404, error_text(error, translate))
        return answer(request, resource, server, PERSONAL)

    async def for_people(request: Request, selection: str) -> Response:
        edition = server.publisher.edition
        if edition is None:
            return not_yet()
        try:
            meaning = await asyncio.to_thread(edition.meaning, selection)
        except SelectionError as error:
            return refused(404, error_text(error, translate))
        where = server.public_url.partition("://")[2] or request.url.netloc
        found = Selection(selection, meaning, where)
        return page_answer(my_page(found, edition.programme, translate, style))

    depends = feed_readers(server)
    known = {**NOT_MODIFIED, **NOT_YET, **UNKNOWN}
    readable(
        app,
        "/my/{selection}.ics",
        calendar,
        "The calendar of a hand-over selection",
        "text/calendar",
        more=known,
        depends=depends,
    )
    readable(
        app,
        "/my/{selection}",
        for_people,
        "A hand-over selection, for people",
        "text/html",
        more={**NOT_YET, **UNKNOWN},
        depends=depends,
    )
