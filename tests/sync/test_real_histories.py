"""Published versions of real events, one after the other, as a screen would have met them."""

import shutil
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.programme.changes import ChangeKind
from kiosk.programme.clock import SimulatedClock
from kiosk.store.database import Database
from kiosk.store.programmes import load
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, synchronise


def replay(folder: Path, db: Database, file: Path, now: datetime) -> list[SyncReport]:
    """Syncs each version of a folder in order, as if it was published at one address."""
    if not folder.is_dir():
        pytest.skip("this history is not at hand")
    reports = []
    for version in sorted(folder.iterdir()):
        shutil.copyfile(version, file)
        source = Source.parse(str(file))
        reports.append(synchronise(db, source, clock=SimulatedClock(now, speed=0)))
        applied = [r.programme for r in reports if r.programme is not None]
        assert load(db, source.name) == applied[-1]
    return reports


def test_a_broken_version_between_good_ones_is_passed_over(
    real_feeds: Path, db: Database, tmp_path: Path
) -> None:
    before = datetime(2014, 12, 26, tzinfo=UTC)
    reports = replay(real_feeds / "frab-xml" / "31c3", db, tmp_path / "schedule", before)
    assert [r.result for r in reports] == [
        Result.APPLIED,
        Result.REFUSED,
        Result.APPLIED,
        Result.APPLIED,
    ]
    third = Counter(c.kind for c in reports[2].changes)
    assert (third[ChangeKind.NEW], third[ChangeKind.MISSING], third[ChangeKind.ROOM]) == (3, 1, 1)
    assert [c.kind for c in reports[3].changes if c.noteworthy] == [ChangeKind.MISSING]


def test_a_feed_that_lost_a_part_for_one_sync_cancels_nobody(
    real_feeds: Path, db: Database, tmp_path: Path
) -> None:
    before = datetime(2019, 8, 20, tzinfo=UTC)
    reports = replay(real_feeds / "frab-xml" / "camp2019", db, tmp_path / "schedule", before)
    results = [r.result for r in reports]
    assert results[:2] == [Result.APPLIED, Result.QUARANTINED]
    assert Result.APPLIED in results[2:]
    assert not [c for r in reports for c in r.changes if c.kind is ChangeKind.CANCELLED]
