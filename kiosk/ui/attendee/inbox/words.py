"""What became of a session in words: the new value, the old one after "statt"."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from kiosk.programme.change_groups import ChangeGroup, GroupKind
from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import Session
from kiosk.ui.attendee.agenda.own_records import length_text
from kiosk.ui.attendee.records import moved_time
from kiosk.ui.attendee.scene import Scene

_ORDER = (
    *(ChangeKind.CANCELLED, ChangeKind.MISSING, ChangeKind.RESTORED, ChangeKind.NEW),
    *(ChangeKind.TIME, ChangeKind.ROOM, ChangeKind.DELAY, ChangeKind.FULL, ChangeKind.STATUS),
    *(ChangeKind.TITLE, ChangeKind.ROOM_RENAMED),
)
"""What weighs most stands first."""


class Told(NamedTuple):
    """A new value and the old one; `off`: it does not take place.

    `apart`: `before` is a remark of its own. “Entfällt nicht mehr …” would say the opposite.
    """

    value: str
    before: str = ""
    off: bool = False
    apart: bool = False

    @property
    def text(self) -> str:
        """Both in a line: "Saal 2 statt Werkstatt"."""
        if not self.before:
            return self.value
        return f"{self.value}, {self.before}" if self.apart else f"{self.value} {self.before}"


def told(changes: Sequence[Change], session: Session | None, scene: Scene) -> list[Told]:
    """What the changes of one session (or room) say, what weighs most first."""
    found = []
    for kind in _ORDER:
        some = [change for change in changes if change.kind is kind]
        if kind is ChangeKind.TIME and some:
            found.append(_time(some, scene))
        elif some and not _goes_without_saying(kind, changes):
            found.append(_one(some[-1], session, scene))
    return found


def told_of_many(group: ChangeGroup, scene: Scene) -> Told:
    """What befell all sessions of a group."""
    translate = scene.translate
    if group.kind is GroupKind.ROOM:
        return Told(
            group.new_label, translate("Session", "instead of {room}", room=group.old_label)
        )
    if group.kind is GroupKind.NEW:
        return Told(translate("Inbox", "new"))
    minutes = round(group.shift.total_seconds() / 60)
    length = length_text(abs(minutes), scene)
    zone = group.kind is GroupKind.ZONE
    if minutes < 0:
        why = translate("Inbox", "probably a corrected time zone") if zone else ""
        return Told(translate("Inbox", "{length} earlier", length=length), why, apart=zone)
    why = translate("Inbox", "probably another time zone in the feed") if zone else ""
    return Told(translate("Inbox", "{length} later", length=length), why, apart=zone)


def _goes_without_saying(kind: ChangeKind, changes: Sequence[Change]) -> bool:
    """Confirmed or tentative is no news of a session that is new or back."""
    kinds = {change.kind for change in changes}
    return kind is ChangeKind.STATUS and bool(kinds & {ChangeKind.NEW, ChangeKind.RESTORED})


def _one(change: Change, session: Session | None, scene: Scene) -> Told:
    translate = scene.translate
    match change.kind:
        case ChangeKind.ROOM | ChangeKind.ROOM_RENAMED:
            return _room(change, scene)
        case ChangeKind.DELAY:
            return _delay(change, session, scene)
        case ChangeKind.TITLE:
            old = translate("Panel", "“{reason}”", reason=change.old)
            return Told(
                translate("Inbox", "new title"), translate("Inbox", "instead of {old}", old=old)
            )
        case ChangeKind.CANCELLED:
            return Told(translate("Session", "cancelled"), off=True)
        case ChangeKind.MISSING:
            gone = translate("Inbox", "not in the programme any more")
            return Told(translate("Session", "cancelled"), gone, off=True, apart=True)
    return Told(_plain(change, scene))


def _plain(change: Change, scene: Scene) -> str:
    """Changes that need no values."""
    translate = scene.translate
    match change.kind:
        case ChangeKind.NEW:
            return translate("Inbox", "new")
        case ChangeKind.RESTORED:
            return translate("Inbox", "takes place after all")
        case ChangeKind.FULL if change.new == "yes":
            return translate("Session", "full")
        case ChangeKind.FULL:
            return translate("Inbox", "seats again")
        case _ if change.new == "tentative":
            return translate("Session", "tentative")
    return translate("Inbox", "confirmed")


def _room(change: Change, scene: Scene) -> Told:
    translate = scene.translate
    before = (
        translate("Session", "instead of {room}", room=change.old_label)
        if change.old_label
        else translate("Inbox", "no room before")
    )
    return Told(change.new_label or translate("Inbox", "no room yet"), before)


def _delay(change: Change, session: Session | None, scene: Scene) -> Told:
    translate, minutes = scene.translate, int(change.new or 0)
    value = (
        translate("Session", "+%n min", minutes) if minutes else translate("Inbox", "on time again")
    )
    before = int(change.old or 0)
    if before:
        old = translate("Session", "+%n min", before)
        return Told(value, translate("Inbox", "instead of {old}", old=old))
    if session is not None and session.start is not None:
        planned = moved_time(session.start, None, scene)
        return Told(value, translate("Session", "instead of {time}", time=planned))
    return Told(value)


def _time(changes: Sequence[Change], scene: Scene) -> Told:
    """The new start, or the new end where only that changed."""
    translate = scene.translate
    fields = {change.field: change for change in changes}
    start = fields.get("start")
    if start is not None:
        new, old = _instant(start.new), _instant(start.old)
        value = moved_time(new, old, scene) if new else translate("Inbox", "no time yet")
        if old is None:
            return Told(value, translate("Inbox", "no time before"))
        return Told(
            value, translate("Session", "instead of {time}", time=moved_time(old, new, scene))
        )
    end = fields.get("end")
    if end is not None and (new := _instant(end.new)) is not None:
        value = translate("Now", "until {time}", time=moved_time(new, None, scene))
        old = _instant(end.old)
        if old is None:
            return Told(value)
        return Told(
            value, translate("Session", "instead of {time}", time=moved_time(old, None, scene))
        )
    return Told(translate("Inbox", "another day"))


def _instant(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
