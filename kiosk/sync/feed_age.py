"""Whether a feed's own version or date goes back: an older version of it is served again."""

import re

from kiosk.programme.instants import elapsed
from kiosk.programme.model import Programme

_DATED = re.compile(r"(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2})?))?(?=$|[\s;,])")
_NUMBERED = re.compile(r"[vV]?(\d{1,9}(?:\.\d{1,9})*)(?=$|[\s;,])")


def goes_back(old: Programme, new: Programme, *, dated: bool = True) -> bool:
    """Whether `new` says of itself that it is older than `old`.

    The date of the feed decides where both name one, unless `dated` is False: a calendar's is only
    that of its latest entry and goes back when that one is taken out. Else the versions do, as far
    as both begin with a date ("2022-12-24 19:30; …") or with a number ("1.3 To overcome …"). Names
    ("Capella", "latest") have no order, and unknown is not older.
    """
    if dated and old.updated is not None and new.updated is not None:
        return elapsed(old.updated, new.updated).total_seconds() < 0
    return _is_before(new.version, old.version)


def _is_before(one: str, other: str) -> bool:
    first, second = _DATED.match(one), _DATED.match(other)
    if first and second:
        same_depth = (first[2] is None) == (second[2] is None)
        return first.group(0) < second.group(0) if same_depth else first[1] < second[1]
    if first or second:
        return False
    left, right = _NUMBERED.match(one), _NUMBERED.match(other)
    if left is None or right is None:
        return False
    # 1.25 to 1.3 goes on as a decimal, 1.9 to 1.10 as numbers: only what both call back is back.
    return _parts(left[1]) < _parts(right[1]) and _decimal(left[1]) < _decimal(right[1])


def _parts(number: str) -> tuple[int, ...]:
    """1.0 is 1: some write the noughts at times."""
    parts = [int(part) for part in number.split(".")]
    while parts and parts[-1] == 0:
        parts.pop()
    return tuple(parts)


def _decimal(number: str) -> tuple[int, str]:
    """Whole part and the digits after the first point, comparable as decimal fractions."""
    whole, _, rest = number.partition(".")
    return int(whole), rest.replace(".", "").rstrip("0")
