"""A programme and what becomes of it: what a screen with a good connection knows when."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, tzinfo

from kiosk.personal.screen_library import ScreenLibrary
from kiosk.programme.changes import Change, carry_over, diff
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme
from kiosk.programme.moves import left_rooms, moves
from kiosk.programme.renames import former_names
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.moment import Moment
from kiosk.wording import translator


@dataclass(frozen=True, slots=True)
class Timeline:
    """Editions of one programme, oldest first, each with the instant (aware) it became known.

    `changes` are stamped, oldest first; `zone` is where times are told, None: where the event is.
    """

    editions: tuple[tuple[datetime, Programme], ...]
    changes: tuple[Change, ...] = ()
    zone: tzinfo | None = None

    def changed(self, at: datetime, programme: Programme) -> "Timeline":
        """The timeline with another edition, and the changes it brings, as a sync has them."""
        before = self.editions[-1][1]
        settled = carry_over(before, programme, at)
        found = tuple(replace(change, at=at) for change in diff(before, settled))
        return replace(
            self, editions=(*self.editions, (at, settled)), changes=(*self.changes, *found)
        )

    def programme(self, now: datetime) -> Programme:
        """The edition known at `now`; the first one before it is known, too."""
        known = [programme for at, programme in self.editions if not _later(at, now)]
        return known[-1] if known else self.editions[0][1]

    def moment(self, now: datetime, language: str, screen: str) -> Moment:
        """What a screen knows at `now`."""
        programme = self.programme(now)
        changes = _until(self.changes, now)
        return Moment(
            programme,
            now,
            self.zone or programme.tz,
            language,
            translator(language),
            moves(changes, programme, now, recent=ScreenLibrary.recent, ends=True),
            left=left_rooms(changes, programme, now, recent=ScreenLibrary.recent),
            renamed=former_names(self.changes, programme),
            contact=now,
            screen=screen,
        )


def _until(changes: Iterable[Change], now: datetime) -> list[Change]:
    """What was known: a rehearsal of last year's festival begins before the changes of today."""
    return [c for c in changes if c.at is not None and not _later(c.at, now)]


def _later(instant: datetime, now: datetime) -> bool:
    return elapsed(now, instant).total_seconds() > 0
