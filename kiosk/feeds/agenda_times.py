"""When the sessions of an agenda.json happen: instants, local times, or a day and the clock."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.feeds.cleaning import parse_duration
from kiosk.feeds.frab_times import parse_clock, parse_day, parse_instant
from kiosk.feeds.json_fields import Fields
from kiosk.feeds.reading import ProblemList
from kiosk.feeds.timing import Slot

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """What all times of a feed share: its zone and when a programme day changes."""

    zone: ZoneInfo
    day_change: time

    def instant(self, item: Fields, name: str) -> datetime | None:
        """The instant in a field, in UTC; None where it is missing or cannot be read."""
        text = item.line(name)
        written = parse_instant(text)
        if written is None:
            if text:
                _not_readable(item, name, text)
            return None
        return self._utc(written, item, name)

    def slot(self, item: Fields) -> Slot:
        """The slot of a session: full instants, or `day` with `start` and `end` as clock times."""
        day = date_in(item, "day")
        start = self._moment(item, "start", day)
        if start is None:
            if item.line("end") and not item.line("start"):
                item.findings.problems.warn(
                    "end-without-start",
                    item.path("end"),
                    "There is an end but no start; the session stands without a time.",
                )
            return Slot(day=day or parse_day(item.line("start")))
        return Slot(start, self._end(item, start, day))

    def _moment(self, item: Fields, name: str, day: date | None) -> datetime | None:
        """The instant in a field, a clock time taken on the programme day `day`."""
        text = item.line(name)
        clock = parse_clock(text)
        if clock is None:
            only_a_day = name == "start" and len(text) == len("2022-12-08") and parse_day(text)
            return None if only_a_day else self.instant(item, name)
        if day is None:
            _not_readable(item, name, text)
            return None
        if clock < self.day_change:
            day += _ONE_DAY
        return self._utc(datetime.combine(day, clock), item, name)

    def _end(self, item: Fields, start: datetime, day: date | None) -> datetime:
        """`end`, else start and `duration`; the start itself where neither can be used."""
        local = start.astimezone(self.zone)
        if day is None:
            day = local.date() - (_ONE_DAY if local.time() < self.day_change else timedelta())
        end = self._moment(item, "end", day)
        if end is None:
            return start + (self._duration(item) or timedelta())
        if end < start and parse_clock(item.line("end")):
            # 22:00–05:00 goes on behind the change of the programme day.
            end = self._a_day_later(end)
        if end >= start:
            return end
        item.findings.problems.warn(
            "end-before-start",
            item.path("end"),
            "The end lies before the start; the session has no length.",
        )
        return start

    def _a_day_later(self, instant: datetime) -> datetime:
        """The same time on the clock, also over a night in which clocks change."""
        local = instant.astimezone(self.zone).replace(tzinfo=None) + _ONE_DAY
        return local.replace(tzinfo=self.zone).astimezone(UTC)

    def _duration(self, item: Fields) -> timedelta | None:
        text = item.line("duration")
        length = parse_duration(text)
        if length is not None:
            return length
        if text:
            _not_readable(item, "duration", text)
        elif not item.line("end"):
            item.findings.problems.note(
                "no-end", item.path("end"), "There is no end; the session has no length."
            )
        return None

    def _utc(self, written: datetime, item: Fields, name: str) -> datetime:
        if written.tzinfo is not None:
            return written.astimezone(UTC)
        first = written.replace(tzinfo=self.zone, fold=0)
        instant = first.astimezone(UTC)
        if instant.astimezone(self.zone).replace(tzinfo=None) != written:
            _in_gap(item.findings.problems, item.path(name), written)
        elif first.utcoffset() != first.replace(fold=1).utcoffset():
            _in_fold(item.findings.problems, item.path(name), written)
        return instant


def date_in(item: Fields, name: str) -> date | None:
    """The local date in a field; None where it is missing or cannot be read."""
    text = item.line(name)
    day = parse_day(text)
    if text and day is None:
        _not_readable(item, name, text)
    return day


def _not_readable(item: Fields, name: str, text: str) -> None:
    item.findings.problems.warn(
        "time-not-readable",
        item.path(name),
        "“{value}” cannot be read as a time here; it is left out.",
        value=text[:40],
    )


def _in_gap(problems: ProblemList, where: str, written: datetime) -> None:
    problems.warn(
        "time-skipped",
        where,
        "The clocks skip {time}; it is taken as if they had not been put forward yet.",
        time=written.isoformat(" ", "minutes"),
    )


def _in_fold(problems: ProblemList, where: str, written: datetime) -> None:
    problems.warn(
        "time-twice",
        where,
        "The clocks show {time} twice; the first time is meant. An offset such as +02:00 says it.",
        time=written.isoformat(" ", "minutes"),
    )
