"""One sync from end to end: real HTTP, a real database, the last good programme always kept."""

import threading
import time
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from store.samples import NOW, programme
from sync.served_festival import Festival, feed, read
from werkzeug import Request, Response

from kiosk.feeds.reading import FeedError
from kiosk.programme.changes import ChangeKind
from kiosk.programme.clock import SimulatedClock
from kiosk.store import feed_state
from kiosk.store.changes import changes
from kiosk.store.database import Database, open_programme_db
from kiosk.store.programmes import load
from kiosk.store.quarantine import quarantined
from kiosk.store.search import search
from kiosk.sync import synchronise as module
from kiosk.sync.source import Source
from kiosk.sync.synchronise import Result, SyncReport, synchronise


def test_the_first_sync_stores_the_programme_and_flags_nothing(festival: Festival) -> None:
    report = festival.sync()
    assert (report.result, report.version, report.sessions) == (Result.APPLIED, 1, 20)
    assert (report.changes, report.reason) == ((), None)
    assert festival.stored == report.programme == programme(20)
    assert report.state.changed_at == report.state.contacted_at == NOW
    assert len(search(festival.db, festival.source.name, "beitrag")) == 20


def test_a_change_is_applied_reported_and_recorded(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(20, moved="3"))
    report = festival.sync()
    assert (report.result, report.version) == (Result.APPLIED, 2)
    assert [c.kind for c in report.changes] == [ChangeKind.ROOM]
    assert report.changes == changes(festival.db, festival.source.name, since_version=1)


def writes_during(festival: Festival, **values: object) -> tuple[SyncReport, list[str]]:
    run: list[str] = []
    festival.db.set_trace_callback(run.append)
    report = festival.sync(**values)
    festival.db.set_trace_callback(None)
    return report, [
        text
        for text in run
        if not text.startswith(("SELECT", "PRAGMA")) and text not in ("BEGIN", "ROLLBACK")
    ]


@pytest.mark.parametrize("etag", ['W/"a1"', '"a1"'])
def test_not_modified_writes_nothing(festival: Festival, etag: str) -> None:
    def answer(request: Request) -> Response:
        if request.headers.get("If-None-Match") == etag:
            return Response(status=304)
        return Response(feed(20), headers={"ETag": etag})

    festival.response = answer
    first = festival.sync()
    festival.clock = SimulatedClock(NOW + timedelta(minutes=5), speed=0)
    report, writes = writes_during(festival)
    assert writes == []
    assert (report.result, report.version, report.sessions) == (Result.UNCHANGED, 1, 20)
    assert report.state.contacted_at == NOW + timedelta(minutes=5)
    assert report.state.changed_at == first.state.changed_at


def test_the_same_bytes_without_validators_write_nothing(festival: Festival) -> None:
    festival.sync()
    report, writes = writes_during(festival)
    assert (report.result, writes) == (Result.UNCHANGED, [])


def test_the_remembered_state_carries_newer_validators(festival: Festival) -> None:
    asked: list[str | None] = []

    def answer(request: Request) -> Response:
        asked.append(request.headers.get("If-None-Match"))
        return Response(feed(20), headers={"ETag": f'"{len(asked)}"'})

    festival.response = answer
    first = festival.sync()
    second = festival.sync(state=first.state)
    festival.sync(state=second.state)
    assert asked == [None, '"1"', '"2"']


def test_a_remembered_state_is_dropped_when_another_process_stored(festival: Festival) -> None:
    first = festival.sync()
    festival.says(feed(21))
    festival.sync()
    festival.says(feed(20))
    report = festival.sync(state=first.state)
    assert (report.result, report.version) == (Result.APPLIED, 3)


def test_the_state_can_be_put_for_the_next_start(festival: Festival) -> None:
    festival.sync()
    festival.clock = SimulatedClock(NOW + timedelta(hours=1), speed=0)
    report = festival.sync()
    feed_state.put(festival.db, report.state)
    assert feed_state.get(festival.db, festival.source.name) == report.state


def test_another_feed_version_with_the_same_content_is_unchanged(festival: Festival) -> None:
    festival.says(feed(20, version="1"))
    festival.sync()
    festival.says(feed(20, version="2"))
    report = festival.sync()
    assert (report.result, report.version, report.changes) == (Result.UNCHANGED, 1, ())
    assert report.state.feed_version == "2"
    assert festival.sync().result is Result.UNCHANGED


