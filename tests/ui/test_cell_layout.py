"""Cells of the plan: what stands in them, whatever their size."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QImage, QPainter
from ui.hall import GAME, room_change, scene

from kiosk.programme.model import Status
from kiosk.ui.attendee.grid.cell_layout import BAND, SHORT, cell_layout
from kiosk.ui.attendee.grid.cell_painter import CellPainter
from kiosk.ui.attendee.records import SessionRecord, session_record
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import LIGHT, LINE_SELECTION

pytestmark = pytest.mark.usefixtures("qapp")

TITLE = "Beratung Förderung: was das Land gibt und was der Kreis dafür tun muss"


def record(*, moved: bool = False, cancelled: bool = False) -> SessionRecord:
    status = Status.CANCELLED if cancelled else GAME.status
    session = replace(GAME, title=TITLE, status=status)
    changes = [room_change("game", "werk", "saal")] if moved else []
    return session_record(session, scene(session, changes=changes))


@pytest.mark.parametrize("moved", [False, True])
@pytest.mark.parametrize("width", [90, 126, 236, 500])
def test_the_frame_of_the_selection_cuts_no_line(width: int, moved: bool) -> None:
    for height in range(SHORT + BAND * moved, 140):
        layout = cell_layout(record(moved=moved), width, height)
        assert len(layout.runs) > 1
        for run in layout.runs:
            assert run.y + line_height(run.role) <= height - LINE_SELECTION, height


def test_a_narrow_cell_of_35_minutes_says_that_it_is_cancelled_before_more_of_its_title() -> None:
    layout = cell_layout(record(cancelled=True), 126, 67)
    assert [tag.tag.text for tag in layout.tags] == ["entfällt"]
    assert [run.text for run in layout.runs][:1] == ["15:00–16:30"]
    assert len(layout.runs) == 2
    (tag,) = layout.tags
    assert layout.runs[0].y + line_height(layout.runs[0].role) <= tag.box.y + 1
    assert tag.box.bottom <= layout.runs[1].y


@pytest.mark.parametrize("hit", [None, True, False])
def test_the_sign_stands_beside_its_words_also_where_a_search_found_nothing(
    hit: bool | None,
) -> None:
    warned = replace(record(), warning="gleichzeitig mit Kurz gefragt")
    box = cell_layout(warned, 236, 180).warning
    assert box is not None
    picture = QImage(240, 184, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    CellPainter(LIGHT).draw(painter, warned, Box(0, 0, 236, 180), hit=hit)
    painter.end()
    inside = picture.copy(*box)
    size = (range(inside.width()), range(inside.height()))
    colours = {inside.pixel(x, y) for x in size[0] for y in size[1]}
    assert len(colours) > 1
