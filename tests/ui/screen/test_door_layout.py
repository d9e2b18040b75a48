"""How a door's pages are set: what each says alone, and what stands together."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from ui.hall import BERLIN, CLASH, GAME, at, programme, room_change, talk
from ui.screen.glass import MEASURE, faults

from kiosk.programme.model import Room, Session, Status
from kiosk.programme.moves import moves
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Block, Picture, Words, is_title
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.plain_page import trouble_pages
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

LYING, UPRIGHT = Panel(1920, 1080, 43, 5), Panel(1080, 1920, 43, 3)
GLASSES = [LYING, UPRIGHT, Panel(3840, 2160, 55, 6), Panel(1280, 720, 32, 3)]
LONG = "Ausschussarbeit im ländlichen Raum, Potenziale in der Kooperation von Verwaltung"


def shown(
    *sessions: Session, now: str, room: str = "saal", panel: Panel = LYING, moved: bool = False
) -> Sequence[Picture]:
    rooms = (Room("saal", "Saal 2"), Room("werk", "Werkstatt"), Room("foyer", "Foyer"))
    here = programme(*sessions, rooms=rooms)
    changes = (room_change("game", "werk", "saal"),) if moved else ()
    moment = Moment(
        here, at(now), BERLIN, "de", translator("de"), moves(changes, here, at(now)), at(now)
    )
    return pages(ScreenSettings("x", Role.DOOR, room), moment, panel, MEASURE)


def words(picture: Picture) -> list[Words]:
    return [item for item in picture.items if isinstance(item, Words)]


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}")
@pytest.mark.parametrize("title", ["Markt der Methoden", LONG])
def test_every_page_about_what_moved_away_says_so(panel: Panel, title: str) -> None:
    """Who sees only the page with the title must not go in."""
    gone = replace(GAME, title=title)
    found = shown(gone, CLASH, now="14:50", room="werk", panel=panel, moved=True)
    about = [page for page in found if page.sessions == ("game",)]
    assert about
    for page in about:
        assert "verlegt" in " ".join(page.text)
        assert "Saal 2" in " ".join(page.text)


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}")
def test_every_page_about_what_is_cancelled_says_so_and_strikes_it_out(panel: Panel) -> None:
    off = replace(GAME, title=LONG, status=Status.CANCELLED, people=("ada", "bo"))
    found = shown(off, now="15:10", panel=panel)
    for page in found:
        assert "entfällt" in page.text
        named = [item for item in words(page) if "Ausschussarbeit" in item.text]
        assert all(item.struck for item in named)


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}")
@pytest.mark.parametrize("delay", [0, 15])
def test_a_title_is_not_parted_for_the_sake_of_its_size(panel: Panel, delay: int) -> None:
    game = replace(GAME, title="FOSS policy engagement: Fishbowl", delay=delay)
    rest = [talk(f"s{n}", f"Gespräch {n}", f"{17 + n}:00", f"{17 + n}:30") for n in range(3)]
    found = shown(game, *rest, now="15:05", panel=panel)
    large = [page for page in found if any(map(is_title, page.items))]
    assert len(large) == 1


def test_a_title_that_goes_on_is_headed_by_what_came_before() -> None:
    game = replace(GAME, title="Welcome to the EU Policy Workshop Devroom")
    first, second, *_ = shown(game, now="15:05")
    head = next(item for item in words(second) if item.tier is Tier.TWO)
    assert head.text == "15:00 Welcome to the EU Policy Workshop"
    assert [item.text for item in words(second) if is_title(item)] == ["Devroom"]
    assert [item.text for item in words(first) if is_title(item)][-1].endswith("Workshop")


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}")
def test_a_heading_stands_close_above_its_first_row(panel: Panel) -> None:
    both = [replace(GAME, key="a"), replace(GAME, key="b", title="Anderes")]
    rest = [talk(f"s{n}", f"Gespräch {n}", f"{17 + n}:00", f"{17 + n}:30") for n in range(3)]
    found = shown(*both, *rest, now="15:10", panel=panel)
    (page,) = [p for p in found if "heute noch hier" in p.text]
    head = next(item for item in words(page) if item.text == "heute noch hier")
    below = min(item.y for item in words(page) if item.text.startswith("Gespräch"))
    assert head.y < below < head.y + 2 * head.size * 1.2


def test_what_is_left_out_has_no_page_of_its_own_where_another_has_room() -> None:
    long = [
        talk(f"s{n}", f"{n} {LONG}, {LONG}", f"{17 + n // 6}:{n % 6}0", "23:50") for n in range(30)
    ]
    running = replace(GAME, title="Tanz", people=())
    found = shown(running, replace(CLASH, room="saal"), *long, now="15:40")
    counting = [p for p in found if any("weitere" in line for line in p.text)]
    assert len(counting) == 1
    assert counting[0].sessions


@pytest.mark.parametrize("panel", GLASSES, ids=lambda p: f"{p.width}x{p.height}")
def test_no_rule_runs_along_the_edge_of_a_yellow_ground(panel: Panel) -> None:
    found = shown(GAME, CLASH, now="15:40", panel=panel, moved=True)
    found = [*found, *shown(GAME, now="15:40", room="werk", panel=panel, moved=True)]
    yellow = [p for p in found if any(isinstance(i, Block) and i.fill == "change" for i in p.items)]
    assert len(yellow) >= 2
    for page in yellow:
        blocks = [item for item in page.items if isinstance(item, Block)]
        top = min(block.y for block in blocks if block.fill == "change")
        assert not [b for b in blocks if b.fill == "ink" and abs(b.y + b.height - top) < 20]


def test_where_a_session_went_is_larger_than_that_it_went() -> None:
    for panel in (panel for panel in GLASSES if not panel.portrait):
        found = shown(GAME, now="15:40", room="werk", panel=panel, moved=True)
        size = {item.text: item.size for page in found for item in words(page)}
        assert size["Saal 2"] > next(size[t] for t in size if t.startswith("verlegt"))


def test_a_thing_alone_on_its_page_is_set_larger_than_one_above_the_rest_of_the_day() -> None:
    alone = replace(GAME, key="alone", title="Tanz")
    above = replace(GAME, key="above", title="Spiel")
    rest = [talk(f"s{n}", f"Gespräch {n}", f"{17 + n // 2}:{n % 2}0", "22:00") for n in range(10)]
    found = shown(alone, above, *rest, now="15:10", panel=UPRIGHT)
    size = {item.text: item.size for page in found for item in words(page) if is_title(item)}
    assert size["Tanz"] > size["Spiel"]


def test_a_screen_without_a_programme_says_so_as_large_as_it_can() -> None:
    for panel in GLASSES:
        (page,) = trouble_pages(panel, MEASURE, "Tür Ost 2", translator("de"))
        assert faults(page, panel) == []
        assert max(item.size for item in words(page)) > panel.size(Tier.ONE)
