"""Whom an announcement is for, when it holds, how loud it is, and in which words."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.programme.folding import fold
from kiosk.programme.instants import elapsed
from kiosk.programme.model import Announcement

EMERGENCY = "emergency"
"""An urgent announcement whose key begins so is an emergency (docs/screen-views.md)."""


def is_for(announcement: Announcement, *, room: str = "", screen: str = "") -> bool:
    """Whether it is to be shown at a room (by key) or on a screen (by name, in any case).

    One that names neither is for everybody; people without either see only those.
    """
    if not announcement.rooms and not announcement.screens:
        return True
    names = {fold(name) for name in announcement.screens}
    return (bool(room) and room in announcement.rooms) or (bool(screen) and fold(screen) in names)


def is_emergency(announcement: Announcement) -> bool:
    """Whether it tells people what to do at once."""
    return announcement.urgent and announcement.key.casefold().startswith(EMERGENCY)


def valid(announcement: Announcement, now: datetime) -> bool:
    """Whether an announcement is to be shown at `now` (aware)."""
    begun = announcement.since is None or elapsed(announcement.since, now) >= timedelta()
    return begun and (announcement.until is None or elapsed(now, announcement.until) > timedelta())


def for_everybody(
    announcements: Iterable[Announcement], now: datetime, language: str
) -> tuple[Announcement, ...]:
    """Those for people who are nowhere in particular at `now` (aware), in their words.

    Emergencies first, then urgent ones; else as the feed has them.
    """
    found = [in_words(a, language) for a in announcements if is_for(a) and valid(a, now)]
    return tuple(sorted(found, key=lambda a: (not is_emergency(a), not a.urgent)))


def in_words(announcement: Announcement, language: str) -> Announcement:
    """The announcement as who reads `language` is told it: in English where it says so itself."""
    if language != "en" or not announcement.title_en:
        return announcement
    return replace(announcement, title=announcement.title_en, text=announcement.text_en)
