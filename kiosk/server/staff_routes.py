"""Corrections over HTTP: read, tried out, written and taken back by whoever has a token."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse

from kiosk.programme.errors import KnownError
from kiosk.programme.roles import Role
from kiosk.server.corrections import correct, withdraw
from kiosk.server.feed_server import FeedServer
from kiosk.server.preview import preview
from kiosk.server.publisher import Publisher
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import holder_of, staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_wire import (
    Json,
    Number,
    OneOrSeveral,
    WithdrawalIn,
    WithdrawalsIn,
    done_json,
    entry_json,
    preview_json,
    question_json,
    wanted,
)
from kiosk.store.tokens import Holder
from kiosk.wording import Translate

_GONE = {**DESCRIBED, 404: refusal_of("No correction of that number stands.")}


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /me, /corrections, /checks and /withdrawals."""
    _reading(app, server, translate)
    _writing(app, server, translate)


def _reading(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    viewer = Annotated[Holder, Depends(holder_of(server, Role.VIEWER))]
    publisher = server.publisher

    @app.get("/me", summary="Whose token it is, and what it is good for", responses=DESCRIBED)
    async def me(who: viewer) -> JSONResponse:
        may = [role.value for role in Role if who.role.may(role)]
        return staff_answer(200, {"name": who.name, "role": who.role.value, "may": may})

    @app.get("/corrections", summary="The corrections that stand", responses=DESCRIBED)
    async def corrections(_: viewer) -> JSONResponse:
        return staff_answer(200, await server.work(lambda: _standing(publisher)))

    @app.post(
        "/checks", summary="What corrections would do; nothing is written", responses=DESCRIBED
    )
    async def try_out(who: viewer, sent: OneOrSeveral) -> JSONResponse:
        given = wanted(sent)
        try:
            found = await server.work(lambda: preview(publisher, who.name, given))
        except KnownError as error:
            return refusal(error, publisher, given, translate)
        return staff_answer(200, preview_json(found))


def _writing(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    author = Annotated[str, Depends(staff_only(server, Role.PUBLISHER))]
    publisher = server.publisher

    @app.post(
        "/corrections",
        status_code=201,
        summary="Correct something, or several things together, at once",
        responses=DESCRIBED,
    )
    async def add_some(name: author, sent: OneOrSeveral) -> JSONResponse:
        given = wanted(sent)
        try:
            done = await server.work(lambda: correct(publisher, name, given))
        except KnownError as error:
            return refusal(error, publisher, given, translate)
        return staff_answer(201, done_json(done))

    async def taken_back(name: str, numbers: list[int], sent: WithdrawalIn) -> JSONResponse:
        try:
            done = await server.work(
                lambda: withdraw(publisher, name, numbers, sent.reason, sent.seen, sent.request)
            )
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(201, done_json(done))

    @app.post(
        "/corrections/{number}/withdrawal",
        status_code=201,
        summary="Take a correction back",
        responses=_GONE,
    )
    async def take_back(name: author, number: Number, sent: WithdrawalIn) -> JSONResponse:
        return await taken_back(name, [number], sent)

    @app.post(
        "/withdrawals",
        status_code=201,
        summary="Take several corrections back, all or none",
        responses=_GONE,
    )
    async def take_several_back(name: author, sent: WithdrawalsIn) -> JSONResponse:
        return await taken_back(name, sent.numbers, sent)


def _standing(publisher: Publisher) -> Json:
    """What stands, and what staff have to decide on."""
    publisher.look()
    return {
        "revision": publisher.revision,
        "corrections": [entry_json(entry) for entry in publisher.standing()],
        "questions": [question_json(question) for question in publisher.questions],
    }
