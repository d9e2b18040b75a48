"""The stage manager's pages: enrolment with a code, a room's page and its buttons."""

from argparse import ArgumentTypeError
from dataclasses import replace
from urllib.parse import quote

from fastapi import FastAPI, Request, Response
from fastapi.responses import RedirectResponse

from kiosk.argument_types import token_name
from kiosk.programme.errors import KnownError
from kiosk.programme.room_key import room_key
from kiosk.programme.stage import Press
from kiosk.server.answers import page_answer
from kiosk.server.feed_server import FeedServer
from kiosk.server.form_input import form_fields, readers_language
from kiosk.server.publisher import Publisher
from kiosk.server.stage_page import StageForm, enrol_page, stage_page
from kiosk.server.stage_say import clock, stage_say
from kiosk.server.stage_work import (
    Pressed,
    csrf_of,
    fresh_request,
    is_own_form,
    last_of,
    press_button,
    stage_of,
    take_back,
)
from kiosk.store import stages
from kiosk.store.one_time_codes import CodeError
from kiosk.store.stages import PHONE_LIVES, StagePhone
from kiosk.wording import Translator, error_text

_COOKIE = "stage"
_SAVED = "saved"
_REFRESH = 20
"""Seconds until the page asks again; what somebody else changed is seen by then."""


class StagePages:
    """What the addresses under /stage answer."""

    def __init__(self, server: FeedServer, translate: Translator, style: str) -> None:
        self._server = server
        self._publisher: Publisher = server.publisher
        self._translate = translate
        self._style = style

    async def enter(self, request: Request) -> Response:
        """Asks for a code, or leads to the room of who is enrolled."""
        phone = await self._phone(request)
        if phone is not None:
            return _to_room(phone.room)
        return self._enrol(request, 200, code=request.query_params.get("code", "")[:20])

    async def enrol(self, request: Request) -> Response:
        """Takes a code."""
        translate = readers_language(request, self._translate)
        where = request.client.host if request.client else ""
        if self._server.failures.too_many(where):
            text = translate("Stage", "Too many wrong codes came from here. Wait a minute.")
            return self._enrol(request, 429, said=text)
        fields = await form_fields(request) or {}
        try:
            name, code = token_name(fields.get("name", "")), fields.get("code", "")
        except ArgumentTypeError:
            text = translate("Stage", "Tell your name, so that others know who changed what.")
            return self._enrol(request, 422, code=fields.get("code", "")[:20], said=text)
        publisher, now = self._publisher, self._publisher.now()
        try:
            phone, secret = await self._server.work(
                lambda: stages.enrol_phone(publisher.journal, code, name, now)
            )
        except KnownError as error:
            if isinstance(error, CodeError):
                self._server.failures.add(where)
            status = 422 if isinstance(error, CodeError) else 503
            return self._enrol(request, status, said=error_text(error, translate))
        answer = _to_room(phone.room)
        answer.set_cookie(
            _COOKIE,
            secret,
            max_age=int(PHONE_LIVES.total_seconds()),
            path="/stage",
            secure=request.url.scheme == "https",
            httponly=True,
            samesite="strict",
        )
        return answer

    async def room(self, request: Request, room: str) -> Response:
        """The page of a room."""
        phone = await self._phone(request)
        if phone is None:
            return self._enrol(request, 401)
        if phone.room != room:
            return _to_room(phone.room)
        said = ""
        if request.query_params.get("said") == _SAVED:
            translate = readers_language(request, self._translate)
            said = translate("Stage", "Saved. All screens show it.")
        return await self._page(request, phone, said=said)

    async def press(self, request: Request, room: str) -> Response:
        """A button of the page of a room."""
        phone = await self._phone(request)
        if phone is None or phone.room != room:
            return self._enrol(request, 401)
        fields = await form_fields(request)
        secret = request.cookies.get(_COOKIE, "")
        if fields is None or not is_own_form(secret, fields.get("csrf", "")):
            translate = readers_language(request, self._translate)
            text = translate("Stage", "That button was of another page. Nothing was changed.")
            return await self._page(request, phone, 403, said=text)
        if "leave" in fields:
            return await self._leave(phone)
        try:
            await self._server.work(lambda: _done(self._publisher, phone, fields))
        except KnownError as error:
            text = error_text(error, readers_language(request, self._translate))
            return await self._page(request, phone, 409, said=text)
        except ValueError:
            return await self._page(request, phone, 422)
        return _to_room(room, said=_SAVED)

    async def _leave(self, phone: StagePhone) -> Response:
        publisher, now = self._publisher, self._publisher.now()
        await self._server.work(
            lambda: stages.revoke_phone(publisher.journal, phone.number, phone.name, now)
        )
        answer = RedirectResponse("/stage", 303)
        answer.delete_cookie(_COOKIE, path="/stage", httponly=True, samesite="strict")
        return answer

    async def _phone(self, request: Request) -> StagePhone | None:
        secret = request.cookies.get(_COOKIE, "")
        if not secret:
            return None
        publisher, now = self._publisher, self._publisher.now()

        def known() -> StagePhone | None:
            phone = stages.phone_of(publisher.journal, secret, now)
            if phone is None or publisher.upstream is None:
                return phone
            # The command line takes what somebody types: a room's name, too.
            return replace(phone, room=room_key(phone.room, publisher.upstream))

        return await self._server.work(known)

    async def _page(
        self, request: Request, phone: StagePhone, status: int = 200, *, said: str = ""
    ) -> Response:
        translate, publisher = readers_language(request, self._translate), self._publisher

        def written() -> str:
            found, programme = stage_of(publisher, phone.room)
            form = StageForm(
                phone.room,
                phone.name,
                clock(publisher.now(), programme.tz),
                {
                    "csrf": csrf_of(request.cookies[_COOKIE]),
                    "seen": str(publisher.revision),
                    "session": found.current.key if found.current else "",
                    "request": fresh_request(),
                },
                last_of(publisher, phone),
                said,
                bad=status != 200,
            )
            say = stage_say(found, programme, phone.room, translate)
            return stage_page(say, form, translate, self._style)

        try:
            answer = page_answer(await self._server.work(written), status, forms=True)
        except KnownError as error:
            return self._enrol(request, 503, said=error_text(error, translate))
        answer.headers["Refresh"] = f"{_REFRESH};url={_path(phone.room)}"
        return answer

    def _enrol(self, request: Request, status: int, *, code: str = "", said: str = "") -> Response:
        translate = readers_language(request, self._translate)
        return page_answer(enrol_page(code, translate, self._style, said), status, forms=True)


