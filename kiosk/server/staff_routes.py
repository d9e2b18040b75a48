"""Corrections over HTTP: read, tried out, written and taken back by whoever has a token."""

from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.responses import Response

from kiosk.programme.errors import KnownError
from kiosk.programme.roles import Role
from kiosk.server.corrections import correct, expire, withdraw
from kiosk.server.feed_server import FeedServer
from kiosk.server.preview import preview
from kiosk.server.publisher import Publisher
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import holder_of, staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_told import (
    DoneTold,
    MeTold,
    PreviewTold,
    StandingTold,
    done_told,
    entry_told,
    preview_told,
    question_told,
)
from kiosk.server.staff_wire import (
    ExpiryIn,
    Number,
    OneOrSeveral,
    WithdrawalIn,
    WithdrawalsIn,
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

    @app.get(
        "/me",
        summary="Whose token it is, and what it is good for",
        response_model=MeTold,
        responses=DESCRIBED,
    )
    async def me(who: viewer) -> Response:
        may = [role for role in Role if who.role.may(role)]
        return staff_answer(200, MeTold(name=who.name, role=who.role, may=may))

    @app.get(
        "/corrections",
        summary="The corrections that stand",
        response_model=StandingTold,
        responses=DESCRIBED,
    )
    async def corrections(_: viewer) -> Response:
        return staff_answer(200, await server.work(lambda: _standing(publisher)))

    @app.post(
        "/checks",
        summary="What corrections would do; nothing is written",
        response_model=PreviewTold,
        responses=DESCRIBED,
    )
    async def try_out(who: viewer, sent: OneOrSeveral) -> Response:
        given = wanted(sent)
        try:
            found = await server.work(lambda: preview(publisher, who.name, given))
        except KnownError as error:
            return refusal(error, publisher, given, translate)
        return staff_answer(200, preview_told(found))


def _writing(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    author = Annotated[str, Depends(staff_only(server, Role.PUBLISHER))]
    publisher = server.publisher

    @app.post(
        "/corrections",
        status_code=201,
        summary="Correct something, or several things together, at once",
        response_model=DoneTold,
        responses=DESCRIBED,
    )
    async def add_some(name: author, sent: OneOrSeveral) -> Response:
        given = wanted(sent)
        try:
            done = await server.work(lambda: correct(publisher, name, given))
        except KnownError as error:
            return refusal(error, publisher, given, translate)
        return staff_answer(201, done_told(done))

    async def taken_back(name: str, numbers: list[int], sent: WithdrawalIn) -> Response:
        try:
            done = await server.work(
                lambda: withdraw(publisher, name, numbers, sent.reason, sent.seen, sent.request)
            )
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(201, done_told(done))

    @app.post(
        "/corrections/{number}/withdrawal",
        status_code=201,
        summary="Take a correction back",
        response_model=DoneTold,
        responses=_GONE,
    )
    async def take_back(name: author, number: Number, sent: WithdrawalIn) -> Response:
        return await taken_back(name, [number], sent)

    @app.post(
        "/corrections/{number}/expiry",
        status_code=201,
        summary="Have a correction count until another instant",
        response_model=DoneTold,
        responses=_GONE,
    )
    async def count_until(name: author, number: Number, sent: ExpiryIn) -> Response:
        given = (sent.expires, sent.reason, sent.request)
        try:
            done = await server.work(lambda: expire(publisher, name, number, *given))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(201, done_told(done))

    @app.post(
        "/withdrawals",
        status_code=201,
        summary="Take several corrections back, all or none",
        response_model=DoneTold,
        responses=_GONE,
    )
    async def take_several_back(name: author, sent: WithdrawalsIn) -> Response:
        return await taken_back(name, sent.numbers, sent)


def _standing(publisher: Publisher) -> StandingTold:
    """What stands, and what staff have to decide on."""
    publisher.look()
    return StandingTold(
        revision=publisher.revision,
        corrections=[entry_told(entry) for entry in publisher.standing()],
        questions=[question_told(question) for question in publisher.questions],
    )
