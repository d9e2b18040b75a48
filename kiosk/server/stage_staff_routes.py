"""Phones of stages for staff: codes for a room, who is enrolled, and ending it."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, FastAPI
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.errors import KnownError
from kiosk.programme.override_input import OverrideError
from kiosk.programme.roles import Role
from kiosk.server.feed_server import FeedServer
from kiosk.server.publisher import Publisher
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_wire import Number
from kiosk.server.told import Instant, NumberTold, Told, instant
from kiosk.store import stages
from kiosk.store.one_time_codes import CODE_LIVES
from kiosk.store.stages import StagePhone
from kiosk.wording import Translate

_GONE = {**DESCRIBED, 404: refusal_of("There is no such phone.")}


class PhoneTold(Told):
    """A phone whose right has not ended."""

    number: int
    room: str
    name: str
    made: Instant
    expires: Instant


class PhonesTold(Told):
    """All of them."""

    phones: list[PhoneTold]


class StageCodeTold(Told):
    """A code, good once. `url` is for a QR code; null where the server was not told at which
    address phones reach it: then `path` with that address before it."""

    code: str
    path: str
    url: str | None
    expires: Instant


class StageIn(BaseModel):
    """The room a code is for."""

    model_config = ConfigDict(extra="forbid")

    room: str = Field(min_length=1, max_length=500)


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /stages."""
    viewer = Depends(staff_only(server, Role.VIEWER))
    author = Annotated[str, Depends(staff_only(server, Role.PUBLISHER))]
    publisher = server.publisher

    @app.get(
        "/stages",
        summary="The phones of stages",
        response_model=PhonesTold,
        responses=DESCRIBED,
        dependencies=[viewer],
    )
    async def all_phones() -> Response:
        now = publisher.now()
        found = await server.work(lambda: stages.phones(publisher.journal, now))
        return staff_answer(200, PhonesTold(phones=[_phone(phone) for phone in found]))

    @app.post(
        "/stages/codes",
        status_code=201,
        summary="A code with which a phone enrols for a room",
        response_model=StageCodeTold,
        responses=DESCRIBED,
    )
    async def code(by: author, sent: StageIn) -> Response:
        try:
            made = await server.work(lambda: _code(publisher, sent.room, by))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        until = instant(publisher.now() + CODE_LIVES)
        path = f"/stage?code={quote(made)}"
        url = _url(server, path)
        return staff_answer(201, StageCodeTold(code=made, path=path, url=url, expires=until))

    @app.delete(
        "/stages/{number}",
        summary="End a phone's right",
        response_model=NumberTold,
        responses=_GONE,
    )
    async def revoke(by: author, number: Number) -> Response:
        now = publisher.now()
        try:
            await server.work(lambda: stages.revoke_phone(publisher.journal, number, by, now))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, NumberTold(number=number))


def _code(publisher: Publisher, room: str, by: str) -> str:
    if room not in publisher.needed_upstream().room_by_key:
        raise OverrideError("The programme has no “{key}”.", key=room)
    return stages.new_stage_code(publisher.journal, room, by, publisher.now())


def _phone(phone: StagePhone) -> PhoneTold:
    return PhoneTold(
        number=phone.number,
        room=phone.room,
        name=phone.name,
        made=instant(phone.made_at),
        expires=instant(phone.expires_at),
    )


def _url(server: FeedServer, path: str) -> str | None:
    return f"{server.public_url}{path}" if server.public_url else None
