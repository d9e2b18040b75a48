"""Now and next: what runs, what comes, how the day stands, and the way there."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.model import Event, Programme, Room, Session, Status, Walk
from kiosk.programme.now_next import NowNext, Stand, now_next
from kiosk.programme.timetable import Timetable

FIRST = datetime(2022, 12, 7, 0, 0, tzinfo=UTC)
ROOMS = (Room("saal", "Saal"), Room("werk", "Werkstatt"), Room("foyer", "Foyer"))
WALKS = (Walk("saal", "werk", 4),)


def at(clock: str, day: int = 7) -> datetime:
    hour, minute = clock.split(":")
    return FIRST + timedelta(days=day - 7, hours=int(hour), minutes=int(minute))


def talk(key: str, start: str, end: str, room: str | None = "saal", day: int = 7) -> Session:
    return Session(key, key.upper(), room=room, start=at(start, day), end=at(end, day))


A = talk("a", "9:00", "10:00")
B = talk("b", "9:30", "11:00", "werk")
C = talk("c", "10:00", "11:00")
D = talk("d", "14:00", "15:00", "foyer")
E = talk("e", "9:00", "10:00", day=8)


def moment(
    now: datetime, *sessions: Session, mine: tuple[str, ...] = (), **event: object
) -> NowNext:
    chosen = sessions or (A, B, C, D, E)
    programme = Programme(Event("x", "X", **event), ROOMS, sessions=chosen, walks=WALKS)  # type: ignore[arg-type]
    return now_next(Timetable(programme), now, mine)


def keys(found: tuple[object, ...]) -> list[str]:
    return [item.session.key for item in found]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("now", "stand", "next_start"),
    [
        (at("8:59"), Stand.BEFORE, at("9:00")),
        (at("9:00"), Stand.RUNNING, at("9:30")),
        (at("10:59"), Stand.RUNNING, at("14:00")),
        (at("11:00"), Stand.PAUSE, at("14:00")),
        (at("15:00"), Stand.OVERNIGHT, at("9:00", 8)),
        (at("3:59", 8), Stand.OVERNIGHT, at("9:00", 8)),
        (at("4:00", 8), Stand.MORNING, at("9:00", 8)),
        (at("10:00", 8), Stand.AFTER, None),
    ],
)
def test_the_day_stands(now: datetime, stand: Stand, next_start: datetime | None) -> None:
    found = moment(now)
    assert (found.stand, found.next_start) == (stand, next_start)


def test_without_any_time_the_programme_is_empty() -> None:
    assert moment(at("9:00"), Session("u", "U")).stand is Stand.EMPTY


def test_it_tells_how_much_of_a_session_is_over_and_how_long_it_still_takes() -> None:
    (running,) = moment(at("9:15")).running
    assert (running.session, running.share, running.left) == (A, 0.25, 45)
    assert moment(at("9:15") + timedelta(seconds=1)).running[0].left == 45


def test_it_tells_what_follows_in_the_same_room_that_day() -> None:
    found = moment(at("9:45"))
    assert [(r.session.key, r.then.key if r.then else None) for r in found.running] == [
        ("a", "c"),
        ("b", None),
    ]


def test_my_sessions_stand_before_the_others_then_the_rooms_in_their_order() -> None:
    assert keys(moment(at("9:45")).running) == ["a", "b"]
    assert keys(moment(at("9:45"), mine=("b",)).running) == ["b", "a"]


def test_what_begins_within_the_hour_comes_soon() -> None:
    found = moment(at("9:00"))
    assert (keys(found.coming), found.within_hour) == (["b", "c"], True)
    assert [c.minutes for c in found.coming] == [30, 60]


def test_the_next_block_comes_where_nothing_begins_within_the_hour() -> None:
    twin = talk("twin", "14:00", "14:30", "werk")
    found = moment(at("11:30"), A, D, twin, talk("later", "14:05", "15:00"))
    assert (keys(found.coming), found.within_hour) == (["twin", "d"], False)
    assert keys(found.later) == ["later"]


def test_the_rooms_that_have_nothing_soon_say_what_comes_later_that_day() -> None:
    found = moment(at("9:00"))
    assert keys(found.later) == ["d"]
    assert moment(at("16:00")).later == ()


def test_my_next_session_stands_alone_and_may_be_on_another_day() -> None:
    found = moment(at("9:00"), mine=("b", "e"))
    assert found.mine is not None
    assert (found.mine.session.key, keys(found.coming)) == ("b", ["c"])
    tomorrow = moment(at("10:00"), mine=("a", "e")).mine
    assert tomorrow is not None
    assert (tomorrow.session.key, tomorrow.way) == ("e", None)


def test_the_way_leads_from_the_room_i_am_in() -> None:
    later = talk("x", "11:30", "12:00", "werk")
    (coming,) = moment(at("10:30"), A, C, later, mine=("a", "c")).coming
    assert coming.way is not None
    way = coming.way
    assert (way.origin, way.minutes, way.leave) == (C, 4, at("11:26"))
    assert (way.late, way.missed) == (0, 0)


@pytest.mark.parametrize(
    ("now", "late", "missed"), [("9:20", 0, 4), ("9:26", 0, 4), ("9:28", 2, 2), ("9:29", 3, 1)]
)
def test_who_leaves_too_late_comes_late_and_who_leaves_in_time_misses_the_end(
    now: str, late: int, missed: int
) -> None:
    mine = moment(at(now), mine=("a", "b")).mine
    assert mine is not None
    assert mine.way is not None
    assert (mine.way.leave, mine.way.late, mine.way.missed) == (at("9:26"), late, missed)


def test_no_way_is_told_that_the_feed_does_not_know_or_within_one_room() -> None:
    found = moment(at("9:45"), mine=("a",))
    assert [c.way for c in found.coming] == [None]
    unknown = moment(at("13:30"), A, D, mine=("a",)).coming
    assert [c.way for c in unknown] == [None]


def test_yesterday_nobody_knows_where_i_come_from() -> None:
    early = talk("x", "9:00", "10:00", "werk", day=8)
    (coming,) = moment(at("8:30", 8), A, early, mine=("a",)).coming
    assert coming.way is None


def test_a_delayed_session_begins_later_and_overruns_its_planned_end() -> None:
    late = replace(A, delay=10)
    assert moment(at("9:05"), late).stand is Stand.BEFORE
    (running,) = moment(at("10:04"), late).running
    assert (running.left, running.over) == (6, 4)
    assert moment(at("9:50"), late).running[0].over == 0


def test_cancelled_sessions_do_not_run_but_who_chose_one_sees_it() -> None:
    off = replace(A, status=Status.CANCELLED)
    assert moment(at("9:10"), off).stand is Stand.EMPTY
    assert keys(moment(at("8:30"), off, B).coming) == ["b"]
    found = moment(at("8:30"), off, B, mine=("a", "b"))
    assert keys(found.coming) == ["a"]
    assert found.mine is not None
    assert found.mine.session.key == "b"
    assert found.next_start == at("9:30")


MINUTES = st.integers(0, 3 * 24 * 60)


@st.composite
def programmes(draw: st.DrawFn) -> tuple[Session, ...]:
    spans = draw(st.lists(st.tuples(MINUTES, st.integers(0, 300), st.sampled_from(ROOMS))))
    return tuple(
        Session(
            f"s{n}",
            "S",
            room=room.key,
            start=FIRST + timedelta(minutes=start),
            end=FIRST + timedelta(minutes=start + length),
        )
        for n, (start, length, room) in enumerate(spans)
    )


@given(programmes(), MINUTES, st.sets(st.integers(0, 9).map("s{}".format)))
def test_each_session_stands_in_one_place_at_most_and_what_runs_is_never_left_out(
    sessions: tuple[Session, ...], minutes: int, mine: set[str]
) -> None:
    now = FIRST + timedelta(minutes=minutes)
    programme = Programme(Event("x", "X"), ROOMS, sessions=sessions, walks=WALKS)
    found = now_next(Timetable(programme), now, mine)
    own = (found.mine,) if found.mine else ()
    shown = keys((*found.running, *own, *found.coming, *found.later))
    assert len(shown) == len(set(shown))
    assert set(keys(found.running)) == {s.key for s in sessions if s.start <= now < s.end}
    soon = {s.key for s in sessions if now < s.start <= now + timedelta(hours=1)}
    assert soon <= set(shown)
    assert (found.stand is Stand.RUNNING) == bool(found.running)
    starts = [s.start for s in sessions if s.start > now]
    assert found.next_start == min(starts, default=None)
