"""What is done with what lies at the server: corrections taken back or ended, drafts decided."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from kiosk.desk.errors import ServerSilentError
from kiosk.desk.publication import Publication
from kiosk.desk.staff_api import StaffApi
from kiosk.desk.state import Published, ServerDraft
from kiosk.desk.withdrawal import (
    DraftPublication,
    Expiry,
    Withdrawal,
    send_twice,
    withdrawal,
)
from kiosk.programme.errors import KnownError
from kiosk.ui.shared.tasks import TaskRunner


class AtServer(QObject):
    """`taken_back`: a correction does not count any more; `published` brings a draft that went out,
    and what came of it. `failed` brings an error to tell; `changed`: something is another there.
    """

    changed = Signal()
    taken_back = Signal()
    published = Signal(object, object)
    failed = Signal(object)

    def __init__(self, api: StaffApi, tasks: TaskRunner, seen: Callable[[], int]) -> None:
        """`seen` gives the revision of the journal that a person could see."""
        super().__init__()
        self._api = api
        self._tasks = tasks
        self._seen = seen
        self._unanswered: dict[tuple[int, ...], Withdrawal] = {}
        self._draft_keys: dict[int, DraftPublication] = {}

    def withdraw(
        self, numbers: Iterable[int], unanswered: Callable[[], None] = lambda: None
    ) -> None:
        """Takes standing corrections back; `unanswered` when nobody knows whether it was done.

        Asked for again, it is then the same to the server.
        """
        api, made = self._api, withdrawal(numbers, self._seen())
        wanted = self._unanswered.pop(made.numbers, made)

        def failed(error: KnownError) -> None:
            if isinstance(error, ServerSilentError):
                self._unanswered[wanted.numbers] = wanted
                unanswered()
            self._failed(error)

        self._tasks.network(
            lambda: send_twice(wanted, api.withdraw), lambda _: self._withdrawn(), failed
        )

    def count_until(self, number: int, until: datetime | None) -> None:
        """Has a correction that stands count until another instant."""
        api, wanted = self._api, Expiry(number, until)
        self._tasks.network(
            lambda: send_twice(wanted, api.count_until),
            lambda _: self.changed.emit(),
            self._failed,
        )

    def publish_draft(self, draft: ServerDraft) -> None:
        """Publishes what somebody handed in; pressed again, it is the same to the server."""
        api = self._api
        wanted = self._draft_keys.setdefault(draft.number, DraftPublication(draft.number))

        def published(came: Published) -> None:
            made = Publication("", draft.edits, draft.note, draft.at)
            self.published.emit(made, came)
            self.changed.emit()

        self._tasks.network(lambda: send_twice(wanted, api.publish_draft), published, self._failed)

    def discard_draft(self, draft: ServerDraft) -> None:
        """Throws away what somebody handed in."""
        api = self._api
        self._tasks.network(
            lambda: api.discard_draft(draft.number), lambda _: self.changed.emit(), self._failed
        )

    def _withdrawn(self) -> None:
        self.taken_back.emit()
        self.changed.emit()

    def _failed(self, error: KnownError) -> None:
        self.failed.emit(error)
        self.changed.emit()
