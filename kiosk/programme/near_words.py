"""What somebody may have meant who mistyped a word: the nearest words of the programme.

Mistakes are letters too many, missing, wrong or swapped (F. J. Damerau 1964: four in five of all
mistypings are one of these). A word typed may stop early: "Jugenhilfe" is near
"Jugendhilfeplanung".
"""

import re

from kiosk.programme.derived import derived
from kiosk.programme.folding import fold, fold_spelt
from kiosk.programme.model import Programme

_WORD = re.compile(r"\w+")
_SHORTEST = 4
"""Letters: of three, nearly any three others would be near."""
_LONG = 8
"""Letters from which on two mistakes are forgiven."""

_Word = tuple[str, str, frozenset[str]]
"""A folded word, how the programme writes it, its letters."""


def meant(programme: Programme, typed: str) -> str:
    """What was typed with each unknown word replaced by the nearest one of titles and names.

    "" where nothing is near, or every word is known. Whether the words are found together is for
    the search to say.
    """
    words = derived(programme, _words)
    found = [_meant_word(words, word) for word in _WORD.findall(typed)]
    if None in found or not any(found):
        return ""
    kept = zip(_WORD.findall(typed), found, strict=True)
    return " ".join(near or word for word, near in kept)


def mistakes(typed: str, word: str) -> int:
    """The fewest mistakes that make `typed` of `word`, or of letters `word` begins with."""
    former: list[int] = []
    row = list(range(len(word) + 1))
    for number, letter in enumerate(typed):
        before, former, row = former, row, [number + 1]
        for place, other in enumerate(word):
            best = min(former[place] + (letter != other), former[place + 1] + 1, row[place] + 1)
            swapped = number and place and letter == word[place - 1] and typed[number - 1] == other
            if swapped:
                best = min(best, before[place - 1] + 1)
            row.append(best)
    return min(row)


def _words(programme: Programme) -> tuple[_Word, ...]:
    """All words of titles, people, tracks, rooms and formats, in either folding; sorted."""
    texts = [text for s in programme.sessions for text in (s.title, s.subtitle, s.format or "")]
    texts += [text for person in programme.people for text in (person.name, person.organisation)]
    texts += [room.name for room in programme.rooms]
    texts += [track.name for track in programme.tracks]
    shown = {word for text in texts for word in _WORD.findall(text)}
    folded = {folding(word): word for word in sorted(shown) for folding in (fold, fold_spelt)}
    return tuple((key, word, frozenset(key)) for key, word in sorted(folded.items()))


def _meant_word(words: tuple[_Word, ...], typed: str) -> str | None:
    """The nearest word; "" for one that is known, None where nothing is near."""
    folded = fold(typed), fold_spelt(typed)
    if any(one in key for key, _, _ in words for one in folded):
        return ""
    most = 0 if len(typed) < _SHORTEST or typed.isdigit() else 1 + (len(typed) >= _LONG)
    letters = set(folded[0])
    near = [
        (count, abs(len(key) - len(typed)), key, word)
        for key, word, of_word in words
        # Counting is slow, and most words lack too many of the letters.
        if most and len(key) >= len(typed) - most and len(letters - of_word) <= most
        if (count := mistakes(folded[0], key)) <= most
    ]
    return min(near)[3] if near else None
