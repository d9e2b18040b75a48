"""What screens do at the server: enrol, report what they have painted, send pictures of it."""

import struct
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, FastAPI, Path, Request, Response
from fastapi.security import HTTPBearer

from kiosk.programme.screen_receipts import Seen
from kiosk.server.answers import SAFE
from kiosk.server.failures import WITHIN
from kiosk.server.refusals import DeniedError, refusal_of
from kiosk.server.screen_desk import ScreenDesk
from kiosk.server.screen_register import Picture
from kiosk.server.screen_told import EnrolledTold, OrdersTold, orders_told
from kiosk.server.screen_wire import EnrolmentIn, ReceiptIn, receipt_of
from kiosk.server.staff_answers import Json, refused_in_words, staff_answer
from kiosk.store.errors import StoreError
from kiosk.store.one_time_codes import CodeError
from kiosk.wording import Translate

LARGEST_PICTURE = 2 * 1024 * 1024
"""Bytes."""
_MOST_PIXELS = 4096
_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_BEARER = HTTPBearer(
    auto_error=False, scheme_name="Screen", description="What a screen got when it enrolled."
)
_ANSWERS: dict[int | str, Json] = {
    401: refusal_of("No screen of this server: enrol with a code."),
    403: refusal_of("The screen is another machine's."),
    429: refusal_of("Too many wrong tokens or codes."),
    503: refusal_of("Nothing can be stored at present."),
}
_BY_TOKEN = {"WWW-Authenticate": "Bearer"}
Key = Annotated[str, Path(pattern=r"^[1-9][0-9]{0,8}-[1-9][0-9]?$", description="MACHINE-PLACE")]


def add(app: FastAPI, desk: ScreenDesk, translate: Translate) -> None:
    """Adds what screens call under /screens."""
    own = Annotated[str, Depends(_own_screen(desk))]

    @app.post(
        "/screens/enrolment",
        status_code=201,
        summary="Enrol a machine with a one-time code",
        response_model=EnrolledTold,
        responses={**_ANSWERS, 422: refusal_of("The code is not valid.")},
    )
    async def enrolment(request: Request, sent: EnrolmentIn) -> Response:
        where = _where(request)
        _patience(desk, where)
        try:
            machine = await desk.enrol(sent.code)
        except CodeError as error:
            desk.server.failures.add(where)
            return refused_in_words(422, error, translate)
        except StoreError as error:
            return refused_in_words(503, error, translate)
        return staff_answer(201, EnrolledTold(machine=machine.number, token=machine.secret))

    @app.post(
        "/screens/{key}/receipt",
        summary="What a screen has painted",
        response_model=OrdersTold,
        responses=_ANSWERS,
    )
    async def receipt(key: own, sent: ReceiptIn) -> Response:
        if desk.register.full_for(key):
            raise DeniedError("There are too many screens.", 429)
        now = desk.server.clock.now()
        orders = desk.register.take(Seen(key, receipt_of(sent, now), now))
        desk.keep_soon(now)
        return staff_answer(200, orders_told(orders))

    @app.put(
        "/screens/{key}/picture",
        status_code=204,
        summary="A picture of what a screen has painted (PNG)",
        response_class=Response,
        max_body_size=LARGEST_PICTURE,
        responses={
            **_ANSWERS,
            404: refusal_of("The screen has sent no receipt yet."),
            413: refusal_of(f"More than {LARGEST_PICTURE} bytes."),
            415: refusal_of("No PNG."),
        },
    )
    async def picture(key: own, request: Request) -> Response:
        data = await request.body()
        if not _is_picture(data):
            raise DeniedError("A picture in PNG is wanted.", 415)
        if key not in desk.register.screens:
            raise DeniedError("No screen “{key}” has reported.", 404, key=key)
        desk.register.pictured(key, Picture(data, desk.server.clock.now()))
        return Response(status_code=204, headers={"Cache-Control": "no-store", **SAFE})


def _own_screen(desk: ScreenDesk) -> Callable[..., Awaitable[str]]:
    """Gives the screen's key to whoever holds the token of its machine."""

    async def allowed(request: Request, key: Key) -> str:
        where = _where(request)
        _patience(desk, where)
        given = await _BEARER(request)
        machine = await desk.machine(given.credentials) if given is not None else None
        if machine is None:
            desk.server.failures.add(where)
            raise DeniedError(
                "Nobody knows this screen: enrol it with a code.",
                401,
                {"WWW-Authenticate": "Bearer"},
            )
        if key.partition("-")[0] != str(machine):
            raise DeniedError("The screen “{key}” is another machine's.", 403, key=key)
        return key

    return allowed


def _where(request: Request) -> str:
    return request.client.host if request.client else ""


def _patience(desk: ScreenDesk, where: str) -> None:
    if desk.server.failures.too_many(where):
        raise DeniedError(
            "Too many wrong tokens came from here. Wait a minute.",
            429,
            {"Retry-After": str(int(WITHIN))},
        )


def _is_picture(data: bytes) -> bool:
    """Whether it begins as a PNG does, of a size that a screen can have."""
    if not data.startswith(_PNG) or len(data) < len(_PNG) + 8:
        return False
    width, height = struct.unpack_from(">II", data, len(_PNG))
    return bool(0 < width <= _MOST_PIXELS and 0 < height <= _MOST_PIXELS)
