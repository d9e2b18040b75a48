"""Mutants of plain bytes and words: cut, doubled, turned, recoded, numbers and texts made odd."""

import gzip
import re
from collections.abc import Callable
from random import Random

from benchmarks.fuzz.tokens import ANYTHING, NUMBERS, TIMES

MOST_BYTES = 256 * 1024
"""Mutants are cut here, so that what takes long does so for its shape and not for its size."""

_NUMBER = re.compile(rb"\d+")
_TIME = re.compile(rb"\d{4}-?\d\d-?\d\d(?:T[\d:]+(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}:\d\d(?::\d\d)?")
_QUOTED = re.compile(rb'(?<=")[^"\n]{0,200}(?=")|(?<=>)[^<\n]{1,200}(?=<)')
_FIRST = (b"\n", b"\xef\xbb\xbf", b"\xff\xfe", b"\x00", b"<html>", b"[", b"x")
_DEEP = (b"[", b"{", b'{"a":', b"<a>", b"<schedule>", b"BEGIN:VEVENT\r\n", b"<!--", b'[{"x":[')


def mutant(data: bytes, random: Random) -> bytes:
    """The bytes with a few places changed, 256 KiB at most."""
    for _ in range(random.choice((1, 1, 2, 3))):
        data = random.choice(_WAYS)(data, random)[:MOST_BYTES]
    return data


Way = Callable[[bytes, Random], bytes]


def _cut(data: bytes, random: Random) -> bytes:
    first, last = sorted((random.randint(0, len(data)), random.randint(0, len(data))))
    return data[:first] + data[last:]


def _ends_early(data: bytes, random: Random) -> bytes:
    return data[: random.randint(0, len(data))]


def _doubled(data: bytes, random: Random) -> bytes:
    at, length = random.randint(0, len(data)), random.randint(1, 400)
    return data[:at] + data[at : at + length] * random.choice((2, 3, 200)) + data[at + length :]


def _turned(data: bytes, random: Random) -> bytes:
    changed = bytearray(data)
    for _ in range(random.choice((1, 2, 8))):
        if changed:
            changed[random.randrange(len(changed))] = random.randrange(256)
    return bytes(changed)


def _odd(pattern: re.Pattern[bytes], words: tuple[str, ...]) -> Way:
    """One of the places that match, or all that are like it, replaced by an odd word."""

    def way(data: bytes, random: Random) -> bytes:
        found = [match.span() for match in pattern.finditer(data)]
        if not found:
            return data
        first, last = random.choice(found)
        word = random.choice(words).encode(errors="surrogatepass")
        if last > first and random.random() < 0.2:
            return data.replace(data[first:last], word)
        return data[:first] + word + data[last:]

    return way


def _deep(data: bytes, random: Random) -> bytes:
    at = random.randint(0, len(data))
    return data[:at] + random.choice(_DEEP) * random.choice((10, 1000, 30_000)) + data[at:]


def _recoded(data: bytes, random: Random) -> bytes:
    text = data.decode("utf-8", errors="replace")
    encoding = random.choice(("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "utf-8-sig"))
    return text.encode(encoding, errors="replace")


def _packed(data: bytes, random: Random) -> bytes:
    return gzip.compress(data, random.choice((0, 1, 9)), mtime=0)


def _in_front(data: bytes, random: Random) -> bytes:
    return random.choice(_FIRST) + data


_WAYS: tuple[Way, ...] = (
    *(_cut, _ends_early, _doubled, _turned, _deep, _recoded, _in_front, _packed),
    *(_odd(_NUMBER, NUMBERS), _odd(_TIME, TIMES), _odd(_QUOTED, ANYTHING), _odd(_TIME, ANYTHING)),
)
