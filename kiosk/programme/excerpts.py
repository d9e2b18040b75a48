"""Where a search found its words when the title does not say it: a line of the text around them."""

import re
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from kiosk.programme.folding import fold, fold_spelt, hit_ranges
from kiosk.programme.model import Programme, Session
from kiosk.programme.text import strip_tags_fast

_WORD = re.compile(r"\w+")
_BLANKS = re.compile(r"\s+")
_BEFORE = 24
"""Characters shown before the word that was found: the line begins near it, however narrow."""
_WHOLE = 180
"""Characters of an excerpt, more than any line holds."""

Terms = Sequence[tuple[str, ...]]


class Found(StrEnum):
    """What the words were found in."""

    PEOPLE = "people"
    NOTE = "note"
    SUBTITLE = "subtitle"
    FORMAT = "format"
    TEXT = "text"


class Excerpt(NamedTuple):
    """A line of text around what was found; `hits` are the words in it, as (start, end)."""

    where: Found
    text: str
    hits: tuple[tuple[int, int], ...]


def excerpt(programme: Programme, session: Session, terms: Terms, note: str = "") -> Excerpt | None:
    """Where the words of `query_terms` stand that title, track and room do not hold.

    Of several such words the first one decides. None: title, track and room have them all.
    """
    track = programme.track_by_key.get(session.track or "")
    seen = (session.title, track.name if track else "", programme.room_name(session.room))
    for term in terms:
        if any(_place(text, term, parts=True) is not None for text in seen):
            continue
        for where, text in _texts(programme, session, note):
            at = _place(text, term, parts=where is Found.PEOPLE)
            if at is not None:
                return _around(where, text, at, terms)
    return None


def _texts(programme: Programme, session: Session, note: str) -> Iterator[tuple[Found, str]]:
    """The texts that are searched, in the order a person would want to be told of them."""
    people = programme.person_by_key
    for key in session.people:
        if (person := people.get(key)) is not None:
            yield Found.PEOPLE, " · ".join(filter(None, (person.name, person.organisation)))
    yield Found.NOTE, note
    yield Found.SUBTITLE, session.subtitle
    yield Found.FORMAT, session.format
    yield Found.TEXT, strip_tags_fast(session.abstract)
    yield Found.TEXT, strip_tags_fast(session.description)


def _place(text: str, term: tuple[str, ...], *, parts: bool) -> int | None:
    """Where a word begins with the term (or, with `parts`, holds it); None: nowhere."""
    # The whole text is looked through at once first: word by word takes a hundred times as long.
    if not text or not any(form in whole for whole in _folded(text) for form in term):
        return None
    for word in _WORD.finditer(text):
        for folded in _folded(word[0]):
            if any(folded.startswith(form) or (parts and form in folded) for form in term):
                return word.start()
    return None


def _folded(text: str) -> tuple[str, ...]:
    return (text.lower(),) if text.isascii() else (fold(text), fold_spelt(text))


def _around(where: Found, text: str, at: int, terms: Terms) -> Excerpt:
    start = 0
    if at > _BEFORE and where is not Found.PEOPLE:
        blank = text.find(" ", at - _BEFORE, at)
        start = blank + 1 if blank >= 0 else at
    cut = _BLANKS.sub(" ", text[start : start + _WHOLE]).strip()
    shown = f"{'… ' if start else ''}{cut}{' …' if start + _WHOLE < len(text) else ''}"
    hits = hit_ranges(shown, tuple(terms), parts=where is Found.PEOPLE)
    return Excerpt(where, shown, hits)
