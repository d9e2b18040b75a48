"""Accepting what was held back: the very version a person was asked about, and no other."""

import hashlib
from contextlib import closing
from pathlib import Path

import pytest
from store.samples import programme
from sync.served_festival import Festival, feed, read

from kiosk.programme.changes import ChangeKind
from kiosk.store.database import open_programme_db
from kiosk.store.quarantine import quarantined
from kiosk.sync import synchronise as module
from kiosk.sync.synchronise import NotHeldError, Result, synchronise


def test_what_was_held_is_accepted_by_its_hash_whatever_the_feed_says_by_now(
    festival: Festival,
) -> None:
    festival.sync()
    festival.says(feed(5), ETag='"short"')
    held = festival.sync().held_hash
    assert held == hashlib.sha256(feed(5)).hexdigest()
    festival.says(feed(1))
    report = festival.accept(held)
    assert (report.result, report.version, report.held_hash) == (Result.APPLIED, 2, "")
    assert [c.kind for c in report.changes] == [ChangeKind.MISSING] * 15
    assert festival.stored == report.programme
    # Without validators: the next sync sees for itself what the feed says.
    assert (report.state.etag, report.state.last_modified) == ("", "")
    assert quarantined(festival.db, festival.source.name) is None


def test_another_version_than_the_one_asked_about_is_not_accepted(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(5))
    asked = festival.sync().held_hash
    festival.says(feed(2))
    assert festival.sync().held_hash not in ("", asked)
    report = festival.accept(asked)
    assert (report.result, report.version, report.sessions) == (Result.REFUSED, 1, 20)
    assert isinstance(report.reason, NotHeldError)
    assert festival.stored == programme(20)
    still = quarantined(festival.db, festival.source.name)
    assert still is not None
    assert still.data == feed(2)


def test_nothing_held_is_nothing_to_accept(festival: Festival) -> None:
    assert festival.sync().held_hash == ""
    assert isinstance(festival.accept("").reason, NotHeldError)
    assert festival.accept("0" * 64).result is Result.REFUSED


def test_what_was_held_is_not_laid_over_a_version_that_came_meanwhile(
    festival: Festival, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    festival.sync()
    festival.says(feed(5))
    held = festival.sync().held_hash
    real_plan, overtakers = module.plan, [22]

    def overtaken(*arguments: object, **named: object) -> object:
        planned = real_plan(*arguments, **named)
        if overtakers:
            festival.says(feed(overtakers.pop()))
            with closing(open_programme_db(tmp_path / "data")) as other:
                synchronise(other, festival.source, clock=festival.clock, read=read)
        return planned

    monkeypatch.setattr(module, "plan", overtaken)
    report = festival.accept(held)
    assert (report.result, report.version) == (Result.REFUSED, 2)
    assert festival.stored == programme(22)
