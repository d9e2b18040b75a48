"""What a screen knows at one instant: programme, time and whether to trust it, age of the data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta, tzinfo
from enum import Enum
from functools import cached_property

from kiosk.programme.days import Day, days, programme_day, session_day
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme, Session
from kiosk.programme.moves import Move
from kiosk.programme.phase import actual_end, actual_start
from kiosk.ui.pictures.cycle import LONGEST
from kiosk.ui.pictures.emergency import Emergency
from kiosk.ui.shared.dates import clock_time, short_day
from kiosk.wording import Translate, translator

STALE_AFTER = timedelta(minutes=2)
OUTDATED_AFTER = timedelta(hours=2)
DATED_AFTER = timedelta(hours=20)
"""From then on a time alone would be taken for one of today; the same in the window's foot."""


class Trust(Enum):
    """How far the data on the glass can be trusted (SCREENS.md, "Honesty")."""

    FRESH = "fresh"
    STALE = "stale"
    OUTDATED = "outdated"


@dataclass(frozen=True)
class Moment:
    """One instant of a screen; presenters read it, nothing changes it.

    `contact` is the last successful look at the feed; `failing` says that a later one failed.
    `clock_trusted` False: the machine's clock differs from the feed server's; then nothing that
    depends on the present is said ("jetzt", "in 12 min"). `screen` is the screen's own name, `room`
    the key of the room at whose door it hangs, "" elsewhere.
    `rooms` are the keys of those a board is for, None for all.
    `left` are the rooms a session was to be in lately, those between two moves included;
    `renamed` are the keys of rooms by names they had.
    `emergency` goes over everything; `seconds` is what a cycle of pages may take.
    """

    programme: Programme
    now: datetime
    zone: tzinfo = UTC
    language: str = "de"
    translate: Translate = field(default_factory=lambda: translator("de"))
    moves: Mapping[str, Move] = field(default_factory=dict)
    left: Mapping[str, tuple[str, ...]] = field(default_factory=dict, kw_only=True)
    renamed: Mapping[str, str] = field(default_factory=dict, kw_only=True)
    contact: datetime | None = None
    failing: bool = False
    clock_trusted: bool = True
    screen: str = ""
    room: str = field(default="", kw_only=True)
    rooms: tuple[str, ...] | None = field(default=None, kw_only=True)
    emergency: Emergency | None = None
    seconds: float = LONGEST

    @property
    def mine(self) -> tuple[str, ...]:
        """The keys of the rooms whose announcements are for this screen."""
        return (self.room, *(self.rooms or ()))

    @cached_property
    def days(self) -> tuple[Day, ...]:
        """All days of the programme."""
        return days(self.programme)

    @cached_property
    def today(self) -> date:
        """The programme day that runs now.

        In the small hours, and in feeds whose day changes late in the morning, the evening before
        is over as soon as all of its sessions are: then it is today on the calendar.
        """
        event, zone = self.programme.event, self.programme.tz
        day = programme_day(self.now, zone, event.day_change)
        calendar = self.now.astimezone(zone).date()
        if calendar == day:
            return day
        return day if self._unfinished(day) else calendar

    def is_tomorrow(self, day: date) -> bool:
        """Whether "morgen" may be said of a programme day: not after midnight, while the evening
        before goes on and everybody means another day by it."""
        on_calendar = self.now.astimezone(self.programme.tz).date()
        near = day - self.today == timedelta(days=1) and on_calendar == self.today
        return self.clock_trusted and near

    def _unfinished(self, day: date) -> bool:
        """Whether a session of a programme day is not over."""
        return any(
            session_day(self.programme, s) == day
            and (end := actual_end(s)) is not None
            and elapsed(self.now, end) > timedelta()
            for s in self.programme.sessions
        )

    @property
    def trust(self) -> Trust:
        """How old the data is; only a feed that cannot be reached makes it doubtful."""
        if not self.failing:
            return Trust.FRESH
        age = self.now - self.contact if self.contact else OUTDATED_AFTER
        if age < STALE_AFTER:
            return Trust.FRESH
        return Trust.STALE if age < OUTDATED_AFTER else Trust.OUTDATED

    @property
    def stand(self) -> str:
        """ "Stand 14:32", or since when there is no connection; of another day with its date."""
        translate = self.translate
        if self.contact is None:
            return translate("Status", "no connection yet")
        at = clock_time(self.contact, self.zone)
        if abs(self.now - self.contact) > DATED_AFTER:
            day = self.contact.astimezone(self.zone).date()
            at = f"{short_day(day, self.language)}, {at}"
        match self.trust:
            case Trust.FRESH:
                return translate("Status", "As of {time}", time=at)
            case Trust.STALE:
                return translate("Status", "no connection since {time}", time=at)
            case Trust.OUTDATED:
                return translate(
                    "Status", "no connection since {time} – may be out of date", time=at
                )

    def track_number(self, session: Session) -> int | None:
        """The place of a session's theme in the programme: its colour and shape."""
        return self._track_numbers.get(session.track or "")

    @cached_property
    def _track_numbers(self) -> Mapping[str, int]:
        return {t.key: n for n, t in enumerate(self.programme.tracks)}

    def track_colour(self, session: Session) -> str:
        """The festival's own colour for a session's theme, "#RRGGBB" or ""."""
        track = self.programme.track_by_key.get(session.track or "")
        return track.colour if track else ""

    def room_place(self, room: str | None) -> int:
        """The place of a room in the programme, the last for none."""
        return self._room_places.get(room or "", len(self._room_places))

    @cached_property
    def _room_places(self) -> Mapping[str, int]:
        return {room.key: n for n, room in enumerate(self.programme.rooms)}

    def begins(self, session: Session) -> float:
        """The start as a number to sort by."""
        start = actual_start(session)
        return start.timestamp() if start is not None else float("inf")
