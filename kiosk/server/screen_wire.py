"""What screens send as JSON, and staff for them."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from kiosk.programme.override_input import plain_words
from kiosk.programme.screen_receipts import Receipt
from kiosk.server.staff_wire import Instant

ScreenRole = Literal["door", "lobby", "day", "announcements", "browse"]
Age = Annotated[float, Field(ge=0, le=1e9, allow_inf_nan=False)]
Pixels = Annotated[int, Field(ge=0, le=100_000)]


class EnrolmentIn(BaseModel):
    """The code somebody typed at the machine."""

    model_config = ConfigDict(extra="forbid")

    code: str = Field(min_length=1, max_length=40)


class ReceiptIn(BaseModel):
    """What a screen has painted (`programme.screen_receipts.Receipt`)."""

    # Unknown fields are those of a later version of the program.
    model_config = ConfigDict(extra="ignore", str_max_length=200)

    name: str
    role: str
    room: str = ""
    version: str = ""
    view: str = ""
    language: str = ""
    painted_age: Age = 0.0
    shown_age: Age = 0.0
    now: Instant = Field(description="The time by the screen's own clock.")
    app: str = ""
    failing: bool = False
    faults: int = Field(0, ge=0, le=2**31)
    width: Pixels = 0
    height: Pixels = 0


class AssignmentIn(BaseModel):
    """Another role and room; no role: what the screen's own settings say."""

    model_config = ConfigDict(extra="forbid")

    role: ScreenRole | None = None
    room: str = Field("", max_length=200)


def receipt_of(sent: ReceiptIn, now: datetime) -> Receipt:
    """The receipt; `now` is the server's clock when it came."""
    values = sent.model_dump(exclude={"now"})
    values |= {told: plain_words(values[told]) for told in ("name", "version", "view", "app")}
    return Receipt(**values, clock_skew=round((sent.now - now).total_seconds(), 1))
