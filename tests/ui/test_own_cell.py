"""Cells of the own day: nothing leaves the cell or lies under the star, whatever its size."""

from dataclasses import replace

import pytest
from ui.hall import GAME, room_change, scene

from kiosk.ui.attendee.agenda.own_cell import own_cell_layout
from kiosk.ui.attendee.grid.cell_layout import STAR, CellLayout
from kiosk.ui.attendee.records import SessionRecord, session_record
from kiosk.ui.shared.icons import Icon
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import Text

pytestmark = pytest.mark.usefixtures("qapp")

WAY = "0 min Pause, 4 min Weg"


def record(**fields: object) -> SessionRecord:
    made = session_record(GAME, scene(GAME, stars=["game"]))
    return replace(made, warning=WAY, warning_short="4 min Weg", **fields)  # type: ignore[arg-type]


def texts(layout: CellLayout) -> list[str]:
    return [run.text for run in layout.runs]


def test_a_cell_names_time_room_title_and_the_way() -> None:
    layout = own_cell_layout(record(), 420, 200)
    assert texts(layout)[:4] == ["15:00–16:30", " · ", "Saal 2", "Planspiel"]
    assert [run.role for run in layout.runs][2:4] == [Text.STRONG, Text.ROW_TITLE]
    assert texts(layout)[-1] == WAY
    assert (layout.icon, layout.runs[-1].colour) == (Icon.WALK, "off")
    assert layout.warning is not None


def test_the_way_goes_before_people_do_and_never_the_time() -> None:
    low = own_cell_layout(record(), 420, 100)
    assert WAY in texts(low)
    assert "Workshop · Ada Lenk, Bo Ahrens" not in texts(low)
    assert texts(own_cell_layout(record(), 420, 26))[0] == "15:00"


def test_a_room_that_does_not_fit_is_cut_and_the_time_is_not() -> None:
    long = record(room="Raum mit einem sehr langen Namen")
    (first, *_) = texts(own_cell_layout(long, 200, 70))
    assert first.startswith("15:00–16:30 · Raum")
    assert first.endswith("…")
    assert texts(own_cell_layout(long, 120, 70))[0] == "15:00–16:30"


@pytest.mark.parametrize("width", range(110, 260))
def test_the_time_is_whole_or_its_beginning_but_never_cut(width: int) -> None:
    (first, *_) = texts(own_cell_layout(record(room="Großer Saal"), width, 70))
    assert first == "15:00" or first.startswith("15:00–16:30")


def test_a_room_below_the_time_has_no_dot_before_it() -> None:
    layout = own_cell_layout(record(room="Großer Saal im Nebenhaus", noted=True), 240, 200)
    assert texts(layout)[:2] == ["15:00–16:30", "Großer Saal im Nebenhaus"]
    assert layout.note is not None
    assert layout.note.right <= 240 - STAR[0]


def test_a_moved_session_keeps_its_band() -> None:
    shown = scene(GAME, stars=["game"], changes=[room_change("game", "werk", "saal")])
    layout = own_cell_layout(session_record(GAME, shown), 420, 200)
    assert layout.band is not None
    assert layout.band.text == "verlegt · statt Werkstatt"


@pytest.mark.parametrize("width", [130, 180, 240, 420, 700])
@pytest.mark.parametrize("height", [26, 44, 60, 84, 120, 300])
@pytest.mark.parametrize("noted", [False, True])
def test_nothing_leaves_the_cell(width: int, height: int, noted: bool) -> None:
    title = "Planspiel: Perspektivwechsel in Schlotterbrück, mit allen Beteiligten des Landkreises"
    layout = own_cell_layout(record(noted=noted, title=title, room="Großer Saal"), width, height)
    for run in layout.runs:
        assert run.x + width_of(run.text, run.role) <= width
        assert run.y + line_height(run.role) <= height + 2
        if run.y < STAR[1] - 6 and run.role is not Text.ROW_TITLE:
            assert run.x + width_of(run.text, run.role) <= width - STAR[0]
    if width >= 180:
        assert (layout.note is not None) == noted
