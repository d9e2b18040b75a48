"""What taking over would change, in words."""

from kiosk.personal.incoming import Incoming
from kiosk.programme.reading_order import timed_in_order
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.wording import Translate


def preview_words(found: Incoming, translate: Translate) -> str:
    """How many sessions are new, starred already, starred here only, and left out."""
    parts = [translate("HandOver", "%n new sessions", len(found.new))]
    if found.same:
        parts.append(translate("HandOver", "%n starred already", len(found.same)))
    if found.missing:
        parts.append(translate("HandOver", "%n only starred here", len(found.missing)))
    left_out = found.unknown + len(found.cancelled)
    if left_out:
        parts.append(translate("HandOver", "%n cancelled or not in the programme", left_out))
    return " · ".join(parts)


def preview_lines(found: Incoming, scene: Scene) -> list[str]:
    """The sessions by time, those without one last, each with what it is.

    New, starred already, or only here.
    """
    translate = scene.translate
    words = {
        **dict.fromkeys(found.new, translate("HandOver", "new")),
        **dict.fromkeys(found.same, translate("HandOver", "already starred")),
        **dict.fromkeys(found.missing, translate("HandOver", "only here; goes when replaced")),
    }
    lines = []
    programme = scene.programme
    undated = (s for s in programme.sessions if s.start is None)
    for session in (*timed_in_order(programme), *undated):
        if session.key in words:
            record = session_record(session, scene)
            when = " ".join(part for part in (record.day, record.time) if part)
            lines.append(" · ".join(filter(None, (when, session.title, words[session.key]))))
    return lines
