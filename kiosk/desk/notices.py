"""Announcements and emergencies as staff write them: in both languages, until when, for whom."""

import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from kiosk.programme.announcement_text import announcement_text
from kiosk.programme.announcements import is_emergency
from kiosk.programme.model import Announcement
from kiosk.programme.overrides import ANNOUNCEMENT


class NoticeKind(StrEnum):
    """How loudly it is told."""

    NOTE = "note"
    URGENT = "urgent"
    """Heads every page."""
    EMERGENCY = "emergency"
    """Is all that a screen shows."""


@dataclass(frozen=True, slots=True)
class NoticeDraft:
    """`until` is aware, None: until it is taken down. No `rooms` and `screens`: everywhere."""

    kind: NoticeKind
    title: str
    text: str = ""
    title_en: str = ""
    text_en: str = ""
    until: datetime | None = None
    rooms: tuple[str, ...] = ()
    screens: tuple[str, ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it can be published: it needs a title, and English text an English title."""
        return bool(self.title.strip()) and (
            bool(self.title_en.strip()) or not self.text_en.strip()
        )


def new_key(kind: NoticeKind) -> str:
    """A key nobody used before; an emergency is known by how it begins (docs/screen-views.md)."""
    sign = "emergency" if kind is NoticeKind.EMERGENCY else "desk"
    return f"{sign}-{secrets.token_hex(6)}"


def kind_of(notice: Announcement) -> NoticeKind:
    """How loudly an announcement is told."""
    if is_emergency(notice):
        return NoticeKind.EMERGENCY
    return NoticeKind.URGENT if notice.urgent else NoticeKind.NOTE


def notice_change(draft: NoticeDraft, key: str) -> tuple[str, str, str]:
    """The correction (session, field, value) that puts a notice up.

    It names no beginning: it holds at once, also at a screen whose clock is slow.
    """
    notice = Announcement(
        key,
        draft.title.strip(),
        draft.text.strip(),
        None,
        draft.until,
        draft.kind is not NoticeKind.NOTE,
        draft.title_en.strip(),
        draft.text_en.strip(),
        draft.rooms,
        draft.screens,
    )
    return "", ANNOUNCEMENT + key, announcement_text(notice)


def taken_down(key: str) -> tuple[str, str, str]:
    """The correction that takes a notice down."""
    return "", ANNOUNCEMENT + key, ""
