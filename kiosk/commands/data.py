"""What a command works on: the two databases, the chosen feed, its programme, the language."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from kiosk.options import Options, clock, data_folder, feed_zone, language
from kiosk.personal.reunite import reunite
from kiosk.programme.clock import Clock
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.store import programmes
from kiosk.store.database import (
    PERSONAL_FILE,
    Database,
    open_personal_db,
    open_programme_db,
    replace_broken_programme_db,
)
from kiosk.store.errors import BrokenDatabaseError, StoreError
from kiosk.store.settings import setting
from kiosk.sync.file_zone import file_zone
from kiosk.sync.source import BUNDLED, Source
from kiosk.sync.synchronise import SyncReport, synchronise
from kiosk.wording import Translator, error_text, translator

_log = logging.getLogger(__name__)


class UnreadableFeedError(KnownError):
    """A feed cannot be read; says which one and, in the person's language, why."""


class Data:
    """The opened data folder of one command; `opened` closes it."""

    def __init__(self, options: Options, folder: Path) -> None:
        """Opens the databases, made when absent. Raises StoreError, SourceError."""
        self.options = options
        self._folder = folder
        self.personal: Database = open_personal_db(folder)
        try:
            kept = setting(self.personal, "language")
            self.translate: Translator = translator(language(options, kept))
            named = options.feed or setting(self.personal, "feed") or BUNDLED
            self.source = Source.parse(named)
            self.programmes: Database = open_programme_db(folder)
        except BaseException:
            self.personal.close()
            raise
        _log.info("data folder %s, feed %s", folder, self.source.shown)

    @cached_property
    def clock(self) -> Clock:
        """The command's clock; a naive --now is in the event's zone as far as that is known."""
        zone = None
        if self.options.now is not None and self.options.now.tzinfo is None:
            stored = self.stored()
            zone = stored.tz if stored else file_zone(self.source)
        return clock(self.options, zone)

    def stored(self) -> Programme | None:
        """The programme as it lies in the store; a damaged cache is set aside and counts as empty.

        Raises StoreError.
        """
        try:
            return programmes.load(self.programmes, self.source.name)
        except BrokenDatabaseError:
            self._replace_cache()
            return None

    def programme(self) -> Programme:
        """The stored programme; what was never stored is synced first. Raises KnownError.

        Stars whose sessions have other keys by now follow them.
        """
        stored = self.stored()
        if stored is not None:
            reunite(self.personal, self.source.name, stored)
            return stored
        report = self.synchronise()
        found = report.programme or self.stored()
        if found is None:
            assert report.reason is not None, "a sync without a programme says why"
            raise named(report.reason, self.source.shown, self.translate) from report.reason
        return found

    def synchronise(self, *, accept: bool = False) -> SyncReport:
        """Brings the stored programme up to date, and the stars with it. Raises StoreError."""
        report = self._synchronise(accept)
        if report.programme is not None:
            reunite(self.personal, self.source.name, report.programme, anew=report.version == 1)
        return report

    def close(self) -> None:
        """Closes the databases."""
        self.programmes.close()
        self.personal.close()

    def _synchronise(self, accept: bool) -> SyncReport:
        clock, zone = self.clock, feed_zone(self.options)
        try:
            return synchronise(self.programmes, self.source, clock=clock, accept=accept, zone=zone)
        except BrokenDatabaseError:
            self._replace_cache()
            return synchronise(self.programmes, self.source, clock=clock, accept=accept, zone=zone)

    def _replace_cache(self) -> None:
        _log.info("the programme cache in %s is damaged and was set aside", self._folder)
        self.programmes = replace_broken_programme_db(self.programmes, self._folder)


@contextmanager
def opened(options: Options) -> Iterator[Data]:
    """The data folder the options name, open while a command runs. Raises KnownError."""
    data = Data(options, data_folder(options))
    try:
        yield data
    finally:
        data.close()


def spoken(options: Options) -> Translator:
    """The words in the person's language, without the data folder having to be there or sound."""
    return translator(language(options, _kept_language(data_folder(options))))


def named(error: KnownError, feed: str, translate: Translator) -> KnownError:
    """The error with the feed's name in it, unless it has that already."""
    if any(feed in str(value) for value in error.values.values()):
        return error
    return UnreadableFeedError(
        "{feed} cannot be read: {reason}", feed=feed, reason=error_text(error, translate)
    )


def _kept_language(folder: Path) -> str | None:
    if not (folder / PERSONAL_FILE).exists():
        return None
    try:
        db = open_personal_db(folder)
    except StoreError:
        # Some other error is being told, or nothing of the store is needed.
        return None
    try:
        return setting(db, "language")
    except StoreError:
        return None
    finally:
        db.close()
