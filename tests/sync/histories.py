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
from kiosk.store import exports, stars
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
    """Somebody who starred every fifth session of the first version and exports each time."""

    def __init__(self, folder: Path, now: datetime, zone: str | None) -> None:
        self.library = Library(folder / "data", zone=zone)
        self.clock = SimulatedClock(now, speed=0)
        self.source = Source.parse(str(folder / "feed"))
        self.starred: set[str] = set()

    def meet(self, version: Path) -> Step:
        """Syncs a version as if it was published at the one address, and exports the agenda."""
        shutil.copyfile(version, self.source.path)
        report = self.library.synchronise(self.source, self.clock).report
        programme = self.library.load(self.source, self.clock.now()).programme
        assert programme is not None
        if not self.starred:
            self._star(programme)
        return Step(report, programme, self._export(programme))

    def _star(self, programme: Programme) -> None:
        for session in [s for s in programme.sessions if s.start][::5]:
            stars.set_star(
                self.library.personal,
                self.source.name,
                session.key,
                Priority.GOING,
                self.clock.now(),
                traits_of(programme, session),
            )
            self.starred.add(session.key)

    def _export(self, programme: Programme) -> dict[str, ExportedEntry]:
        db, name = self.library.personal, self.source.name
        if self.starred:
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
    kept = stars.stars(attendee.library.personal, attendee.source.name)
    assert set(kept) == attendee.starred
    # Before the event nothing is over: whatever was starred is still there to be seen.
    assert attendee.starred <= set(keys)
    for key, entry in now.exported.items():
        session = now.programme.session_by_key[key]
        assert entry.cancelled is (session.cancelled or session.start is None)
    if len(steps) > 1:
        for key, before in steps[-2].exported.items():
            assert now.exported[key].uid == before.uid
            assert now.exported[key].sequence >= before.sequence
