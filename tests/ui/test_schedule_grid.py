"""The grid as a person uses it: mouse, keys, screen reader, and programmes that change under it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.hall import CLASH, EVENT, GAME, MILL, NIGHT, ROOMS, at, room_change, scene, talk

from kiosk.programme.changes import Change
from kiosk.programme.days import day_bounds
from kiosk.programme.model import Session
from kiosk.ui.attendee.grid.heads import RoomHeads
from kiosk.ui.attendee.grid.schedule_grid import ScheduleGrid
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.records import session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.theme import DARK, LIGHT

pytestmark = pytest.mark.usefixtures("qapp")

THURSDAY = day_bounds(EVENT, date(2022, 12, 8))
LATE = talk("late", "Ausklang", "19:00", "20:00")
SESSIONS = (MILL, GAME, CLASH, LATE, NIGHT)
KEY = Qt.Key


class Stage:
    """A shown grid and what it asked for."""

    def __init__(self, qtbot: QtBot, size: tuple[int, int] = (900, 600)) -> None:
        self.scene: Scene = scene(*SESSIONS)
        self.model = SessionModel(lambda s: session_record(s, self.scene))
        self.grid = ScheduleGrid(self.model)
        qtbot.addWidget(self.grid)
        self.opened: list[str] = []
        self.starred: list[str] = []
        self.grid.opened.connect(self.opened.append)
        self.grid.star_toggled.connect(self.starred.append)
        self.grid.resize(*size)
        self.show(*SESSIONS)
        with qtbot.waitExposed(self.grid):
            self.grid.show()
        self.grid.activateWindow()
        self.grid.setFocus()

    def show(self, *sessions: Session, changes: Sequence[Change] = (), now: str = "12:00") -> None:
        self.scene = scene(*sessions, changes=changes, now=at(now))
        self.model.forget_records()
        order = sorted(sessions, key=lambda s: (s.start, [r.key for r in ROOMS].index(s.room)))
        self.grid.show_day(THURSDAY, order, self.scene)

    def point(self, key: str) -> QPoint:
        """The middle of a session's cell, in the viewport."""
        return self.rect(key).center()

    def rect(self, key: str) -> QRect:
        row = self.model.row_of(key)
        assert row is not None
        return self.grid.visualRect(self.model.index(row, 0))

    def press(self, key: Qt.Key) -> str | None:
        QTest.keyClick(self.grid, key)
        return self.grid.current_key()

    def click(self, point: QPoint) -> None:
        QTest.mouseClick(
            self.grid.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point
        )


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_click_on_a_cell_selects_and_opens_it(stage: Stage) -> None:
    stage.grid.select("mill")
    stage.click(stage.point("mill"))
    assert stage.grid.current_key() == "mill"
    assert (stage.opened, stage.starred) == (["mill"], [])


def test_a_click_on_the_corner_stars_and_does_not_open(stage: Stage) -> None:
    stage.grid.select("mill")
    stage.click(stage.rect("mill").topRight() + QPoint(-8, 8))
    assert (stage.opened, stage.starred) == ([], ["mill"])


def test_a_click_beside_all_cells_does_nothing(stage: Stage) -> None:
    stage.grid.select("mill")
    stage.click(stage.rect("mill").topLeft() - QPoint(0, 12))
    assert (stage.opened, stage.starred) == ([], [])


def test_the_right_button_neither_opens_nor_scrolls(stage: Stage) -> None:
    QTest.mouseClick(
        stage.grid.viewport(),
        Qt.MouseButton.RightButton,
        Qt.KeyboardModifier.NoModifier,
        stage.point("mill"),
    )
    assert stage.opened == []


def test_dragging_scrolls_and_neither_selects_nor_opens(stage: Stage) -> None:
    grid, view = stage.grid, stage.grid.viewport()
    grid.select("game")
    grid.setCurrentIndex(QModelIndex())
    place, start = grid.verticalOffset(), stage.point("game")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for way in (30, 70, 100):
        QTest.mouseMove(view, start - QPoint(0, way))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start - QPoint(0, 100))
    assert grid.verticalOffset() == place + 100
    assert (stage.opened, stage.starred, grid.current_key()) == ([], [], None)


