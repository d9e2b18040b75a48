"""Writes the personal agenda and remembers what went out."""

from collections.abc import Callable
from datetime import datetime

from kiosk.personal.exported_notes import calendar_notes
from kiosk.personal.ical_export import AgendaExport, EmptyExportError, export_agenda, export_session
from kiosk.programme.model import Programme
from kiosk.store import exports, stars
from kiosk.store.database import Database
from kiosk.wording import Translate


def write_agenda(
    db: Database,
    source: str,
    programme: Programme,
    key: str | None,
    write: Callable[[bytes], None],
    *,
    now: datetime,
    alarm_minutes: int | None,
    translate: Translate,
) -> AgendaExport:
    """Writes the whole agenda, or the session `key`, and keeps the state behind SEQUENCE.

    What `write` raises leaves that state alone: only what has been written counts. The stars are
    read here and now: another window or the command line may have set some.
    Raises EmptyExportError, StoreError.
    """
    chosen, known = stars.stars(db, source), exports.exported(db, source)
    noted = calendar_notes(db, source)
    if key is None:
        made = export_agenda(
            programme,
            chosen,
            known,
            now=now,
            alarm_minutes=alarm_minutes,
            translate=translate,
            notes=noted,
        )
    elif key not in programme.session_by_key:
        raise EmptyExportError("The session is not in the programme any more.")
    else:
        made = export_session(
            programme,
            key,
            chosen,
            known,
            now=now,
            alarm_minutes=alarm_minutes,
            translate=translate,
            note=noted.get(key, ""),
        )
    write(made.data)
    exports.record_export(db, source, made.entries)
    return made
