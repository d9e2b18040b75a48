"""Boards for some of the rooms: which sessions they tell, and what they say of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from ui.hall import BERLIN, CLASH, GAME, MILL, NOON, at, programme
from ui.screen.glass import MEASURE, faults

from kiosk.programme.model import Announcement, Room
from kiosk.programme.moves import Move
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.config import ConfigError, read_config
from kiosk.ui.screen.proof.findings import Kind
from kiosk.ui.screen.proof.findings import faults as findings
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

PANEL = Panel(1920, 1080, 55, 6)
ROOMS = (
    Room("saal", "Großer Saal", "Haupthaus", "Erdgeschoss"),
    Room("werk", "Werkstatt", "Haupthaus", "1. Stock"),
    Room("mill", "Mühle", "Nebenhaus", "Erdgeschoss"),
)
HERE = replace(GAME, room="saal"), replace(CLASH, room="werk"), replace(MILL, room="mill")
BOARD = ScreenSettings("Tafel", Role.LOBBY)


def moment(now: str = "8:30", **fields: object) -> Moment:
    made = programme(*HERE, rooms=ROOMS)
    return replace(
        Moment(made, at(now), BERLIN, "de", translator("de"), {}, at(now)),
        **fields,  # type: ignore[arg-type]
    )


def shown(settings: ScreenSettings, here: Moment) -> Sequence[Picture]:
    found = pages(settings, here, PANEL, MEASURE)
    assert [fault for picture in found for fault in faults(picture, PANEL)] == []
    return found


def told(settings: ScreenSettings, here: Moment) -> set[str]:
    return {key for picture in shown(settings, here) for key in picture.sessions}


def says(pictures: Sequence[Picture]) -> str:
    return " ".join(line for picture in pictures for line in picture.text)


@pytest.mark.parametrize("role", [Role.LOBBY, Role.DAY, Role.ANNOUNCEMENTS])
@pytest.mark.parametrize(
    ("chosen", "keys"),
    [
        ({}, {"game", "clash", "mill"}),
        ({"rooms": ("werk",)}, {"clash"}),
        ({"rooms": ("grosser saal", "WERKSTATT")}, {"game", "clash"}),
        ({"floors": ("erdgeschoss",)}, {"game", "mill"}),
        ({"floors": ("Haupthaus",)}, {"game", "clash"}),
        ({"rooms": ("Mühle",), "floors": ("1. Stock",)}, {"clash", "mill"}),
    ],
)
def test_a_board_tells_the_sessions_of_its_rooms(
    role: Role, chosen: dict[str, tuple[str, ...]], keys: set[str]
) -> None:
    assert told(replace(BOARD, role=role, **chosen), moment()) == keys  # type: ignore[arg-type]


def test_its_head_names_the_floors_or_the_rooms_or_counts_them() -> None:
    here = moment()
    assert "Erdgeschoss" in says(shown(replace(BOARD, floors=("Erdgeschoss",)), here)[:1])
    names = says(shown(replace(BOARD, rooms=("werk", "saal")), here)[:1])
    assert "Großer Saal, Werkstatt" in names
    more = tuple(Room(f"r{n}", f"Raum {n}") for n in range(4))
    wide = replace(here, programme=replace(here.programme, rooms=(*ROOMS, *more)))
    four = replace(BOARD, rooms=("r0", "r1", "r2", "werk"))
    assert "4 Räume" in says(shown(four, wide)[:1])
    assert "Räume" not in says(shown(BOARD, wide))


def test_what_moved_away_from_its_rooms_stays_as_long_as_rows_carry_the_mark() -> None:
    work = replace(BOARD, rooms=("werk",))
    moved = {"game": Move(at("14:50"), "werk", "Werkstatt")}
    assert told(work, moment("15:10", moves=moved)) >= {"game"}
    assert "statt Werkstatt" in says(shown(work, moment("15:10", moves=moved)))
    assert "game" not in told(work, moment("15:55", moves=moved))


def test_when_nothing_is_left_in_its_rooms_it_does_not_say_that_all_is_over() -> None:
    mill = replace(BOARD, rooms=("mill",))
    found = says(shown(mill, moment("15:00")))
    assert "Hier ist nichts mehr." in found
    assert "zu Ende" not in found
    over = says(shown(mill, replace(moment(), now=NOON + timedelta(days=3))))
    assert "zu" in over.split()


def test_a_board_whose_rooms_the_feed_does_not_have_says_so_and_the_check_finds_it() -> None:
    lost = replace(BOARD, rooms=("Anbau",), floors=("Keller",))
    found = shown(lost, replace(moment(), screen="Tafel"))
    assert ["Wanted", "Anbau, Keller"][1] in says(found)
    assert "Dieser Bildschirm (Tafel) hat keinen Raum." in says(found)
    one_gone = replace(BOARD, rooms=("Anbau", "werk"))
    here = moment()
    assert told(one_gone, here) == {"clash"}
    unknown = [
        fault.what
        for fault in findings(one_gone, here, PANEL, shown(one_gone, here), MEASURE)
        if fault.kind is Kind.ROOM_UNKNOWN
    ]
    assert unknown == ["Anbau"]


def test_announcements_and_emergencies_for_a_room_are_shown_on_its_board() -> None:
    notice = Announcement("heat", "Heizung aus", urgent=True, rooms=("werk",))
    alarm = replace(notice, key="emergency", title="Bitte räumen!")
    for said in (notice, alarm):
        here = moment()
        made = replace(here, programme=replace(here.programme, announcements=(said,)))
        assert said.title in says(shown(replace(BOARD, rooms=("werk",)), made))
        assert said.title not in says(shown(replace(BOARD, rooms=("mill",)), made))


def test_screens_toml_names_rooms_and_floors_of_boards_only(tmp_path: Path) -> None:
    path = tmp_path / "screens.toml"

    def read(text: str) -> ScreenSettings:
        path.write_text(f"[[screen]]\n{text}", encoding="utf-8")
        return read_config(path)[0]

    found = read('role = "lobby"\nrooms = ["Werkstatt", "saal", "saal"]\nfloors = ["EG"]')
    assert (found.rooms, found.floors) == (("Werkstatt", "saal"), ("EG",))
    for wrong in ("[]", '"Werkstatt"', "[1]", '[" "]'):
        with pytest.raises(ConfigError, match="list of texts"):
            read(f'role = "lobby"\nrooms = {wrong}')
    with pytest.raises(ConfigError, match="for boards"):
        read('role = "door"\nroom = "saal"\nfloors = ["EG"]')
