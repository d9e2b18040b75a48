"""Search folding: the two ways German is typed, so that either finds the other.

SQLite's unicode61 tokenizer finds neither ß/ss nor "muehle" for "Mühle". Each text is therefore
stored in two foldings: marks stripped (Mühle → muhle, ß → ss) and umlauts spelt out (→ muehle).
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_SPELT_OUT = "äöüÄÖÜ\u0308\u0344"
"""What the second folding spells out, also as a letter with combining dots (U+0344: and accent)."""
_MARKS = dict.fromkeys(c for c in range(0x300, 0x370))
_NON_ASCII_WORD = re.compile(r"\w*[^\W\x00-\x7f]\w*")
_QUERY_WORD = re.compile(r"\w+")
_ASCII_OR_ONE = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]")

SHORTEST_PART = 3
"""Letters of the shortest part of a word that is looked for; shorter ones are in nearly all."""


def fold(text: str) -> str:
    """Lower case, marks stripped, ß → ss: "Große Mühle" → "grosse muhle"."""
    if text.isascii():
        return text.lower()
    # Folded again: ™ and ℃ fall apart into capitals (Unicode 3.13, D146).
    return unicodedata.normalize("NFKD", text.casefold()).casefold().translate(_MARKS)


def fold_spelt(text: str) -> str:
    """Lower case, umlauts spelt out, other marks stripped: "Große Mühle" → "grosse muehle"."""
    if text.isascii():
        return text.lower()
    composed = unicodedata.normalize("NFC", text.casefold()).translate(_UMLAUTS)
    return unicodedata.normalize("NFKD", composed).casefold().translate(_MARKS)


def search_text(text: str) -> str:
    """The text to index: the first folding, and behind it each word the second one differs in."""
    folded = fold(text)
    if text.isascii() or not any(character in text for character in _SPELT_OUT):
        return folded  # looking at each foreign word would cost more than all the rest
    spelt = {
        two
        for word in _NON_ASCII_WORD.findall(unicodedata.normalize("NFC", text))
        if (two := fold_spelt(word)) != fold(word)
    }
    return f"{folded} {' '.join(sorted(spelt))}" if spelt else folded


def query_terms(text: str) -> tuple[tuple[str, ...], ...]:
    """The words somebody typed, each in its one or two foldings; only word characters remain.

    "große Mühle" → (("grosse",), ("muhle", "muehle")): a text matches when it holds, for every
    word, one of its foldings.
    """
    words = _QUERY_WORD.findall(unicodedata.normalize("NFC", text))
    return tuple(tuple(dict.fromkeys((fold(word), fold_spelt(word)))) for word in words)


def hit_ranges(
    text: str, terms: tuple[tuple[str, ...], ...], *, parts: bool = True
) -> tuple[tuple[int, int], ...]:
    """Where the terms of `query_terms` lie in the text, as (start, end).

    For emphasis on the screen. Parts of words only with `parts`, and only those the search looks
    for: of three letters and more. ß and umlauts keep their places; ranges are in order and do
    not overlap.
    """
    ranges: list[tuple[int, int]] = []
    for folded, places in _with_places(text):
        for word in (folding for term in terms for folding in term):
            inside = parts and len(word) >= SHORTEST_PART
            at = folded.find(word)
            while at >= 0:
                if inside or at == 0 or not folded[at - 1].isalnum():
                    ranges.append((places[at], places[at + len(word) - 1] + 1))
                at = folded.find(word, at + len(word))
    return _merged(ranges)


@lru_cache(maxsize=1024)
def _with_places(text: str) -> tuple[tuple[str, Sequence[int]], ...]:
    """The text in its one or two foldings, and from which character each of theirs comes.

    Kept: with each letter typed, the same lines are looked through for other words.
    """
    if text.isascii():
        return ((text.lower(), range(len(text))),)
    return tuple(_folded_with_places(text, folding) for folding in (fold, fold_spelt))


def _folded_with_places(text: str, folding: Callable[[str], str]) -> tuple[str, Sequence[int]]:
    pieces: list[str] = []
    places: list[int] = []
    for run in _ASCII_OR_ONE.finditer(text):
        piece = folding(run[0])
        pieces.append(piece)
        if run[0].isascii():
            places.extend(range(*run.span()))
        else:
            places.extend([run.start()] * len(piece))
    return "".join(pieces), places


def _merged(ranges: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    merged: list[tuple[int, int]] = []
    for start, end in sorted(set(ranges)):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)
