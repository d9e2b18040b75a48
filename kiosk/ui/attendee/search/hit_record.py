"""Adds to a session's record where a search found its words, when the title does not say it."""

from dataclasses import replace

from kiosk.programme.excerpts import Excerpt, Found, excerpt
from kiosk.programme.model import Session
from kiosk.ui.attendee.records import FoundLine, SessionRecord
from kiosk.ui.attendee.scene import Scene


def with_excerpt(record: SessionRecord, session: Session, scene: Scene) -> SessionRecord:
    """The record with the line of the text that was found, spoken at its end."""
    line = excerpt(scene.programme, session, scene.terms, scene.note(session.key))
    if line is None:
        return record
    label, speak = _label(line, scene), record.speak
    said = f"{label} {line.text}" if label else line.text
    return replace(
        record,
        found=FoundLine(label, line.text, line.hits, line.where in (Found.PEOPLE, Found.FORMAT)),
        speak=lambda: f"{speak()}, {said}",
    )


def _label(line: Excerpt, scene: Scene) -> str:
    translate = scene.translate
    if line.where is Found.PEOPLE:
        return translate("Search", "with")
    if line.where is Found.NOTE:
        return translate("Search", "your note:")
    if line.where is Found.TEXT:
        return translate("Search", "description:")
    return ""
