"""Which screen goes on which output; the laws hold for any monitors and any wishes."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.screen.outputs import Output, assign
from kiosk.ui.screen.pixel_shift import EVERY, shift

NAMES = ["HDMI-1", "HDMI-2", "DP-1"]
PLUGGED = st.lists(st.sampled_from(NAMES), unique=True)
WANTED = st.lists(st.sampled_from(["", "", *NAMES, "1", "2", "VGA-9"]), max_size=4)


@given(WANTED, PLUGGED, st.dictionaries(st.integers(0, 3), st.sampled_from(NAMES)))
def test_no_two_screens_share_an_output_unless_both_ask_for_it(
    wanted: list[str], plugged: list[str], homes: dict[int, str]
) -> None:
    places = assign(wanted, plugged, homes)
    assert len(places) == len(wanted)
    assert all(place in plugged for place in places if place is not None)
    free = [place for place, want in zip(places, wanted, strict=True) if not want and place]
    assert len(set(free)) == len(free)
    named = [place for place, want in zip(places, wanted, strict=True) if want]
    assert not set(free) & set(named)


@given(PLUGGED)
def test_a_screen_with_an_output_of_its_own_waits_for_it(plugged: list[str]) -> None:
    (place,) = assign(["HDMI-2"], plugged, {})
    assert place == ("HDMI-2" if "HDMI-2" in plugged else None)


def test_screens_without_a_name_take_what_is_free_in_order() -> None:
    assert assign(["", "HDMI-1", ""], NAMES, {}) == ["HDMI-2", "HDMI-1", "DP-1"]
    assert assign(["", "", ""], ["HDMI-1"], {}) == ["HDMI-1", None, None]
    assert assign([""], [], {}) == [None]


def test_a_screen_goes_home_when_its_monitor_is_back() -> None:
    homes = {0: "HDMI-1", 1: "HDMI-2"}
    assert assign(["", ""], ["HDMI-2"], homes) == [None, "HDMI-2"]
    assert assign(["", ""], ["HDMI-2", "HDMI-1"], homes) == ["HDMI-1", "HDMI-2"]
    assert assign([""], ["HDMI-2"], {0: "HDMI-1"}) == ["HDMI-2"]


def test_an_output_is_found_by_number_and_whatever_its_case() -> None:
    assert assign(["2", "hdmi-1"], NAMES, {}) == ["HDMI-2", "HDMI-1"]
    assert assign(["0", "4", "99999"], NAMES, {}) == [None, None, None]


def test_a_monitor_that_does_not_know_its_size_has_no_diagonal() -> None:
    assert Output("A", 0, 0, 1920, 1080, 952, 535).diagonal is not None
    assert round(Output("A", 0, 0, 1920, 1080, 952, 535).diagonal or 0) == 43
    assert Output("A", 0, 0, 1920, 1080).diagonal is None
    assert Output("A", 0, 0, 1920, 1080, 16, 9).diagonal is None
    assert Output("made up by X", 0, 0, 1920, 1080, 508, 286).diagonal is None


@given(st.floats(0, 1e9))
def test_the_picture_is_never_moved_by_more_than_five_pixels(now: float) -> None:
    x, y = shift(now)
    assert x * x + y * y <= 25
    assert shift(now) != shift(now + EVERY)
