"""What screens send and get, and what staff read of them, as JSON."""

from collections.abc import Mapping
from datetime import datetime, tzinfo
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from kiosk.programme.screen_receipts import RECEIPT_EVERY, Receipt, fleet, health
from kiosk.server.screen_register import Assignment, Known, Orders
from kiosk.server.screen_say import fleet_sentence
from kiosk.wording import LANGUAGES, translator

Json = dict[str, Any]
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
    now: AwareDatetime = Field(description="The time by the screen's own clock.")
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
    return Receipt(**values, clock_skew=round((sent.now - now).total_seconds(), 1))


def orders_json(orders: Orders) -> Json:
    """The answer to a receipt."""
    return {
        "every": RECEIPT_EVERY,
        "identify": orders.identify,
        "picture": orders.picture,
        "assignment": _assignment(orders.assignment),
    }


def screens_json(
    screens: Mapping[str, Known], now: datetime, version: str, zone: tzinfo | None
) -> Json:
    """All screens, and what they say together, in every language."""
    found = fleet((known.seen for known in screens.values()), now, version)
    return {
        "version": version,
        "at": now.isoformat(),
        "current": found.current,
        "total": found.total,
        "sentence": {
            language: fleet_sentence(found, now, zone, translator(language))
            for language in LANGUAGES
        },
        "screens": [_screen(known, now, version) for known in screens.values()],
    }


def _screen(known: Known, now: datetime, version: str) -> Json:
    seen, receipt = known.seen, known.seen.receipt
    return {
        "key": seen.key,
        "name": receipt.name,
        "role": receipt.role,
        "room": receipt.room,
        "health": health(seen, now, version).value,
        "version": receipt.version,
        "view": receipt.view,
        "language": receipt.language,
        "seen_at": seen.at.isoformat(),
        "painted_at": seen.painted_at.isoformat(),
        "shown_since": seen.shown.since.isoformat(),
        "clock_skew": receipt.clock_skew,
        "app": receipt.app,
        "failing": receipt.failing,
        "faults": receipt.faults,
        "size": [receipt.width, receipt.height],
        "assignment": _assignment(known.assignment),
        "picture_at": known.picture.at.isoformat() if known.picture else None,
        "picture_wanted": known.picture_wanted is not None,
    }


def _assignment(assignment: Assignment | None) -> Json | None:
    if assignment is None:
        return None
    return {
        "number": assignment.number,
        "role": assignment.role or None,
        "room": assignment.room,
    }
