"""How an address is added: for GET with its description, and for HEAD without a second one."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

from fastapi import FastAPI, Response

Endpoint = Callable[..., Awaitable[Response]]
Described = dict[int | str, dict[str, object]]

NOT_MODIFIED: Described = {304: {"description": "The client's copy is still good."}}
_TEXT: dict[str, object] = {"schema": {"type": "string"}}
_WORDS = {"text/plain": _TEXT}
NOT_YET: Described = {
    503: {"description": "There is no programme yet; see Retry-After.", "content": _WORDS}
}
UNKNOWN: Described = {404: {"description": "There is no such file.", "content": _WORDS}}


def readable(
    app: FastAPI,
    path: str,
    endpoint: Endpoint,
    summary: str,
    *types: str,
    more: Described,
    depends: Sequence[Any] = (),
    schema: Mapping[str, object] | None = None,
) -> None:
    """Adds an address that can be read; `types` are the media types it answers with.

    `schema` is that of the JSON, where it is JSON; everything else is text. `depends` has what
    must be fulfilled before (see `staff_access`).
    """
    described = {"schema": schema} if schema is not None else _TEXT
    content: dict[str, object] = dict.fromkeys(types, described)
    needed = list(depends)
    app.add_api_route(
        path,
        endpoint,
        methods=["GET"],
        summary=summary,
        response_class=Response,
        responses={200: {"description": "The file.", "content": content}, **more},
        dependencies=needed,
    )
    app.add_api_route(
        path, endpoint, methods=["HEAD"], include_in_schema=False, dependencies=needed
    )
