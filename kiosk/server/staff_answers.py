"""Answers to staff: never kept by a cache, and a refusal says in words why."""

from collections.abc import Sequence
from typing import Any

from fastapi.responses import JSONResponse, Response

from kiosk.programme.errors import KnownError
from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.override_input import OverrideError
from kiosk.programme.overrides import value_of
from kiosk.server.answers import SAFE
from kiosk.server.corrections import RefusedError, Wanted
from kiosk.server.publisher import NoProgrammeError, Publisher
from kiosk.server.refusals import refusal_of
from kiosk.server.staff_told import entry_told
from kiosk.server.told import Told
from kiosk.store.drafts import NoDraftError
from kiosk.store.journal import JournalConflictError, NotStandingError, ReusedRequestError
from kiosk.store.stages import NoPhoneError
from kiosk.store.tokens import NoTokenError, TokenError
from kiosk.wording import Translate, error_text

Json = dict[str, Any]
_STATUS: tuple[tuple[type[KnownError], int], ...] = (
    (JournalConflictError, 412),
    (OverrideError, 422),
    (ReusedRequestError, 409),
    (NotStandingError, 404),
    (NoDraftError, 404),
    (NoTokenError, 404),
    (NoPhoneError, 404),
    (TokenError, 409),
    (NoProgrammeError, 503),
)
DESCRIBED: dict[int | str, Json] = {
    401: refusal_of("A valid token is needed."),
    403: refusal_of("The token's role is not enough."),
    409: refusal_of("The request's key was used for something else."),
    412: refusal_of("Somebody changed the same since `seen`: theirs, yours and the base."),
    422: refusal_of("It makes no sense; nothing was changed."),
    429: refusal_of("Too many wrong tokens."),
    503: refusal_of("Nothing can be stored at present, or there is no programme yet."),
}


_HEADERS = {"Cache-Control": "no-store", **SAFE}


def staff_answer(status: int, told: Told) -> Response:
    """An answer that no cache keeps."""
    return Response(told.model_dump_json(), status, _HEADERS, "application/json")


def refused_in_words(status: int, error: KnownError, translate: Translate) -> JSONResponse:
    """A refusal that is one sentence for people."""
    return JSONResponse({"error": error_text(error, translate)}, status, _HEADERS)


def refusal(
    error: KnownError, publisher: Publisher, sent: Sequence[Wanted], translate: Translate
) -> JSONResponse:
    """In words; of several it says which; for a conflict theirs, yours, and upstream's."""
    status = next((code for kind, code in _STATUS if isinstance(error, kind)), 503)
    content: Json = {"error": error_text(error, translate)}
    if isinstance(error, RefusedError):
        content["index"] = error.index
    if isinstance(error, JournalConflictError):
        views = [_views(index, entry, publisher, sent) for index, entry in error.conflicts]
        content |= {**views[0], "conflicts": views, "revision": publisher.revision}
    return JSONResponse(content, status, _HEADERS)


def _views(index: int, entry: JournalEntry, publisher: Publisher, sent: Sequence[Wanted]) -> Json:
    upstream = publisher.upstream
    return {
        "index": index,
        "theirs": entry_told(entry).model_dump(mode="json"),
        "yours": sent[index].value if sent else None,
        "base": value_of(upstream, *entry.override.target) if upstream else None,
    }
