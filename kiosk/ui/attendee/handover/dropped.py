"""Tells what is handed over from what is a feed, when something is dropped."""

from pathlib import Path

from kiosk.personal.incoming import is_agenda, is_handed_over, read_selection
from kiosk.programme.errors import KnownError
from kiosk.sync.source import Source


def handed_over(dropped: str) -> str | Path | None:
    """The text of a selection or the file of an agenda; None for anything else."""
    if is_handed_over(dropped):
        return dropped
    try:
        source = Source.parse(dropped)
        if source.is_web or source.path.suffix.lower() != ".ics":
            return None
        return source.path if is_agenda(read_selection(source.path)) else None
    except KnownError:
        return None  # no file: whoever opens it as a feed says why