def test_a_click_with_a_trembling_hand_is_still_a_click(stage: Stage) -> None:
    stage.grid.select("mill")
    view, point = stage.grid.viewport(), stage.point("mill")
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseMove(view, point + QPoint(2, 1))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point + QPoint(2, 1))
    assert stage.opened == ["mill"]


def test_the_cursor_begins_on_the_first_session(stage: Stage) -> None:
    assert stage.grid.current_key() == "mill"
    assert stage.press(KEY.Key_Down) == "clash"


@pytest.mark.parametrize(
    ("begin", "key", "end"),
    [
        ("mill", KEY.Key_Down, "clash"),
        ("mill", KEY.Key_Up, "mill"),
        ("mill", KEY.Key_Left, "game"),
        ("mill", KEY.Key_Right, "night"),
        ("game", KEY.Key_Right, "clash"),
        ("game", KEY.Key_Left, "game"),
        ("night", KEY.Key_Right, "night"),
        ("clash", KEY.Key_Home, "mill"),
        ("clash", KEY.Key_End, "night"),
        ("game", KEY.Key_PageDown, "late"),
        ("late", KEY.Key_PageUp, "game"),
    ],
)
def test_keys_move_as_a_person_expects(stage: Stage, begin: str, key: Qt.Key, end: str) -> None:
    stage.grid.select(begin)
    assert stage.press(key) == end
    view = stage.grid.viewport().rect()
    assert view.contains(stage.rect(end)), "the cursor is in sight"


def test_space_stars_and_return_opens(stage: Stage) -> None:
    stage.grid.select("game")
    stage.press(KEY.Key_Space)
    assert (stage.opened, stage.starred) == ([], ["game"])
    stage.press(KEY.Key_Return)
    stage.press(KEY.Key_Enter)
    assert (stage.opened, stage.starred) == (["game", "game"], ["game"])


def test_without_a_cursor_keys_ask_for_nothing(stage: Stage) -> None:
    stage.grid.setCurrentIndex(QModelIndex())
    stage.press(KEY.Key_Space)
    stage.press(KEY.Key_Return)
    assert (stage.opened, stage.starred) == ([], [])


def test_letters_do_not_move_the_cursor(stage: Stage) -> None:
    stage.grid.select("mill")
    for key in (KEY.Key_P, KEY.Key_Z, KEY.Key_A):
        assert stage.press(key) == "mill"


def test_resizing_keeps_the_current_cell_in_sight(stage: Stage) -> None:
    stage.grid.select("late")
    assert stage.grid.viewport().rect().contains(stage.rect("late"))
    stage.grid.resize(500, 300)
    assert stage.grid.viewport().rect().intersects(stage.rect("late"))
    assert stage.rect("late").top() >= 0
    stage.grid.resize(1200, 420)
    assert stage.grid.viewport().rect().contains(stage.rect("late"))


def test_resizing_does_not_run_after_a_cell_that_was_out_of_sight(stage: Stage) -> None:
    stage.grid.select("night")
    stage.grid.verticalScrollBar().setValue(0)
    stage.grid.resize(880, 560)
    assert stage.grid.verticalOffset() == 0


def test_more_width_than_rooms_need_is_shared_by_all(stage: Stage) -> None:
    stage.grid.resize(1500, 600)
    assert stage.grid.horizontalScrollBar().maximum() == 0
    widths = {stage.rect(key).width() for key in ("mill", "game", "night")}
    assert max(widths) - min(widths) <= 1
    assert min(widths) > 400


def colours_in(stage: Stage, rect: QRect) -> set[str]:
    picture = stage.grid.viewport().grab(rect).toImage()
    return {
        picture.pixelColor(x, y).name().upper()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }


