"""Which revision of the journal a person has seen: one whose programme is on the screen."""

from PySide6.QtCore import QObject, Signal

from kiosk.desk.state import ServerState
from kiosk.ui.shared.feed_watch import FeedWatch


class Following(QObject):
    """`seen` is the revision that the programme shown holds for sure, `state` the journal then.

    The programme is fetched after the journal was read, and only then counts that as seen. Whoever
    edits is told of everything later.
    """

    changed = Signal()

    def __init__(self, watch: FeedWatch) -> None:
        super().__init__(watch)
        self.state = ServerState()
        self.seen = 0
        self._watch = watch
        self._coming: ServerState | None = None
        self._fetching_for: ServerState | None = None

    @property
    def waits(self) -> bool:
        """Whether a revision was read whose programme is not there yet."""
        return self._coming is not None

    def read(self, state: ServerState, *, anyhow: bool) -> None:
        """Takes the journal as it was just read; `anyhow` fetches even if it is the one seen."""
        if anyhow or state != self.state or self.seen != state.revision:
            self._coming = state
            self.follow()

    def follow(self) -> None:
        """Goes on once the feed has been looked at."""
        watch = self._watch
        if watch.syncing:
            return
        if watch.held:
            # The server has judged its source already, and staff are who would be asked.
            watch.accept()
            return
        if self._fetching_for is not None and watch.problem is not None:
            self._coming = None  # with the next round it is tried again, not at once
        elif self._fetching_for is not None:
            self.state = self._fetching_for
            self.seen = self.state.revision
            if self._coming is self._fetching_for:
                self._coming = None
            self.changed.emit()
        self._fetching_for = self._coming
        if self._coming is not None:
            watch.sync_now()
