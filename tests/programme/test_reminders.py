"""When to remind: before the start, with the way; once, whatever clocks and programmes do."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given as law
from hypothesis import strategies as st

from kiosk.programme.model import Event, Programme, Room, Session, Status, Walk
from kiosk.programme.reminders import MISSED_FOR, Given, Reminder, due, given_at, reminders
from kiosk.programme.stars import Priority, Star

NOON = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
ROOMS = (Room("saal", "Saal"), Room("werk", "Werkstatt"))
LONG_AGO = NOON - timedelta(days=3)


def session(
    key: str, minutes: int, room: str = "saal", length: int = 60, **more: object
) -> Session:
    """A session that begins so many minutes after noon."""
    start = NOON + minutes * MINUTE
    made = Session(key, key.title(), room=room, start=start, end=start + length * MINUTE)
    return replace(made, **more)  # type: ignore[arg-type]


def programme(*sessions: Session) -> Programme:
    return Programme(Event("e", "E"), ROOMS, (), (), sessions, walks=(Walk("saal", "werk", 4),))


def stars(*keys: str, at: datetime = LONG_AGO) -> dict[str, Star]:
    return {key: Star(key, Priority.GOING, at) for key in keys}


def made(
    *sessions: Session, leads: Mapping[str, int | None] | None = None, usual: int | None = 10
) -> tuple[Reminder, ...]:
    return reminders(programme(*sessions), stars(*(s.key for s in sessions)), leads or {}, usual)


def test_a_reminder_comes_the_usual_minutes_before_the_start() -> None:
    (found,) = made(session("a", 60))
    assert (found.at, found.start) == (NOON + 50 * MINUTE, NOON + 60 * MINUTE)


def test_a_delay_puts_it_off() -> None:
    (found,) = made(session("a", 60, delay=15))
    assert found.at == NOON + 65 * MINUTE


def test_single_sessions_can_have_other_minutes_or_none() -> None:
    found = made(session("a", 60), session("b", 60), session("c", 60), leads={"a": 30, "b": None})
    assert [(r.session_key, r.lead) for r in found] == [("a", 30), ("c", 10)]
    found = made(session("a", 60), session("b", 60), leads={"a": 5}, usual=None)
    assert [(r.session_key, r.lead) for r in found] == [("a", 5)]


@pytest.mark.parametrize(
    "gone", [{"status": Status.CANCELLED}, {"start": None, "end": None}], ids=["off", "undated"]
)
def test_what_does_not_take_place_or_has_no_time_reminds_nobody(gone: dict[str, object]) -> None:
    assert made(replace(session("a", 60), **gone)) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "walk"),
    [
        (session("b", 0, "werk"), 4),
        (session("b", 30, "werk"), 4),
        (session("b", 0, "saal"), 0),
        (session("b", -120, "werk"), 0),
        (session("b", 0, "werk", status=Status.CANCELLED), 0),
        (session("b", 60, "werk"), 0),
        (session("b", 0, "werk", delay=20), 4),
    ],
    ids=["just before", "overlapping", "same room", "long over", "off", "not before", "late"],
)
def test_the_way_from_the_session_before_is_added(before: Session, walk: int) -> None:
    found = {r.session_key: r for r in made(session("a", 60), before)}["a"]
    assert found.walk == walk
    assert found.at == NOON + (50 - walk) * MINUTE
    assert found.origin == ("b" if walk else None)


def test_only_the_last_one_before_counts() -> None:
    found = made(session("a", 60), session("b", -10, "werk"), session("c", 20, "saal", 30))
    assert {r.session_key: r.walk for r in found}["a"] == 0


def test_it_is_due_from_its_minute_until_the_start_and_missed_after() -> None:
    some, chosen = made(session("a", 60)), stars("a")

    def at(minutes: float) -> tuple[int, int]:
        found = due(some, chosen, (), NOON + minutes * MINUTE)
        return len(found.now), len(found.missed)

    assert at(49.9) == (0, 0)
    assert at(50) == at(59.9) == (1, 0)
    assert at(60) == (0, 1)
    assert at(60 + MISSED_FOR / MINUTE + 1) == (0, 0)


def test_the_next_moment_to_look_is_known() -> None:
    some = made(session("a", 60), session("b", 90))
    assert due(some, stars("a", "b"), (), NOON).next == NOON + 50 * MINUTE
    assert due(some, stars("a", "b"), (), NOON + 55 * MINUTE).next == NOON + 80 * MINUTE


def test_it_is_given_once_after_restarts_sleep_and_clocks_set_back() -> None:
    some, chosen = made(session("a", 60)), stars("a")
    noted = {given_at(some[0], NOON + 50 * MINUTE)}
    for minutes in (50, 55, 20, 51, 65, 52):
        found = due(some, chosen, noted, NOON + minutes * MINUTE)
        assert (found.now, found.missed) == ((), ())


def test_a_move_brings_another_reminder_unless_its_time_had_come_already() -> None:
    chosen = stars("a")
    noted = {given_at(made(session("a", 60))[0], NOON + 50 * MINUTE)}
    later = made(session("a", 120))
    assert due(later, chosen, noted, NOON + 105 * MINUTE).now == ()
    assert due(later, chosen, noted, NOON + 110 * MINUTE).now == later
    sooner = made(session("a", 55))
    assert due(sooner, chosen, noted, NOON + 51 * MINUTE).now == ()


def test_a_move_to_sooner_reminds_at_once() -> None:
    sooner = made(session("a", 15))
    assert due(sooner, stars("a"), (), NOON + 10 * MINUTE).now == sooner


def test_what_was_chosen_after_the_time_had_come_reminds_of_nothing() -> None:
    some, now = made(session("a", 60)), NOON + 55 * MINUTE
    assert due(some, stars("a", at=NOON + 54 * MINUTE), (), now).now == ()
    assert due(some, stars("a", at=NOON + 50 * MINUTE), (), now).now == some


def test_a_star_from_the_future_is_from_before_the_clock_was_set_back() -> None:
    some = made(session("a", 60))
    assert due(some, stars("a", at=NOON + timedelta(days=9)), (), NOON + 55 * MINUTE).now == some


MINUTES = st.integers(-600, 600)


@law(
    st.lists(st.tuples(MINUTES, st.sampled_from(["saal", "werk"])), min_size=1, max_size=6),
    st.lists(MINUTES, max_size=30),
    st.integers(0, 40),
)
def test_whatever_the_clock_does_each_start_is_told_once_at_most(
    spans: list[tuple[int, str]], looks: list[int], lead: int
) -> None:
    sessions = [session(f"s{n}", start, room) for n, (start, room) in enumerate(spans)]
    some, chosen = made(*sessions, usual=lead), stars(*(s.key for s in sessions))
    noted: set[Given] = set()
    told: list[tuple[str, datetime]] = []
    for minutes in looks:
        now = NOON + minutes * MINUTE
        found = due(some, chosen, noted, now)
        for one in (*found.now, *found.missed):
            assert one.at <= now
            noted.add(given_at(one, now))
            told.append((one.session_key, one.start))
        assert all(now < one.start for one in found.now)
        assert all(one.start <= now for one in found.missed)
    assert len(told) == len(set(told))


@law(st.lists(MINUTES, min_size=1, max_size=8, unique=True))
def test_who_looks_each_minute_misses_nothing(starts: list[int]) -> None:
    sessions = [session(f"s{n}", start, length=5) for n, start in enumerate(starts)]
    some, chosen = made(*sessions), stars(*(s.key for s in sessions))
    noted: set[Given] = set()
    for minutes in range(-640, 620):
        now = NOON + minutes * MINUTE
        found = due(some, chosen, noted, now)
        assert found.missed == ()
        noted |= {given_at(one, now) for one in found.now}
    assert {one.session_key for one in noted} == {s.key for s in sessions}
