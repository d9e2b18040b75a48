"""What the page "Jetzt" shows: its rows and its heading, made from one moment of the programme."""

from collections.abc import Iterator
from enum import StrEnum

from kiosk.programme.announcements import for_everybody, is_emergency
from kiosk.programme.model import Announcement
from kiosk.programme.now_next import Coming, NowNext, Running
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.text import plain_text
from kiosk.programme.values import dataclass
from kiosk.ui.attendee.now.words import block_heading, way_note
from kiosk.ui.attendee.records import SessionRecord, day_label, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.dates import clock_time

_COUNTDOWN = 90
"""Minutes from which on a start is a time, not a countdown."""


class NowKind(StrEnum):
    """How a row is drawn."""

    NOTICE = "notice"
    MINE = "mine"
    RUNNING = "running"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class NowRow:
    """One row. `key` is a session's key, or that of an announcement (then there is no `record`).

    `group` is the head it stands under, "" for none; `said_kind` is what a screen reader calls a
    row without head. `lead` and `below` stand left, one over the other: "noch 28 min" and "bis
    15:00"; `share` is how much is over, 0 to 1. `note` is what follows in the room, or the way;
    `warns` says that it is bad news.
    """

    key: str
    kind: NowKind
    group: str
    title: str
    record: SessionRecord | None = None
    said_kind: str = ""
    lead: str = ""
    below: str = ""
    share: float = 0.0
    note: str = ""
    warns: bool = False

    @property
    def said(self) -> str:
        """The whole for a screen reader: what is new at this moment first, then the session."""
        return ", ".join(part for part in _said_parts(self) if part)

    @property
    def session(self) -> str | None:
        """The key of the session, which can be opened and starred; None of an announcement."""
        return self.key if self.record is not None else None


def now_rows(found: NowNext, scene: Scene) -> tuple[NowRow, ...]:
    """All rows in reading order: announcements, my next session, what runs, what comes."""
    translate = scene.translate
    notices = for_everybody(scene.programme.announcements, scene.now, scene.language)
    rows = [_notice(a, scene) for a in notices]
    if found.mine is not None:
        rows.append(_mine(found.mine, scene))
    rows.extend(_running(r, scene) for r in found.running)
    group = translate("Now", "Starting soon")
    if not found.within_hour and found.next_start is not None:
        group = block_heading(found.next_start, scene)
    rows.extend(_coming(c, group, scene) for c in found.coming)
    later = translate("Now", "Later today in the other rooms")
    rows.extend(_coming(c, later, scene) for c in found.later)
    return tuple(rows)


def _notice(announcement: Announcement, scene: Scene) -> NowRow:
    translate = scene.translate
    lead = translate("Now", "important") if announcement.urgent else ""
    if is_emergency(announcement):
        lead = translate("Now", "emergency")
    return NowRow(
        f"announcement {announcement.key}",
        NowKind.NOTICE,
        "",
        announcement.title,
        said_kind=translate("Now", "Announcement"),
        lead=lead,
        note=plain_text(announcement.text),
        warns=announcement.urgent,
    )


def _running(running: Running, scene: Scene) -> NowRow:
    translate, session = scene.translate, running.session
    end = actual_end(session)
    note = ""
    if running.over:
        note = translate("Now", "%n min over its time", running.over)
    if running.then is not None and (start := actual_start(running.then)) is not None:
        then = translate(
            "Now",
            "then {time} {title}",
            time=clock_time(start, scene.zone),
            title=running.then.title,
        )
        note = f"{note} · {then}" if note else then
    return _session_row(
        NowKind.RUNNING,
        translate("Now", "On now"),
        session_record(session, scene),
        lead=translate("Now", "%n min left", running.left),
        below=translate("Now", "until {time}", time=clock_time(end, scene.zone)) if end else "",
        share=running.share,
        note=note,
    )


def _coming(coming: Coming, group: str, scene: Scene) -> NowRow:
    record = session_record(coming.session, scene)
    note, warns = way_note(coming.way, scene, short=True)
    return _session_row(
        NowKind.COMING,
        group,
        record,
        lead=record.start_time,
        below=_countdown(coming, scene),
        note=note,
        warns=warns,
    )


def _mine(mine: Coming, scene: Scene) -> NowRow:
    record = session_record(mine.session, scene)
    note, warns = way_note(mine.way, scene, short=False)
    return _session_row(
        NowKind.MINE,
        scene.translate("Now", "Next for you"),
        record,
        lead=record.time,
        below=_countdown(mine, scene),
        note=note,
        warns=warns,
    )


def _countdown(coming: Coming, scene: Scene) -> str:
    """ "in 28 min"; the day, where it is another one; nothing for later this day."""
    if coming.minutes <= _COUNTDOWN:
        return scene.translate("Session", "in %n min", coming.minutes)
    start = actual_start(coming.session)
    today = scene.now.astimezone(scene.zone).date()
    if start is not None and start.astimezone(scene.zone).date() != today:
        return day_label(coming.session, scene)
    return ""


def _session_row(
    kind: NowKind,
    group: str,
    record: SessionRecord,
    *,
    lead: str,
    below: str,
    share: float = 0.0,
    note: str = "",
    warns: bool = False,
) -> NowRow:
    return NowRow(
        record.key,
        kind,
        group,
        record.title,
        record,
        lead=lead,
        below=below,
        share=share,
        note=note,
        warns=warns,
    )


def _said_parts(row: NowRow) -> Iterator[str]:
    if row.record is None:
        yield from (row.said_kind, row.lead, row.title, row.note)
        return
    yield row.group
    yield row.lead if row.kind is NowKind.RUNNING else row.below
    yield row.record.said
    yield row.note
