"""When the events of a frab feed happen: <date>, day and start, duration, end, day change."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from kiosk.feeds.cleaning import YEARS, parse_duration
from kiosk.feeds.frab import FrabDay, FrabEvent, FrabFeed
from kiosk.feeds.tally import Tally
from kiosk.feeds.zones import event_zone
from kiosk.programme.model import DEFAULT_DAY_CHANGE

_CLOCK = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?")
_MINUTE = timedelta(minutes=1)
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Frame:
    """What all times of a feed share: the zone, the day change, and where findings go."""

    zone: ZoneInfo
    day_change: time
    tally: Tally


@dataclass(frozen=True, slots=True)
class Slot:
    """Start and end in UTC, both None without a time; `day` is the announced local date."""

    start: datetime | None
    end: datetime | None
    day: date | None


def frame(feed: FrabFeed, settings_zone: str | None, tally: Tally) -> Frame:
    """The feed's zone and day change."""
    written = [i for e in feed.events if (i := parse_instant(e.date)) is not None and i.tzinfo]
    name = event_zone(feed.zone, written, settings_zone, tally.problems, "conference")
    zone = ZoneInfo(name)
    return Frame(zone, _day_change(feed, zone), tally)


def slots(events: Iterable[FrabEvent], frame: Frame) -> list[Slot]:
    """The slots of the events, in their order."""
    listed = list(events)
    starts = [_start(event, frame) for event in listed]
    following = _following_starts(listed, starts)
    return [
        Slot(None, None, parse_day(event.day.date))
        if start is None
        else Slot(start, _end(event, start, following, frame), None)
        for event, start in zip(listed, starts, strict=True)
    ]


@lru_cache(maxsize=8192)
def parse_instant(text: str) -> datetime | None:
    """An ISO 8601 instant; naive where it has no offset; None where it is none.

    Parts of a second are dropped: no programme means them, and none of ours keeps them.
    """
    if "T" not in text and " " not in text.strip():
        return None
    try:
        instant = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    offset = instant.utcoffset()
    if instant.year not in YEARS or (offset is not None and offset.microseconds):
        return None
    return instant.replace(microsecond=0)


@lru_cache(maxsize=512)
def parse_day(text: str) -> date | None:
    """The date at the start of an ISO date or instant."""
    try:
        day = date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None
    return day if day.year in YEARS else None


@lru_cache(maxsize=4096)
def parse_clock(text: str) -> time | None:
    """ "9:05", "09:05:00" as a time of day."""
    match = _CLOCK.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute, second = (int(part or 0) for part in match.groups())
    try:
        return time(hour, minute, second)
    except ValueError:
        return None


def _start(event: FrabEvent, frame: Frame) -> datetime | None:
    """The start in UTC. The instant in <date> wins over day and start, which are only local."""
    written = parse_instant(event.date)
    if written is None:
        return _from_day(event, frame)
    if written.tzinfo is None:
        return written.replace(tzinfo=frame.zone).astimezone(UTC)
    local = written.astimezone(frame.zone)
    if local.utcoffset() != written.utcoffset():
        _report_offset(event, written, local, frame.tally)
    clock = parse_clock(event.start)
    if clock is not None and clock not in (_wall(local), _wall(written)):
        frame.tally.warn(
            "start-differs",
            event.where,
            "Sessions whose start is not the one in their date: {count};"
            " the date counts (first: {first}).",
            event.title,
        )
    return written.astimezone(UTC)


def _wall(instant: datetime) -> time:
    return instant.time().replace(microsecond=0)


def _report_offset(event: FrabEvent, written: datetime, local: datetime, tally: Tally) -> None:
    if parse_clock(event.start) == _wall(local):
        # The two agree once <date> is seen in the event's zone (DebConf23: all in UTC).
        tally.note(
            "date-other-zone",
            event.where,
            "Dates written in another time zone than the event's: {count};"
            " the instants are kept (first: {first}).",
            event.title,
        )
        return
    tally.warn(
        "offset-differs",
        event.where,
        "Sessions with another UTC offset than the event's: {count};"
        " the instants are kept (first: {first}).",
        f"{event.title}, {written.isoformat()}",
    )


def _from_day(event: FrabEvent, frame: Frame) -> datetime | None:
    """Day and start of a feed without <date> (Pentabarf): before day_change is the next morning."""
    instant = parse_instant(event.start)
    if instant is not None:
        return (instant if instant.tzinfo else instant.replace(tzinfo=frame.zone)).astimezone(UTC)
    dated = parse_day(event.date)
    day = dated or parse_day(event.day.date)
    clock = parse_clock(event.start)
    if event.date.strip() and dated is None:
        frame.tally.warn(
            "date-not-readable",
            event.where,
            "Dates that cannot be read: {count}; day and start are used (first: {first}).",
            event.date,
        )
    if day is None or clock is None:
        frame.tally.warn(
            "no-time",
            event.where,
            "Sessions without a readable time: {count}; they stand without one (first: {first}).",
            event.title,
        )
        return None
    if dated is None and clock < frame.day_change:
        day += _ONE_DAY
    return datetime.combine(day, clock, frame.zone).astimezone(UTC)


def _end(
    event: FrabEvent,
    start: datetime,
    following: Mapping[tuple[str, datetime], datetime],
    frame: Frame,
) -> datetime:
    """`end` where the feed has it, else start and duration, else the start itself."""
    end = parse_instant(event.end)
    if end is not None:
        end = (end if end.tzinfo else end.replace(tzinfo=frame.zone)).astimezone(UTC)
        if end >= start:
            return end
    after = following.get((event.room.name, start))
    length = parse_duration(event.duration, after - start if after else None)
    if length is None:
        frame.tally.warn(
            "no-duration",
            event.where,
            "Sessions without a readable duration: {count}; they have no length (first: {first}).",
            event.title,
        )
        return start
    return start + length


def _following_starts(
    events: list[FrabEvent], starts: list[datetime | None]
) -> dict[tuple[str, datetime], datetime]:
    """The next start in the same room; only needed to read durations of three parts."""
    if not any(event.duration.count(":") > 1 for event in events):
        return {}
    rooms: dict[str, set[datetime]] = defaultdict(set)
    for event, start in zip(events, starts, strict=True):
        if start is not None:
            rooms[event.room.name].add(start)
    return {
        (room, first): second
        for room, found in rooms.items()
        for first, second in pairwise(sorted(found))
    }


def _day_change(feed: FrabFeed, zone: ZoneInfo) -> time:
    """As declared, else when the days that are as long as a day begin (pretalx), else 04:00."""
    declared = parse_clock(feed.day_change)
    if declared is not None:
        return declared
    changes = {change for day in feed.days if (change := _begin_of_whole_day(day, zone))}
    return changes.pop() if len(changes) == 1 else DEFAULT_DAY_CHANGE


def _begin_of_whole_day(day: FrabDay, zone: ZoneInfo) -> time | None:
    start, end = parse_instant(day.start), parse_instant(day.end)
    if start is None or end is None or not start.tzinfo or not end.tzinfo:
        return None
    local, until = start.astimezone(zone), end.astimezone(zone)
    # Subtracted as wall time, so that a day on which clocks change is a whole one too; pretalx
    # ends its days a minute early.
    lacking = local.replace(tzinfo=None) + _ONE_DAY - until.replace(tzinfo=None)
    return local.time() if timedelta(0) <= lacking <= _MINUTE else None
