"""Laws of the grid's layout: nothing overlaps, nothing is lost, every cell can be reached."""

from datetime import date, datetime, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import BERLIN, at, talk

from kiosk.programme.days import day_bounds
from kiosk.programme.model import Event, Session
from kiosk.ui.attendee.grid.columns import MIN_COLUMN
from kiosk.ui.attendee.grid.geometry import GAP, MIN_HEIGHT, GridGeometry
from kiosk.ui.attendee.grid.times import density, short_session
from kiosk.ui.shared.box import Box

THURSDAY = day_bounds(Event("e", "E", zone="Europe/Berlin"), date(2022, 12, 8))
SUMMER_TIME_ENDS = day_bounds(Event("e", "E", zone="Europe/Berlin"), date(2022, 10, 29))
ROOMS = ("a", "b", "c", "d")


@st.composite
def days(draw: st.DrawFn) -> list[Session]:
    """Sessions of the Thursday in reading order, as the programme page gives them."""
    found = []
    for number in range(draw(st.integers(1, 25))):
        start = THURSDAY.start + timedelta(minutes=5 * draw(st.integers(0, 24 * 12 - 1)))
        length = timedelta(minutes=draw(st.sampled_from([0, 5, 15, 30, 60, 90, 400])))
        room = draw(st.sampled_from([*ROOMS, "gone", None]))
        found.append(Session(f"s{number}", "x", room=room, start=start, end=start + length))
    return sorted(found, key=lambda s: (s.start, s.room or ""))


def lay_out(
    sessions: list[Session], width: int = 1000, pixels: float | None = None
) -> GridGeometry:
    chosen = density(short_session(sessions)) if pixels is None else pixels
    return GridGeometry(sessions, ROOMS, THURSDAY, width=width, pixels_per_minute=chosen)


def overlap(one: Box, other: Box) -> bool:
    return (
        one.x < other.right
        and other.x < one.right
        and one.y < other.bottom
        and other.y < one.bottom
    )


@given(days())
def test_no_two_cells_overlap(sessions: list[Session]) -> None:
    boxes = lay_out(sessions).boxes
    assert not [pair for pair in combinations(boxes, 2) if overlap(*pair)]


@given(days(), st.integers(200, 3000))
def test_every_session_has_a_cell_inside_the_content(sessions: list[Session], width: int) -> None:
    geometry = lay_out(sessions, width)
    assert len(geometry.boxes) == len(sessions)
    for box in geometry.boxes:
        assert box.x >= 0
        assert box.y >= 0
        assert box.right <= geometry.width
        assert box.height >= MIN_HEIGHT
        assert box.width > 0


@given(days())
def test_a_cell_lies_in_the_column_of_its_room_at_its_time(sessions: list[Session]) -> None:
    geometry = lay_out(sessions)
    for session, box in zip(sessions, geometry.boxes, strict=True):
        column = geometry.column_of(session.room if session.room in ROOMS else None)
        assert column is not None
        assert column.x <= box.x
        assert box.right <= column.x + column.width
        assert session.start is not None
        assert box.y == geometry.y_of(session.start) + 1


@given(
    days(),
    st.builds(
        Box,
        st.integers(-50, 1200),
        st.integers(-50, 4000),
        st.integers(1, 900),
        st.integers(1, 900),
    ),
)
def test_the_cells_in_an_area_are_those_a_look_at_all_of_them_finds(
    sessions: list[Session], area: Box
) -> None:
    geometry = lay_out(sessions)
    brute = [row for row, box in enumerate(geometry.boxes) if overlap(box, area)]
    assert geometry.rows_in(area) == brute


@given(days())
def test_a_point_inside_a_cell_finds_it(sessions: list[Session]) -> None:
    geometry = lay_out(sessions)
    for row, box in enumerate(geometry.boxes):
        assert geometry.row_at(box.x, box.y) == row
        assert geometry.row_at(box.right - 1, box.bottom - 1) == row


@given(days(), st.integers(200, 3000))
def test_the_columns_fill_the_width_without_gaps(sessions: list[Session], width: int) -> None:
    geometry = lay_out(sessions, width)
    x = 0
    for column in geometry.columns:
        assert column.x == x
        assert column.width >= MIN_COLUMN
        x += column.width
    assert geometry.width == x >= width


