"""The list as a person uses it: rows, heads that stay in sight, stars, screen reader."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.hall import CLASH, GAME, MILL, NIGHT, scene, talk

from kiosk.programme.folding import query_terms
from kiosk.programme.model import Session
from kiosk.ui.attendee.lists.row_painter import HEAD_HEIGHT, ROW_HEIGHT
from kiosk.ui.attendee.lists.session_list import SessionList
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.records import session_record
from kiosk.ui.shared.theme import DARK, LIGHT

MANY = [
    talk(f"t{hour:02}{n}", f"Vortrag {n} um {hour}", f"{hour}:00", f"{hour}:45")
    for hour in range(9, 18)
    for n in range(3)
]

NO_KEY = Qt.KeyboardModifier.NoModifier


class Stage:
    """A shown list and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = SessionModel(lambda s: session_record(s, scene(s, stars=("mill",))))
        self.list = SessionList(self.model)
        qtbot.addWidget(self.list)
        self.opened: list[str] = []
        self.starred: list[str] = []
        self.list.opened.connect(self.opened.append)
        self.list.star_toggled.connect(self.starred.append)
        self.list.resize(700, 400)
        self.show(MILL, GAME, CLASH, NIGHT)
        with qtbot.waitExposed(self.list):
            self.list.show()
        self.list.setFocus()

    def show(self, *sessions: Session, groups: bool = True) -> None:
        heading = (lambda s: f"{s.start.hour}:00") if groups else None
        self.list.show_sessions(sessions, heading)

    def top(self, row: int) -> int:
        return self.list.visualRect(self.model.index(row, 0)).top()

    def bottom(self, row: int) -> int:
        return self.list.visualRect(self.model.index(row, 0)).bottom()

    def click(self, row: int, *, from_right: int) -> None:
        rect = self.list.visualRect(self.model.index(row, 0))
        point = QPoint(rect.right() - from_right, rect.bottom() - 20)
        button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(self.list.viewport(), button, no_key, point)


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


def test_a_head_stands_above_the_first_of_each_hour(stage: Stage) -> None:
    heights = [stage.list.visualRect(stage.model.index(n, 0)).height() for n in range(4)]
    head = HEAD_HEIGHT + ROW_HEIGHT
    assert heights == [head, head, ROW_HEIGHT, head]
    assert [stage.list.heading_at(n) for n in range(5)] == ["10:00", "15:00", "15:00", "23:00", ""]


def test_without_groups_there_are_no_heads(stage: Stage) -> None:
    stage.show(MILL, GAME, groups=False)
    assert stage.list.visualRect(stage.model.index(0, 0)).height() == ROW_HEIGHT


def test_a_click_on_a_row_opens_and_on_its_star_stars(stage: Stage) -> None:
    stage.click(1, from_right=300)
    assert (stage.opened, stage.starred) == (["game"], [])
    stage.click(2, from_right=20)
    assert (stage.opened, stage.starred) == (["game"], ["clash"])


def drag(stage: Stage, start: QPoint, end: QPoint) -> None:
    view, button, no_key = stage.list.viewport(), Qt.MouseButton.LeftButton, NO_KEY
    QTest.mousePress(view, button, no_key, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, button, no_key, end)


def test_a_press_on_one_row_that_ends_on_another_opens_and_stars_none(stage: Stage) -> None:
    mill, game = (QPoint(300, stage.bottom(row) - 20) for row in (0, 1))
    drag(stage, mill, game)
    drag(stage, QPoint(680, mill.y()), QPoint(680, game.y()))
    drag(stage, mill, QPoint(680, mill.y()))
    drag(stage, mill, QPoint(300, 395))
    assert (stage.opened, stage.starred) == ([], [])
    drag(stage, game, game + QPoint(3, 2))
    assert (stage.opened, stage.starred) == (["game"], [])


def test_two_fast_clicks_on_a_star_are_two_clicks(stage: Stage) -> None:
    view, button = stage.list.viewport(), Qt.MouseButton.LeftButton
    point = QPoint(680, stage.bottom(1) - 20)
    QTest.mouseClick(view, button, NO_KEY, point)
    QTest.mouseDClick(view, button, NO_KEY, point)  # only the second press
    QTest.mouseRelease(view, button, NO_KEY, point)
    assert stage.starred == ["game"] * 2


