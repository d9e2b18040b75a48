"""Published versions of real events, replayed as somebody with an agenda would have met them."""

import shutil
from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.personal.library import Library
from kiosk.personal.write_agenda import write_agenda
from kiosk.programme.change_groups import ChangeGroup, grouped
from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority, traits_of
from kiosk.store import exports, notes, stars
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport
from kiosk.wording import translator

Told = Counter[str]


@dataclass(frozen=True, slots=True)
class Step:
    """One version: the report, the programme that is valid after it, and what the calendar has."""

    report: SyncReport
    programme: Programme
    exported: dict[str, ExportedEntry]

    @property
    def told(self) -> Told:
        return told(self.report.changes)

    @property
    def groups(self) -> tuple[ChangeGroup, ...]:
        return grouped(self.report.changes, self.programme)[0]


def told(changes: tuple[Change, ...]) -> Told:
    """What people are told: "new", "missing" …; "start" moved, "end" another length only."""
    count: Told = Counter()
    starts = {c.session_key for c in changes if c.field == "start"}
    for change in changes:
        if change.kind is ChangeKind.TIME:
            if change.field == "start" or change.session_key not in starts:
                count[change.field] += 1
        elif change.noteworthy:
            count[change.kind.value] += 1
    return count


class Attendee:
    """Somebody who stars every fifth of what is new, notes something there, and exports."""

    def __init__(self, folder: Path, now: datetime, zone: str | None) -> None:
        self.library = Library(folder / "data", zone=zone)
        self.clock = SimulatedClock(now, speed=0)
        self.source = Source.parse(str(folder / "feed"))
        self.starred: set[str] = set()
        self.ends: dict[str, datetime | None] = {}

    def meet(self, version: Path) -> Step:
        """Syncs a version as if it was published at the one address, and exports the agenda."""
        shutil.copyfile(version, self.source.path)
        report = self.library.synchronise(self.source, self.clock).report
        programme = self.library.load(self.source, self.clock.now()).programme
        assert programme is not None
        self._star(programme)
        return Step(report, programme, self._export(programme))

    def _star(self, programme: Programme) -> None:
        db, name, now = self.library.personal, self.source.name, self.clock.now()
        fresh = [s for s in programme.sessions if s.key not in self.ends]
        for session in fresh[::5]:
            looks = traits_of(programme, session)
            stars.set_star(db, name, session.key, Priority.GOING, now, looks)
            notes.set_note(db, name, session.key, f"Zu {session.key}", now, looks)
            self.starred.add(session.key)
        self.ends.update((s.key, s.end) for s in programme.sessions)

    def over(self, key: str) -> bool:
        """Whether a session was over when it was last seen."""
        end = self.ends[key]
        return end is not None and end <= self.clock.now()

    def _export(self, programme: Programme) -> dict[str, ExportedEntry]:
        db, name = self.library.personal, self.source.name
        write_agenda(
            db,
            name,
            programme,
            None,
            lambda _: None,
            now=self.clock.now(),
            alarm_minutes=None,
            translate=translator("none"),
        )
        return exports.exported(db, name)


def replay(
    folder: Path, pattern: str, tmp_path: Path, now: datetime, zone: str | None = None
) -> list[Step]:
    """Meets all versions in order; at each, checks what no version may ever do."""
    versions = sorted(folder.glob(pattern))
    if not versions:
        pytest.skip("this history is not at hand")
    attendee = Attendee(tmp_path, now, zone)
    steps = []
    try:
        for version in versions:
            steps.append(attendee.meet(version))
            _check_agenda(attendee, steps)
    finally:
        attendee.library.close(None)
    return steps


def _check_agenda(attendee: Attendee, steps: list[Step]) -> None:
    now = steps[-1]
    if now.report.result is Result.APPLIED:
        assert now.report.programme == now.programme
    keys = [s.key for s in now.programme.sessions]
    assert len(set(keys)) == len(keys)
    db, name = attendee.library.personal, attendee.source.name
    assert set(stars.stars(db, name)) == attendee.starred
    assert notes.notes(db, name) == {key: f"Zu {key}" for key in attendee.starred}
    # What was starred stays to be seen until it is over, be it as cancelled.
    assert {key for key in attendee.starred if not attendee.over(key)} <= set(keys)
    for key, entry in now.exported.items():
        session = now.programme.session_by_key.get(key)
        if session is not None:
            assert entry.cancelled is (session.cancelled or session.start is None)
    if len(steps) > 1:
        for key, before in steps[-2].exported.items():
            assert now.exported[key].uid == before.uid
            assert now.exported[key].sequence >= before.sequence
