"""When the sessions of JSON feeds happen: ISO instants with and without offset, dates, lengths."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.feeds.cleaning import parse_duration
from kiosk.feeds.frab_times import parse_day, parse_instant
from kiosk.feeds.reading import ProblemList
from kiosk.feeds.tally import Tally
from kiosk.feeds.zones import event_zone


@dataclass(frozen=True, slots=True)
class Slot:
    """Start and end in UTC, both None without a time; `day` is then the local date, if known."""

    start: datetime | None = None
    end: datetime | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Timing:
    """What all times of a feed share: the event's zone, and where findings go."""

    zone: ZoneInfo
    tally: Tally

    def slot(self, where: str, title: str, start: str, end: str, length: object = None) -> Slot:
        """The slot that start, end and length (minutes, "1:30", "PT1H30M") make.

        Instants without an offset are in the event's zone. Without a start there is no time,
        which is no finding; without an end and a length the session has none.
        """
        begins = self._instant(start)
        if begins is None:
            return self._without_time(where, title, start, end)
        if begins.tzinfo is not None:
            self._check_offset(where, title, begins)
        begins = self._aware(begins)
        ends = self._instant(end)
        if ends is not None:
            ends = self._aware(ends)
            if ends >= begins:
                return Slot(begins, ends)
            self.tally.warn(
                "ends-before-start",
                where,
                "Sessions that end before they start: {count}; their end is ignored"
                " (first: {first}).",
                title,
            )
        return Slot(begins, begins + self._length(where, title, length))

    def _without_time(self, where: str, title: str, start: str, end: str) -> Slot:
        day = parse_day(start)
        if start.strip() and day is None:
            self.tally.warn(
                "no-time",
                where,
                "Sessions without a readable time: {count}; they stand without one"
                " (first: {first}).",
                title,
            )
        last = parse_day(end)
        if day is not None and last is not None and last > day:
            self.tally.note(
                "several-days",
                where,
                "Sessions that last for several whole days: {count}; they stand on the first of"
                " them (first: {first}).",
                title,
            )
        return Slot(day=day)

    def _length(self, where: str, title: str, length: object) -> timedelta:
        found = parse_duration(length)
        if found is None:
            self.tally.warn(
                "no-duration",
                where,
                "Sessions without a readable duration: {count}; they have no length"
                " (first: {first}).",
                title,
            )
        return found or timedelta(0)

    def _check_offset(self, where: str, title: str, instant: datetime) -> None:
        if instant.utcoffset() and instant.utcoffset() != instant.astimezone(self.zone).utcoffset():
            self.tally.note(
                "offset-differs",
                where,
                "Sessions with another UTC offset than the event's: {count};"
                " the instants are kept (first: {first}).",
                f"{title}, {instant.isoformat()}",
            )

    def _instant(self, text: str) -> datetime | None:
        return parse_instant(text.strip())

    def _aware(self, instant: datetime) -> datetime:
        return (instant if instant.tzinfo else instant.replace(tzinfo=self.zone)).astimezone(UTC)


def timing(
    named: str, starts: Iterable[str], settings_zone: str | None, problems: ProblemList, where: str
) -> Timing:
    """The zone by the feed (`named`), else the settings, else the offsets of its starts.

    A start in UTC ("Z") says nothing of the zone: many tools write all of theirs so.
    """
    instants = (parse_instant(text.strip()) for text in starts)
    offsets = [i for i in instants if i is not None and i.utcoffset()]
    return Timing(
        ZoneInfo(event_zone(named or None, offsets, settings_zone, problems, where)),
        Tally(problems),
    )