def add(app: FastAPI, server: FeedServer, translate: Translator, style: str) -> None:
    """Adds /stage and /stage/ROOM, for phones: no part of the described interface."""
    pages = StagePages(server, translate, style)
    for path, method, answer in (
        ("/stage", "GET", pages.enter),
        ("/stage", "POST", pages.enrol),
        ("/stage/{room:path}", "GET", pages.room),
        ("/stage/{room:path}", "POST", pages.press),
    ):
        app.add_api_route(
            path, answer, methods=[method], include_in_schema=False, response_class=Response
        )


def _done(publisher: Publisher, phone: StagePhone, fields: dict[str, str]) -> None:
    """Raises KnownError, and ValueError for what no form of ours has."""
    seen = int(fields["seen"]) if fields.get("seen", "").isdecimal() else -1
    if seen < 0:
        raise ValueError("no revision")
    request = fields.get("request", "")
    if not 8 <= len(request) <= 100:
        raise ValueError("no key of its own")
    if "undo" in fields:
        take_back(publisher, phone, int(fields["undo"]), seen, request)
        return
    sent = Pressed(fields.get("session", ""), Press(fields.get("press", "")), seen, request)
    press_button(publisher, phone, sent)


def _to_room(room: str, said: str = "") -> RedirectResponse:
    query = f"?said={said}" if said else ""
    return RedirectResponse(f"{_path(room)}{query}", 303)


def _path(room: str) -> str:
    return f"/stage/{quote(room, safe='')}"
