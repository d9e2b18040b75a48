"""The screens that report to the server: their last word, and what staff want of them.

All in memory and in the event loop; what is to survive a restart is kept on disk now and then.
"""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta

from kiosk.programme.screen_receipts import Receipt, Seen, Shown
from kiosk.store.screens import ScreenRow

IDENTIFY_SECONDS = 20.0
PICTURE_WAITS = timedelta(seconds=90)
"""A picture somebody asked for is not made any more after so long."""
MOST_SCREENS = 2000
KEEP_EVERY = timedelta(seconds=30)

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Assignment:
    """What staff made of a screen; `number` rises, so that the screen knows a new one.

    Without a role the screen is again what its own settings say.
    """

    number: int
    role: str = ""
    room: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG of what a screen has painted, and when it came (UTC)."""

    data: bytes
    at: datetime


@dataclass(frozen=True, slots=True)
class Orders:
    """What a screen is told in the answer to its receipt."""

    identify: float = 0.0
    picture: bool = False
    assignment: Assignment | None = None


@dataclass(slots=True)
class Known:
    """A screen as the server knows it."""

    seen: Seen
    assignment: Assignment | None = None
    identify: bool = False
    picture_wanted: datetime | None = None
    picture: Picture | None = None

    def waits_for_picture(self, now: datetime) -> bool:
        """Whether somebody asked for a picture that has not come and is not too late yet."""
        return self.picture_wanted is not None and now - self.picture_wanted < PICTURE_WAITS


class ScreenRegister:
    """Screens by their key, "MACHINE-PLACE"."""

    def __init__(self) -> None:
        self.screens: dict[str, Known] = {}
        self._changed: set[str] = set()
        self._shown: list[Shown] = []
        self._kept_at: datetime | None = None

    def take(self, seen: Seen) -> Orders:
        """Notes a receipt and gives what the screen is to do; each order but its role once."""
        known = self.screens.get(seen.key)
        if known is None:
            known = self.screens[seen.key] = Known(seen)
            self._shown.append(seen.shown)
        elif _what(known.seen) != _what(seen):
            self._shown.append(seen.shown)
        known.seen = seen
        self._changed.add(seen.key)
        identify, known.identify = known.identify, False
        return Orders(
            IDENTIFY_SECONDS if identify else 0.0,
            known.waits_for_picture(seen.at),
            known.assignment,
        )

    def full_for(self, key: str) -> bool:
        """Whether no further screen is taken up."""
        return key not in self.screens and len(self.screens) >= MOST_SCREENS

    def next_assignment(self, key: str, role: str, room: str) -> tuple[Assignment, ScreenRow]:
        """What another role and room (no role: its own again) will be, and how it is kept."""
        known = self.screens[key]
        number = known.assignment.number + 1 if known.assignment else 1
        made = Assignment(number, role, room)
        return made, _row(replace(known, assignment=made))

    def assign(self, key: str, made: Assignment) -> None:
        """It counts from the next receipt on."""
        self.screens[key].assignment = made
        self._changed.add(key)

    def pictured(self, key: str, picture: Picture) -> None:
        """The picture came."""
        known = self.screens[key]
        known.picture, known.picture_wanted = picture, None

    def forget(self, key: str) -> None:
        """Knows a screen no more, until it reports again."""
        del self.screens[key]
        self._changed.discard(key)

    # What survives a restart

    def load(self, rows: tuple[ScreenRow, ...]) -> None:
        """Takes up what was kept; what cannot be understood is passed over."""
        for row in rows:
            try:
                receipt = _receipt(json.loads(row.receipt))
                assigned = Assignment(**json.loads(row.assignment)) if row.assignment else None
            except (TypeError, ValueError) as error:
                _log.warning("what was kept of screen %s is damaged: %s", row.key, error)
                continue
            self.screens[row.key] = Known(Seen(row.key, receipt, row.at), assigned)

    def due(self, now: datetime) -> bool:
        """Whether it is time to keep what changed."""
        return bool(self._changed) and (
            self._kept_at is None or abs(now - self._kept_at) >= KEEP_EVERY
        )

    def newly_shown(self) -> list[Shown]:
        """What came on the glass of screens since it was last asked for."""
        found, self._shown = self._shown, []
        return found

    def to_keep(self, now: datetime) -> list[ScreenRow]:
        """What changed since it was last asked for."""
        self._kept_at = now
        rows = [_row(self.screens[key]) for key in sorted(self._changed)]
        self._changed.clear()
        return rows


def _what(seen: Seen) -> tuple[str, str]:
    return seen.receipt.version, seen.receipt.view


def _row(known: Known) -> ScreenRow:
    assigned = json.dumps(asdict(known.assignment)) if known.assignment else None
    seen = known.seen
    return ScreenRow(seen.key, json.dumps(asdict(seen.receipt)), seen.at, assigned)


def _receipt(values: Mapping[str, object]) -> Receipt:
    known = {field.name for field in fields(Receipt)}
    # Fields of another version of the program do no harm.
    return replace(Receipt("", ""), **{k: v for k, v in values.items() if k in known})  # type: ignore[arg-type]