def test_an_older_version_served_again_is_held_back_until_somebody_accepts(
    festival: Festival,
) -> None:
    festival.says(feed(19, version="1.3"))
    festival.sync()
    festival.says(feed(20, version="1.4"))
    newest = festival.sync()
    festival.says(feed(19, version="1.3"))
    report = festival.sync()
    assert (report.result, report.version) == (Result.QUARANTINED, 2)
    assert "“1.4” to the older “1.3”" in str(report.reason)
    assert festival.stored == newest.programme
    festival.says(feed(20, version="1.4"))
    assert festival.sync().result is Result.UNCHANGED
    assert quarantined(festival.db, festival.source.name) is None
    festival.says(feed(19, version="1.3"))
    assert festival.accept(festival.sync().held_hash).result is Result.APPLIED
    festival.says(feed(20, version="1.4"))
    assert festival.sync().result is Result.APPLIED


def test_an_older_version_with_the_same_content_is_not_worth_a_question(
    festival: Festival,
) -> None:
    festival.says(feed(20, version="1.4"))
    festival.sync()
    festival.says(feed(20, version="1.3"))
    report = festival.sync()
    assert (report.result, report.version, report.changes) == (Result.UNCHANGED, 1, ())


def test_a_calendar_without_its_latest_entry_did_not_go_back(
    db: Database, clock: SimulatedClock, tmp_path: Path
) -> None:
    def calendar(days: list[int]) -> str:
        events = (
            f"BEGIN:VEVENT\r\nUID:{day}\r\nSUMMARY:Beitrag {day}\r\n"
            f"DTSTART:203106{day}T080000Z\r\nLAST-MODIFIED:203101{day}T080000Z\r\nEND:VEVENT\r\n"
            for day in days
        )
        return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{''.join(events)}END:VCALENDAR\r\n"

    file = tmp_path / "agenda.ics"
    file.write_text(calendar([11, 12, 13]))
    source = Source.parse(str(file))
    synchronise(db, source, clock=clock)
    file.write_text(calendar([11, 12]))
    report = synchronise(db, source, clock=clock)
    assert [c.kind for c in report.changes] == [ChangeKind.MISSING]


@pytest.mark.parametrize("status", [404, 410, 500, 503])
def test_a_failing_server_leaves_the_last_good_programme(festival: Festival, status: int) -> None:
    good = festival.sync()
    festival.says(b"sorry", status=status)
    festival.clock = SimulatedClock(NOW + timedelta(minutes=5), speed=0)
    report = festival.sync()
    assert (report.result, report.version, report.sessions) == (Result.REFUSED, 1, 20)
    assert str(status) in str(report.reason)
    assert festival.stored == good.programme
    assert report.state.checked_at == NOW + timedelta(minutes=5)
    assert report.state.contacted_at == NOW


def test_the_servers_plea_for_time_is_passed_on(festival: Festival) -> None:
    festival.says(b"", status=503, **{"Retry-After": "77"})
    assert festival.sync().retry_after == 77.0


@pytest.mark.parametrize("data", [b"", b"{", b"<!DOCTYPE html><title>Login</title>", b"\xff\xfe"])
def test_what_cannot_be_read_is_refused(festival: Festival, data: bytes) -> None:
    good = festival.sync()
    festival.says(data, ETag='"bad"')
    report = festival.sync()
    assert (report.result, report.version) == (Result.REFUSED, 1)
    assert isinstance(report.reason, FeedError)
    assert report.state.etag == good.state.etag
    assert festival.stored == good.programme


def test_a_login_page_is_refused_by_the_real_reader(festival: Festival) -> None:
    festival.sync()
    festival.says(b"<!DOCTYPE html>\n<html><title>WLAN-Anmeldung</title></html>")
    report = synchronise(festival.db, festival.source, clock=festival.clock)
    assert report.result is Result.REFUSED
    assert isinstance(report.reason, FeedError)
    assert festival.stored == programme(20)


def test_a_great_loss_is_quarantined_and_can_be_accepted(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(5), ETag='"short"')
    report = festival.sync()
    assert (report.result, report.version, report.sessions) == (Result.QUARANTINED, 1, 20)
    assert "15 of the 20" in str(report.reason)
    assert festival.stored == programme(20)
    held = quarantined(festival.db, festival.source.name)
    assert held is not None
    assert (held.data, held.at, str(held.reason)) == (feed(5), NOW, str(report.reason))

    accepted = festival.sync(accept=True)
    assert (accepted.result, accepted.version, accepted.sessions) == (Result.APPLIED, 2, 20)
    assert [c.kind for c in accepted.changes] == [ChangeKind.MISSING] * 15
    assert quarantined(festival.db, festival.source.name) is None
    assert festival.sync().result is Result.UNCHANGED


def test_what_is_quarantined_is_kept_once_and_judged_each_time(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(5))
    festival.sync()
    report, writes = writes_during(festival)
    assert (report.result, writes) == (Result.QUARANTINED, [])
    festival.clock = SimulatedClock(NOW + timedelta(days=30), speed=0)
    assert festival.sync().result is Result.APPLIED


