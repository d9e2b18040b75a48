"""Tokens and the record of what was done with them over HTTP, for admins."""

from argparse import ArgumentTypeError
from typing import Annotated

from fastapi import Depends, FastAPI, Path
from fastapi.responses import JSONResponse
from pydantic import AfterValidator, BaseModel, ConfigDict

from kiosk.argument_types import token_name
from kiosk.programme.errors import KnownError
from kiosk.programme.roles import Role
from kiosk.server.feed_server import FeedServer
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_wire import Json
from kiosk.store import tokens
from kiosk.store.acts import Act, acts
from kiosk.store.tokens import Token
from kiosk.wording import Translate

_NONE = {**DESCRIBED, 404: refusal_of("Nobody of that name has a token.")}
_TAKEN = {**DESCRIBED, 409: refusal_of("Somebody of that name has a token already.")}


def _name(text: str) -> str:
    try:
        return token_name(text)
    except ArgumentTypeError as error:
        raise ValueError(str(error)) from error


class TokenIn(BaseModel):
    """Whose token it is to be, and what it is good for."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, AfterValidator(_name)]
    role: Role


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /tokens and /acts."""
    admin = Annotated[str, Depends(staff_only(server, Role.ADMIN))]
    publisher = server.publisher

    @app.get("/tokens", summary="All tokens, without their secrets", responses=DESCRIBED)
    async def all_tokens(_: admin) -> JSONResponse:
        found = await server.work(lambda: tokens.tokens(publisher.journal))
        return staff_answer(200, {"tokens": [_token(token) for token in found]})

    @app.post("/tokens", status_code=201, summary="Make a token", responses=_TAKEN)
    async def make(by: admin, sent: TokenIn) -> JSONResponse:
        now = publisher.now()
        try:
            secret = await server.work(
                lambda: tokens.add_token(publisher.journal, sent.name, now, sent.role, by=by)
            )
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(201, {"name": sent.name, "role": sent.role.value, "token": secret})

    @app.delete("/tokens/{name}", summary="Take a token's right away", responses=_NONE)
    async def revoke(by: admin, name: Annotated[str, Path(max_length=100)]) -> JSONResponse:
        now = publisher.now()
        try:
            await server.work(lambda: tokens.revoke_token(publisher.journal, name, now, by=by))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, {"name": name})

    @app.get("/acts", summary="What was done beside correcting", responses=DESCRIBED)
    async def all_acts(_: admin) -> JSONResponse:
        found = await server.work(lambda: acts(publisher.journal))
        return staff_answer(200, {"acts": [_act(act) for act in found]})


def _token(token: Token) -> Json:
    return {
        "name": token.name,
        "role": token.role.value,
        "made": token.made_at.isoformat(),
        "revoked": token.revoked_at.isoformat() if token.revoked_at else None,
    }


def _act(act: Act) -> Json:
    return {
        "number": act.number,
        "at": act.at.isoformat(),
        "who": act.who,
        "what": act.what.value,
        "about": act.about,
    }
