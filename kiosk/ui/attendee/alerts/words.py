"""What notices and reminders say."""

from collections.abc import Sequence
from typing import NamedTuple

from kiosk.programme.inbox import Entry
from kiosk.programme.model import Session
from kiosk.programme.phase import minutes_until
from kiosk.programme.reminders import Reminder
from kiosk.ui.attendee.inbox.words import told, told_of_many
from kiosk.ui.attendee.records import times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time


class Said(NamedTuple):
    """A heading and a text; `key` is the session it leads to, "" for the change inbox."""

    heading: str
    text: str
    key: str = ""

    @property
    def line(self) -> str:
        """Both in one line, for the window's own notice."""
        return f"{self.heading}: {self.text}" if self.text else self.heading


def change_said(entry: Entry, scene: Scene) -> Said:
    """One change that cannot wait: the session, what is new, when and where it is."""
    key = entry.sessions[0] if len(entry.sessions) == 1 else ""
    session = scene.programme.session_by_key.get(key)
    if entry.group is not None:
        said = told_of_many(entry.group, scene).text
        return Said(scene.translate("Inbox", "%n sessions", len(entry.sessions)), said)
    said = "; ".join(value.text for value in told(entry.changes, session, scene))
    if session is None:
        return Said(entry.title or scene.translate("Inbox", "A room has another name"), said)
    return Said(session.title, f"{said} ({_place(session, scene)})", key)


def gathered_said(entries: Sequence[Entry], scene: Scene) -> Said:
    """Several changes in one notice: how many, and which of mine."""
    translate = scene.translate
    mine = [entry for entry in entries if entry.mine]
    if len(entries) == 1:
        return change_said(entries[0], scene)
    heading = translate("Alerts", "%n changes in your agenda", len(mine))
    names = [change_said(entry, scene).heading for entry in mine]
    parts = ["; ".join(dict.fromkeys(names))]
    if len(entries) > len(mine):
        parts.append(translate("Alerts", "%n more in the programme", len(entries) - len(mine)))
    return Said(heading, " · ".join(parts))


def reminder_said(reminder: Reminder, session: Session, scene: Scene) -> Said:
    """ "In 14 min: Planspiel": when and where, and the way there."""
    translate = scene.translate
    minutes = minutes_until(reminder.start, scene.now)
    text = _place(session, scene)
    origin = scene.programme.session_by_key.get(reminder.origin or "")
    if origin is not None:
        room = scene.programme.room_name(origin.room)
        way = translate("Now", "%n min walk from {room}", reminder.walk, room=room)
        text = f"{text} · {way}"
    heading = translate("Alerts", "{title} in %n min", minutes, title=session.title)
    return Said(heading, text, session.key)


def missed_said(missed: Sequence[tuple[Reminder, Session]], scene: Scene) -> Said:
    """Reminders nobody could give in time, because the window was closed or the computer slept."""
    translate = scene.translate
    if len(missed) == 1:
        reminder, session = missed[0]
        began = clock_time(reminder.start, scene.zone)
        text = translate("Alerts", "“{title}” began at {time}.", title=session.title, time=began)
        return Said(translate("Alerts", "Missed reminder"), text, session.key)
    titles = "; ".join(session.title for _, session in missed)
    return Said(translate("Alerts", "%n missed reminders", len(missed)), titles)


def _place(session: Session, scene: Scene) -> str:
    room = scene.programme.room_name(session.room)
    return ", ".join(filter(None, (times(session, scene), room)))
