"""The law of the store: what was applied over anything is loaded again, equal in every field."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store.samples import NOW

from kiosk.programme import model
from kiosk.programme.model import Programme, Session
from kiosk.store import feed_state, programmes
from kiosk.store.database import Database, open_programme_db
from kiosk.store.programmes import load
from kiosk.store.session_rows import COLUMNS
from kiosk.sync.plan import storable

words = st.text(max_size=12)
keys = st.text(min_size=1, max_size=3)
instants = st.integers(1_577_836_800, 1_893_456_000).map(lambda s: datetime.fromtimestamp(s, UTC))
dates = st.dates(date(2020, 1, 1), date(2030, 1, 1))
links = st.lists(st.builds(model.Link, words, words), max_size=2).map(tuple)

events = st.builds(
    model.Event,
    keys,
    words,
    venue=words,
    zone=st.sampled_from(["Europe/Berlin", "UTC", "Asia/Kolkata", "America/St_Johns"]),
    day_change=st.sampled_from([time(4), time(0), time(6, 30)]),
    first_day=st.none() | dates,
    last_day=st.none() | dates,
)
rooms = st.builds(
    model.Room,
    keys,
    words,
    building=words,
    capacity=st.none() | st.integers(0, 9999),
    step_free=st.none() | st.booleans(),
)
people = st.builds(model.Person, keys, words, organisation=words, biography=words, url=words)
announcements = st.builds(
    model.Announcement, keys, words, since=st.none() | instants, urgent=st.booleans()
)
sessions = st.builds(
    Session,
    keys,
    words,
    guid=words,
    abstract=words,
    track=st.none() | keys,
    languages=st.lists(words, max_size=2).map(tuple),
    people=st.lists(keys, max_size=3).map(tuple),
    room=st.none() | keys,
    start=st.none() | instants,
    end=st.none() | instants,
    day=st.none() | dates,
    status=st.sampled_from(model.Status),
    delay=st.integers(0, 600),
    full=st.booleans(),
    vanished=st.booleans(),
    links=links,
    sources=links,
    reason=words,
)
all_programmes = st.builds(
    Programme,
    events,
    rooms=st.lists(rooms, max_size=4).map(tuple),
    tracks=st.lists(st.builds(model.Track, keys, words, words), max_size=3).map(tuple),
    people=st.lists(people, max_size=5).map(tuple),
    sessions=st.lists(sessions, max_size=8).map(tuple),
    walks=st.lists(st.builds(model.Walk, keys, keys, st.integers(0, 60)), max_size=2).map(tuple),
    announcements=st.lists(announcements, max_size=2).map(tuple),
    version=words,
    updated=st.none() | instants,
).map(storable)


@pytest.fixture(scope="module")
def shared_db(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with closing(open_programme_db(tmp_path_factory.mktemp("data"))) as db:
        yield db


@given(st.lists(all_programmes, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_what_was_applied_is_loaded(shared_db: Database, versions: list[Programme]) -> None:
    for new in versions:
        old = load(shared_db, "bundled")
        state = feed_state.get(shared_db, "bundled")
        programmes.apply(shared_db, "bundled", old, new, (), state, at=NOW)
        assert load(shared_db, "bundled") == new


def test_every_field_of_a_session_has_its_column() -> None:
    assert tuple(field.name for field in fields(Session)) == COLUMNS
