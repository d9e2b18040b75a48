"""Which sessions a person wants to see: a filter as a value, and as a text for the settings."""

import json
from collections.abc import Container, Iterable
from enum import StrEnum
from typing import NamedTuple

from kiosk.programme.values import dataclass


class Facet(StrEnum):
    """What sessions are told apart by. The choices of one facet are alternatives, those of ONLY
    must all hold; a session has to pass every facet that something is chosen of."""

    DAY = "day"
    TRACK = "track"
    ROOM = "room"
    FORMAT = "format"
    LANGUAGE = "language"
    ONLY = "only"


class Only(StrEnum):
    """The values of `Facet.ONLY`: starred, at no time that a star claims, without a time yet."""

    STARRED = "starred"
    FREE = "free"
    UNDATED = "undated"


class Choice(NamedTuple):
    """One thing that can be chosen.

    `value` is a local date ("2022-12-08"), the key of a track or room, a format or language as
    the feed writes it, or an `Only`; "" stands for sessions that the feed says nothing of.
    """

    facet: Facet
    value: str


STARRED = Choice(Facet.ONLY, Only.STARRED)
FREE = Choice(Facet.ONLY, Only.FREE)
UNDATED = Choice(Facet.ONLY, Only.UNDATED)


@dataclass(frozen=True, slots=True)
class Filter:
    """What is chosen; an empty filter is false and lets every session pass."""

    choices: frozenset[Choice] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.choices)

    def __contains__(self, choice: Choice) -> bool:
        return choice in self.choices

    def values(self, facet: Facet) -> frozenset[str]:
        """What is chosen of one facet; empty: everything."""
        return frozenset(c.value for c in self.choices if c.facet is facet)

    def toggled(self, choice: Choice) -> "Filter":
        """With one choice more, or without it if it was chosen."""
        return Filter(self.choices ^ {choice})

    def without(self, choices: Iterable[Choice]) -> "Filter":
        """Without some choices."""
        return Filter(self.choices.difference(choices))

    def without_facet(self, facet: Facet) -> "Filter":
        """With nothing chosen of one facet."""
        return Filter(frozenset(c for c in self.choices if c.facet is not facet))

    def kept(self, known: Container[Choice]) -> "Filter":
        """Without what no longer exists: a track that vanished would hide the whole programme."""
        return Filter(frozenset(c for c in self.choices if c in known))

    def to_text(self) -> str:
        """A short JSON text, the same for equal filters; "" for an empty one."""
        if not self.choices:
            return ""
        chosen = {str(facet): sorted(self.values(facet)) for facet in Facet}
        return json.dumps({f: v for f, v in chosen.items() if v}, separators=(",", ":"))

    @staticmethod
    def from_text(text: str) -> "Filter":
        """The filter of a text made by `to_text`; what cannot be read in it is left out."""
        try:
            read = json.loads(text) if text else {}
        except (ValueError, RecursionError):
            return Filter()
        if not isinstance(read, dict):
            return Filter()
        return Filter(
            frozenset(
                Choice(facet, value)
                for facet in Facet
                if isinstance(values := read.get(facet), list)
                for value in values
                if isinstance(value, str)
            )
        )
