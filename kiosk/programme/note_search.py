"""Finds sessions by what a person noted about them, and puts them among the other hits."""

import re
from collections.abc import Iterable, Mapping, Sequence

from kiosk.programme.folding import query_terms, search_text
from kiosk.programme.model import Programme, Session

_WORD = re.compile(r"\w+")
_PART = 3
"""Shorter parts of words are in nearly all of them."""

_MOST_TITLES = 12
"""What was noted stands on the first page of results, however many titles hold the words."""

Terms = tuple[tuple[str, ...], ...]


class NoteSearch:
    """The notes of one feed, folded once and asked with every letter typed."""

    def __init__(self, programme: Programme, notes: Mapping[str, str]) -> None:
        known = programme.session_by_key
        self._programme = programme
        self._notes = {
            key: _words(text) for key, text in notes.items() if key in known and text.strip()
        }
        self._texts = {key: _words(_text(programme, known[key])) for key in self._notes}

    def with_notes(self, text: str, hits: Sequence[str]) -> tuple[str, ...]:
        """The hits of a search with those of the notes among them, each key once.

        A session is found when every word typed begins or is part of a word of its note, title,
        people, track or room, and one of them of its note. Who writes a note remembers its words:
        such sessions stand behind the first ones with all the words in their title and before all
        others.
        """
        terms = tuple(term for term in query_terms(text) if all(term))
        found = [key for key in self._in_order() if self._holds(key, terms)] if terms else []
        if not found:
            return tuple(hits)
        titled = self._titled(hits, terms)
        return tuple(dict.fromkeys((*titled, *found, *hits)))

    def _in_order(self) -> Iterable[str]:
        return (s.key for s in self._programme.sessions if s.key in self._notes)

    def _holds(self, key: str, terms: Terms) -> bool:
        note, rest = self._notes[key], self._texts[key]
        in_note = [_holds_word(term, note) for term in terms]
        return any(in_note) and all(
            here or _holds_word(term, rest) for here, term in zip(in_note, terms, strict=True)
        )

    def _titled(self, hits: Sequence[str], terms: Terms) -> list[str]:
        """The hits at the front whose titles hold all the words."""
        known = self._programme.session_by_key
        titled = []
        for key in hits[:_MOST_TITLES]:
            words = _words(known[key].title) if key in known else ()
            if not all(_holds_word(term, words) for term in terms):
                break
            titled.append(key)
        return titled


def _text(programme: Programme, session: Session) -> str:
    track = programme.track_by_key.get(session.track or "")
    parts = (
        session.title,
        session.subtitle,
        *programme.people_names(session),
        track.name if track else "",
        programme.room_name(session.room),
    )
    return "\n".join(parts)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(search_text(text)))


def _holds_word(term: Sequence[str], words: Iterable[str]) -> bool:
    """Whether one of the foldings of a word typed begins a word, or is part of a compound."""
    return any(
        word.startswith(folding) or (len(folding) >= _PART and folding in word)
        for word in words
        for folding in term
    )