def test_a_moved_session_leaves_an_outline_that_opens_it(stage: Stage) -> None:
    moved = replace(GAME, room="saal")
    rest = tuple(s for s in SESSIONS if s.key not in ("game", "clash"))
    stage.show(moved, *rest, changes=[room_change("game", "werk", "saal")])
    stage.grid.select("game")
    new = stage.rect("game")
    old = new.translated(stage.rect("mill").x() - new.x(), 0)
    assert LIGHT.change in colours_in(stage, old)
    stage.click(old.center())
    assert stage.opened == ["game"]
    stage.show(moved, *rest)
    assert LIGHT.change not in colours_in(stage, old)


def test_a_moved_session_wears_its_band(stage: Stage) -> None:
    stage.grid.select("game")
    assert LIGHT.change not in colours_in(stage, stage.rect("game"))
    stage.show(*SESSIONS, changes=[room_change("game", "werk", "saal")])
    assert LIGHT.change in colours_in(stage, stage.rect("game"))


def test_the_now_line_runs_beside_cells_and_not_through_them(stage: Stage) -> None:
    stage.show(*SESSIONS, now="10:30")
    cell = stage.rect("mill")
    assert LIGHT.now in colours_in(stage, cell.translated(cell.width(), 0))
    below_the_text = QRect(cell.x() + 8, cell.center().y() - 4, cell.width() - 16, 9)
    assert colours_in(stage, below_the_text) == {LIGHT.track(1).tint}


def test_another_theme_is_drawn_at_once(stage: Stage) -> None:
    rect = stage.grid.viewport().rect()
    assert LIGHT.ground in colours_in(stage, rect)
    stage.grid.set_theme(DARK)
    assert LIGHT.ground not in colours_in(stage, rect)
    assert DARK.ground in colours_in(stage, rect)


def test_jumping_shows_the_instant_in_the_upper_third(stage: Stage) -> None:
    stage.grid.jump_to(at("15:10"))
    assert stage.grid.current_key() == "game"
    top = stage.rect("game").top()
    assert 0 < top < stage.grid.viewport().height() / 2


def test_a_sync_keeps_cursor_and_scroll_position(stage: Stage) -> None:
    stage.grid.select("game")
    place = stage.rect("game")
    assert stage.grid.verticalOffset() > 0
    extra = talk("extra", "Neu im Plan", "11:00", "12:00", "foyer")
    stage.show(GAME, replace(CLASH, title="Umbenannt"), LATE, NIGHT, MILL, extra)
    assert stage.grid.current_key() == "game"
    assert stage.rect("game") == place
    stage.show(GAME, CLASH, LATE, NIGHT, MILL)
    assert stage.grid.current_key() == "game"
    assert stage.rect("game") == place


def test_a_session_that_moves_away_takes_the_cursor_along(stage: Stage) -> None:
    stage.grid.select("game")
    later = replace(GAME, start=at("20:30"), end=at("22:00"))
    stage.show(later, MILL, CLASH, LATE, NIGHT)
    assert stage.grid.current_key() == "game"
    assert stage.model.row_of("game") == 3


def test_when_the_current_session_vanishes_the_grid_still_works(stage: Stage) -> None:
    stage.grid.select("game")
    stage.show(MILL, CLASH, LATE, NIGHT)
    assert stage.grid.current_key() != "game"
    assert stage.press(KEY.Key_Home) == "mill"


def test_a_day_without_sessions_is_drawn_and_takes_keys(stage: Stage) -> None:
    stage.show()
    assert stage.press(KEY.Key_Down) is None
    assert accessible.items(stage.grid) == []
    stage.grid.viewport().grab()


def test_a_hidden_grid_does_not_draw_cells_it_no_longer_has(stage: Stage) -> None:
    stage.grid.hide()
    stage.show(MILL)
    stage.grid.viewport().grab()
    stage.show()
    stage.grid.viewport().grab()
    stage.show(*SESSIONS)
    stage.grid.show()
    assert stage.rect("night").height() > 0


