"""The own day's layout: lanes side by side, a hatch between each two that overlap, gaps between."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes
from ui.hall import NOON, at, programme, talk
from ui.test_geometry import overlap

from kiosk.programme.days import days
from kiosk.programme.model import Programme
from kiosk.programme.own_agenda import own_day
from kiosk.programme.stars import Priority, Star
from kiosk.ui.attendee.agenda.own_day_geometry import HATCH, OwnDayGeometry

WIDTH = 720


def laid_out(shown: Programme, width: int = WIDTH, day: int = 1) -> OwnDayGeometry:
    """The second day of a programme, everything in it chosen."""
    stars = {s.key: Star(s.key, Priority.GOING, NOON) for s in shown.sessions}
    bounds = days(shown)[day]
    return OwnDayGeometry(own_day(shown, stars, bounds.date), bounds, width)


def test_two_that_overlap_stand_beside_a_hatch_over_the_time_both_claim() -> None:
    geometry = laid_out(
        programme(
            talk("a", "A", "15:00", "16:30"),
            talk("b", "B", "15:15", "16:45"),
            talk("c", "C", "17:00", "18:00"),
        )
    )
    left, right, alone = geometry.boxes
    (hatch,) = geometry.hatches
    assert (hatch.strip.width, hatch.number) == (HATCH, 1)
    assert left.right < hatch.strip.x
    assert hatch.strip.right < right.x
    assert hatch.strip.y == geometry.y_of(at("15:15"))
    assert hatch.strip.bottom == geometry.y_of(at("16:30"))
    assert alone.width == right.right - left.x
    assert abs(left.width - right.width) <= 1


def test_numbers_of_three_that_overlap_stand_below_each_other() -> None:
    geometry = laid_out(programme(*(talk(key, key, "15:00", "16:00") for key in "abc")))
    assert [h.number for h in geometry.hatches] == [1, 2, 3]
    chips = [h.chip for h in geometry.hatches]
    assert not any(overlap(a, b) for a, b in combinations(chips, 2))


def test_a_gap_fills_the_time_between() -> None:
    geometry = laid_out(
        programme(talk("a", "A", "9:00", "10:00"), talk("b", "B", "11:00", "12:00"))
    )
    (free,) = geometry.free
    assert (free.gap.minutes, free.box.y) == (60, geometry.y_of(at("10:00")))
    assert not any(overlap(free.box, box) for box in geometry.boxes)


def test_arrows_lead_down_the_lane_and_across_at_the_same_time() -> None:
    geometry = laid_out(
        programme(
            talk("a", "A", "9:00", "10:00"),
            talk("b", "B", "9:30", "10:30"),
            talk("c", "C", "10:00", "11:00"),
            talk("d", "D", "15:00", "16:00"),
        )
    )
    assert [geometry.boxes[row].x > 100 for row in range(4)] == [False, True, False, False]
    assert [geometry.below(0, 1), geometry.below(2, 1), geometry.below(3, 1)] == [2, 3, 3]
    assert [geometry.below(3, -1), geometry.below(1, -1), geometry.below(0, -1)] == [2, 0, 0]
    assert [geometry.beside(0, 1), geometry.beside(1, -1), geometry.beside(3, 1)] == [1, 0, 3]
    hour = round(60 * geometry.pixels_per_minute)
    assert [geometry.away(0, hour), geometry.away(3, -hour), geometry.away(3, hour)] == [2, 2, 3]


def test_the_day_after_shows_what_began_there_and_no_hatch_to_the_evening_before() -> None:
    night, dawn = talk("night", "N", "23:00", "22:00"), talk("dawn", "D", "5:00", "7:00")
    late = type(dawn)("dawn", "D", start=at("5:00", 9), end=at("7:00", 9), room="saal")
    geometry = laid_out(programme(night, late), day=2)
    assert (len(geometry.boxes), geometry.hatches) == (1, ())


def test_the_axis_has_a_mark_each_half_hour_around_the_sessions() -> None:
    geometry = laid_out(programme(talk("a", "A", "9:10", "10:05")))
    marks = [mark.instant.astimezone(NOON.tzinfo) for mark in geometry.marks]
    assert marks == [at("9:00"), at("9:30"), at("10:00"), at("10:30")]
    assert geometry.height > geometry.y_of(at("10:30"))


@given(programmes(most_sessions=8), st.sampled_from([300, 520, 900]))
def test_no_two_cells_touch_and_every_overlap_of_the_day_has_its_hatch(
    shown: Programme, width: int
) -> None:
    stars = {s.key: Star(s.key, Priority.MAYBE, NOON) for s in shown.sessions}
    for bounds in days(shown):
        day = own_day(shown, stars, bounds.date)
        geometry = OwnDayGeometry(day, bounds, width)
        boxes = geometry.boxes
        assert not any(overlap(a, b) for a, b in combinations(boxes, 2))
        assert all(box.x >= 0 and box.right <= width and box.width > 0 for box in boxes)
        today = {s.key for s in day.sessions}
        numbers = [o.number for o in day.overlaps if o.first.key in today]
        assert [hatch.number for hatch in geometry.hatches] == numbers
        assert not any(overlap(h.strip, box) for h in geometry.hatches for box in boxes)
        chips = [hatch.chip for hatch in geometry.hatches]
        assert not any(overlap(a, b) for a, b in combinations(chips, 2))
        for row, box in enumerate(boxes):
            assert geometry.row_at(box.x, box.y) == row
            assert geometry.row_at(box.right - 1, box.bottom - 1) == row


@given(programmes(most_sessions=8))
def test_every_session_is_reached_by_arrows(shown: Programme) -> None:
    for number, _ in enumerate(days(shown)):
        geometry = laid_out(shown, day=number)
        if not geometry.boxes:
            continue
        reached, open_ = {0}, [0]
        while open_:
            row = open_.pop()
            for way in (1, -1):
                for target in (geometry.below(row, way), geometry.beside(row, way)):
                    if target not in reached:
                        reached.add(target)
                        open_.append(target)
        assert reached == set(range(len(geometry.boxes)))
