"""The forms of the JSON feeds as the OpenAPI document has them."""

import json
from collections.abc import Mapping
from typing import Any

from kiosk.resources import resource

_SCHEDULE_JSON = {
    "type": "object",
    "required": ["schedule"],
    "properties": {
        "schedule": {
            "type": "object",
            "required": ["version", "conference"],
            "properties": {
                "version": {"type": "string"},
                "base_url": {"type": "string"},
                "conference": {"type": "object", "required": ["acronym", "title", "days"]},
            },
        }
    },
}
"""What all programs of the frab family rely on (voc/schedule)."""


def schema_of(path: str) -> Mapping[str, Any] | None:
    """A feed's JSON Schema (2020-12, as OpenAPI 3.1 has it); None for what is no JSON."""
    if path == "agenda.json":
        schema: dict[str, Any] = json.loads(resource("agenda.schema.json").read_text("utf-8"))
        # With a name of its own, its references are looked up in itself.
        return {"$id": "urn:festival-agenda:1", **schema}
    return _SCHEDULE_JSON if path == "schedule.json" else None