def test_the_quarantine_ends_when_a_good_version_comes(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(5))
    festival.sync()
    festival.says(feed(21))
    assert festival.sync().result is Result.APPLIED
    assert quarantined(festival.db, festival.source.name) is None


def test_what_lies_in_quarantine_can_be_accepted_without_network(festival: Festival) -> None:
    festival.sync()
    festival.says(feed(5))
    festival.sync()
    festival.says(b"", status=500)
    assert festival.sync().result is Result.REFUSED
    report = festival.sync(accept=True)
    assert (report.result, len(report.changes)) == (Result.APPLIED, 15)


def test_accepting_without_network_or_quarantine_is_refused(festival: Festival) -> None:
    festival.says(b"", status=500)
    assert festival.sync(accept=True).result is Result.REFUSED


def test_a_dropped_part_of_a_feed_cancels_nobody(festival: Festival) -> None:
    festival.says(feed(269))
    festival.sync()
    festival.says(feed(121))
    assert festival.sync().result is Result.QUARANTINED
    festival.says(feed(310))
    report = festival.sync()
    assert {c.kind for c in report.changes} == {ChangeKind.NEW}
    assert len(report.changes) == 41


def test_a_vanished_session_is_missing_and_then_restored(festival: Festival) -> None:
    festival.sync()
    festival.says(feed([n for n in range(20) if n != 3]))
    missing = festival.sync()
    assert [(c.kind, c.session_key) for c in missing.changes] == [(ChangeKind.MISSING, "s3")]
    assert festival.stored.session_by_key["s3"].vanished
    assert festival.sync().result is Result.UNCHANGED
    festival.says(feed(20))
    restored = festival.sync()
    assert [(c.kind, c.session_key) for c in restored.changes] == [(ChangeKind.RESTORED, "s3")]
    assert festival.stored == programme(20)


def test_an_empty_first_feed_stores_nothing(festival: Festival) -> None:
    festival.says(feed(0))
    report = festival.sync()
    assert (report.result, report.version, report.sessions) == (Result.QUARANTINED, 0, 0)
    assert festival.stored is None
    festival.says(feed(3))
    assert festival.sync().result is Result.APPLIED


def test_a_cancelled_sync_changes_nothing(festival: Festival) -> None:
    festival.sync()
    cancel = threading.Event()

    def slow(_: Request) -> Response:
        cancel.set()
        time.sleep(0.4)
        return Response(feed(21))

    festival.response = slow
    report = festival.sync(cancel=cancel)
    assert (report.result, report.version) == (Result.REFUSED, 1)
    assert festival.stored == programme(20)


def test_a_sync_overtaken_by_another_process_is_planned_anew(
    festival: Festival, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    festival.sync()
    festival.says(feed(22))
    real_plan, overtakers = module.plan, [21]

    def overtaken(*arguments: object, **named: object) -> object:
        planned = real_plan(*arguments, **named)
        if overtakers:
            number = overtakers.pop()
            with closing(open_programme_db(tmp_path / "data")) as other:
                festival.says(feed(number))
                synchronise(other, festival.source, clock=festival.clock, read=read)
        return planned

    monkeypatch.setattr(module, "plan", overtaken)
    report = festival.sync()
    assert (report.result, report.version, report.sessions) == (Result.APPLIED, 3, 22)
    assert [c.session_key for c in report.changes] == ["s21"]
    assert festival.stored == programme(22)


def test_a_file_is_synchronised_as_well(
    db: Database, clock: SimulatedClock, tmp_path: Path
) -> None:
    file = tmp_path / "agenda.test"
    source = Source.parse(str(file))
    missing = synchronise(db, source, clock=clock, read=read)
    assert (missing.result, missing.version) == (Result.REFUSED, 0)
    file.write_bytes(feed(4))
    assert synchronise(db, source, clock=clock, read=read).result is Result.APPLIED
    assert synchronise(db, source, clock=clock, read=read).result is Result.UNCHANGED
    file.write_bytes(feed(5))
    assert synchronise(db, source, clock=clock, read=read).version == 2


def test_the_real_schedule_of_a_large_conference_comes_whole(
    real_feeds: Path, db: Database, clock: SimulatedClock
) -> None:
    source = Source.parse(str(real_feeds / "frab-xml" / "fosdem2024.xml"))
    report = synchronise(db, source, clock=clock)
    assert (report.result, report.sessions) == (Result.APPLIED, 876)
    assert load(db, source.name) == report.programme
    begin = time.process_time()
    assert synchronise(db, source, clock=clock, state=report.state).result is Result.UNCHANGED
    assert time.process_time() - begin < 0.05
