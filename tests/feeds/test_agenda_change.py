"""The small way from one version of a programme to the next."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from strategies import programmes
from ui.hall import CLASH, GAME, MILL, NOON, OPEN, programme

from kiosk.feeds.agenda_change import LARGEST, change, follow
from kiosk.feeds.agenda_json import read, write
from kiosk.feeds.reading import FeedError
from kiosk.programme.model import Announcement, Programme, Status
from kiosk.sync.plan import storable


def version(number: int, *sessions: object, **fields: object) -> Programme:
    made = programme(*sessions)  # type: ignore[arg-type]
    at = NOON + timedelta(minutes=number)
    return replace(made, version=str(number), updated=at, **fields)  # type: ignore[arg-type]


def at_home(served: Programme) -> Programme:
    """The programme as a client has stored it."""
    return storable(read(write(served, stamp=NOON)).programme)


BEFORE = version(46, MILL, GAME, CLASH, OPEN)


@pytest.mark.parametrize(
    "after",
    [
        version(47, MILL, replace(GAME, room="foyer"), CLASH, OPEN),
        version(47, MILL, GAME, replace(CLASH, status=Status.CANCELLED, delay=5), OPEN),
        version(47, replace(MILL, full=True), replace(GAME, title="Neu"), CLASH, OPEN),
        version(47, MILL, GAME, CLASH, replace(OPEN, start=NOON, end=NOON, room="werk")),
        version(47, MILL, GAME, CLASH, OPEN, announcements=(Announcement("a", "Der Saal ist zu"),)),
    ],
)
def test_what_a_client_makes_of_a_change_is_what_it_would_have_fetched(after: Programme) -> None:
    said = change(BEFORE, after)
    assert said is not None
    assert "\n" not in said
    followed = follow(at_home(BEFORE), said)
    assert followed is not None
    assert storable(followed) == at_home(after)


def test_a_change_names_what_differs_and_nothing_else() -> None:
    said = change(BEFORE, version(47, MILL, replace(GAME, room="foyer"), CLASH, OPEN))
    assert said is not None
    value = json.loads(said)
    assert [s["key"] for s in value["sessions"]] == ["game"]
    assert [r["key"] for r in value["rooms"]] == ["foyer"]
    assert {p["key"] for p in value["people"]} == set(GAME.people)


@given(programmes(), st.data())
def test_following_is_the_same_as_fetching(before: Programme, data: st.DataObject) -> None:
    before = replace(at_home(replace(before, version="1")), version="1")
    assume(before.sessions)
    chosen = data.draw(st.sets(st.sampled_from(before.sessions), max_size=3))
    delay = data.draw(st.integers(1, 60))
    after = replace(
        before,
        sessions=tuple(replace(s, delay=delay) if s in chosen else s for s in before.sessions),
        version="2",
    )
    said = change(before, after)
    if said is not None:
        followed = follow(before, said)
        assert followed is not None
        assert storable(followed) == storable(after)


@pytest.mark.parametrize(
    "after",
    [
        version(47, MILL, GAME, CLASH),
        version(47, MILL, GAME, CLASH, OPEN, replace(MILL, key="new")),
        version(47, GAME, MILL, CLASH, OPEN),
        version(47, MILL, GAME, CLASH, OPEN, rooms=BEFORE.rooms[:1]),
        version(47, MILL, GAME, CLASH, replace(OPEN, description="x" * LARGEST)),
    ],
)
def test_what_is_no_small_change_is_none(after: Programme) -> None:
    assert change(BEFORE, after) is None


def test_a_change_of_another_version_or_programme_is_not_followed() -> None:
    said = change(BEFORE, version(47, MILL, replace(GAME, room="foyer"), CLASH, OPEN))
    assert said is not None
    assert follow(version(45, MILL, GAME, CLASH, OPEN), said) is None
    assert follow(version(46, MILL, CLASH, OPEN), said) is None
    assert follow(replace(BEFORE, rooms=BEFORE.rooms[:2]), said) is None


@pytest.mark.parametrize("broken", ["", "{", "[]", '{"sessions": []}', '{"_from": "46"}'])
def test_what_is_no_change_is_told(broken: str) -> None:
    with pytest.raises(FeedError):
        follow(BEFORE, broken)
