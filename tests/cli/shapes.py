"""The JSON shapes that docs/command-line.md promises, as JSON Schemas."""

from typing import Any

import jsonschema

_TEXT: dict[str, Any] = {"type": "string"}
_TEXT_OR_NULL: dict[str, Any] = {"type": ["string", "null"]}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}


def _exactly(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _list(of: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": of}


_INSTANT = {
    "type": ["string", "null"],
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$",
}

VALIDATE = _exactly(
    format=_TEXT_OR_NULL,
    event=_TEXT_OR_NULL,
    time_zone=_TEXT_OR_NULL,
    sessions=_COUNT,
    skipped=_COUNT,
    counts=_exactly(note=_COUNT, warning=_COUNT, error=_COUNT),
    problems=_list(
        _exactly(
            kind={"type": "string", "pattern": "^[a-z0-9-]+$"},
            title={"type": "string", "minLength": 1},
            severity={"enum": ["note", "warning", "error"]},
            where=_TEXT,
            message={"type": "string", "minLength": 1},
            count={"type": "integer", "minimum": 1},
            cases=_list(_exactly(where=_TEXT, what=_TEXT)),
        )
    ),
)
SYNC = _exactly(
    result={"enum": ["applied", "unchanged", "quarantined", "refused"]},
    reason=_TEXT_OR_NULL,
    version=_COUNT,
    sessions=_COUNT,
    changes=_list(
        _exactly(session=_TEXT, title=_TEXT, kind=_TEXT, field=_TEXT, old=_TEXT, new=_TEXT)
    ),
)
PROGRAMMES = _list(
    _exactly(
        feed=_TEXT,
        title=_TEXT,
        first_day=_TEXT_OR_NULL,
        last_day=_TEXT_OR_NULL,
        sessions=_COUNT,
        bytes=_COUNT,
        synced=_INSTANT,
        stars=_COUNT,
        notes=_COUNT,
        stored={"type": "boolean"},
        chosen={"type": "boolean"},
    )
)
SESSIONS = _list(
    _exactly(
        key=_TEXT,
        title=_TEXT,
        start=_INSTANT,
        end=_INSTANT,
        room=_TEXT_OR_NULL,
        status={"enum": ["scheduled", "tentative", "cancelled"]},
    )
)


def check(value: object, shape: dict[str, Any]) -> None:
    jsonschema.validate(value, shape)
