"""The law of pages: all of the window is seen in one cycle, and nothing is too small or cut."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ui.screen.boards import PANELS, moments
from ui.screen.glass import MEASURE, faults, plain, read

from kiosk.ui.screen.board_say import sessions_ahead
from kiosk.ui.screen.cycle import LONGEST
from kiosk.ui.screen.door_say import door
from kiosk.ui.screen.emergency import Emergency
from kiosk.ui.screen.moment import Moment
from kiosk.ui.screen.narrow import seconds, told
from kiosk.ui.screen.pages import pages
from kiosk.ui.screen.panel import Panel
from kiosk.ui.screen.picture import Picture
from kiosk.ui.screen.settings import Role, ScreenSettings

pytestmark = pytest.mark.usefixtures("qapp")

few = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
_LEFT_OUT = re.compile(r"\+(\d+) (?:weitere|more)")


def shown(role: Role, moment: Moment, panel: Panel) -> Sequence[Picture]:
    rooms = moment.programme.rooms
    return pages(ScreenSettings("x", role, rooms[0].key), moment, panel, MEASURE)


def left_out(pictures: Sequence[Picture]) -> int:
    text = " ".join(line for picture in pictures for line in picture.text)
    found = _LEFT_OUT.search(text)
    return int(found[1]) if found else 0


def keys(pictures: Sequence[Picture]) -> set[str]:
    return {key for picture in pictures for key in picture.sessions}


@few
@given(moments(), PANELS, st.sampled_from([Role.LOBBY, Role.DAY]))
def test_a_board_tells_each_session_of_the_rest_of_the_day_or_counts_it(
    moment: Moment, panel: Panel, role: Role
) -> None:
    found = shown(role, moment, panel)
    _, ahead = sessions_ahead(moment)
    assert keys(found) <= {session.key for session in ahead}
    assert told(found) + left_out(found) == len(ahead)
    assert bool(keys(found)) == bool(ahead)


@few
@given(moments(), PANELS)
def test_a_door_tells_each_session_of_its_room_or_counts_it(moment: Moment, panel: Panel) -> None:
    found = shown(Role.DOOR, moment, panel)
    says = door(moment.programme.rooms[0].key, moment)
    wanted = {one.key for one in (*says.things, *says.rows) if one.key}
    assert keys(found) <= wanted
    assert told(found) + left_out(found) == len(wanted)


@few
@given(moments(), PANELS, st.sampled_from([Role.DOOR, Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS]))
def test_nothing_is_outside_too_small_too_weak_or_over_something_else(
    moment: Moment, panel: Panel, role: Role
) -> None:
    for picture in shown(role, moment, panel):
        assert faults(picture, panel) == []


@few
@given(moments(), PANELS, st.sampled_from([Role.DOOR, Role.LOBBY, Role.DAY]))
def test_a_cycle_is_over_in_45_seconds_unless_one_session_alone_takes_longer(
    moment: Moment, panel: Panel, role: Role
) -> None:
    found = shown(role, moment, panel)
    assert seconds(found) <= LONGEST or told(found) <= 1


@few
@given(moments(), PANELS, st.sampled_from([Role.LOBBY, Role.DAY]))
def test_titles_and_rooms_are_told_whole(moment: Moment, panel: Panel, role: Role) -> None:
    found = shown(role, moment, panel)
    text = read(found)
    for key in keys(found):
        session = moment.programme.session_by_key[key]
        assert plain(session.title) in text
        assert plain(moment.programme.room_name(session.room)) in text


@few
@given(moments(), PANELS, st.text("ABC äß", min_size=1, max_size=200))
def test_an_emergency_is_all_there_is(moment: Moment, panel: Panel, text: str) -> None:
    urgent = replace(moment, emergency=Emergency(f"Räumen {text}", "Leave"))
    found = shown(Role.LOBBY, urgent, panel)
    assert keys(found) == set()
    assert plain(text) in read(found)
    assert plain("Leave") in read(found)
    assert [fault for picture in found for fault in faults(picture, panel)] == []
