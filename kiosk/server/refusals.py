"""What somebody is told who may not, or sent what nobody understands: one form for all."""

from collections.abc import Mapping

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from kiosk.programme.errors import KnownError
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


def add(app: FastAPI, translate: Translate) -> None:
    """Lets every refusal be `{"error": …}`, in the language of the server where it is ours."""

    async def denied(_: Request, error: Exception) -> Response:
        assert isinstance(error, DeniedError)
        return JSONResponse({"error": error_text(error, translate)}, error.status, error.headers)

    async def not_understood(_: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)
        said = translate("FeedServer", "What was sent is not understood; nothing was changed.")
        # Where and why, without what was sent: it may be long, and no JSON can say some of it.
        places = [
            {"place": [str(part) for part in one["loc"]], "reason": str(one["msg"])}
            for one in error.errors()
        ]
        return JSONResponse({"error": said, "places": places}, 422)

    async def other(_: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)
        return JSONResponse({"error": str(error.detail)}, error.status_code, error.headers)

    app.add_exception_handler(DeniedError, denied)
    app.add_exception_handler(RequestValidationError, not_understood)
    app.add_exception_handler(HTTPException, other)
