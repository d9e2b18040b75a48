"""Puts the own agenda into a calendar on a server: what is to be done, doing it, remembering it.

Three steps, because the first and the last need the databases and the middle one the network.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from kiosk.feeds.ical_entry import Entry
from kiosk.personal.calendar_plan import Action, Put, Remove, plan
from kiosk.personal.exported_notes import calendar_notes
from kiosk.personal.ical_export import EmptyExportError, export_agenda
from kiosk.programme.errors import KnownError
from kiosk.programme.exports import ExportedEntry, PushedEntry
from kiosk.programme.model import Programme
from kiosk.store import exports, stars
from kiosk.store.database import Database
from kiosk.store.pushed import pushed, record_pushed
from kiosk.sync.caldav.account import Account, CalendarServerError
from kiosk.sync.caldav.entries import Place, entries_between, find, place_of, put, remove
from kiosk.sync.caldav.exchange import Exchange
from kiosk.sync.interruptible import interruptible
from kiosk.wording import Translate

_LONGEST = 300.0
"""Seconds for a whole agenda; a slow server takes half a second for an entry."""
_A_DAY = timedelta(days=1)

Progress = Callable[[int, int], object]
"""Told how many entries are done, of how many; not in the thread of the caller."""


@dataclass(slots=True)
class Delivered:
    """What came of it. `kept` are entries to be taken away that the person had changed there.

    `states` says where entries lie now, by UID (None: no longer), `sent` what they say.
    `error` ended it before its end; what was done until then holds.
    """

    created: int = 0
    updated: int = 0
    removed: int = 0
    kept: int = 0
    states: dict[str, PushedEntry | None] = field(default_factory=dict)
    sent: list[ExportedEntry] = field(default_factory=list)
    error: KnownError | None = None

    @property
    def changed(self) -> bool:
        """Whether the calendar says anything new."""
        return bool(self.created or self.updated or self.removed)


def prepare(
    db: Database,
    source: str,
    collection: str,
    programme: Programme,
    *,
    now: datetime,
    alarm_minutes: int | None,
    translate: Translate,
) -> tuple[Action, ...]:
    """What is to be done in a calendar (its address). Raises StoreError."""
    chosen = stars.stars(db, source)
    try:
        made = export_agenda(
            programme,
            chosen,
            exports.exported(db, source),
            now=now,
            alarm_minutes=alarm_minutes,
            translate=translate,
            notes=calendar_notes(db, source),
        )
    except EmptyExportError:
        return ()
    return plan(made.entries, pushed(db, source, collection), chosen)


def deliver(
    account: Account,
    collection: str,
    actions: Sequence[Action],
    cancel: threading.Event,
    progress: Progress = lambda _done, _of: None,
) -> Delivered:
    """Does it. An expected failure stands in the result; FetchCancelledError is raised."""
    abandoned = threading.Event()

    def run() -> Delivered:
        with Exchange(account, abandoned) as exchange:
            delivery = _Delivery(exchange, collection, actions)
            delivery.run(progress)
            return delivery.made

    return interruptible(
        run,
        name=f"calendar {account.host}",
        cancel=cancel,
        until=time.monotonic() + _LONGEST,
        abandoned=abandoned,
        late=lambda: CalendarServerError(
            "{host} answers too slowly or at too great length.", host=account.host
        ),
    )


def record(db: Database, source: str, collection: str, delivered: Delivered) -> None:
    """Remembers what lies in the calendar now, and what it says. Raises StoreError."""
    exports.record_export(db, source, delivered.sent)
    record_pushed(db, source, collection, delivered.states)


class _Delivery:
    """One delivery under way."""

    def __init__(self, exchange: Exchange, collection: str, actions: Sequence[Action]) -> None:
        self.made = Delivered()
        self._exchange = exchange
        self._collection = collection
        self._actions = actions
        self._there: Mapping[str, Place] = {}

    def run(self, progress: Progress) -> None:
        from kiosk.sync.fetched import FetchCancelledError

        try:
            self._there = self._look_around()
            for number, action in enumerate(self._actions, 1):
                self._do(action)
                progress(number, len(self._actions))
        except FetchCancelledError:
            raise
        except KnownError as error:
            self.made.error = error

    def _look_around(self) -> Mapping[str, Place]:
        """What lies there already on the days of entries that are new to us: a file of ours that
        was imported, or the work of another device, is gone on with and not doubled."""
        new = [
            Entry.from_json(a.entry.content)
            for a in self._actions
            if isinstance(a, Put) and a.known is None
        ]
        if not new:
            return {}
        start = min(datetime.fromisoformat(e.start) for e in new) - _A_DAY
        end = max(datetime.fromisoformat(e.end) for e in new) + _A_DAY
        return entries_between(self._exchange, self._collection, start, end)

    def _do(self, action: Action) -> None:
        if isinstance(action, Remove):
            if remove(self._exchange, Place(action.known.url, action.known.etag)):
                self.made.removed += 1
            else:
                self.made.kept += 1
            self.made.states[action.entry.uid] = None
        else:
            place, new = self._written(action)
            self.made.created += new
            self.made.updated += not new
            key, uid = action.entry.session_key, action.entry.uid
            self.made.states[uid] = PushedEntry(key, uid, place.url, place.etag, action.digest)
        self.made.sent.append(action.entry)

    def _written(self, action: Put) -> tuple[Place, bool]:
        """Where the entry lies now, and whether it is new there."""
        uid, known = action.entry.uid, action.known
        fresh = Place(place_of(self._collection, uid))
        first = Place(known.url, known.etag) if known else self._there.get(uid, fresh)
        written = put(self._exchange, first, action.data)
        if written is not None:
            return written, not first.etag
        # Changed there, moved, or taken away: what lies there under our UID is written over.
        found = find(self._exchange, self._collection, uid)
        written = put(self._exchange, found or fresh, action.data)
        if written is None:
            raise CalendarServerError(
                "{host} changes an entry at the same time as we do. Try again later.",
                host=self._exchange.account.host,
            )
        return written, found is None
