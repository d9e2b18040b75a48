"""Corrections over HTTP: read, written and taken back by whoever has a token."""

from typing import Annotated, Any

from fastapi import Depends, FastAPI
from fastapi.responses import JSONResponse
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from kiosk.programme.correction_checks import Check
from kiosk.programme.errors import KnownError
from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.model import Session
from kiosk.programme.override_input import LONGEST_ANNOUNCEMENT, OverrideError
from kiosk.programme.overrides import value_of
from kiosk.server.answers import SAFE
from kiosk.server.corrections import Done, Wanted, correct, withdraw
from kiosk.server.feed_server import FeedServer
from kiosk.server.publisher import NoProgrammeError, Publisher
from kiosk.server.staff_access import staff_only
from kiosk.store.journal import JournalConflictError, NotStandingError, ReusedRequestError
from kiosk.wording import Translate, error_text

Json = dict[str, Any]
_LAST = 2**53 - 1
_STATUS: tuple[tuple[type[KnownError], int], ...] = (
    (JournalConflictError, 412),
    (OverrideError, 422),
    (ReusedRequestError, 409),
    (NotStandingError, 404),
    (NoProgrammeError, 503),
)
_ANSWERS: dict[int | str, Json] = {
    401: {"description": "A valid token is needed."},
    412: {"description": "Somebody changed the same since `seen`: theirs, yours and the base."},
    422: {"description": "It makes no sense; nothing was changed."},
    429: {"description": "Too many wrong tokens."},
    503: {"description": "Nothing can be stored at present, or there is no programme yet."},
}


class CorrectionIn(BaseModel):
    """A correction; fields and values are those of docs/feed-server.md."""

    model_config = ConfigDict(extra="forbid", str_max_length=LONGEST_ANNOUNCEMENT)

    session: str = Field("", max_length=500, description="The session's key; empty for others.")
    field: str = Field(max_length=500)
    value: str
    reason: str = Field("", max_length=500)
    expires: AwareDatetime | None = None
    seen: int = Field(ge=0, le=_LAST, description="The revision the correction was made on.")
    request: str | None = Field(
        None, min_length=8, max_length=100, description="Sent again with it, it is written once."
    )


class WithdrawalIn(BaseModel):
    """Why a correction is taken back, and on which revision."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field("", max_length=500)
    seen: int = Field(ge=0, le=_LAST)


def add(app: FastAPI, server: FeedServer, translate: Translate) -> None:
    """Adds /corrections."""
    author = Annotated[str, Depends(staff_only(server))]
    publisher = server.publisher

    @app.get("/corrections", summary="The corrections that stand", responses=_ANSWERS)
    async def corrections(_: author) -> JSONResponse:
        return _answer(200, await server.work(lambda: _standing(publisher)))

    @app.post(
        "/corrections", status_code=201, summary="Correct something at once", responses=_ANSWERS
    )
    async def add_one(name: author, sent: CorrectionIn) -> JSONResponse:
        wanted = Wanted(**sent.model_dump())
        try:
            done = await server.work(lambda: correct(publisher, name, wanted))
        except KnownError as error:
            return _refused(error, publisher, wanted, translate)
        return _answer(201, _done(done))

    @app.post(
        "/corrections/{number}/withdrawal",
        status_code=201,
        summary="Take a correction back",
        responses={**_ANSWERS, 404: {"description": "No correction of that number stands."}},
    )
    async def take_back(
        name: author,
        number: Annotated[int, Field(ge=1, le=_LAST)],
        sent: WithdrawalIn,
    ) -> JSONResponse:
        try:
            done = await server.work(
                lambda: withdraw(publisher, name, number, sent.reason, sent.seen)
            )
        except KnownError as error:
            return _refused(error, publisher, None, translate)
        return _answer(201, _done(done))


def _answer(status: int, content: Json) -> JSONResponse:
    return JSONResponse(content, status, {"Cache-Control": "no-store", **SAFE})


def _refused(
    error: KnownError, publisher: Publisher, wanted: Wanted | None, translate: Translate
) -> JSONResponse:
    """In words, and for a conflict the three views: theirs, yours, and upstream's."""
    status = next((code for kind, code in _STATUS if isinstance(error, kind)), 503)
    content: Json = {"error": error_text(error, translate)}
    if isinstance(error, JournalConflictError):
        target = error.theirs.override.target
        upstream = publisher.upstream
        content |= {
            "theirs": _entry(error.theirs),
            "yours": wanted.value if wanted else None,
            "base": value_of(upstream, *target) if upstream else None,
            "revision": publisher.revision,
        }
    return _answer(status, content)


def _standing(publisher: Publisher) -> Json:
    """What stands, and what staff have to decide on."""
    publisher.look()
    return {
        "revision": publisher.revision,
        "corrections": [_entry(entry) for entry in publisher.standing()],
        "questions": [
            {
                "session": q.override.session_key,
                "field": q.override.field,
                "value": q.override.value,
                "base": q.override.base,
                "upstream": q.upstream,
                "doubt": q.doubt.value,
            }
            for q in publisher.questions
        ],
    }


def _entry(entry: JournalEntry) -> Json:
    override = entry.override
    return {
        "number": entry.number,
        "kind": entry.kind.value,
        "at": entry.at.isoformat(),
        "author": entry.author,
        "reason": entry.reason,
        "session": override.session_key,
        "field": override.field,
        "value": override.value,
        "base": override.base,
        "expires": override.expires.isoformat() if override.expires else None,
    }


def _done(done: Done) -> Json:
    return {
        "number": done.number,
        "revision": done.revision,
        "version": done.version,
        "checks": [_check(check) for check in done.checks],
    }


def _check(check: Check) -> Json:
    """A warning by its kind; sessions are told by key."""
    fields: Json = {
        name: value.key if isinstance(value, Session) else value
        for name, value in ((n, getattr(check, n)) for n in check.__dataclass_fields__)
    }
    return {"kind": _KINDS[type(check).__name__], **fields}


_KINDS = {
    "RoomTaken": "room-taken",
    "PersonTaken": "person-taken",
    "TooFewSeats": "too-few-seats",
    "ShortWay": "short-way",
}
