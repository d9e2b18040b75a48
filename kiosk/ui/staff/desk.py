"""The desk's data at work: programme, journal, edits, what waits; results come back by signal.

Edits are made on what the person could see: a revision of the journal counts as seen only when a
programme is shown that was fetched after it.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.desk.acts import Change
from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.edit import Edit, Sheet, laid
from kiosk.desk.fleet import FleetState
from kiosk.desk.outbox import Delivery
from kiosk.desk.publication import Publication, publication
from kiosk.desk.rounds import Round, go_round
from kiosk.desk.staff_api import StaffApi
from kiosk.desk.state import Me, Published, ServerDraft, ServerState
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.ui.pictures.screen_feed import ScreenFeed
from kiosk.ui.staff.at_server import AtServer
from kiosk.ui.staff.following import Following

POLL = 2000
"""Milliseconds between two looks at the journal: push is a hint, this is what counts."""


_EVER = datetime.min.replace(tzinfo=UTC)


class Desk(QObject):
    """`changed`: something to show anew. `went_out` brings a publication and what came of it.

    `taken_back`: a correction does not count any more. `failed` brings an error to tell. `there`
    acts on what lies at the server; `contact` is when it last answered, `trouble` why it does not
    now.
    """

    changed = Signal()
    went_out = Signal(object, object)
    taken_back = Signal()
    failed = Signal(object)

    def __init__(self, feed: ScreenFeed, api: StaffApi, folder: DeskFolder) -> None:
        """Raises DeskFolderError when what was kept cannot be read."""
        super().__init__()
        self.feed = feed
        self.folder = folder
        self.sheet: Sheet = folder.sheet()
        self.waiting: tuple[Publication, ...] = folder.waiting()
        self.me: Me | None = None
        self.fleet: FleetState | None = None
        self.drafts: tuple[ServerDraft, ...] = ()
        self.contact: datetime | None = None
        self.trouble: KnownError | None = None
        self.sheet_kept_at: datetime | None = None
        self.done: list[tuple[Publication, Published]] = []
        self._api = api
        self._following = Following(feed.watch)
        self._following.changed.connect(self.changed)
        self._busy = False
        self._again = False
        self._unkept: set[str] = set()
        self._undropped: set[str] = set()
        feed.changed.connect(self._following.follow)
        feed.changed.connect(self.changed)
        feed.watch.news.connect(lambda _: self.look())
        feed.tasks.failed.connect(self.failed)
        self.there = AtServer(api, feed.tasks, lambda: self.seen)
        self.there.published.connect(self._draft_went_out)
        self.there.taken_back.connect(self.taken_back)
        self.there.failed.connect(self.failed)
        self.there.changed.connect(self.look)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(POLL)

    @property
    def api(self) -> StaffApi:
        """The way to the server."""
        return self._api

    @property
    def state(self) -> ServerState:
        """The journal as of `seen`."""
        return self._following.state

    @property
    def seen(self) -> int:
        """The revision that the programme shown holds for sure."""
        return self._following.seen

    @property
    def programme(self) -> Programme | None:
        """What the server publishes, as far as it is known here."""
        return self.feed.programme

    @property
    def expected(self) -> Programme | None:
        """The same with what only waits for the server laid over it."""
        unsent = [e for p in self.waiting if not p.waits_for_person for e in p.edits]
        if self.programme is None or not unsent:
            return self.programme
        return laid(self.programme, unsent)

    @property
    def now(self) -> datetime:
        """The present, UTC."""
        return self.feed.now()

    @property
    def idle(self) -> bool:
        """Whether nothing is being asked, and what was answered is shown."""
        return not (self._busy or self._again or self._following.waits or self.feed.watch.syncing)

    @property
    def disputes(self) -> tuple[Publication, ...]:
        """What waits for a person's word."""
        return tuple(p for p in self.waiting if p.waits_for_person)

    # Edits

    def edit(
        self, changes: Iterable[Change], expires: datetime | None = None, reason: str = ""
    ) -> None:
        """Lays changes on the sheet; one back to what is published takes its edit away."""
        sheet = self.sheet
        for session, field, value in changes:
            sheet = sheet.put(Edit(session, field, value, self.seen, expires, reason))
        if self.expected is not None:
            sheet = sheet.settled(self.expected)
        self._keep(sheet)

    def expire(self, session: str, until: datetime | None) -> None:
        """Has the edits of a session count until an instant, None: until they are taken back."""
        self._keep(self.sheet.until(session, until))

    def discard(self, targets: Iterable[tuple[str, str]]) -> None:
        """Takes edits off the sheet."""
        self._keep(self.sheet.without(targets))

    def _keep(self, sheet: Sheet) -> None:
        if sheet == self.sheet:
            return
        self.sheet = sheet
        self.sheet_kept_at = None
        self.feed.tasks.database(lambda: self.folder.keep_sheet(sheet), self._kept)
        self.changed.emit()

    def _kept(self, _: None) -> None:
        self.sheet_kept_at = self.now
        self.changed.emit()

    # Publishing

    def publish(self, edits: Iterable[Edit], reason: str) -> None:
        """Sends edits as one; what cannot be sent now waits on the disk."""
        chosen = tuple(edits)
        if not chosen:
            return
        self.send(publication(chosen, reason.strip(), self.now))
        self._keep(self.sheet.without(e.target for e in chosen))

    def send(self, made: Publication, instead_of: Publication | None = None) -> None:
        """Keeps a publication and sends it, in the place of `instead_of` if there is one."""
        folder = self.folder
        if instead_of is None:
            self.waiting = (*self.waiting, made)
        else:
            self.waiting = tuple(made if p is instead_of else p for p in self.waiting)
        self._unkept.add(made.request)

        def kept(_: None) -> None:
            self._unkept.discard(made.request)
            self.look()

        self.feed.tasks.database(lambda: folder.keep_waiting(made, instead_of), kept)
        self.changed.emit()

    def give_up(self, waiting: Publication) -> None:
        """Drops a publication that waits, by a person's word."""
        self.waiting = tuple(p for p in self.waiting if p is not waiting)
        self._undropped.add(waiting.request)
        self.feed.tasks.database(
            lambda: self.folder.drop_waiting(waiting),
            lambda _: self._undropped.discard(waiting.request),
        )
        self.changed.emit()

    def undo(self) -> None:
        """Takes back the last publication of this desk."""
        unsent = [p for p in self.waiting if not p.waits_for_person]
        if unsent:
            self.give_up(unsent[-1])
        elif self.done:
            last = self.done.pop()
            self.there.withdraw(last[1].numbers, lambda: self.done.append(last))

    def _draft_went_out(self, made: Publication, came: Published) -> None:
        self.done.append((made, came))
        self.went_out.emit(made, came)

    # The server

    def look(self) -> None:
        """Sends what waits and asks what stands; once more if it is asked meanwhile."""
        if self._busy:
            self._again = True
            return
        self._busy, self._again = True, False
        api, folder, me = self._api, self.folder, self.me
        self.feed.tasks.network(
            lambda: go_round(api, folder, me), self._answered, self._failed_here
        )

    def _answered(self, done: Round) -> None:
        self._busy = False
        before = self._shown()
        self._take(done.delivery)
        if done.answers is None:
            self.trouble = done.trouble
        else:
            back = self.contact is None or self.trouble is not None
            self.contact, self.trouble = self.now, None
            answers = done.answers
            self.me, self.fleet, self.drafts = answers.me, answers.fleet, answers.drafts
            self._following.read(answers.state, anyhow=back)
        if self._shown() != before:
            self.changed.emit()
        if self._again:
            self.look()

    def _take(self, delivery: Delivery) -> None:
        """What the disk has is what waits, and what is just being put there; not what just goes.

        Nothing that holds back what follows it can be hidden that way.
        """
        there = tuple(p for p in delivery.waiting if p.request not in self._undropped)
        known = {p.request for p in there}
        coming = (p for p in self.waiting if p.request in self._unkept - known)
        self.waiting = (*there, *coming)
        for made, came in delivery.sent:
            if isinstance(came, Published):
                self.done.append((made, came))
            self.went_out.emit(made, came)

    def _shown(self) -> tuple[object, ...]:
        """What is shown of the server, to see whether anything is another than before."""
        fleet = self.fleet
        screens = (
            [replace(s, seen_at=_EVER, painted_at=_EVER) for s in fleet.screens] if fleet else []
        )
        trouble = str(self.trouble) if self.trouble else ""
        return (
            self.me,
            self.state,
            self.drafts,
            self.waiting,
            trouble,
            self.contact is None,
            screens,
        )

    def _failed_here(self, error: KnownError) -> None:
        """Something of this machine, such as a full disk: what waits stays."""
        self._busy = False
        self.trouble = error
        self.changed.emit()

    def close(self) -> None:
        """Ends everything; what was being written is finished first."""
        self._timer.stop()
        self.feed.close()


def with_edits(programme: Programme, sheet: Sheet, key: str) -> Programme:
    """The programme with one session's edits laid over it."""
    return laid(programme, sheet.of(key))
