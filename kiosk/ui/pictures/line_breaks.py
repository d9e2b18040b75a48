"""Divides texts into lines: none too wide, nothing left out, and no word left alone at the end."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol


class Measure(Protocol):
    """Knows the typeface."""

    def width(self, text: str, size: int, weight: int) -> float:
        """The width of a line, px."""

    def ascent(self, size: int) -> float:
        """From the top of a line's box to its base line, px."""


class Divided(str):
    """A line that ends in a hyphen which is not its word's own."""


def unbroken(lines: Iterable[str]) -> str:
    """Lines as one again, without the hyphens that were put in."""
    return "".join(x[:-1] if isinstance(x, Divided) else f"{x} " for x in lines).rstrip()


NO_BREAK = "\N{NO-BREAK SPACE}"
_SPACES = re.compile(rf"[^\S{NO_BREAK}]+")
_NUMBER = re.compile(r"\(?\d{1,3}(?:[.,]\d+)?[).,:;!?]*")
_ORDINAL = re.compile(r"\d{1,2}\.")
_COUNTED = re.compile(
    r"(?i:min|minut|stund|tage|days?|hours?|weitere|more|uhr"
    r"|(?:january|february|march|april|may|june|july|august|(?:sept|nov|dec)ember|october)\b)"
)
"""What a number before it counts; any other number belongs to the name before it ("Saal 2")."""
_JOINS = frozenset("–-/·&")
_NARROWER = (0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55, 0.5)
"""Shares of the width that are tried one after the other."""
_SHORT = 1 / 3
"""A last line that is shorter than this share of the longest one looks lost."""


def wrap(text: str, size: int, weight: int, width: float, measure: Measure) -> list[str]:
    """The text in lines no wider than `width`; a longer word is divided, nothing is left out.

    As few lines as possible; of the ways to set it in so many, one that leaves no word alone on
    the last line and parts no number from what it counts ("Saal 2", "7. Dezember", "1 min").
    What `NO_BREAK` joins stays together where one line holds it.
    """
    best = _filled(text, size, weight, width, measure)
    if len(best) < 2:
        return best
    least, parted = _flaws(best, size, weight, measure), _parted(best)
    for joined, share in _ways(text):
        if not least:
            break
        tried = _filled(joined, size, weight, width * share, measure)
        if len(tried) > len(best) or _parted(tried) > parted:
            continue
        flaws = _flaws(tried, size, weight, measure)
        if flaws < least:
            best, least = tried, flaws
    return best


def _ways(text: str) -> Iterator[tuple[str, float]]:
    """Other ways to set a text: with numbers joined to what they belong to, and narrower."""
    joined = _joined(text)
    if joined != text:
        yield joined, 1.0
    for share in _NARROWER:
        yield joined, share


def _joined(text: str) -> str:
    """The text with numbers that stay with what they belong to."""
    words = text.split()
    found = words[:1]
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        found += [NO_BREAK if _belong(before, word, after) else " ", word]
    return "".join(found)


def _belong(before: str, word: str, after: str) -> bool:
    """Whether one of two words is a number that belongs to the other; `after` is the next one."""
    if _counts(before, word):
        return True
    return _NUMBER.fullmatch(word) is not None and not _counts(word, after)


def _counts(number: str, word: str) -> bool:
    """Whether the first of two words is a number that belongs to the second."""
    if _ORDINAL.fullmatch(number):
        return word[:1].isalpha()
    return _NUMBER.fullmatch(number) is not None and _COUNTED.match(word) is not None


def _flaws(lines: Sequence[str], size: int, weight: int, measure: Measure) -> int:
    """How many line breaks a typesetter would mend; a word that stands alone counts twice."""
    widths = [measure.width(line, size, weight) for line in lines]
    alone = 1 if " " in lines[-1] else 2
    lost = alone if widths[-1] < max(widths) * _SHORT else 0
    return lost + sum(_torn(line, after) for line, after in pairwise(lines))


def _torn(line: str, after: str) -> bool:
    """Whether a break parts a number from its word, or begins a line with a dash."""
    first, *more = after.split()
    return first in _JOINS or _belong(line.split()[-1], first, more[0] if more else "")


def _parted(lines: Sequence[str]) -> int:
    return sum(isinstance(line, Divided) for line in lines)


def _filled(text: str, size: int, weight: int, width: float, measure: Measure) -> list[str]:
    """Each line as full as it goes."""

    def fits(line: str) -> bool:
        return measure.width(line, size, weight) <= width

    lines: list[str] = []
    line = ""
    for word in _words(text, fits):
        whole = f"{line} {word}".strip()
        if fits(whole):
            line = whole
            continue
        if line:
            lines.append(line)
        *parts, line = _divide(word, size, weight, width, measure)
        lines.extend(parts)
    return [*lines, line] if line else lines


def _words(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """What a line is broken between; joined words only as far as one line holds them."""
    for word in _SPACES.split(text.strip()):
        said = word.replace(NO_BREAK, " ").strip()
        if not said:
            continue
        if said == word or fits(said):
            yield said
        else:
            yield from said.split()


_LEAST_REST = 5
"""Letters of a divided word that stay together at its end."""


def _divide(word: str, size: int, weight: int, width: float, measure: Measure) -> list[str]:
    """A word in parts that fit, hyphens between them."""
    parts = []
    while len(word) > 1 and measure.width(word, size, weight) > width:
        end = _last_that_fits(word, size, weight, width, measure)
        # After a hyphen, slash or colon of its own, a word needs no other.
        own = max(word.rfind(sign, 1, end + 1) for sign in "-–/:")
        if own > 0:
            parts.append(word[: own + 1])
            word = word[own + 1 :]
        else:
            # Nobody reads a single letter on the next line as the end of a word.
            end = _between_syllables(word, min(end, max(len(word) - _LEAST_REST, 1)))
            parts.append(Divided(f"{word[:end]}-"))
            word = word[end:]
        if not word:
            break
    return [*parts, word] if word else parts


_VOWELS = frozenset("aeiouyäöü")
_TOGETHER = ("sch", "ch", "ph", "th", "qu", *(a + b for a in "bpdtgkfv" for b in "lr"), "st")
"""Consonants that begin a syllable together."""
_LOOK_BACK = 6
"""Letters a line may be shorter for the sake of a syllable."""


def _between_syllables(word: str, end: int) -> int:
    """The last place up to `end` where a syllable may begin: with the consonant before a vowel.

    A rule of thumb of German, right far more often than the place that happens to fit.
    """
    letters = word.lower()
    for place in range(end, max(end - _LOOK_BACK, 2), -1):
        if _begins_syllable(letters, place) and set(letters[:place]) & _VOWELS:
            return place
    return end


def _begins_syllable(letters: str, place: int) -> bool:
    """Whether one or more consonants before a vowel begin there, and not in the midst of them."""
    if letters[place] in _VOWELS or not letters[place].isalpha():
        return False
    cluster = next((c for c in _TOGETHER if letters.startswith(c, place)), letters[place])
    before_vowel = letters[place + len(cluster) :][:1] in _VOWELS
    return before_vowel and not any(
        letters.startswith(c, place - back) for c in _TOGETHER for back in range(1, len(c))
    )


def _last_that_fits(word: str, size: int, weight: int, width: float, measure: Measure) -> int:
    low, high = 1, len(word) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure.width(f"{word[:middle]}-", size, weight) <= width:
            low = middle
        else:
            high = middle - 1
    return low
