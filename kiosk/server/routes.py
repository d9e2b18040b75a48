"""How an address is added: for GET with its description, and for HEAD without a second one."""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from fastapi import FastAPI, Response

Endpoint = Callable[..., Awaitable[Response]]
Described = dict[int | str, dict[str, object]]

NOT_MODIFIED: Described = {304: {"description": "The client's copy is still good."}}
NOT_YET: Described = {503: {"description": "There is no programme yet; see Retry-After."}}
UNKNOWN: Described = {404: {"description": "There is no such file."}}


def readable(
    app: FastAPI,
    path: str,
    endpoint: Endpoint,
    summary: str,
    *types: str,
    more: Described,
    depends: Sequence[Any] = (),
) -> None:
    """Adds an address that can be read; `types` are the media types it answers with.

    `depends` has what must be fulfilled before (see `staff_access`).
    """
    content: dict[str, object] = {media_type: {} for media_type in types}
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
