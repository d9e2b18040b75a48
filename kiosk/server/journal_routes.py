"""The staff's journal over HTTP: filtered, as JSON and as files to keep."""

from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import Depends, FastAPI, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.journal_entry import EntryKind, JournalEntry, matching
from kiosk.programme.roles import Role
from kiosk.server.answers import SAFE
from kiosk.server.feed_server import FeedServer
from kiosk.server.journal_export import as_csv, as_json_lines
from kiosk.server.staff_access import staff_only
from kiosk.server.staff_answers import DESCRIBED, staff_answer
from kiosk.server.staff_told import JournalTold, entry_told
from kiosk.server.staff_wire import Revision

_FILES = (
    ("/journal.jsonl", as_json_lines, "application/jsonl"),
    ("/journal.csv", as_csv, "text/csv"),
)


class Filter(BaseModel):
    """Which entries; what is left out restricts nothing."""

    model_config = ConfigDict(extra="forbid")

    since: Revision = Field(0, description="Only entries with a higher number.")
    who: str = Field("", max_length=100, description="A part of the author's name.")
    session: str = Field("", max_length=500)
    field: str = Field("", max_length=500, description="“announcement:” is all of them.")
    kind: EntryKind | None = None


def add(app: FastAPI, server: FeedServer) -> None:
    """Adds /journal, /journal.jsonl and /journal.csv."""
    viewer = Depends(staff_only(server, Role.VIEWER))
    publisher = server.publisher

    async def found(chosen: Filter) -> tuple[JournalEntry, ...]:
        await server.work(publisher.look)
        return matching(publisher.entries, **dict(chosen))

    @app.get(
        "/journal",
        summary="The journal, filtered",
        response_model=JournalTold,
        responses=DESCRIBED,
        dependencies=[viewer],
    )
    async def journal(chosen: Annotated[Filter, Query()]) -> Response:
        entries = [entry_told(entry) for entry in await found(chosen)]
        return staff_answer(200, JournalTold(revision=publisher.revision, entries=entries))

    for path, written, media_type in _FILES:
        app.add_api_route(
            path,
            _file(found, written, media_type, path.removeprefix("/")),
            methods=["GET"],
            summary="The journal, filtered, as a file",
            response_class=Response,
            responses={**DESCRIBED, 200: {"description": "The file.", "content": {media_type: {}}}},
            dependencies=[viewer],
        )


def _file(
    found: Callable[[Filter], Awaitable[tuple[JournalEntry, ...]]],
    written: Callable[[tuple[JournalEntry, ...]], str],
    media_type: str,
    name: str,
) -> Callable[[Filter], Awaitable[Response]]:
    async def answer(chosen: Annotated[Filter, Query()]) -> Response:
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{name}"',
            **SAFE,
        }
        text = written(await found(chosen))
        return Response(text.encode(errors="replace"), media_type=media_type, headers=headers)

    return answer
