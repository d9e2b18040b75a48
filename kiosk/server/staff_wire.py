"""What staff send as JSON: corrections and withdrawals."""

from datetime import datetime
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, BaseModel, ConfigDict, Field

from kiosk.programme.override_input import LONGEST_ANNOUNCEMENT, YEARS
from kiosk.server.corrections import Wanted

LAST = 2**53 - 1
"""The highest whole number that every JSON reader keeps (RFC 8259, 6)."""
MOST_AT_ONCE = 200
Revision = Annotated[int, Field(ge=0, le=LAST)]


def _of_our_time(at: datetime) -> datetime:
    # Nearer the ends of the calendar there is no such instant in UTC.
    if at.year not in YEARS:
        raise ValueError(f"a year from {YEARS.start} to {YEARS.stop - 1} is wanted")
    return at


Instant = Annotated[AwareDatetime, AfterValidator(_of_our_time)]
"""An instant that can be reckoned with and kept, whatever its offset."""
RequestKey = Annotated[
    str | None,
    Field(min_length=8, max_length=100, description="Sent again with it, it is written once."),
]
Number = Annotated[int, Field(ge=1, le=LAST)]


class CorrectionIn(BaseModel):
    """A correction; fields and values are those of docs/feed-server.md."""

    model_config = ConfigDict(extra="forbid", str_max_length=LONGEST_ANNOUNCEMENT)

    session: str = Field("", max_length=500, description="The session's key; empty for others.")
    field: str = Field(max_length=500)
    value: str
    reason: str = Field("", max_length=500)
    expires: Instant | None = None
    seen: Revision = Field(description="The revision the correction was made on.")
    request: RequestKey = None


Several = Annotated[list[CorrectionIn], Field(min_length=1, max_length=MOST_AT_ONCE)]
OneOrSeveral = CorrectionIn | Several


class WithdrawalIn(BaseModel):
    """Why a correction is taken back, and on which revision."""

    model_config = ConfigDict(extra="forbid")

    reason: str = Field("", max_length=500)
    seen: Revision
    request: RequestKey = None


class WithdrawalsIn(WithdrawalIn):
    """Several are taken back, all or none."""

    numbers: list[Number] = Field(min_length=1, max_length=MOST_AT_ONCE)


class ExpiryIn(BaseModel):
    """Until when a correction counts; without an instant, until it is taken back."""

    model_config = ConfigDict(extra="forbid")

    expires: Instant | None
    reason: str = Field("", max_length=500)
    request: RequestKey = None


def wanted(sent: OneOrSeveral) -> tuple[Wanted, ...]:
    """What was sent, always as several."""
    each = sent if isinstance(sent, list) else [sent]
    return tuple(Wanted(**one.model_dump()) for one in each)