def test_a_click_on_a_head_does_nothing(stage: Stage) -> None:
    stage.list.select("night")
    button = Qt.MouseButton.LeftButton
    between = QPoint(300, stage.top(1) + 10)
    QTest.mouseClick(stage.list.viewport(), button, NO_KEY, between)
    stage.show(*MANY)
    stage.list.select(MANY[-1].key)
    before = stage.list.current_key()
    for y in (2, HEAD_HEIGHT // 2):
        QTest.mouseClick(stage.list.viewport(), button, NO_KEY, QPoint(300, y))
        QTest.mouseDClick(stage.list.viewport(), button, NO_KEY, QPoint(300, y))
    assert (stage.opened, stage.starred, stage.list.current_key()) == ([], [], before)


def test_a_row_is_pressed_where_no_head_is_over_it(stage: Stage) -> None:
    stage.show(*MANY, groups=False)
    QTest.mouseClick(stage.list.viewport(), Qt.MouseButton.LeftButton, NO_KEY, QPoint(300, 2))
    assert stage.opened == [MANY[0].key]


def test_keys_move_star_and_open(stage: Stage) -> None:
    stage.list.select("mill")
    QTest.keyClick(stage.list, Qt.Key.Key_Down)
    QTest.keyClick(stage.list, Qt.Key.Key_Space)
    QTest.keyClick(stage.list, Qt.Key.Key_End)
    QTest.keyClick(stage.list, Qt.Key.Key_Return)
    assert (stage.opened, stage.starred) == (["night"], ["game"])


def test_going_up_leaves_no_row_under_the_head_that_stays(stage: Stage) -> None:
    stage.show(*MANY)
    stage.list.select(MANY[-1].key)
    for _ in range(len(MANY) - 2):
        QTest.keyClick(stage.list, Qt.Key.Key_Up)
        row = stage.list.currentIndex().row()
        assert stage.top(row) >= 0
        if not stage.list.itemDelegate().starts_group(row):
            assert stage.top(row) >= HEAD_HEIGHT


def test_the_screen_reader_finds_each_row(stage: Stage) -> None:
    assert accessible.items(stage.list) == [
        "Die Große Mühle, Donnerstag, 8. Dezember 10:00 bis 11:00, Werkstatt, dabei",
        "Planspiel, Donnerstag, 8. Dezember 15:00 bis 16:30, Saal 2, "
        "Workshop · Ada Lenk, Bo Ahrens",
        "Zukunft zeichnen, Donnerstag, 8. Dezember 15:30 bis 16:00, Werkstatt",
        "Nachtgespräch, Donnerstag, 8. Dezember 23:30 bis 0:45, Foyer",
    ]


def test_hits_of_a_search_are_underlined(stage: Stage) -> None:
    def accent_pixels() -> int:
        rect = stage.list.visualRect(stage.model.index(2, 0))
        picture = stage.list.viewport().grab(rect).toImage()
        return sum(
            picture.pixelColor(x, y).name().upper() == LIGHT.accent
            for x in range(100, 600)
            for y in range(picture.height())
        )

    assert accent_pixels() == 0
    stage.list.show_sessions((MILL, GAME, CLASH, NIGHT), None, terms=query_terms("zeich"))
    assert accent_pixels() > 50


def test_another_theme_is_drawn_at_once(stage: Stage) -> None:
    stage.list.set_theme(DARK)
    picture = stage.list.grab().toImage()
    assert picture.pixelColor(350, HEAD_HEIGHT + 3).name().upper() in (
        DARK.ground,
        DARK.accent_tint,
        DARK.accent,
    )


def test_a_sync_keeps_the_cursor(stage: Stage) -> None:
    stage.show(*MANY)
    stage.list.select(MANY[12].key)
    offset = stage.list.verticalOffset()
    stage.show(*MANY, NIGHT)
    assert stage.list.current_key() == MANY[12].key
    assert stage.list.verticalOffset() == offset > 0
