"""Laws of the keys in the grid: everything can be reached, and one comes back where one was."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import talk
from ui.test_geometry import days, lay_out

from kiosk.programme.model import Session
from kiosk.ui.attendee.grid.cursor import GridCursor, Step
from kiosk.ui.attendee.grid.geometry import GridGeometry

WAYS = (Step.UP, Step.DOWN, Step.LEFT, Step.RIGHT)


def walk(geometry: GridGeometry, row: int, *steps: Step) -> list[int]:
    """The rows a person passes."""
    cursor, passed = GridCursor(), []
    for step in steps:
        row = cursor.move(geometry, row, step)
        passed.append(row)
    return passed


def alone(geometry: GridGeometry, row: int) -> bool:
    """Whether nothing of its room runs beside a session."""
    box = geometry.boxes[row]
    return not any(
        r != row and geometry.boxes[r].y < box.bottom and box.y < geometry.boxes[r].bottom
        for r in geometry.rows_of_column(geometry.place(row))
    )


@given(days())
def test_every_session_can_be_reached_with_the_arrow_keys(sessions: list[Session]) -> None:
    geometry = lay_out(sessions)
    reached, todo = {0}, [0]
    while todo:
        row = todo.pop()
        for step in WAYS:
            beside = GridCursor().move(geometry, row, step)
            if beside not in reached:
                reached.add(beside)
                todo.append(beside)
    assert reached == set(range(len(sessions)))


@given(days(), st.lists(st.sampled_from(list(Step)), max_size=30))
def test_each_key_goes_the_way_it_says_or_stays(sessions: list[Session], steps: list[Step]) -> None:
    geometry, row, cursor = lay_out(sessions), 0, GridCursor()
    for step in steps:
        before, row = row, cursor.move(geometry, row, step)
        old, new = geometry.boxes[before], geometry.boxes[row]
        assert (
            row == before
            or {
                Step.UP: new.y < old.y,
                Step.HOUR_BACK: new.y < old.y,
                Step.DOWN: new.y > old.y,
                Step.HOUR_ON: new.y > old.y,
                Step.LEFT: new.x < old.x,
                Step.RIGHT: new.x > old.x,
                Step.FIRST_ROOM: geometry.place(row) == 0,
                Step.LAST_ROOM: geometry.place(row) == len(geometry.columns) - 1,
            }[step]
        )
        if step in (Step.UP, Step.DOWN, Step.HOUR_BACK, Step.HOUR_ON):
            assert geometry.place(row) == geometry.place(before)


@given(days(), st.integers(1, 5), st.data())
def test_as_many_rooms_back_as_on_is_where_one_was(
    sessions: list[Session], rooms: int, data: st.DataObject
) -> None:
    geometry = lay_out(sessions)
    row = data.draw(st.integers(0, len(sessions) - 1))
    on = walk(geometry, row, *[Step.RIGHT] * rooms)
    crossed = len({geometry.place(r) for r in (row, *on)}) - 1
    if crossed == rooms and all(alone(geometry, r) for r in (row, *on)):
        there_and_back = walk(geometry, row, *[Step.RIGHT] * rooms, *[Step.LEFT] * rooms)
        assert there_and_back == [*on, *reversed(on[:-1]), row]


@given(days(), st.data())
def test_down_and_up_is_where_one_was_unless_others_run_beside(
    sessions: list[Session], data: st.DataObject
) -> None:
    geometry = lay_out(sessions)
    row = data.draw(st.integers(0, len(sessions) - 1))
    down, back = walk(geometry, row, Step.DOWN, Step.UP)
    if down != row and alone(geometry, row) and alone(geometry, down):
        assert back == row


BUSY = (
    talk("left", "x", "10:00", "11:00", "a"),
    talk("later", "x", "16:00", "17:00", "a"),
    talk("shop", "x", "9:00", "18:00", "b"),
    talk("one", "x", "10:00", "12:00", "b"),
    talk("two", "x", "10:00", "10:30", "b"),
    talk("three", "x", "11:00", "11:30", "b"),
    talk("late", "x", "20:00", "21:00", "c"),
    talk("right", "x", "10:30", "11:00", "d"),
    talk("night", "x", "20:00", "21:00", "d"),
)


@pytest.mark.parametrize(
    ("begin", "steps", "end"),
    [
        # The time one set out from is kept over a room where nothing runs then.
        ("left", "RRRR", "one two late right"),
        ("left", "RRRLLLL", "one two late two one shop left"),
        # Beside each other: lane by lane. The row nearest in time within a lane.
        ("shop", "RRL", "one two one"),
        ("three", "LR", "one three"),
        # Down stays in the lane, as far as it goes.
        ("two", "DU", "three two"),
        ("right", "U", "right"),
        # Going down takes the time along.
        ("left", "DR", "later three"),
    ],
)
def test_where_the_keys_lead(begin: str, steps: str, end: str) -> None:
    sessions = sorted(BUSY, key=lambda s: (s.start, s.room or ""))
    geometry = lay_out(sessions)
    ways = {"R": Step.RIGHT, "L": Step.LEFT, "U": Step.UP, "D": Step.DOWN}
    row = next(n for n, s in enumerate(sessions) if s.key == begin)
    passed = walk(geometry, row, *(ways[letter] for letter in steps))
    assert " ".join(sessions[r].key for r in passed) == end


def test_something_else_than_a_key_forgets_the_time_one_set_out_from() -> None:
    sessions = [
        talk("a1", "x", "9:00", "9:30", "a"),
        talk("b1", "x", "10:00", "10:30", "b"),
        talk("a2", "x", "10:00", "10:30", "a"),
    ]
    geometry, cursor = lay_out(sessions), GridCursor()
    assert cursor.move(geometry, 0, Step.RIGHT) == 1
    assert cursor.move(geometry, 1, Step.LEFT) == 0
    assert cursor.move(geometry, 0, Step.RIGHT) == 1
    assert GridCursor().move(geometry, 1, Step.LEFT) == 2


def test_an_hour_on_is_about_an_hour_later_in_the_same_room() -> None:
    sessions = [
        talk(
            f"s{n}", "x", f"{9 + n // 4}:{n % 4 * 15:02}", f"{9 + n // 4}:{n % 4 * 15 + 15:02}", "a"
        )
        for n in (0, 1, 2, 4, 5, 6)
    ]
    geometry = lay_out(sessions)
    assert walk(geometry, 0, Step.HOUR_ON, Step.HOUR_BACK) == [3, 0]
    assert walk(geometry, 1, Step.HOUR_ON, Step.HOUR_ON, Step.HOUR_ON) == [4, 5, 5]
