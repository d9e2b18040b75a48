"""Every page of the desk: named for readers, reached by key, in two languages, not cut off."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.accessible import dump, focusable, items, name, tree
from ui.acting import texts
from ui.cut_off import Said, speak, too_narrow
from ui.staff.conftest import OpenDesk
from ui.staff.hands import choose, key, pick_room, settle

from kiosk.ui.shared.keys_page import KeysPage
from kiosk.ui.shared.text_size import RESTART
from kiosk.ui.shared.theme import CONTRAST, DARK
from kiosk.ui.staff.actions import KEYS
from kiosk.ui.staff.room_plan import RoomPlan
from kiosk.ui.staff.token_dialog import TokenDialog
from kiosk.ui.staff.window import StaffWindow
from kiosk.wording import _catalogue, translator

PAGES = range(5)


def prepared(window: StaffWindow) -> StaffWindow:
    """A session chosen, a room change begun, the fields for times and words open."""
    choose(window, "game")
    pick_room(window, "werk")
    window.today.change.acts.times.click()
    window.today.change.acts.words.click()
    return window


def test_every_control_of_every_page_has_a_name(desk: OpenDesk) -> None:
    window = prepared(desk())
    for page in PAGES:
        window.show_page(page)
        QApplication.processEvents()
        nameless = [
            type(w).__name__
            for w in focusable(window)
            if not name(tree(w)) and w.window() is window
        ]
        assert nameless == [], page


class Painted(QObject):
    """Watches which part of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.region = QRegion()
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_the_line_above_the_rows_goes_where_they_go(desk: OpenDesk) -> None:
    side = desk().today.sessions
    side.search.hide()
    QApplication.processEvents()
    before = side.list.y()
    painted = Painted(side)
    side.search.show()
    QApplication.processEvents()
    assert side.list.y() > before
    for y in (before, side.list.y()):
        assert painted.region.contains(QPoint(4, y - 1))


def test_the_rows_are_read_with_all_they_say(desk: OpenDesk) -> None:
    window = prepared(desk())
    assert "15:00–16:30, Planspiel, Saal 2, Entwurf" in items(window.today.sessions.list)
    assert items(window.today.change.rooms) == [
        "Saal 2, 80 Plätze, bisher",
        "Foyer, frei",
        "Werkstatt, 24 Plätze, ab 15:30 belegt",
    ]
    said = dump(window.today.change)
    assert "Vor dem Veröffentlichen prüfen" in said


