"""The staff addresses' JSON to values and back (docs/feed-server.md)."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kiosk.desk.edit import Edit
from kiosk.desk.state import (
    Asked,
    Conflict,
    Entry,
    Me,
    Published,
    ServerDraft,
    ServerState,
    StageCode,
    Standing,
)

Json = dict[str, Any]


def state_of(content: Json) -> ServerState:
    """The answer of GET /corrections. Raises KeyError, TypeError, ValueError for another one."""
    return ServerState(
        int(content["revision"]),
        tuple(standing_of(entry) for entry in content["corrections"]),
        tuple(
            Asked(q["session"], q["field"], q["value"], q["base"], q["upstream"], q["doubt"])
            for q in content["questions"]
        ),
    )


def standing_of(entry: Json) -> Standing:
    """One entry of the journal."""
    return Standing(
        int(entry["number"]),
        str(entry["author"]),
        datetime.fromisoformat(entry["at"]),
        str(entry["reason"]),
        str(entry["session"]),
        str(entry["field"]),
        str(entry["value"]),
        str(entry["base"]),
        datetime.fromisoformat(entry["expires"]) if entry.get("expires") else None,
    )


def me_of(content: Json) -> Me:
    """The answer of GET /me."""
    return Me(str(content["name"]), str(content["role"]), frozenset(content["may"]))


def entries_of(content: Json) -> tuple[Entry, ...]:
    """The answer of GET /journal."""
    return tuple(Entry(standing_of(e), str(e["kind"]), e["ends"]) for e in content["entries"])


def drafts_of(content: Json) -> tuple[ServerDraft, ...]:
    """The answer of GET /drafts."""
    return tuple(
        ServerDraft(
            int(d["number"]),
            str(d["author"]),
            datetime.fromisoformat(d["at"]),
            str(d["note"]),
            tuple(edit_of(line) for line in d["corrections"]),
        )
        for d in content["drafts"]
    )


def conflict_of(content: Json) -> Conflict:
    """What a 412 says."""
    return Conflict(
        standing_of(content["theirs"]),
        str(content.get("yours") or ""),
        str(content.get("base") or ""),
        int(content["revision"]),
    )


def published_of(content: Json) -> Published:
    """What a 201 says."""
    return Published(
        tuple(int(number) for number in content["numbers"]),
        int(content["revision"]),
        int(content["version"]),
    )


def stage_code_of(content: Json) -> StageCode:
    """The answer of POST /stages/codes."""
    return StageCode(
        str(content["code"]),
        str(content["path"]),
        str(content["url"] or ""),
        datetime.fromisoformat(content["expires"]),
    )


def correction(edit: Edit, reason: str, request: str) -> Json:
    """One correction as it is sent, for `reason` unless it has its own; `request` is a key."""
    return {
        "session": edit.session,
        "field": edit.field,
        "value": edit.value,
        "reason": edit.reason or reason,
        "expires": edit.expires.isoformat() if edit.expires else None,
        "seen": edit.seen,
        "request": request,
    }


def edit_json(edit: Edit) -> Json:
    """An edit for a file of ours."""
    return {
        "session": edit.session,
        "field": edit.field,
        "value": edit.value,
        "seen": edit.seen,
        "expires": edit.expires.isoformat() if edit.expires else None,
        "reason": edit.reason,
    }


def edit_of(content: Mapping[str, Any]) -> Edit:
    """An edit from a file of ours. Raises KeyError, TypeError, ValueError for anything else."""
    expires = content.get("expires")
    return Edit(
        str(content["session"]),
        str(content["field"]),
        str(content["value"]),
        int(content["seen"]),
        datetime.fromisoformat(expires) if expires else None,
        str(content.get("reason", "")),
    )
