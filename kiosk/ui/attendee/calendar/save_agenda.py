"""Writes the agenda, or one session, as an iCalendar file, in the background."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.programme.errors import KnownError
from kiosk.store.database import Database
from kiosk.ui.attendee.workspace import Workspace
from kiosk.wording import Translate

if TYPE_CHECKING:
    from kiosk.personal.ical_export import AgendaExport


def save_agenda(
    workspace: Workspace,
    path: Path,
    key: str | None,
    alarm_minutes: int | None,
    translate: Translate,
    done: Callable[[int, int], None],
) -> None:
    """Writes the agenda, or the session `key`, to a file.

    `done` takes the number of entries written and of chosen sessions left out; the workspace's
    `failed` tells what went wrong.
    """
    programme, now, name = workspace.programme, workspace.clock.now(), workspace.source.name
    if programme is None:
        return

    def work(personal: Database) -> "AgendaExport":
        # Here: its library takes long to import, and the window must not wait for it.
        from kiosk.personal.write_agenda import write_agenda
        from kiosk.personal.write_file import write_file

        return write_agenda(
            personal,
            name,
            programme,
            key,
            lambda data: write_file(path, data),
            now=now,
            alarm_minutes=alarm_minutes,
            translate=translate,
        )

    end = workspace.busy("write", path.name)

    def written(made: "AgendaExport") -> None:
        end()
        done(made.count, len(made.left_out))

    def failed(error: KnownError) -> None:
        end()
        workspace.failed.emit(error)

    workspace.with_personal(work, written, failed)
