"""Drafts over HTTP: prepared by editors, published or thrown away by publishers."""

from dataclasses import asdict
from datetime import datetime
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.errors import KnownError
from kiosk.programme.override_input import plain_words
from kiosk.programme.roles import Role
from kiosk.server.corrections import Wanted, publish, published_again, settled
from kiosk.server.feed_server import FeedServer
from kiosk.server.preview import preview
from kiosk.server.publisher import Publisher
from kiosk.server.refusals import DeniedError, refusal_of
from kiosk.server.staff_access import holder_of, staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_told import DoneTold, PreviewTold, done_told, preview_told
from kiosk.server.staff_wire import Number, RequestKey, Several, wanted
from kiosk.server.told import Instant, NumberTold, Told, instant
from kiosk.store import drafts
from kiosk.store.drafts import Draft, DraftLine
from kiosk.store.tokens import Holder
from kiosk.wording import Translate

_GONE = {**DESCRIBED, 404: refusal_of("There is no such draft any more.")}


class LineTold(Told):
    """One correction as it was prepared."""

    session: str
    field: str
    value: str
    reason: str
    expires: Instant | None
    seen: int


class DraftTold(Told):
    """Corrections that nobody has published yet."""

    number: int
    at: Instant
    author: str
    note: str
    corrections: list[LineTold]


class DraftsTold(Told):
    """All of them, oldest first."""

    drafts: list[DraftTold]


class TriedDraftTold(DraftTold):
    """A draft, and what it would do now."""

    preview: PreviewTold


class DraftIn(BaseModel):
    """Corrections to be published together, and what they are for."""

    model_config = ConfigDict(extra="forbid")

    note: str = Field("", max_length=500)
    corrections: Several
    request: RequestKey = None


class PublicationIn(BaseModel):
    """The key of whoever publishes, for this draft alone."""

    model_config = ConfigDict(extra="forbid")

    request: RequestKey = None


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /drafts."""
    _reading(app, server, translate)
    _writing(app, server, translate)
    _ending(app, server, translate)


def _reading(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    viewer = Annotated[str, Depends(staff_only(server, Role.VIEWER))]
    publisher = server.publisher

    @app.get(
        "/drafts",
        summary="The drafts nobody has published yet",
        response_model=DraftsTold,
        responses=DESCRIBED,
    )
    async def all_drafts(_: viewer) -> Response:
        found = await server.work(lambda: drafts.open_drafts(publisher.journal))
        return staff_answer(200, DraftsTold(drafts=[_draft(draft) for draft in found]))

    @app.get(
        "/drafts/{number}",
        summary="A draft, and what it would do",
        response_model=TriedDraftTold,
        responses=_GONE,
    )
    async def one_draft(name: viewer, number: Number) -> Response:
        def found() -> TriedDraftTold:
            draft = drafts.open_draft(publisher.journal, number)
            would = preview_told(preview(publisher, name, _sent(draft)))
            return TriedDraftTold(**dict(_draft(draft)), preview=would)

        try:
            return staff_answer(200, await server.work(found))
        except KnownError as error:
            return refusal(error, publisher, (), translate)


def _writing(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    editor = Annotated[str, Depends(staff_only(server, Role.EDITOR))]
    publisher = server.publisher

    @app.post(
        "/drafts",
        status_code=201,
        summary="Prepare corrections",
        response_model=NumberTold,
        responses=DESCRIBED,
    )
    async def save(name: editor, sent: DraftIn) -> Response:
        given = wanted(sent.corrections)
        try:
            number = await server.work(lambda: _saved(publisher, name, sent, given))
        except KnownError as error:
            return refusal(error, publisher, given, translate)
        return staff_answer(201, NumberTold(number=number))


def _ending(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    editor = Annotated[Holder, Depends(holder_of(server, Role.EDITOR))]
    author = Annotated[str, Depends(staff_only(server, Role.PUBLISHER))]
    publisher = server.publisher

    @app.post(
        "/drafts/{number}/publication",
        status_code=201,
        summary="Publish a draft: all of it, or nothing",
        response_model=DoneTold,
        responses=_GONE,
    )
    async def go_out(name: author, number: Number, asked: PublicationIn | None = None) -> Response:
        sent: tuple[Wanted, ...] = ()
        request = asked.request if asked else None

        def published() -> DoneTold:
            nonlocal sent
            done = published_again(publisher, name, number, request)
            if done is None:
                sent = _sent(drafts.open_draft(publisher.journal, number))
                done = publish(publisher, name, number, sent, request)
            return done_told(done)

        try:
            return staff_answer(201, await server.work(published))
        except KnownError as error:
            return refusal(error, publisher, sent, translate)

    @app.delete(
        "/drafts/{number}",
        summary="Throw a draft away",
        response_model=NumberTold,
        responses=_GONE,
    )
    async def discard(who: editor, number: Number) -> Response:
        def discarded() -> None:
            draft = drafts.open_draft(publisher.journal, number)
            if not (draft.author == who.name or who.role.may(Role.PUBLISHER)):
                raise DeniedError("Only its author or a publisher throws a draft away.", 403)
            drafts.discard_draft(publisher.journal, number, who.name, publisher.now())

        try:
            await server.work(discarded)
        except DeniedError:
            raise
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, NumberTold(number=number))


def _saved(publisher: Publisher, name: str, sent: DraftIn, given: tuple[Wanted, ...]) -> int:
    """Refuses now what could never be published."""
    settled(publisher, name, given)
    lines = [
        DraftLine(
            one.session,
            one.field,
            one.value,
            one.reason,
            one.expires.isoformat() if one.expires else None,
            one.seen,
        )
        for one in given
    ]
    return drafts.save_draft(
        publisher.journal, name, plain_words(sent.note), lines, publisher.now(), sent.request
    )


def _sent(draft: Draft) -> tuple[Wanted, ...]:
    return tuple(
        Wanted(
            line.session,
            line.field,
            line.value,
            line.reason,
            datetime.fromisoformat(line.expires) if line.expires else None,
            line.seen,
            None,
        )
        for line in draft.lines
    )


def _draft(draft: Draft) -> DraftTold:
    return DraftTold(
        number=draft.number,
        at=instant(draft.at),
        author=draft.author,
        note=draft.note,
        corrections=[LineTold(**asdict(line)) for line in draft.lines],
    )
