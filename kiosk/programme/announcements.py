"""Whom an announcement is for, and in which words."""

from dataclasses import replace

from kiosk.programme.folding import fold
from kiosk.programme.model import Announcement


def is_for(announcement: Announcement, *, room: str = "", screen: str = "") -> bool:
    """Whether it is to be shown at a room (by key) or on a screen (by name, in any case).

    One that names neither is for everybody; people without either see only those.
    """
    if not announcement.rooms and not announcement.screens:
        return True
    names = {fold(name) for name in announcement.screens}
    return (bool(room) and room in announcement.rooms) or (bool(screen) and fold(screen) in names)


def in_words(announcement: Announcement, language: str) -> Announcement:
    """The announcement as who reads `language` is told it: in English where it says so itself."""
    if language != "en" or not announcement.title_en:
        return announcement
    return replace(announcement, title=announcement.title_en, text=announcement.text_en)
