"""What is to be taken along: the codes of what was picked, as texts."""

from collections.abc import Mapping

from kiosk.personal.calendar_code import calendar_text
from kiosk.personal.handover import link, selection
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority
from kiosk.programme.values import dataclass


@dataclass(frozen=True, slots=True)
class Taken:
    """The text of a QR code; `title` is the session it is of, "" where it holds all of them.

    `opens` says that any phone opens it; a link of this program's own needs the program.
    """

    text: str
    title: str = ""
    opens: bool = True


def taken(programme: Programme, picked: tuple[str, ...], base: str) -> tuple[Taken, ...]:
    """The codes of what was picked: one link to the feed server at `base`, where there is one.

    Without a server a calendar entry for each, and where none has a time yet the link that this
    program takes on another machine.
    """
    sessions = [s for key in picked if (s := programme.session_by_key.get(key)) is not None]
    if not sessions:
        return ()
    text = selection(programme.event.key, _going(sessions))
    if base:
        return (Taken(link(text, base)),)
    entries = [Taken(e, s.title) for s in sessions if (e := calendar_text(programme, s))]
    return tuple(entries) or (Taken(link(text), opens=False),)


def _going(sessions: list[Session]) -> Mapping[str, Priority]:
    return {session.key: Priority.GOING for session in sessions}
