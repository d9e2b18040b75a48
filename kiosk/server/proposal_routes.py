"""Proposals over HTTP: what swapping rooms or closing one means; nothing is written."""

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, FastAPI
from fastapi.responses import Response
from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.override_input import OverrideError
from kiosk.programme.roles import Role
from kiosk.programme.room_plans import Proposal, closed, swapped
from kiosk.server.feed_server import FeedServer
from kiosk.server.publisher import Publisher
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, refusal, staff_answer
from kiosk.server.staff_wire import Instant
from kiosk.server.told import Told
from kiosk.wording import Translate

RoomKey = Annotated[str, Field(min_length=1, max_length=500)]
Made = Callable[[Programme], tuple[Proposal, ...]]


class CorrectionTold(Told):
    """A correction as `/checks` and `/corrections` take it."""

    session: str
    field: str
    value: str
    seen: int


class ProposalTold(Told):
    """What could be done, on this revision."""

    revision: int
    corrections: list[CorrectionTold]


class TimeIn(BaseModel):
    """From when until when."""

    model_config = ConfigDict(extra="forbid")

    since: Instant
    until: Instant


class SwapIn(TimeIn):
    """Two rooms, and when."""

    rooms: tuple[RoomKey, RoomKey]


class ClosureIn(TimeIn):
    """A room, when it is closed, and what becomes of its sessions."""

    room: RoomKey
    into: str = Field("", max_length=500, description="The room they go to; empty: none yet.")
    cancelled: bool = Field(False, description="They are cancelled instead.")


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /proposals/swap and /proposals/closure."""
    viewer = Depends(staff_only(server, Role.VIEWER))
    publisher = server.publisher

    async def proposed(rooms: tuple[str, ...], made: Made) -> Response:
        try:
            found = await server.work(lambda: _proposal(publisher, rooms, made))
        except KnownError as error:
            return refusal(error, publisher, (), translate)
        return staff_answer(200, found)

    @app.post(
        "/proposals/swap",
        summary="The corrections that swap two rooms for a time",
        response_model=ProposalTold,
        responses=DESCRIBED,
        dependencies=[viewer],
    )
    async def swap(sent: SwapIn) -> Response:
        return await proposed(sent.rooms, lambda p: swapped(p, *sent.rooms, sent.since, sent.until))

    @app.post(
        "/proposals/closure",
        summary="The corrections for a room that is closed for a time",
        response_model=ProposalTold,
        responses=DESCRIBED,
        dependencies=[viewer],
    )
    async def closure(sent: ClosureIn) -> Response:
        rooms = (sent.room, sent.into) if sent.into else (sent.room,)
        return await proposed(
            rooms,
            lambda p: closed(
                p, sent.room, sent.since, sent.until, into=sent.into, cancelled=sent.cancelled
            ),
        )


def _proposal(publisher: Publisher, rooms: tuple[str, ...], made: Made) -> ProposalTold:
    """Corrections as /checks and /corrections take them."""
    publisher.look()
    publisher.needed_upstream()
    edition = publisher.edition
    assert edition is not None, "there is upstream, so there is an edition"
    for room in rooms:
        if room not in edition.programme.room_by_key:
            raise OverrideError("The programme has no “{key}”.", key=room)
    revision = publisher.revision
    return ProposalTold(
        revision=revision,
        corrections=[
            CorrectionTold(session=p.session_key, field=p.field, value=p.value, seen=revision)
            for p in made(edition.programme)
        ],
    )
