"""What somebody is told who may not, or sent what nobody understands: one form for all."""

from collections.abc import Mapping
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.routing import APIRoute
from starlette.exceptions import HTTPException

from kiosk.programme.errors import KnownError
from kiosk.store.errors import StoreError
from kiosk.wording import Translate, error_text


class DeniedError(KnownError):
    """Somebody may not do this, or not now; `status` and `headers` are those of the answer."""

    def __init__(
        self,
        text: str,
        status: int,
        headers: Mapping[str, str] | None = None,
        **values: str | int,
    ) -> None:
        super().__init__(text, **values)
        self.status = status
        self.headers = dict(headers or {})


_SCHEMA = {
    "type": "object",
    "properties": {
        "error": {"type": "string", "description": "A sentence for people."},
        "places": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "place": {"type": "array", "items": {"type": "string"}},
                    "reason": {"type": "string"},
                },
            },
        },
    },
    "required": ["error"],
}


def refusal_of(description: str) -> dict[str, Any]:
    """How the OpenAPI document describes a refusal."""
    return {"description": description, "content": {"application/json": {"schema": _SCHEMA}}}


def add(app: FastAPI, translate: Translate) -> None:
    """Lets every refusal be `{"error": …}`, in the language of the server where it is ours."""
    not_understood = translate(
        "FeedServer", "What was sent is not understood; nothing was changed."
    )

    async def denied(_: Request, error: Exception) -> Response:
        assert isinstance(error, DeniedError)
        return JSONResponse({"error": error_text(error, translate)}, error.status, error.headers)

    async def not_stored(_: Request, error: Exception) -> Response:
        assert isinstance(error, StoreError)
        return JSONResponse({"error": error_text(error, translate)}, 503)

    async def of_another_form(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        # Where and why, without what was sent: it may be long, and no JSON can say some of it.
        places = [
            {"place": [str(part) for part in one["loc"]], "reason": str(one["msg"])}
            for one in error.errors()
        ]
        return JSONResponse({"error": not_understood, "places": places}, 422)

    async def other(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        if error.status_code == 400:  # bytes that are no text, so no JSON either
            return JSONResponse({"error": not_understood}, 422)
        return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)

    app.add_exception_handler(DeniedError, denied)
    app.add_exception_handler(StoreError, not_stored)
    app.add_exception_handler(RequestValidationError, of_another_form)
    app.add_exception_handler(HTTPException, other)


def describe(app: FastAPI) -> None:
    """Describes what is not understood the way it is answered, where no address did so itself."""
    for route in app.routes:
        if isinstance(route, APIRoute) and (route.body_field or route.dependant.query_params):
            route.responses.setdefault(422, refusal_of("It is not understood."))
