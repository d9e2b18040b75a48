"""The hits of a search page by page: thousands of rows would take the view longer than to find."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from kiosk.programme.model import Session
from kiosk.ui.attendee.lists.session_model import Index, SessionModel

PAGE = 50
"""Rows at a time; more than a window shows. A Python model costs a view 3 µs a row."""


class HitModel(SessionModel):
    """Begins with what `show` gets; what follows comes when somebody scrolls there."""

    _rest: Iterator[Session] = iter(())
    _waiting: Session | None = None

    def follow(self, sessions: Iterable[Session]) -> None:
        """Takes what stands behind the sessions that are shown."""
        self._rest = iter(sessions)
        self._waiting = next(self._rest, None)

    def load_all(self) -> None:
        """Shows everything, for who goes to the end."""
        self._load(list(self._rest))

    def show(self, sessions: Sequence[Session], *, anew: bool = False) -> None:
        self.follow(())
        super().show(sessions, anew=anew)

    def _load(self, sessions: list[Session]) -> None:
        if self._waiting is None:
            return
        added = [self._waiting, *sessions]
        self._waiting = next(self._rest, None)
        self.append(added)

    # Qt

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._waiting is not None

    def fetchMore(self, parent: Index) -> None:
        self._load(list(islice(self._rest, PAGE - 1)))
