"""The calendar file of the own agenda that is kept up to date at the place chosen for it."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.store.database import Database
from kiosk.store.settings import set_setting, setting
from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.personal.ical_export import AgendaExport


class FolderGoneError(KnownError):
    """The folder of the kept file is not there: a stick pulled out, a share not connected."""


def kept_place(db: Database, source: str) -> Path | None:
    """Where the file of a feed's agenda is kept; None where nobody wants one. Raises StoreError."""
    kept = setting(db, _name(source))
    return Path(kept) if kept else None


def keep_at(db: Database, source: str, place: Path | None) -> None:
    """Chooses where the file is kept from now on; None ends it. Raises StoreError."""
    set_setting(db, _name(source), str(place.absolute()) if place else None)


def renew(
    db: Database,
    source: str,
    programme: Programme,
    *,
    now: datetime,
    alarm_minutes: int | None,
    translate: Translate,
) -> "AgendaExport | None":
    """Brings the kept file up to date; None where there is none, or nothing to say in it.

    A file that says it all already is not touched, so that nothing that watches it wakes up.
    No folder is made: one that is gone may come back with what is in it.
    Raises FolderGoneError, WriteError, StoreError.
    """
    place = kept_place(db, source)
    if place is None:
        return None
    # Most windows keep no file.
    from kiosk.personal.ical_export import EmptyExportError
    from kiosk.personal.write_agenda import write_agenda
    from kiosk.personal.write_file import write_file

    def write(data: bytes) -> None:
        if not place.parent.is_dir():
            raise FolderGoneError(
                "The folder {folder} is not there: the calendar file in it is not up to date. It "
                "goes on by itself when the folder is back; or choose another place.",
                folder=str(place.parent),
            )
        if _content(place) != data:
            write_file(place, data)

    try:
        return write_agenda(
            db,
            source,
            programme,
            None,
            write,
            now=now,
            alarm_minutes=alarm_minutes,
            translate=translate,
        )
    except EmptyExportError:
        return None  # nothing was ever chosen


def _name(source: str) -> str:
    return f"kept calendar {source}"


def _content(place: Path) -> bytes | None:
    try:
        return place.read_bytes()
    except OSError:
        return None  # absent, or the writing will say what is wrong
