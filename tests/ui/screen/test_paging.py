"""The law of pages: all of the window is seen in one cycle, and nothing is too small or cut."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ui.hall import BERLIN, GAME, at, programme, talk
from ui.screen.boards import PANELS, moments
from ui.screen.glass import MEASURE, faults, plain, read

from kiosk.programme.model import Room, Status
from kiosk.programme.moves import Move
from kiosk.ui.pictures.board_say import sessions_ahead
from kiosk.ui.pictures.cycle import LONGEST
from kiosk.ui.pictures.door_say import door
from kiosk.ui.pictures.emergency import Emergency
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.narrow import seconds, told
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.wording import translator

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
def test_a_cycle_is_over_in_45_seconds_unless_what_must_be_told_takes_longer(
    moment: Moment, panel: Panel, role: Role
) -> None:
    found = shown(role, moment, panel)
    # What is on and, at a door, what has moved: two sessions at most.
    moved = any("verlegt" in line or "moved" in line for page in found for line in page.text)
    must = 2 if role is Role.DOOR and moved else 1
    assert seconds(found) <= LONGEST or told(found) <= must


@few
@given(moments(), PANELS, st.sampled_from([Role.LOBBY, Role.DAY]))
def test_titles_and_rooms_are_told_whole(moment: Moment, panel: Panel, role: Role) -> None:
    found = shown(role, moment, panel)
    text = read(found)
    for key in keys(found):
        session = moment.programme.session_by_key[key]
        assert plain(session.title) in text
        assert plain(moment.programme.room_name(session.room)) in text


def crowded(now: str) -> Moment:
    """Sixty sessions with long and short titles in rooms with long and short names."""
    titles = [
        "Planspiel",
        "Ausschussarbeit 2.0 – Potenziale in der Kooperation von Verwaltung und Politik heben",
        "Donaudampfschifffahrtsgesellschaft: was bleibt?",
        " ".join(["Planung im ganzen Kreis"] * 10),
    ]
    rooms = (
        Room("r0", "Saal 2"),
        Room("r1", "Stadtteilzentrum und Begegnungsstätte am Alten Schlachthof"),
        Room("r2", "Bürgerversammlungsraum im Erdgeschoss"),
    )
    sessions = tuple(
        talk(
            f"s{n}",
            f"{titles[n % 4]} {n}",
            f"{10 + n // 10}:{n % 10 * 6:02}",
            f"{11 + n // 10}:{n % 10 * 6:02}",
            f"r{n % 3}",
            track=("meth", "koop", None)[n % 3],
            people=("ada", "bo")[: n % 3],
            delay=25 * (n % 5 == 0),
            full=n % 7 == 0,
            status=Status.TENTATIVE if n % 4 == 1 else Status.SCHEDULED,
        )
        for n in range(60)
    )
    made = programme(*sessions, rooms=rooms)
    moved = {"s8": Move(at("11:00"), "r0", rooms[1].name, at("9:00", 7))}
    return Moment(made, at(now), BERLIN, "de", translator("de"), moved, at(now))


GLASSES = [
    Panel(1920, 1080, 43, 5),
    Panel(1080, 1920, 43, 3),
    Panel(1080, 1920, 43, 5),
    Panel(3840, 2160, 55, 6),
    Panel(1280, 720, 32, 2),
    Panel(1920, 1080, 75, 3),
]


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}-{p.distance}m")
@pytest.mark.parametrize("role", [Role.DOOR, Role.LOBBY, Role.DAY])
@pytest.mark.parametrize("now", ["9:40", "11:30", "15:40"])
def test_all_laws_hold_on_a_crowded_day(panel: Panel, role: Role, now: str) -> None:
    moment = crowded(now)
    found = shown(role, moment, panel)
    assert [fault for picture in found for fault in faults(picture, panel)] == []
    assert told(found) > 1 or role is Role.DOOR
    # At a door, what is on and what has moved are told however long it takes.
    assert seconds(found) <= LONGEST or told(found) <= (2 if role is Role.DOOR else 1)
    assert left_out(found) > 0 or now != "9:40"
    text = read([picture for picture in found if len(picture.sessions) != 1] or found)
    for key in keys(found):
        title = moment.programme.session_by_key[key].title
        assert role is Role.DOOR or plain(title) in text + read(found)


@pytest.mark.parametrize("distance", [1, 2, 3, 4, 4.9])
def test_ring_and_start_share_an_upright_glass(distance: float) -> None:
    panel = Panel(1080, 1920, 43, distance)
    short = Moment(programme(GAME), at("15:10"), BERLIN, "de", translator("de"), {}, at("15:10"))
    game = replace(GAME, title="Tanz")
    found = shown(Role.DOOR, replace(short, programme=programme(game)), panel)
    assert [fault for picture in found for fault in faults(picture, panel)] == []


@few
@given(moments(), PANELS, st.text("ABC äß", min_size=1, max_size=200))
def test_an_emergency_is_all_there_is(moment: Moment, panel: Panel, text: str) -> None:
    urgent = replace(moment, emergency=Emergency(f"Räumen {text}", "Leave"))
    found = shown(Role.LOBBY, urgent, panel)
    assert keys(found) == set()
    assert plain(text) in read(found)
    assert plain("Leave") in read(found)
    assert [fault for picture in found for fault in faults(picture, panel)] == []
