"""What a new version of the programme means for the person: in a sentence, mine first."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import Session
from kiosk.programme.phase import actual_start
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time

_FIRST = (
    ChangeKind.CANCELLED,
    ChangeKind.MISSING,
    ChangeKind.TIME,
    ChangeKind.ROOM,
    ChangeKind.DELAY,
)
"""Of several changes to one session the first of these is told."""


class News(NamedTuple):
    """`text` for eyes and ears; `mine` says that it is about chosen sessions, `key` the one."""

    text: str
    mine: bool = False
    key: str | None = None


def news(before: Sequence[Change], after: Sequence[Change], scene: Scene) -> News | None:
    """What came with a new version; None when nothing in it is worth telling."""
    fresh = [c for c in _fresh(before, after) if c.noteworthy]
    if not fresh:
        return None
    translate = scene.translate
    mine: dict[str, list[Change]] = {}
    for change in fresh:
        if change.session_key in scene.stars:
            mine.setdefault(change.session_key, []).append(change)
    if len(mine) > 1:
        text = translate("News", "%n sessions of your agenda have changed.", len(mine))
        return News(text, mine=True)
    if mine:
        key, changes = next(iter(mine.items()))
        session = scene.programme.session_by_key.get(key)
        if session is not None:
            return News(_sentence(session, changes, scene), mine=True, key=key)
    count = len({c.session_key for c in fresh})
    return News(translate("News", "%n sessions of the programme have changed.", count))


def _fresh(before: Sequence[Change], after: Sequence[Change]) -> list[Change]:
    """What was not there before; both oldest first, so that the newest ones are compared only."""
    newest = before[-1].at if before else None
    if newest is None:
        known = set(before)
        return [c for c in after if c not in known]
    late = [c for c in after if c.at is not None and c.at > newest]
    one, other = ([c for c in some if c.at == newest] for some in (before, after))
    if len(one) == len(other):
        return late
    known = set(one)
    return [*(c for c in other if c not in known), *late]


def star_said(key: str, scene: Scene) -> str:
    """A session and how it is chosen now, with what runs at the same time."""
    translate, session = scene.translate, scene.programme.session_by_key[key]
    priority = scene.priority(key)
    if priority is None:
        return translate("News", "{title}: not in your agenda any more", title=session.title)
    chosen = (
        translate("Session", "going")
        if priority is Priority.GOING
        else translate("Session", "maybe")
    )
    said = f"{session.title}: {chosen}"
    others = [scene.programme.session_by_key[k].title for k in scene.clashes.get(key, ())]
    if not others:
        return said
    clash = translate("Session", "at the same time as {title}", title=", ".join(others))
    return f"{said}, {clash}"


def _sentence(session: Session, changes: Sequence[Change], scene: Scene) -> str:
    translate, title = scene.translate, session.title
    kinds = {change.kind: change for change in reversed(changes)}
    kind = next((k for k in _FIRST if k in kinds), None)
    start = actual_start(session)
    if kind in (ChangeKind.CANCELLED, ChangeKind.MISSING):
        return translate("News", "“{title}” is cancelled.", title=title)
    if kind in (ChangeKind.TIME, ChangeKind.DELAY) and start is not None:
        at = clock_time(start, scene.zone)
        return translate("News", "“{title}” now begins at {time}.", title=title, time=at)
    if kind is ChangeKind.ROOM:
        room = scene.programme.room_name(session.room)
        old = kinds[kind].old_label
        if room and old:
            values = {"title": title, "room": room, "old": old}
            return translate("News", "“{title}” is now in {room} instead of {old}.", **values)
    return translate("News", "“{title}” has changed.", title=title)
