"""Display records of the own day's cells: with the way to get there and the numbers of overlaps."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from kiosk.programme.instants import same
from kiosk.programme.model import Session
from kiosk.programme.own_agenda import Gap, OwnDay, ShortBreak
from kiosk.programme.phase import Phase, actual_end
from kiosk.ui.attendee.records import SessionRecord, TagKind, countdown, session_record, spoken
from kiosk.ui.attendee.scene import Scene

_IN_HOURS = 120
"""People say 75 or 90 minutes, but not 150."""


def own_record(session: Session, day: OwnDay, scene: Scene) -> SessionRecord:
    """A session as a cell of the own day; its warning is a break shorter than the way.

    What it overlaps with is drawn beside it, and told to screen readers with its number.
    """
    record = session_record(session, scene)
    way = way_to(session, day)
    left = countdown(session, scene) if record.phase is Phase.NOW else ""
    return replace(
        record,
        warning=way_text(way, scene) if way else "",
        warning_short=scene.translate("Agenda", "%n min walk", way.walk) if way else "",
        tags=tuple(
            replace(tag, text=left) if left and tag.kind is TagKind.NOW else tag
            for tag in record.tags
        ),
        speak=partial(_spoken, session, day, scene),
    )


def way_to(session: Session, day: OwnDay) -> ShortBreak | None:
    """The shortest break before a session, if the way takes longer."""
    return min(
        (b for b in day.breaks if b.after.key == session.key),
        key=lambda b: b.pause - b.walk,
        default=None,
    )


def way_text(way: ShortBreak, scene: Scene) -> str:
    """ "0 min Pause, 4 min Weg"."""
    translate = scene.translate
    pause = translate("Agenda", "%n min break", way.pause)
    return f"{pause}, {translate('Agenda', '%n min walk', way.walk)}"


def gap_text(gap: Gap, scene: Scene) -> str:
    """ "45 min frei", "2 h 15 min frei"."""
    return scene.translate("Agenda", "{length} free", length=length_text(gap.minutes, scene))


def length_text(minutes: int, scene: Scene) -> str:
    """ "75 min", "2 h 15 min", "3 h"; with spaces that do not break."""
    hours, rest = divmod(minutes, 60) if minutes >= _IN_HOURS else (0, minutes)
    translate = scene.translate
    parts = (
        translate("Agenda", "%n h", hours) if hours else "",
        translate("Agenda", "%n min", rest) if rest or not hours else "",
    )
    return " ".join(part for part in parts if part).replace(" ", "\u00a0")


def _spoken(session: Session, day: OwnDay, scene: Scene) -> str:
    # The words for each overlap take the place of "at the same time as …".
    alone = replace(scene, clashes={})
    return ", ".join((spoken(session, alone), *_own_words(session, day, scene)))


def _own_words(session: Session, day: OwnDay, scene: Scene) -> Iterator[str]:
    for overlap in day.overlaps:
        if session.key in (overlap.first.key, overlap.second.key):
            yield scene.translate(
                "Agenda",
                "overlap {number} with {title}",
                number=overlap.number,
                title=overlap.other(session.key).title,
            )
    way = way_to(session, day)
    if way is not None:
        yield way_text(way, scene)
    for gap in day.gaps:
        if same(gap.start, actual_end(session)):
            yield scene.translate("Agenda", "then {gap}", gap=gap_text(gap, scene))
            return
