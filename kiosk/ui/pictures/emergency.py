"""The emergency page's words and where they come from: a file here, or a notice in the feed."""

from collections.abc import Iterable
from datetime import datetime
from pathlib import Path

from kiosk.programme.announcements import in_words, is_emergency, is_for, valid
from kiosk.programme.model import Announcement, Programme
from kiosk.programme.text import plain_text
from kiosk.programme.values import dataclass

EMERGENCY_FILE = "emergency.txt"
"""In the data folder; while it holds a text, all screens of this machine show it."""
_DIVIDER = "|"


@dataclass(frozen=True, slots=True)
class Emergency:
    """What is to be done, in German and in English; "" where only the other was given."""

    german: str
    english: str = ""


def emergency_from(text: str) -> Emergency | None:
    """A text as somebody typed it: German, then after "|" or a blank line English.

    None where it holds nothing: an empty file ends the emergency.
    """
    divided = text if _DIVIDER in text else text.replace("\r\n", "\n").replace("\n\n", _DIVIDER, 1)
    german, _, english = (" ".join(part.split()) for part in divided.partition(_DIVIDER))
    return Emergency(german, english) if german or english else None


@dataclass(frozen=True, slots=True)
class EmergencySource:
    """This machine's own emergency: a text file somebody writes, and empties when it is over."""

    file: Path

    def now(self) -> Emergency | None:
        """What it says at this moment; a file that cannot be read says nothing."""
        try:
            return emergency_from(self.file.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return None


def is_for_screen(notice: Announcement, rooms: Iterable[str], screen: str) -> bool:
    """Whether a screen of a name, for some rooms (keys), is to show it."""
    return any(is_for(notice, room=room, screen=screen) for room in ("", *rooms))


def announced_emergency(
    programme: Programme, now: datetime, *, rooms: Iterable[str] = (), screen: str = ""
) -> Emergency | None:
    """The emergency the feed tells this screen, which is for rooms (keys).

    Its title is German and its text English, unless it has words of its own for English.
    """
    for notice in programme.announcements:
        if is_emergency(notice) and valid(notice, now) and is_for_screen(notice, rooms, screen):
            if not notice.title_en:
                return Emergency(notice.title, notice.text)
            words = in_words(notice, "en")
            return Emergency(*(_sentence(n.title, n.text) for n in (notice, words)))
    return None


def _sentence(title: str, text: str) -> str:
    return " ".join(" ".join((title, plain_text(text))).split())
