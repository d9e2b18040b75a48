"""Phones of stages for staff: codes for a room, who is enrolled, and ending it."""

from typing import Annotated
from urllib.parse import quote

from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse
from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.errors import KnownError
from kiosk.programme.override_input import OverrideError
from kiosk.programme.roles import Role
from kiosk.server.feed_server import FeedServer
from kiosk.server.publisher import Publisher
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_wire import Json, Number
from kiosk.store import stages
from kiosk.store.one_time_codes import CODE_LIVES
from kiosk.store.stages import StagePhone
from kiosk.wording import Translate

_GONE = {**DESCRIBED, 404: refusal_of("There is no such phone.")}


class StageIn(BaseModel):
    """The room a code is for."""

    model_config = ConfigDict(extra="forbid")

    room: str = Field(min_length=1, max_length=500)


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /stages."""
    viewer = Depends(staff_only(server, Role.VIEWER))
    author = Annotated[str, Depends(staff_only(server, Role.PUBLISHER))]
    publisher = server.publisher

    @app.get("/stages", summary="The phones of stages", responses=DESCRIBED, dependencies=[viewer])
    async def all_phones() -> JSONResponse:
        now = publisher.now()
        found = await server.work(lambda: stages.phones(publisher.journal, now))
        return staff_answer(200, {"phones": [_phone(phone) for phone in found]})

    @app.post(
        "/stages/codes",
        status_code=201,
        summary="A code with which a phone enrols for a room",
        responses=DESCRIBED,
    )
    async def code(by: author, sent: StageIn) -> JSONResponse:
        try:
            made = await server.work(lambda: _code(publisher, sent.room, by))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        until = (publisher.now() + CODE_LIVES).isoformat()
        path = f"/stage?code={quote(made)}"
        return staff_answer(201, {"code": made, "path": path, "expires": until})

    @app.delete("/stages/{number}", summary="End a phone's right", responses=_GONE)
    async def revoke(by: author, number: Number) -> JSONResponse:
        now = publisher.now()
        try:
            await server.work(lambda: stages.revoke_phone(publisher.journal, number, by, now))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, {"number": number})


def _code(publisher: Publisher, room: str, by: str) -> str:
    if room not in publisher.needed_upstream().room_by_key:
        raise OverrideError("The programme has no “{key}”.", key=room)
    return stages.new_stage_code(publisher.journal, room, by, publisher.now())


def _phone(phone: StagePhone) -> Json:
    return {
        "number": phone.number,
        "room": phone.room,
        "name": phone.name,
        "made": phone.made_at.isoformat(),
        "expires": phone.expires_at.isoformat(),
    }
