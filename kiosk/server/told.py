"""What an answer in JSON is made of: values whose form stands in the OpenAPI document."""

from datetime import datetime
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

Instant = Annotated[str, Field(json_schema_extra={"format": "date-time"})]
"""ISO 8601 with an offset."""


class Told(BaseModel):
    """An answer or a part of one: exactly these fields, always all of them."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class NumberTold(Told):
    """What was made or ended, by number."""

    number: int


def instant(at: datetime) -> str:
    """An aware instant as answers have it."""
    return at.isoformat()


def instant_or_none(at: datetime | None) -> str | None:
    """The same where there may be none."""
    return at.isoformat() if at is not None else None
