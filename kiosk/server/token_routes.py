"""Tokens and the record of what was done with them over HTTP, for admins."""

from argparse import ArgumentTypeError
from typing import Annotated

from fastapi import Depends, FastAPI, Path
from fastapi.responses import Response
from pydantic import AfterValidator, BaseModel, ConfigDict

from kiosk.argument_types import token_name
from kiosk.programme.errors import KnownError
from kiosk.programme.roles import Role
from kiosk.server.feed_server import FeedServer
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.told import Instant, Told, instant, instant_or_none
from kiosk.store import tokens
from kiosk.store.acts import Act, What, acts
from kiosk.store.tokens import Token
from kiosk.wording import Translate

_NONE = {**DESCRIBED, 404: refusal_of("Nobody of that name has a token.")}
_TAKEN = {**DESCRIBED, 409: refusal_of("Somebody of that name has a token already.")}


def _name(text: str) -> str:
    try:
        return token_name(text)
    except ArgumentTypeError as error:
        raise ValueError(str(error)) from error


class TokenTold(Told):
    """A token without its secret."""

    name: str
    role: Role
    made: Instant
    revoked: Instant | None


class TokensTold(Told):
    """All of them."""

    tokens: list[TokenTold]


class MadeTold(Told):
    """A token with its secret, which is told only now."""

    name: str
    role: Role
    token: str


class NameTold(Told):
    """Whose right was taken away."""

    name: str


class ActTold(Told):
    """What somebody did; `who` is empty for the command line."""

    number: int
    at: Instant
    who: str
    what: What
    about: str


class ActsTold(Told):
    """All of them, oldest first."""

    acts: list[ActTold]


class TokenIn(BaseModel):
    """Whose token it is to be, and what it is good for."""

    model_config = ConfigDict(extra="forbid")

    name: Annotated[str, AfterValidator(_name)]
    role: Role


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /tokens and /acts."""
    admin = Annotated[str, Depends(staff_only(server, Role.ADMIN))]
    publisher = server.publisher

    @app.get(
        "/tokens",
        summary="All tokens, without their secrets",
        response_model=TokensTold,
        responses=DESCRIBED,
    )
    async def all_tokens(_: admin) -> Response:
        found = await server.work(lambda: tokens.tokens(publisher.journal))
        return staff_answer(200, TokensTold(tokens=[_token(token) for token in found]))

    @app.post(
        "/tokens",
        status_code=201,
        summary="Make a token",
        response_model=MadeTold,
        responses=_TAKEN,
    )
    async def make(by: admin, sent: TokenIn) -> Response:
        now = publisher.now()
        try:
            secret = await server.work(
                lambda: tokens.add_token(publisher.journal, sent.name, now, sent.role, by=by)
            )
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(201, MadeTold(name=sent.name, role=sent.role, token=secret))

    @app.delete(
        "/tokens/{name}",
        summary="Take a token's right away",
        response_model=NameTold,
        responses=_NONE,
    )
    async def revoke(by: admin, name: Annotated[str, Path(max_length=100)]) -> Response:
        now = publisher.now()
        try:
            await server.work(lambda: tokens.revoke_token(publisher.journal, name, now, by=by))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, NameTold(name=name))

    @app.get(
        "/acts",
        summary="What was done beside correcting",
        response_model=ActsTold,
        responses=DESCRIBED,
    )
    async def all_acts(_: admin) -> Response:
        found = await server.work(lambda: acts(publisher.journal))
        return staff_answer(200, ActsTold(acts=[_act(act) for act in found]))


def _token(token: Token) -> TokenTold:
    return TokenTold(
        name=token.name,
        role=token.role,
        made=instant(token.made_at),
        revoked=instant_or_none(token.revoked_at),
    )


def _act(act: Act) -> ActTold:
    at = instant(act.at)
    return ActTold(number=act.number, at=at, who=act.who, what=act.what, about=act.about)