@given(days())
def test_the_axis_covers_all_sessions_in_half_hours(sessions: list[Session]) -> None:
    geometry = lay_out(sessions)
    marks = geometry.marks
    assert marks[0].instant == geometry.start
    assert marks[-1].instant == geometry.end
    assert all(s.start is not None and s.start >= geometry.start for s in sessions)
    steps = {b.instant - a.instant for a, b in pairwise(marks)}
    assert steps == {timedelta(minutes=30)}


@given(days(), st.integers(0, 60 * 24))
def test_heights_and_instants_belong_to_each_other(sessions: list[Session], minutes: int) -> None:
    geometry = lay_out(sessions)
    instant = geometry.start + timedelta(minutes=minutes)
    assert abs(geometry.instant_at(geometry.y_of(instant)) - instant) < timedelta(minutes=1)


def test_half_an_hour_past_midnight_lies_in_the_evenings_grid() -> None:
    night = talk("n", "Nacht", "23:30", "0:45", "a")
    after = Session("m", "Tief", room="b", start=at("0:30", 9), end=at("1:30", 9))
    geometry = lay_out([night, after])
    assert geometry.start == at("23:30")
    assert geometry.end == at("1:30", 9)
    assert geometry.boxes[1].y == geometry.y_of(at("0:30", 9)) + 1


def test_a_session_that_runs_for_days_is_cut_a_little_after_the_days_end() -> None:
    long = Session("l", "Ausstellung", room="a", start=at("9:00"), end=at("18:00", 9))
    geometry = lay_out([long], pixels=2.0)
    assert geometry.end == THURSDAY.end + timedelta(hours=3)
    assert geometry.boxes[0].bottom <= geometry.height


def test_the_hour_that_comes_twice_is_drawn_twice() -> None:
    first = datetime(2022, 10, 30, 1, 0, tzinfo=BERLIN)
    night = Session("n", "x", room="a", start=first, end=first.replace(hour=3, minute=30))
    geometry = GridGeometry([night], ROOMS, SUMMER_TIME_ENDS, width=500, pixels_per_minute=1.0)
    # 1:00 CEST to 3:30 CET are three and a half hours.
    assert geometry.boxes[0].height == 210 - GAP


def test_sessions_of_one_room_at_one_time_lie_side_by_side() -> None:
    geometry = lay_out(
        [talk("one", "x", "10:00", "11:00", "a"), talk("b", "y", "10:30", "11:30", "a")]
    )
    one, other = geometry.boxes
    assert one.right <= other.x


def test_rooms_stand_in_the_programmes_order_and_no_room_last() -> None:
    geometry = lay_out(
        [
            talk("x", "x", "9:00", "10:00", None),
            talk("y", "y", "9:00", "10:00", "c"),
            talk("z", "z", "9:00", "10:00", "a"),
        ]
    )
    assert [c.room for c in geometry.columns] == ["a", "c", None]


@pytest.mark.parametrize(
    ("minutes", "expected"), [((60, 90, 60, 45), 2.0), ((20, 20, 20, 20), 3.3), ((6, 6, 6), 4.0)]
)
def test_short_sessions_get_more_pixels_a_minute(minutes: tuple[int, ...], expected: float) -> None:
    start = at("9:00")
    sessions = [
        Session(str(m), "x", start=start, end=start + timedelta(minutes=m)) for m in minutes
    ]
    assert density(short_session(sessions)) == pytest.approx(expected)


def test_a_room_that_is_not_used_has_no_place_for_an_outline() -> None:
    geometry = lay_out([talk("x", "x", "9:00", "10:00", "a")])
    assert geometry.box_for("b", at("9:00"), at("10:00")) is None
    assert geometry.box_for("a", at("8:00"), at("9:00")) is None
    assert geometry.box_for("a", at("9:00"), at("10:00")) == geometry.boxes[0]


def test_the_first_from_now_prefers_what_is_in_sight() -> None:
    geometry = lay_out(
        [
            talk("over", "x", "9:00", "10:00", "a"),
            talk("runs", "y", "9:30", "11:00", "b"),
            talk("later", "z", "11:00", "12:00", "c"),
        ]
    )
    assert geometry.first_from(at("10:15"), 0, geometry.width) == 1
    third = geometry.column_of("c")
    assert third is not None
    assert geometry.first_from(at("10:15"), third.x, third.x + 100) == 2
    assert geometry.first_from(at("13:00"), 0, geometry.width) is None
