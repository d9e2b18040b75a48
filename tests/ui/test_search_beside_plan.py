"""Searching while the plan is shown: hits stand out in it, the results stand beside it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.accessible import items
from ui.acting import click, click_cell, key, search, settle
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, TUESDAY, programme, talk, write_feed

from kiosk.ui.attendee.pages import AGENDA, FOUND, PROGRAMME
from kiosk.ui.attendee.programme_page.form_buttons import LIST
from kiosk.ui.attendee.search.hit_painter import HitPainter
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.theme import LIGHT

KEY = Qt.Key
TALE = replace(
    talk("tale", "Erzählcafé", "17:00", "18:00", "foyer"),
    abstract="Wer mag, erzählt vom Planen und vom Scheitern.",
)
OPENING = replace(TUESDAY, title="Plan und Auftakt", track="koop")


@pytest.fixture
def opened(window: OpenWindow, tmp_path: Path) -> AttendeeWindow:
    shown = programme(OPENING, MILL, GAME, CLASH, NIGHT, TALE)
    return window(write_feed(tmp_path / "plan.json", shown))


def pixel(window: AttendeeWindow, key: str, at: QPoint) -> QColor:
    """The colour at a place of a session's cell, counted from its left top."""
    QApplication.processEvents()
    grid = window.programme_page.grid
    row = window.programme_page.model.row_of(key)
    assert row is not None
    grid.scrollTo(grid.model().index(row, 0))
    picture = grid.viewport().grab().toImage()
    return picture.pixelColor(grid.visualRect(grid.model().index(row, 0)).topLeft() + at)


def day_words(window: AttendeeWindow) -> list[str]:
    tabs = window.programme_page.days.findChildren(QWidget)
    return [t.accessibleName() for t in tabs if t.isVisible() and t.accessibleName()]


