"""Writes the list of all changes to a file, as a page or as plain text."""

from collections.abc import Callable
from pathlib import Path

from kiosk.personal.change_list import as_page, as_text, sections
from kiosk.personal.library import Library
from kiosk.personal.write_file import write_file
from kiosk.store.changes import recorded
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.page_style import page_style
from kiosk.wording import Translator


def save_list(
    workspace: Workspace, path: Path, translate: Translator, done: Callable[[], None]
) -> None:
    """Plain text where the file ends in ".txt"; `done` when it is written."""
    programme, name = workspace.programme, workspace.source.name
    if programme is None:
        return

    def write(library: Library) -> None:
        found = sections(recorded(library.programmes, name), programme, programme.tz, translate)
        if path.suffix.lower() == ".txt":
            lines = as_text(found, programme, translate)
        else:
            lines = as_page(found, programme, page_style("changes.css"), translate)
        write_file(path, ("\n".join(lines) + "\n").encode())

    end = workspace.busy("write", path.name)

    def written(_: None) -> None:
        end()
        done()

    def failed(error: Exception) -> None:
        end()
        workspace.failed.emit(error)

    workspace.in_store(write, written, failed)
