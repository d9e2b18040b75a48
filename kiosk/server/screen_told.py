"""What screens and staff are told of screens: orders, how each is, what they say together."""

from collections.abc import Iterable, Mapping
from datetime import datetime, tzinfo

from pydantic import Field

from kiosk.programme.screen_receipts import RECEIPT_EVERY, Health, Shown, fleet, health
from kiosk.server.screen_register import Assignment, Known, Orders
from kiosk.server.screen_say import fleet_sentence
from kiosk.server.screen_wire import ScreenRole
from kiosk.server.told import Instant, Told, instant, instant_or_none
from kiosk.wording import LANGUAGES, translator


class EnrolledTold(Told):
    """A machine's number, and its secret: told only now. Its screens are `machine`-1, -2, …"""

    machine: int
    token: str


class AssignmentTold(Told):
    """Another role and room; no role: what the screen's own settings say."""

    number: int
    role: str | None
    room: str


class OrdersTold(Told):
    """What a screen is to do: report every so many seconds, show its name for so many."""

    every: float
    identify: float
    picture: bool
    assignment: AssignmentTold | None


class CodeTold(Told):
    """A one-time code."""

    code: str
    expires: Instant


class CalledTold(Told):
    """The screen is called; what it does is seen in `/screens`."""


class AssignedTold(Told):
    """What staff made of a screen."""

    number: int
    role: ScreenRole | None
    room: str


class ScreenTold(Told):
    """A screen as the server knows it; ages and clocks in seconds."""

    key: str
    name: str
    role: str
    room: str
    health: Health
    version: str
    view: str
    language: str
    seen_at: Instant
    painted_at: Instant
    shown_since: Instant
    clock_skew: float
    app: str
    failing: bool
    faults: int
    size: tuple[int, int] = Field(description="Width and height in pixels.")
    assignment: AssignmentTold | None
    picture_at: Instant | None
    picture_wanted: bool


class ScreensTold(Told):
    """All screens, and what they say together, by language."""

    version: str
    at: Instant
    current: int
    total: int
    sentence: dict[str, str]
    screens: list[ScreenTold]


class ShowsTold(Told):
    """A screen that had a version on its glass."""

    key: str
    name: str
    view: str
    since: Instant


class ShownTold(Told):
    """Which screens had a version on their glass, and since when."""

    version: str
    screens: list[ShowsTold]


def orders_told(orders: Orders) -> OrdersTold:
    """The answer to a receipt."""
    return OrdersTold(
        every=RECEIPT_EVERY,
        identify=orders.identify,
        picture=orders.picture,
        assignment=_assignment(orders.assignment),
    )


def screens_told(
    screens: Mapping[str, Known], now: datetime, version: str, zone: tzinfo | None
) -> ScreensTold:
    """All screens, and what they say together, in every language."""
    found = fleet((known.seen for known in screens.values()), now, version)
    return ScreensTold(
        version=version,
        at=instant(now),
        current=found.current,
        total=found.total,
        sentence={
            language: fleet_sentence(found, now, zone, translator(language))
            for language in LANGUAGES
        },
        screens=[_screen(known, now, version) for known in screens.values()],
    )


def shown_told(version: str, found: Iterable[Shown], known: Mapping[str, Known]) -> ShownTold:
    """Screens that were forgotten since have no name."""
    screens = [
        ShowsTold(
            key=one.key,
            name=known[one.key].seen.receipt.name if one.key in known else "",
            view=one.view,
            since=instant(one.since),
        )
        for one in found
    ]
    return ShownTold(version=version, screens=screens)


def _screen(known: Known, now: datetime, version: str) -> ScreenTold:
    seen, receipt = known.seen, known.seen.receipt
    return ScreenTold(
        key=seen.key,
        name=receipt.name,
        role=receipt.role,
        room=receipt.room,
        health=health(seen, now, version),
        version=receipt.version,
        view=receipt.view,
        language=receipt.language,
        seen_at=instant(seen.at),
        painted_at=instant(seen.painted_at),
        shown_since=instant(seen.shown.since),
        clock_skew=receipt.clock_skew,
        app=receipt.app,
        failing=receipt.failing,
        faults=receipt.faults,
        size=(receipt.width, receipt.height),
        assignment=_assignment(known.assignment),
        picture_at=instant_or_none(known.picture.at if known.picture else None),
        picture_wanted=known.waits_for_picture(now),
    )


def _assignment(assignment: Assignment | None) -> AssignmentTold | None:
    if assignment is None:
        return None
    role = assignment.role or None
    return AssignmentTold(number=assignment.number, role=role, room=assignment.room)
