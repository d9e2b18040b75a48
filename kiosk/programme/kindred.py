"""A session that got another title and another id at once: known by its place and a rare word."""

from collections import Counter
from collections.abc import Mapping

from kiosk.programme.looks import Look, grouped
from kiosk.programme.model import Programme
from kiosk.programme.titles import plain_title

_SHORTEST = 4
"""Letters of a word that counts."""

_OFTEN = 3
"""In more titles of one programme than this a word is common: "workshop", "talk"."""


def kindred_in_place(
    old: Programme, new: Programme, left: Mapping[str, Look], right: Mapping[str, Look]
) -> dict[str, str]:
    """Old key → new key of what alone vanished and alone appeared in one room for the same time.

    Their titles share a word that is rare in both programmes; with none in common it is another
    session in the place of the one that was cancelled (seen: "Elephant taming …" gave way to
    "Transducers in Python").
    """
    if not left or not right:
        return {}
    others = grouped(right, _place)
    found = {
        keys[0]: others[place][0]
        for place, keys in grouped(left, _place).items()
        if len(keys) == len(others.get(place, ())) == 1
    }
    if not found:
        return {}
    common = _common(old) | _common(new)
    return {
        key: other
        for key, other in found.items()
        if (_words(left[key].title) & _words(right[other].title)) - common
    }


def _place(look: Look) -> tuple[object, ...] | None:
    return (look.start, look.end, look.room) if look.start and look.room else None


def _words(title: str) -> set[str]:
    return {word for word in title.split("-") if len(word) >= _SHORTEST}


def _common(programme: Programme) -> set[str]:
    titles = {plain_title(s.title) for s in programme.sessions}
    count = Counter(word for title in titles for word in _words(title))
    return {word for word, times in count.items() if times > _OFTEN}
