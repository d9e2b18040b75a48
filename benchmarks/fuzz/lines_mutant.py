"""Mutants of iCalendar: lines and components deleted, doubled, moved, given odd values."""

import re
from collections.abc import Callable
from random import Random

from benchmarks.fuzz.tokens import ANYTHING, RULES, TIMES, ZONES

_MOST_COPIES = 60
_NAMES = (
    *("DTSTART", "DTEND", "DURATION", "UID", "RECURRENCE-ID", "EXDATE", "RDATE", "SUMMARY"),
    *("LOCATION", "STATUS", "SEQUENCE", "DTSTAMP", "CATEGORIES", "X-WR-TIMEZONE", "TZID", "URL"),
    *("BEGIN", "END", "TZOFFSETTO", "TZOFFSETFROM", "DESCRIPTION", "LAST-MODIFIED", "EXRULE"),
)
_PARAMETERS = (
    *(";VALUE=DATE", ";VALUE=PERIOD", ";TZID=", ";RANGE=THISANDFUTURE", ";X=", ";", ';A="', ";=;"),
)


def mutant(data: bytes, random: Random) -> bytes:
    """The calendar with some lines changed."""
    text = re.sub(r"\r?\n[ \t]", "", data.decode("utf-8", errors="replace"))
    lines = text.splitlines() or [""]
    for _ in range(random.choice((1, 1, 1, 2, 2, 3, 5, 8))):
        random.choice(_WAYS)(lines, random.randrange(len(lines) or 1), random)
    end = random.choice(("\r\n", "\r\n", "\n", "\r\r\n", "\r"))
    return end.join(lines).encode(errors="surrogatepass")


Way = Callable[[list[str], int, Random], None]


def _delete(lines: list[str], at: int, random: Random) -> None:
    del lines[at : at + random.choice((1, 1, 1, 5))]


def _doubled(lines: list[str], at: int, random: Random) -> None:
    lines[at:at] = lines[at : at + 1] * random.choice((1, 2, _MOST_COPIES))


def _block(lines: list[str], at: int, random: Random) -> None:
    """A piece of some lines again, elsewhere."""
    piece = lines[at : at + random.randint(1, 15)]
    to = random.randrange(len(lines) + 1)
    lines[to:to] = piece * random.choice((1, 1, 2, _MOST_COPIES))


def _value(lines: list[str], at: int, random: Random) -> None:
    if at < len(lines):
        name, _, _ = lines[at].partition(":")
        lines[at] = f"{name}:{random.choice(ANYTHING)}"


def _time(lines: list[str], at: int, random: Random) -> None:
    places = [n for n, line in enumerate(lines) if line.startswith(("DT", "EX", "RD", "RECUR"))]
    if places:
        at = random.choice(places)
        name, _, value = lines[at].partition(":")
        several = ",".join([value, random.choice(TIMES), random.choice(TIMES)])
        lines[at] = f"{name}:{random.choice((random.choice(TIMES), several))}"


def _rule(lines: list[str], at: int, random: Random) -> None:
    places = [n for n, line in enumerate(lines) if line.startswith("DTSTART")]
    if places:
        lines.insert(random.choice(places) + 1, f"RRULE:{random.choice(RULES)}")


def _odd_line(lines: list[str], at: int, random: Random) -> None:
    lines.insert(at, f"{random.choice(_NAMES)}:{random.choice(ANYTHING)}")


def _parameter(lines: list[str], at: int, random: Random) -> None:
    if at < len(lines):
        name, colon, value = lines[at].partition(":")
        zone = random.choice(ZONES)
        lines[at] = f"{name.partition(';')[0]}{random.choice(_PARAMETERS)}{zone}{colon}{value}"


def _swapped(lines: list[str], at: int, random: Random) -> None:
    other = random.randrange(len(lines) or 1)
    if max(at, other) < len(lines):
        lines[at], lines[other] = lines[other], lines[at]


def _folded(lines: list[str], at: int, random: Random) -> None:
    if at < len(lines):
        cut = random.randint(0, len(lines[at]))
        lines[at : at + 1] = [lines[at][:cut], " " + lines[at][cut:]]


_WAYS: tuple[Way, ...] = (
    *(_delete, _doubled, _block, _value, _value, _time, _time, _rule),
    *(_odd_line, _parameter, _swapped, _folded),
)
