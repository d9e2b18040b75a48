"""Where a window comes back to: any screens, any kept text, another day."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import NOON

from kiosk.ui.attendee.window_state import (
    GRIP,
    MAXIMISED,
    NORMAL,
    TITLE,
    Frame,
    Visit,
    WindowState,
    brought_back,
)

LAPTOP = Frame(0, 0, 1440, 900)
RIGHT = Frame(1440, 0, 1920, 1080)
LEFT = Frame(-1920, -200, 1920, 1080)
FRAMES = st.builds(
    Frame,
    st.integers(-6000, 6000),
    st.integers(-6000, 6000),
    st.integers(560, 5000),
    st.integers(340, 4000),
)
SCREENS = st.lists(
    st.builds(
        Frame,
        st.integers(-4000, 4000),
        st.integers(-3000, 3000),
        st.integers(640, 3840),
        st.integers(400, 2160),
    ),
    min_size=1,
    max_size=3,
)


@pytest.mark.parametrize(
    ("frame", "screens", "wanted"),
    [
        (Frame(100, 80, 1000, 700), [LAPTOP], Frame(100, 80, 1000, 700)),
        (Frame(1500, 80, 1000, 700), [LAPTOP, RIGHT], Frame(1500, 80, 1000, 700)),
        # The second screen is gone.
        (Frame(1500, 80, 1000, 700), [LAPTOP], Frame(220, 120, 1000, 700)),
        (Frame(-1900, -150, 1800, 900), [LAPTOP], Frame(0, 40, 1440, 860)),
        # A part reaches over the edge, as a person left it.
        (Frame(1200, 300, 1000, 700), [LAPTOP], Frame(1200, 300, 1000, 700)),
        # The upper edge is out of reach, or nearly so.
        (Frame(200, -300, 1000, 700), [LAPTOP], Frame(200, 40, 1000, 700)),
        (Frame(1400, 300, 1000, 700), [LAPTOP], Frame(440, 200, 1000, 700)),
        # Across two screens.
        (Frame(700, 100, 2000, 800), [LAPTOP, RIGHT], Frame(700, 100, 2000, 800)),
        (Frame(-1000, 50, 1800, 800), [LAPTOP, LEFT], Frame(-1000, 50, 1800, 800)),
        # A projector lower than the laptop.
        (Frame(0, 40, 1440, 860), [Frame(0, 0, 1024, 768)], Frame(0, 40, 1024, 728)),
        (Frame(0, 0, 900, 600), [], Frame(0, 0, 900, 600)),
    ],
)
def test_a_window_comes_back_into_reach(frame: Frame, screens: list[Frame], wanted: Frame) -> None:
    assert brought_back(frame, screens) == wanted


@given(FRAMES, SCREENS)
def test_whatever_the_screens_its_upper_edge_can_be_dragged(
    frame: Frame, screens: list[Frame]
) -> None:
    found = brought_back(frame, screens)
    edge = Frame(found.x, found.y, found.width, TITLE)
    assert any(
        wide >= min(GRIP, found.width) and high == TITLE
        for wide, high in (edge.overlap(s) for s in screens)
    )
    assert brought_back(found, screens) == found, "and then it stays where it is"
    assert found.width <= frame.width
    assert found.height <= frame.height


@given(st.builds(WindowState, FRAMES, st.sampled_from([NORMAL, MAXIMISED]), st.integers(0, 900)))
def test_a_state_comes_back_from_its_text(state: WindowState) -> None:
    assert WindowState.from_text(state.to_text()) == state


@given(
    st.builds(
        Visit,
        st.integers(0, 9),
        st.integers(0, 1),
        st.none() | st.dates(),
        st.text(max_size=20),
        st.none() | st.just(NOON),
    )
)
def test_a_visit_comes_back_from_its_text(visit: Visit) -> None:
    assert Visit.from_text(visit.to_text()) == visit


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "kaputt",
        "[1]",
        '{"frame": [1, 2], "shown": 7, "panel": -3, "page": "x", "day": 5, "at": "2022"}',
        '{"frame": [0, 0, 0, 0], "panel": true, "page": 1e99, "session": [], "at": "2022-12-07"}',
        '{"frame": [1, 2, 3, "4"], "day": "7.12.2022", "form": null}',
    ],
)
def test_a_text_that_makes_no_sense_is_as_if_nothing_was_kept(text: str | None) -> None:
    state, visit = WindowState.from_text(text), Visit.from_text(text)
    assert state.frame is None
    assert state.shown == NORMAL
    assert (visit.page, visit.form, visit.day, visit.session, visit.at) == (0, 0, None, "", None)


WED, THU, FRI = (date(2022, 12, n) for n in (7, 8, 9))


@pytest.mark.parametrize(
    ("today", "left", "shown"),
    [
        (THU, THU, FRI),  # the same day: Friday is still being planned
        (THU, WED, None),  # a new morning: today
        (THU, None, None),
        (date(2022, 11, 1), date(2022, 10, 30), FRI),  # before the festival
        (date(2023, 1, 1), FRI, FRI),  # after it
    ],
)
def test_the_former_day_comes_back_unless_the_festival_is_a_day_further(
    today: date, left: date | None, shown: date | None
) -> None:
    assert Visit(day=FRI).day_to_show((WED, THU, FRI), today, left) == shown


def test_a_day_that_is_no_longer_in_the_programme_is_not_shown() -> None:
    assert Visit(day=date(2022, 12, 10)).day_to_show((WED, THU), THU, THU) is None


def test_only_who_is_back_soon_goes_on_at_the_same_session() -> None:
    visit = Visit(at=NOON)
    assert visit.goes_on(NOON + timedelta(minutes=9))
    assert not visit.goes_on(NOON + timedelta(minutes=11))
    assert not visit.goes_on(NOON - timedelta(minutes=1)), "the clock was set back"
    assert not Visit().goes_on(NOON)
