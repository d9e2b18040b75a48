"""Two programs on one data folder: neither shows, keeps nor asks for what is not so any more."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from store.samples import NOW
from sync.served_festival import Festival, feed, read

from kiosk.store import feed_state
from kiosk.store.database import open_programme_db
from kiosk.sync.receive import receive
from kiosk.sync.synchronise import Result, synchronise, take_in


def test_who_shows_an_older_version_is_told_of_the_stored_one(
    festival: Festival, tmp_path: Path
) -> None:
    shown = festival.sync()
    festival.says(feed(21))
    received = receive(festival.source, shown.state, clock=festival.clock, read=read)
    with closing(open_programme_db(tmp_path / "data")) as other:
        synchronise(other, festival.source, clock=festival.clock, read=read)
    report = take_in(festival.db, received, clock=festival.clock)
    assert (report.result, report.version, report.programme) == (Result.UNCHANGED, 2, None)
    assert report.version == feed_state.get(festival.db, festival.source.name).version


def test_an_unchanged_feed_does_not_hide_that_another_process_stored(
    festival: Festival, tmp_path: Path
) -> None:
    shown = festival.sync()
    unchanged = receive(festival.source, shown.state, clock=festival.clock, read=read)
    festival.says(feed(21))
    with closing(open_programme_db(tmp_path / "data")) as other:
        stored = synchronise(other, festival.source, clock=festival.clock, read=read)
    report = take_in(festival.db, unchanged, clock=festival.clock)
    assert (report.result, report.version, report.sessions) == (Result.UNCHANGED, 2, 21)
    assert report.state.content_hash == stored.state.content_hash


def test_leaving_does_not_put_old_validators_over_a_newer_version(
    festival: Festival, tmp_path: Path
) -> None:
    festival.says(feed(20), ETag='"one"')
    shown = festival.sync()
    festival.says(feed(21), ETag='"two"')
    with closing(open_programme_db(tmp_path / "data")) as other:
        synchronise(other, festival.source, clock=festival.clock, read=read)
    assert not feed_state.put(festival.db, shown.state)
    stored = feed_state.get(festival.db, festival.source.name)
    assert (stored.version, stored.etag) == (2, '"two"')
    festival.says(feed(20), ETag='"one"')
    assert festival.sync().version == 3
    assert festival.stored is not None
    assert festival.stored.session_by_key["s20"].vanished


def test_a_contact_that_lies_ahead_is_not_known(festival: Festival) -> None:
    state = festival.sync().state
    assert feed_state.known_contact(state, NOW) == NOW
    assert feed_state.known_contact(state, NOW - timedelta(seconds=1)) is None
    assert feed_state.known_contact(feed_state.FeedState("x"), NOW) is None
