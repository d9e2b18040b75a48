"""Whether what a server says of its version is a reason to look at the feed."""

MOST_LOOKS = 3
"""A cache in front of the server may give the old version for a few seconds more."""


class PushWord:
    """The version the server named last, held against the one that is stored here.

    Another version, not a higher one, is news: a server whose journal was lost begins anew.
    """

    def __init__(self) -> None:
        self._told = ""
        self._looks = 0

    def hear(self, version: str) -> None:
        """The server named a version: a new one, or the same again."""
        if version != self._told:
            self._told, self._looks = version, 0

    def looking(self) -> None:
        """A look at the feed begins."""
        self._looks += 1

    def wants_look(self, stored: str) -> bool:
        """Whether to look now; `stored` is the feed's own version of what is stored, "" if it
        names none: then one look for each word is enough."""
        if not self._told or self._told == stored:
            return False
        return self._looks < (MOST_LOOKS if stored else 1)
