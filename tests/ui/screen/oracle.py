"""Looks through a rehearsal's log for what is false and what is missing (SCREENS.md)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from ui.screen.truth import MINUTE, Fact, Truth

from kiosk.programme.text import head_and_rest

WINDOW = 75.0
"""Seconds within which all must have been seen: a cycle of 45, begun after a page of up to 20
that was cut short by the change of the minute."""
READABLE = 2.0
_CLOCK = re.compile(r"(?<![\d:+])(\d{1,2}:\d\d)(?!\d)")
_COUNT = re.compile(r"^(\d+) min$")
_IN = re.compile(r"^in (\d+) min$")
_MORE = re.compile(r"^\+(\d+) weitere[rs]? bis \d+:\d\d$")
_STAND = re.compile(r"^(?:Stand|keine Verbindung seit) (?:\w+\., \d+\. \w+\.?, )?\d+:\d\d")


@dataclass(frozen=True)
class Seen:
    """A page that was on the glass from `begin` to `end`, seconds since 1970."""

    begin: float
    end: float
    sessions: tuple[str, ...]
    texts: tuple[str, ...]

    @property
    def body(self) -> list[str]:
        return [text for text in self.texts if not _STAND.match(text)]

    @property
    def flat(self) -> str:
        return squeeze(" ".join(self.body))

    @property
    def clocks(self) -> set[str]:
        return {clock for text in self.body for clock in _CLOCK.findall(text)}

    @property
    def left_out(self) -> int:
        """How many the page says it leaves out."""
        return sum(int(match[1]) for text in self.texts if (match := _MORE.match(text)))

    def says(self, text: str) -> bool:
        return squeeze(text) in self.flat


def squeeze(text: str) -> str:
    """The letters: where a line ends or a word is divided says nothing."""
    return re.sub(r"[\s\-]", "", text)


def seen(log: Iterable[dict[str, object]], until: float) -> list[Seen]:
    """The log of one screen as pages with a begin and an end."""
    lines = [(datetime.fromisoformat(str(line["at"])).timestamp(), line) for line in log]
    ends = [at for at, _ in lines[1:]] + [until]
    return [
        Seen(at, end, tuple(line["sessions"]), tuple(line["texts"]))  # type: ignore[arg-type]
        for (at, line), end in zip(lines, ends, strict=True)
    ]


class Oracle:
    """Judges what one screen showed; `room` is a door's, None stands for a board of all rooms."""

    def __init__(self, truth: Truth, room: str | None) -> None:
        self.truth = truth
        self.room = room

    def faults(self, pages: list[Seen], begin: float, end: float) -> list[str]:
        """Everything that was false or missing in any minute."""
        found: list[str] = []
        first = 0
        now = begin
        while now < end:
            while first < len(pages) and pages[first].end <= now:
                first += 1
            near = []
            for page in pages[first:]:
                if page.begin >= now + WINDOW:
                    break
                near.append(page)
            found += self._minute(now, near, end)
            now += MINUTE
        return found

    def _minute(self, now: float, near: list[Seen], end: float) -> Iterator[str]:
        facts = {fact.key: fact for fact in self.truth.facts(now)}
        at = next(iter(facts.values())).clock(now) if facts else ""
        for page in near:
            if page.begin < now + MINUTE and page.end > now:
                for fault in self._false(page, facts, now):
                    yield f"{self.truth.day(now)} {at}: {fault} – {page.texts}"
        if now + WINDOW <= end:
            read = [p for p in near if min(p.end, now + WINDOW) - max(p.begin, now) >= READABLE]
            for fault in self._missing(read, facts, now):
                yield f"{self.truth.day(now)} {at}: {fault}"

    # What must not be there

    def _false(self, page: Seen, facts: dict[str, Fact], now: float) -> Iterator[str]:
        told = [facts[key] for key in page.sessions if key in facts]
        if not page.texts:
            yield "an empty page"
        today = any(
            f.start is not None and not f.over(now) and self.truth.today(f, now)
            for f in facts.values()
        )
        for fact in told:
            if fact.over(now):
                yield f"{fact.key} is over"
            elif not self._may_stand_here(fact, now, today):
                yield f"{fact.key} does not belong here"
        if told:
            yield from self._false_clocks(page, told, facts, now)
        yield from self._false_counts(page, told, now)
        running = sum(fact.runs(now) and not fact.off for fact in told)
        if page.body.count("jetzt") > running:
            yield "“jetzt” for what is not on"
        after = [
            f for f in facts.values() if f.off and page.says(head_and_rest(f.session.title)[0])
        ]
        if page.body.count("entfällt") > len({f.key for f in (*told, *after) if f.off}):
            yield "“entfällt” for what takes place"

    def _may_stand_here(self, fact: Fact, now: float, today: bool) -> bool:
        if self.room is None:
            return self.truth.today(fact, now) or not today
        here = self.room in (fact.session.room, *fact.old_rooms)
        return here and self.truth.today(fact, now)

    def _false_clocks(
        self, page: Seen, told: list[Fact], facts: dict[str, Fact], now: float
    ) -> Iterator[str]:
        # The session after it may stand below in one line, and has its own page, too.
        after = [f for f in facts.values() if page.says(head_and_rest(f.session.title)[0])]
        allowed = set().union(*(fact.clocks() for fact in (*told, *after)))
        allowed.add(told[0].clock(now))
        for at, programme in self.truth.editions:
            if at <= now:
                allowed |= _planned(programme.sessions, {f.key for f in (*told, *after)}, told[0])
        last = [text for text in page.texts if _MORE.match(text)]
        wrong = page.clocks - allowed - {c for text in last for c in _CLOCK.findall(text)}
        if wrong:
            yield f"times that are nobody's: {wrong}"

    def _false_counts(self, page: Seen, told: list[Fact], now: float) -> Iterator[str]:
        left = {-int((now - f.end) // 60) for f in told if f.end and f.runs(now) and not f.off}
        to_go = {-int((now - f.start) // 60) for f in told if f.start and f.start > now}
        body = page.body
        for lead, text in pairwise(body):
            for first, second in ((lead, text), (text, lead)):
                count = _COUNT.match(second)
                if first.strip() == "noch" and count and int(count[1]) not in left:
                    yield f"“noch {second}” is not true"
                if first.strip() == "in" and count and int(count[1]) not in to_go:
                    yield f"“in {second}” is not true"
        for text in body:
            soon = _IN.match(text)
            if soon and int(soon[1]) not in to_go:
                yield f"“{text}” is not true"

    # What must be there

    def _missing(self, near: list[Seen], facts: dict[str, Fact], now: float) -> Iterator[str]:
        later = now + WINDOW
        # What comes or goes, changes or ends within the window may be told or not.
        steady = {fact.key: fact for fact in self.truth.facts(later)}
        left_out = max((page.left_out for page in near), default=0)
        gone = 0
        for key, fact in facts.items():
            if not self._to_be_told(fact, now) or not self._to_be_told(steady.get(key), later):
                continue
            if steady[key] != fact:
                continue
            pages = [page for page in near if key in page.sessions]
            faults = list(self._badly_told(fact, pages, now))
            if any("is not told" in fault for fault in faults) and gone < left_out:
                gone += 1
            else:
                yield from faults
        if not any(
            self._to_be_told(fact, now) or self._undated(fact, now) for fact in facts.values()
        ):
            clock = self.truth.next_day_clock(self.room, later)
            if clock and not any(clock in page.clocks for page in near):
                yield f"does not say that it goes on at {clock}"

    def _to_be_told(self, fact: Fact | None, now: float) -> bool:
        if fact is None or fact.start is None or fact.over(now):
            return False
        if not self.truth.today(fact, now):
            return False
        if self.room is None or self.room == fact.session.room:
            return True
        return self.room in fact.old_rooms and not fact.off

    def _undated(self, fact: Fact, now: float) -> bool:
        """Something on this door that has no time yet: then nobody can say that it is over."""
        return fact.start is None and fact.session.room == self.room and self.truth.today(fact, now)

    def _badly_told(self, fact: Fact, pages: list[Seen], now: float) -> Iterator[str]:
        head, _ = head_and_rest(fact.session.title)
        if not _told_over(pages, head):
            yield f"{fact.key} is not told"
            return
        assert fact.start is not None
        if not any(fact.clock(fact.start) in page.clocks for page in pages):
            yield f"{fact.key}: not when it begins"
        if fact.off:
            if not any(page.says("entfällt") for page in pages):
                yield f"{fact.key}: not that it is off"
            return
        yield from self._badly_told_change(fact, pages, now)
        if fact.runs(now) and not self._told_as_running(fact, pages):
            yield f"{fact.key}: not that it is on"

    def _told_as_running(self, fact: Fact, pages: list[Seen]) -> bool:
        assert fact.end is not None
        if self.room is not None and self.room != fact.session.room:
            return True
        sign = "noch" if self.room is not None else "jetzt"
        return any(sign in page.flat for page in pages)

    def _badly_told_change(self, fact: Fact, pages: list[Seen], now: float) -> Iterator[str]:
        session = fact.session
        assert fact.start is not None
        if self.room is not None and self.room != session.room:
            name = self.truth.room_name(session.room, now)
            said = any(page.says("verlegt nach") for page in pages)
            if not said or not _told_over(pages, name):
                yield f"{fact.key}: the old door does not say where it went"
        elif self.room is not None and fact.old_rooms:
            names = [self.truth.room_name(room, now) for room in fact.old_rooms]
            came_back = self.truth.was_here(fact)
            if not came_back and not any(
                page.says(f"neu hier (statt {name})") for page in pages for name in names
            ):
                yield f"{fact.key}: the new door does not say where it was"
        if session.delay and self.room == session.room and not fact.runs(now):
            planned = fact.clock(fact.start - session.delay * MINUTE)
            if not any(page.says(f"statt {planned}") for page in pages):
                yield f"{fact.key}: not when it was planned"


def _told_over(pages: Sequence[Seen], title: str) -> bool:
    """Whether a title stands on the pages: a long one may begin on one and go on on the next."""
    return any(_told_from(pages[first:], squeeze(title)) for first in range(len(pages)))


def _told_from(pages: Sequence[Seen], left: str) -> bool:
    for page in pages:
        count = len(left)
        while count and left[:count] not in page.flat:
            count -= 1
        # A letter or two are on any page.
        left = left[count:] if count >= min(3, len(left)) else left
    return not left


def _planned(sessions: Iterable[object], keys: set[str], fact: Fact) -> set[str]:
    """The times sessions had in an edition: "statt 14:00"."""
    found = set()
    for session in sessions:
        if session.key in keys:  # type: ignore[attr-defined]
            for instant in (session.start, session.end):  # type: ignore[attr-defined]
                if instant is not None:
                    found.add(fact.clock(instant.timestamp()))
    return found