def test_the_screen_reader_finds_each_session_in_order_of_time(stage: Stage) -> None:
    assert accessible.items(stage.grid) == [
        "Die Große Mühle, Donnerstag, 8. Dezember 10:00 bis 11:00, Werkstatt",
        "Planspiel, Donnerstag, 8. Dezember 15:00 bis 16:30, Saal 2, "
        "Workshop · Ada Lenk, Bo Ahrens",
        "Zukunft zeichnen, Donnerstag, 8. Dezember 15:30 bis 16:00, Werkstatt",
        "Ausklang, Donnerstag, 8. Dezember 19:00 bis 20:00, Saal 2",
        "Nachtgespräch, Donnerstag, 8. Dezember 23:30 bis 0:45, Foyer",
    ]


def test_the_screen_reader_finds_a_cell_where_it_is_drawn(stage: Stage) -> None:
    stage.grid.select("game")
    reader = accessible.tree(stage.grid)
    spoken = [
        child.rect()
        for n in range(reader.childCount())
        if (child := reader.child(n)) is not None and accessible.name(child).startswith("Planspiel")
    ]
    corner = stage.grid.viewport().mapToGlobal(stage.rect("game").topLeft())
    assert [r.topLeft() for r in spoken] == [corner]
    assert [r.size() for r in spoken] == [stage.rect("game").size()]


def test_a_narrow_grid_scrolls_sideways_with_its_heads(stage: Stage) -> None:
    stage.grid.resize(400, 500)
    bar = stage.grid.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(0)
    before = stage.rect("night").x()
    bar.setValue(50)
    assert stage.rect("night").x() == before - 50
    heads = stage.grid.findChild(RoomHeads)
    assert heads is not None
    assert heads.offset == 50
    assert heads.accessibleName() == "Saal 2, Werkstatt, Foyer"
    stage.grid.grab()


def test_heads_that_scrolled_look_as_if_they_were_drawn_anew(stage: Stage) -> None:
    stage.grid.resize(330, 400)
    heads = stage.grid.findChild(RoomHeads)
    assert heads is not None
    bar = stage.grid.horizontalScrollBar()
    for place in (37, 90, 205, 206, 160, 20, 300, 0, 170):
        bar.setValue(place)
        QApplication.processEvents()
        scrolled = stage.grid.grab(heads.geometry()).toImage()
        screen = stage.grid.screen().grabWindow(stage.grid.winId()).toImage()
        assert screen.copy(heads.geometry()) == scrolled, place


def test_a_grid_that_scrolled_looks_as_if_it_was_drawn_anew(stage: Stage) -> None:
    """The text of a tall cell stays in sight at the upper edge while the cell scrolls by."""
    stage.show(replace(MILL, start=at("9:00"), end=at("17:00")), CLASH, GAME, LATE, NIGHT)
    stage.grid.resize(700, 300)
    stage.grid.select("mill")
    grid, view = stage.grid, stage.grid.viewport()
    area = view.geometry()
    bars = grid.verticalScrollBar(), grid.horizontalScrollBar()
    ways = (40, 0), (10, 0), (47, 0), (9, 2), (400, 0), (390, 9), (700, 0), (640, 3), (0, 0), (5, 5)
    for down, across in ways:
        bars[0].setValue(down)
        bars[1].setValue(across)
        QApplication.processEvents()
        screen = grid.screen().grabWindow(grid.winId()).toImage()
        assert screen.copy(area) == grid.grab(area).toImage(), (down, across)


def test_the_title_of_a_tall_cell_stays_in_sight(stage: Stage) -> None:
    stage.show(replace(MILL, start=at("9:00"), end=at("17:00")), CLASH, GAME, LATE, NIGHT)
    stage.grid.resize(700, 300)
    grid = stage.grid
    top = QRect(stage.rect("mill").left() + 12, 0, stage.rect("mill").width() - 24, 60)
    grid.verticalScrollBar().setValue(400)
    assert LIGHT.ink in colours_in(stage, top) or LIGHT.muted in colours_in(stage, top)
