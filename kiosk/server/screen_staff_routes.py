"""What staff read of the screens, and what they can have them do."""

from typing import Annotated

from fastapi import Depends, FastAPI, Path, Response

from kiosk.programme.roles import Role
from kiosk.server.answers import SAFE
from kiosk.server.refusals import DeniedError, refusal_of
from kiosk.server.screen_desk import ScreenDesk
from kiosk.server.screen_register import Known
from kiosk.server.screen_routes import Key
from kiosk.server.screen_told import (
    AssignedTold,
    CalledTold,
    CodeTold,
    ScreensTold,
    ShownTold,
    screens_told,
    shown_told,
)
from kiosk.server.screen_wire import AssignmentIn
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, Json, staff_answer
from kiosk.server.told import instant
from kiosk.store.one_time_codes import CODE_LIVES

_KNOWN: dict[int | str, Json] = {
    **{code: DESCRIBED[code] for code in (401, 403, 422, 429, 503)},
    404: refusal_of("No screen of that key has reported."),
}


def add(app: FastAPI, desk: ScreenDesk) -> None:
    """Adds what staff call under /screens."""
    _reading(app, desk)
    _ordering(app, desk)


def _reading(app: FastAPI, desk: ScreenDesk) -> None:
    reader = Annotated[str, Depends(staff_only(desk.server, Role.VIEWER))]

    @app.get(
        "/screens",
        summary="All screens: who shows what, and in one sentence",
        response_model=ScreensTold,
        responses={code: DESCRIBED[code] for code in (401, 403, 429)},
    )
    async def screens(_: reader) -> Response:
        server = desk.server
        edition = server.publisher.edition
        zone = edition.programme.tz if edition else None
        version = str(edition.version) if edition else ""
        return staff_answer(
            200, screens_told(desk.register.screens, server.clock.now(), version, zone)
        )

    @app.get(
        "/screens/shown/{version}",
        summary="Which screens had a version on their glass, and since when",
        response_model=ShownTold,
        responses={code: DESCRIBED[code] for code in (401, 403, 429, 503)},
    )
    async def shown(_: reader, version: Annotated[str, Path(max_length=40)]) -> Response:
        found = await desk.shown(version)
        return staff_answer(200, shown_told(version, found, desk.register.screens))

    @app.get(
        "/screens/{key}/picture",
        summary="The last picture of a screen",
        response_class=Response,
        responses={**_KNOWN, 200: {"content": {"image/png": {}}}},
    )
    async def picture(_: reader, key: Key) -> Response:
        found = _known(desk, key).picture
        if found is None:
            raise DeniedError("There is no picture of this screen yet.", 404)
        headers = {"Cache-Control": "no-store", "X-Taken": found.at.isoformat(), **SAFE}
        return Response(found.data, media_type="image/png", headers=headers)


def _ordering(app: FastAPI, desk: ScreenDesk) -> None:
    preparing = Annotated[str, Depends(staff_only(desk.server, Role.EDITOR))]
    publishing = Annotated[str, Depends(staff_only(desk.server, Role.PUBLISHER))]

    @app.post(
        "/screens/codes",
        status_code=201,
        summary="A one-time code with which a machine can enrol",
        response_model=CodeTold,
        responses=DESCRIBED,
    )
    async def code(by: publishing) -> Response:
        made = await desk.code(by)
        until = desk.server.clock.now() + CODE_LIVES
        return staff_answer(201, CodeTold(code=made, expires=instant(until)))

    @app.post(
        "/screens/{key}/identify",
        status_code=202,
        summary="Have a screen show its name, large, for 20 seconds",
        response_model=CalledTold,
        responses=_KNOWN,
    )
    async def identify(by: preparing, key: Key) -> Response:
        _known(desk, key)
        await desk.identify(key, by)
        return staff_answer(202, CalledTold())

    @app.post(
        "/screens/{key}/picture",
        status_code=202,
        summary="Have a screen send a picture of what it has painted",
        response_model=CalledTold,
        responses=_KNOWN,
    )
    async def want_picture(by: preparing, key: Key) -> Response:
        _known(desk, key)
        await desk.want_picture(key, by)
        return staff_answer(202, CalledTold())

    @app.put(
        "/screens/{key}/assignment",
        summary="Give a screen another role and room, or its own again",
        response_model=AssignedTold,
        responses=_KNOWN,
    )
    async def assign(by: publishing, key: Key, sent: AssignmentIn) -> Response:
        _known(desk, key)
        if sent.role == "door" and not sent.room:
            raise DeniedError("A door needs its room.", 422)
        room = sent.room if sent.role else ""
        edition = desk.server.publisher.edition
        if room and (edition is None or room not in edition.programme.room_by_key):
            raise DeniedError("The programme has no “{key}”.", 422, key=room)
        made = await desk.assign(key, sent.role or "", room, by)
        told = AssignedTold(number=made.number, role=sent.role, room=made.room)
        return staff_answer(200, told)

    @app.delete(
        "/screens/{key}",
        status_code=204,
        summary="Forget a screen; with its last one, a machine has to enrol again",
        response_class=Response,
        responses=_KNOWN,
    )
    async def forget(by: publishing, key: Key) -> Response:
        _known(desk, key)
        await desk.forget(key, by)
        return Response(status_code=204, headers={"Cache-Control": "no-store", **SAFE})


def _known(desk: ScreenDesk, key: str) -> Known:
    found = desk.register.screens.get(key)
    if found is None:
        raise DeniedError("No screen “{key}” has reported.", 404, key=key)
    return found
