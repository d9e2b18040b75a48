"""Upstream and journal on one side, the edition that goes out on the other; one thread at a time.

What upstream says lies in programme.db, untouched by staff; what staff say lies in journal.db. An
edition is always made of both anew, so there is nothing that could come apart.
"""

import hashlib
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.feeds.agenda_change import change
from kiosk.personal.published_calendars import new_states
from kiosk.programme.clock import Clock
from kiosk.programme.delta import delta
from kiosk.programme.errors import KnownError
from kiosk.programme.journal_entry import EntryKind, JournalEntry, standing
from kiosk.programme.model import Programme
from kiosk.programme.overrides import Override, in_force, lay_over, next_expiry
from kiosk.programme.upstream_word import Question, reconcile
from kiosk.server.edition import Edition
from kiosk.store import exports, feed_state, programmes, publications
from kiosk.store import journal as journal_store
from kiosk.store.database import open_programme_db, replace_broken_programme_db
from kiosk.store.errors import BrokenDatabaseError
from kiosk.store.journal import JournalConflictError, NotStandingError
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, take_in
from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.sync.receive import Received

_log = logging.getLogger(__name__)


class NoProgrammeError(KnownError):
    """Upstream could not be read yet."""


class Publisher:
    """`edition` is what is valid now, None before the first programme; reading it is always safe.
    `change` leads to it from the one before (`feeds.agenda_change`), None where that is not small.

    `trouble` says why upstream brought nothing the last time. `entries` is the journal as far as
    it is known, `corrections` are those in force, `questions` those staff have to decide on.
    """

    def __init__(self, folder: Path, source: Source, *, clock: Clock, translate: Translate) -> None:
        """Opens both databases and publishes what lies there. Raises StoreError."""
        self.source = source
        self.edition: Edition | None = None
        self.change: str | None = None
        self.trouble: KnownError | None = None
        self.corrections: tuple[Override, ...] = ()
        self.questions: tuple[Question, ...] = ()
        self._clock = clock
        self._translate = translate
        self.folder = folder
        self.entries: tuple[JournalEntry, ...] = ()
        self._expires: datetime | None = None
        self._laid: Programme | None = None
        self._behind = False
        self._programmes = open_programme_db(folder)
        try:
            self.journal = journal_store.open_journal(folder)
        except BaseException:
            self._programmes.close()
            raise
        self.upstream = self._stored()
        self.state = feed_state.get(self._programmes, source.name)
        self._publish()

    @property
    def revision(self) -> int:
        """The number of the last entry of the journal that the edition knows."""
        return self.entries[-1].number if self.entries else 0

    def now(self) -> datetime:
        """The present by the server's clock, in UTC."""
        return self._clock.now()

    def needed_upstream(self) -> Programme:
        """What upstream says. Raises NoProgrammeError while there is nothing to correct."""
        if self.upstream is None:
            raise NoProgrammeError("There is no programme yet that could be corrected.")
        return self.upstream

    def standing(self) -> tuple[JournalEntry, ...]:
        """The corrections that nothing has ended, expired ones included."""
        return standing(self.entries)

    def take_in(self, received: "Received") -> SyncReport:
        """Judges and stores what came from upstream, and publishes it. Raises StoreError."""
        report = take_in(self._programmes, received, clock=self._clock)
        self.trouble = report.reason
        if report.version != self.state.version:
            # Also what another process stored meanwhile.
            self.upstream = report.programme or self._stored()
            self._publish()
        contact = report.state.contacted_at
        if report.result in (Result.REFUSED, Result.QUARANTINED):
            # An answer that was not taken over makes what is shown no fresher.
            contact = self.state.contacted_at
        self.state = replace(report.state, contacted_at=contact)
        return report

    def look(self) -> None:
        """Publishes what the journal says by now, and what expired. Raises StoreError."""
        expired = self._expires is not None and self._expires <= self.now()
        if expired or self._behind or journal_store.latest(self.journal) != self.revision:
            self._publish()

    def close(self) -> None:
        """Closes both databases."""
        self._programmes.close()
        self.journal.close()

    def _stored(self) -> Programme | None:
        try:
            return programmes.load(self._programmes, self.source.name)
        except BrokenDatabaseError as error:
            _log.error("the programme cache is damaged and was set aside: %s", error)
            self._programmes = replace_broken_programme_db(self._programmes, self.folder)
            return None

    def _publish(self) -> None:
        """Lays the journal over upstream; another edition only where something differs."""
        if self.upstream is None:
            return
        now = self.now()
        # Until all is done: what fails on the way, such as a full disk, is tried again.
        self._behind = True
        self._read_journal()
        overrides = in_force((e.override for e in self.standing()), now)
        found = reconcile(self.upstream, overrides)
        if found.retired and not self._retire(found.retired, now):
            self._publish()
            return
        self.corrections, self.questions = found.kept, found.questions
        self._expires = next_expiry((e.override for e in self.standing()), now)
        laid = lay_over(self.upstream, found.kept)
        if self._laid is None or _differ(self._laid, laid):
            self._go_out(laid, now)
        self._behind = False

    def _read_journal(self) -> None:
        self.entries += journal_store.entries(self.journal, since=self.revision)

    def _retire(self, retired: tuple[Override, ...], now: datetime) -> bool:
        """Ends all that stands about a target: what an earlier override said is settled, too.

        Whether it was done; not when somebody wrote about the same at that moment.
        """
        targets = {o.target for o in retired}
        numbers = [e.number for e in self.standing() if e.override.target in targets]
        try:
            journal_store.withdraw(
                self.journal,
                numbers,
                "",
                "",
                now,
                seen=self.revision,
                kind=EntryKind.RETIREMENT,
            )
        except (JournalConflictError, NotStandingError):
            return False
        self._read_journal()
        return True

    def _go_out(self, laid: Programme, now: datetime) -> None:
        publication = publications.publish(self.journal, _content_hash(laid), now)
        known = exports.exported(self.journal, laid.event.key)
        states = new_states(
            laid, known, now=publication.at, translate=self._translate, before=self._laid
        )
        if states:
            exports.record_export(self.journal, laid.event.key, states)
        numbered = replace(laid, version=str(publication.version), updated=publication.at)
        edition = Edition(
            numbered,
            publication.version,
            publication.at,
            {**known, **{s.session_key: s for s in states}},
            self._translate,
            self.edition,
        )
        edition.resource("agenda.json")
        before = self.edition
        self.change = change(before.programme, numbered) if before is not None else None
        self._laid, self.edition = laid, edition


def _differ(before: Programme, after: Programme) -> bool:
    """Whether anything differs that people see: a new version number or date alone does not."""
    return bool(delta(_unnumbered(before), _unnumbered(after)))


def _unnumbered(programme: Programme) -> Programme:
    return replace(programme, version="", updated=None)


def _content_hash(programme: Programme) -> str:
    """The same for the same content, also after a restart."""
    return hashlib.sha256(repr(_unnumbered(programme)).encode(errors="replace")).hexdigest()