def test_the_results_stand_beside_the_plan_over_all_days(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    assert search(opened, qtbot, "plan") == ["early", "game", "tale"]
    assert opened.stack.currentIndex() == PROGRAMME
    assert opened.programme_page.grid.isVisible()
    page = opened.found_page
    assert page.isVisible()
    assert page.width() == pytest.approx(372, abs=4)
    assert page.geometry().left() >= opened.stack.geometry().right()
    assert not page.button.isVisible(), "the plan has the filter itself"


def test_each_day_tells_how_many_hits_it_has(opened: AttendeeWindow, qtbot: QtBot) -> None:
    before = day_words(opened)
    search(opened, qtbot, "plan")
    assert day_words(opened) == [
        "Mittwoch, 7. Dezember, 1 Treffer",
        "Donnerstag, 8. Dezember, heute, 2 Treffer",
        "Freitag, 9. Dezember, kein Treffer",
    ]
    opened.search.end()
    assert day_words(opened) == before


def test_in_the_plan_hits_keep_their_tint_and_the_rest_loses_it(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    inside = QPoint(100, 50)
    game, clash = (pixel(opened, name, inside) for name in ("game", "clash"))
    assert game == QColor(LIGHT.track(0).tint)
    assert clash != QColor(LIGHT.ground)
    search(opened, qtbot, "plansp")
    assert pixel(opened, "game", inside) == game
    assert pixel(opened, "clash", inside) == QColor(LIGHT.ground)
    opened.search.end()
    assert pixel(opened, "clash", inside) == clash


def test_the_letters_found_are_underlined_in_the_cell(opened: AttendeeWindow, qtbot: QtBot) -> None:
    accent = QColor(LIGHT.accent)

    def accents() -> set[tuple[int, int]]:
        spots = [QPoint(x, y) for x in range(14, 80, 6) for y in range(36, 56)]
        return {(p.x(), p.y()) for p in spots if pixel(opened, "game", p) == accent}

    opened.programme_page.grid.select("mill")
    assert accents() == set()
    search(opened, qtbot, "pl")
    few = accents()
    search(opened, qtbot, "plansp")
    many = accents()
    assert len({y for _, y in many}) == 3
    assert max(x for x, _ in many) > max(x for x, _ in few)


def test_opening_a_hit_takes_the_plan_to_its_day_and_back_leads_to_the_hits(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plan")
    key(opened, KEY.Key_Down)
    key(opened, KEY.Key_Return)
    page = opened.programme_page
    assert (opened.side.key, page.day, page.current_key()) == (
        "early",
        OPENING.start.date(),
        "early",
    )
    assert page.grid.hasFocus()
    assert not opened.found_page.isVisible()
    back = opened.side.panel.back
    assert (back.isVisible(), back.text()) == (True, "Zurück zu 3 Treffern")
    click(back)
    assert opened.side.key is None
    assert opened.found_page.list.hasFocus()
    assert opened.found_page.current_key() == "early"


def test_escape_goes_back_step_by_step(opened: AttendeeWindow, qtbot: QtBot) -> None:
    search(opened, qtbot, "plan")
    click_cell(opened, "game")
    assert (opened.side.key, opened.found_page.isVisible()) == ("game", False)
    key(opened, KEY.Key_Escape)
    assert (opened.side.key, opened.found_page.isVisible()) == (None, True)
    key(opened, KEY.Key_Escape)
    assert (opened.header.search.text(), opened.found_page.isVisible()) == ("", False)
    assert opened.search.hits is None
    assert opened.programme_page.grid.hasFocus()


def test_who_types_with_a_session_open_sees_the_hits_and_gets_it_back(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    click_cell(opened, "mill")
    search(opened, qtbot, "plan")
    assert opened.found_page.isVisible()
    assert not opened.side.panel.isVisible()
    opened.search.end()
    assert opened.side.panel.isVisible()
    assert not opened.side.panel.back.isVisible()
    assert opened.side.key == "mill"


def test_where_there_is_no_room_the_results_take_the_place_of_the_plan(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plan")
    opened.resize(1000, 700)
    QApplication.processEvents()
    assert opened.stack.currentIndex() == FOUND
    assert opened.found_page.isVisible()
    assert opened.found_page.button.isVisible()
    assert day_words(opened) == []
    opened.resize(1280, 800)
    QApplication.processEvents()
    assert opened.stack.currentIndex() == PROGRAMME
    assert opened.found_page.isVisible()


def test_from_the_list_and_from_my_agenda_the_results_take_the_whole_page(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    opened.show_programme(LIST)
    search(opened, qtbot, "plan")
    assert opened.stack.currentIndex() == FOUND
    opened.show_view(AGENDA)
    search(opened, qtbot, "plan")
    assert opened.stack.currentIndex() == FOUND
    key(opened, KEY.Key_Escape)
    assert opened.stack.currentIndex() == AGENDA


def test_the_tab_key_reaches_the_results_beside_the_plan(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plan")
    for _ in range(40):
        key(opened, KEY.Key_Tab)
        if opened.found_page.list.hasFocus():
            return
    pytest.fail("the results cannot be reached")


def test_the_row_says_where_it_was_found_to_eye_and_ear(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plan")
    record = opened.found_page.model.record(2)
    assert record.found is not None
    assert (record.found.label, record.found.text) == (
        "Beschreibung:",
        "Wer mag, erzählt vom Planen und vom Scheitern.",
    )
    names = items(opened.found_page.list)
    assert names[2].endswith("Beschreibung: Wer mag, erzählt vom Planen und vom Scheitern.")
    assert opened.found_page.model.record(0).found is None
    search(opened, qtbot, "lenk")
    person = opened.found_page.model.record(0).found
    assert person is not None
    assert (person.label, person.text) == ("mit", "Ada Lenk · Stadt Muster")


def test_a_star_given_while_searching_shows_in_plan_and_results(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plansp")
    key(opened, KEY.Key_Down)
    key(opened, KEY.Key_Space)
    settle(opened, qtbot)
    assert opened.found_page.model.record(0).priority is not None
    row = opened.programme_page.model.row_of("game")
    assert row is not None
    assert opened.programme_page.model.record(row).priority is not None
    assert pixel(opened, "clash", QPoint(60, 40)) == QColor(LIGHT.ground), "still searching"


def test_the_answer_to_words_that_are_gone_is_not_shown(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    search(opened, qtbot, "plan")
    opened.workspace.found.emit("gestern", ("night",))
    assert opened.search.hits == {"early", "game", "tale"}


@pytest.mark.usefixtures("qapp")
def test_rows_of_hits_are_all_equally_high_and_higher_where_they_are_stacked() -> None:
    painter = HitPainter(LIGHT)
    assert painter.row_height(372) > painter.row_height(1400) > 60


class _Painted(QObject):
    """What of a widget is drawn anew, each time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(QRegion(event.region()))
        return False


def test_a_letter_draws_anew_only_the_cells_it_changes(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    grid = opened.programme_page.grid
    search(opened, qtbot, "pla")
    painted = _Painted(grid.viewport())
    search_on(opened, qtbot, "n")

    def rect(name: str) -> QRect:
        row = grid.sessions.row_of(name)
        assert row is not None
        return grid.visualRect(grid.model().index(row, 0))

    # “Planspiel” has another letter underlined; in the other nothing was found before or now.
    drawn = [region for region in painted.regions if region.contains(rect("game"))]
    assert drawn
    assert any(not region.intersects(rect("clash")) for region in drawn)


def test_what_is_on_the_screen_after_each_letter_is_what_a_whole_drawing_gives(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    """Also with the focus's frame, which reaches into the cells beside it."""
    grid = opened.programme_page.grid
    grid.select("clash")
    grid.setFocus()
    search(opened, qtbot, "z")
    for letter in ("u", "k", " ", "x", "\b", "\b", "\b", "\b", "\b", "p", "l", "a", "n"):
        search_on(opened, qtbot, letter)
        qtbot.waitUntil(lambda: on_the_screen(opened) == grid.viewport().grab().toImage())


def on_the_screen(window: AttendeeWindow) -> QImage:
    """What stands on the screen of the plan, without drawing it anew."""
    plan = window.programme_page.grid.viewport()
    corner, size = plan.mapTo(window, QPoint()), plan.size()
    place = (corner.x(), corner.y(), size.width(), size.height())
    return window.screen().grabWindow(window.winId(), *place).toImage()


def search_on(window: AttendeeWindow, qtbot: QtBot, letter: str) -> None:
    """Types one letter more, or takes the last one back."""
    field = window.header.search
    if letter == "\b":
        field.backspace()
    else:
        field.insert(letter)
    settle(window, qtbot)