def test_the_tab_key_comes_everywhere_and_back(desk: OpenDesk) -> None:
    window = prepared(desk())
    window.today.sessions.list.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        key(window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is not None
        if seen and now is seen[0]:
            break
        seen.append(now)
    change = window.today.change
    wanted = (
        change.rooms,
        change.strip.reason,
        change.strip.publish_button,
        window.today.sessions.search,
    )
    assert [w for w in wanted if w not in seen] == []


def test_nothing_is_cut_off(desk: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    said = Said("de")
    speak(said, monkeypatch)
    window = prepared(desk(size=(1280, 800)))
    for size in ((1280, 800), (960, 540), (720, 480)):
        window.resize(*size)
        for page in PAGES:
            window.show_page(page)
            QApplication.processEvents()
            assert too_narrow(window, said.said) == set(), (size, page)


def test_the_german_desk_speaks_german_and_the_english_one_english(desk: OpenDesk) -> None:
    window = prepared(desk())
    german, english = translator("de"), translator("en")
    staff = _catalogue("de").context("Staff")
    foreign = {text for text in staff if "{" not in text and german("Staff", text) != text}
    assert foreign
    for page in PAGES:
        window.show_page(page)
        QApplication.processEvents()
        assert foreign & set(texts(window)) == set()
    window.appearance.set_language("en")
    assert window.head.title.text() == english("Staff", "Programme office")
    said = {german("Staff", t) for t in staff if len(t) > 8}
    said -= {english("Staff", t) for t in staff}
    assert said & set(texts(window)) == set()


def test_dark_and_high_contrast_reach_every_page(desk: OpenDesk) -> None:
    window = prepared(desk())
    for theme in (DARK, CONTRAST):
        window.appearance.set_scheme(theme.scheme.value, remember=False)
        for page in PAGES:
            window.show_page(page)
            picture = window.pages[page].grab().toImage()
            corner = picture.pixelColor(2, picture.height() - 3).name().upper()
            assert corner in (theme.ground, theme.desk), page


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_page_of_keys_tells_every_key_that_acts(desk: OpenDesk) -> None:
    window = desk()
    key(window, Qt.Key.Key_F1)
    (page,) = window.findChildren(KeysPage)
    rows = [row for row in page.model.rows if row.caps]
    assert len(rows) == sum(len(group) for group in KEYS.values()) + 1
    acting = {s.toString() for a in window.actions_.by_name.values() for s in a.shortcuts()}
    bound = {QKeySequence(k).toString() for g in KEYS.values() for ks in g.values() for k in ks}
    assert acting == bound
    page.close()


def test_letters_do_nothing_while_somebody_types(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    choose(window, "game")
    field = window.today.change.strip.reason
    field.setFocus()
    qtbot.keyClicks(field, "v+rl")
    assert field.text() == "v+rl"
    assert not window.desk.sheet
    assert QApplication.focusWidget() is field


def test_in_the_rooms_letters_are_the_beginning_of_a_name(desk: OpenDesk) -> None:
    window = desk()
    choose(window, "game")
    key(window, Qt.Key.Key_R)
    for letter in (Qt.Key.Key_F, Qt.Key.Key_O):
        key(window, letter)
    assert {e.value for e in window.desk.sheet} == {"foyer"}


def test_delay_full_and_times_are_changed_by_key(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    choose(window, "game")
    for which in (Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_V):
        key(window, which)
    key(window, Qt.Key.Key_T)
    field = window.today.change.times.start
    assert QApplication.focusWidget() is field
    field.selectAll()
    qtbot.keyClicks(field, "1530")
    key(window, Qt.Key.Key_Return)
    wanted = {e.field: e.value for e in window.desk.sheet}
    assert wanted == {
        "delay": "5",
        "full": "yes",
        "slot": "2022-12-08T14:30:00+00:00/2022-12-08T16:00:00+00:00",
    }


def test_title_and_people_are_corrected(desk: OpenDesk, qtbot: QtBot) -> None:
    window = prepared(desk())
    fields = window.today.change.words.fields
    for which, text in (("title", "Planspiel 2"), ("people", "Ada Lenk; Cem Demir")):
        fields[which].setFocus()
        fields[which].selectAll()
        qtbot.keyClicks(fields[which], text)
        key(window, Qt.Key.Key_Return)
    window.today.change.publish()
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    programme = window.desk.programme
    session = programme.session_by_key["game"]
    assert session.title == "Planspiel 2"
    assert programme.people_names(session) == ("Ada Lenk", "Cem Demir")


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_dialogs_are_named_and_closed_by_escape(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    key(window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    (dialog,) = window.findChildren(RoomPlan)
    assert [w for w in focusable(dialog) if not name(tree(w))] == []
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    asked = TokenDialog("http://127.0.0.1:8360", window.office.translate)
    qtbot.addWidget(asked)
    assert [w for w in focusable(asked) if not name(tree(w))] == []
    asked.field.setText("  fa_abc  ")
    assert asked.token == "fa_abc"


def test_another_text_size_starts_the_desk_anew(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = desk()
    ended: list[int] = []
    monkeypatch.setattr(QApplication, "exit", ended.append)
    next(a for a in window.look_menu.menu.actions() if a.data() == "150").trigger()
    assert ended == [RESTART]


def test_a_session_without_a_time_is_given_one(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    window.today.sessions.show_day(None)
    choose(window, "open")
    window.today.change.open_times()
    times = window.today.change.times
    for field, text in ((times.start, "16"), (times.end, "1715")):
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, text)
        key(window, Qt.Key.Key_Return)
    (edit,) = window.desk.sheet
    assert (edit.session, edit.field) == ("open", "slot")
    assert edit.value == "2022-12-08T15:00:00+00:00/2022-12-08T16:15:00+00:00"
