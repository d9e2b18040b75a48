"""The touch kiosk as a visitor uses it: a real window, real SQLite, fingers and keys."""

import gc
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import FrameType

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.accessible import name, tree
from ui.hall import GAME, MILL, NIGHT, OPEN, TUESDAY, at, programme
from ui.screen.world import OpenScreen, Screen

from kiosk.personal.handover import resolve, selection_in
from kiosk.personal.qr import modules
from kiosk.programme.model import Announcement, Status
from kiosk.store.errors import StoreError
from kiosk.store.search import Search
from kiosk.ui.pictures.browse.take import taken
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.emergency import EMERGENCY_FILE
from kiosk.ui.pictures.picture import Code
from kiosk.ui.pictures.settings import Role
from kiosk.ui.screen.browse.kiosk import Kiosk
from kiosk.ui.screen.browse.surface import TouchTarget
from kiosk.ui.screen.staff_corner import StaffCorner

FINGER = QTest.createTouchDevice()


class Stand:
    """A kiosk and somebody in front of it."""

    def __init__(self, screen: Screen) -> None:
        self.screen = screen
        self.screen.sync()
        (self.kiosk,) = screen.screens.kiosks.values()
        self.seconds = 1000.0
        self.kiosk._now = lambda: self.seconds  # type: ignore[method-assign]
        self.kiosk.stay()

    def target(self, sign: str) -> TouchTarget:
        found = self.kiosk.surface.target(sign)
        assert found is not None, [*self.signs]
        return found

    def touch(self, sign: str) -> None:
        """Puts a finger on it and takes it away, as the glass reports it."""
        window = self.screen.window
        spot = self.target(sign).mapTo(window, self.target(sign).rect().center())
        handle = window.windowHandle()
        QTest.touchEvent(handle, FINGER).press(0, spot, handle).commit()
        QTest.touchEvent(handle, FINGER).release(0, spot, handle).commit()
        QApplication.processEvents()

    def draw(self, across: int, down: int, sign: str = "") -> None:
        """Draws a finger over the glass, from its middle or from something on it."""
        window = self.screen.window
        begin = window.rect().center()
        if sign:
            begin = self.target(sign).mapTo(window, self.target(sign).rect().center())
        handle = window.windowHandle()
        QTest.touchEvent(handle, FINGER).press(0, begin, handle).commit()
        for share in (0.3, 0.7, 1.0):
            spot = begin + QPoint(round(across * share), round(down * share))
            QTest.touchEvent(handle, FINGER).move(0, spot, handle).commit()
        QTest.touchEvent(handle, FINGER).release(0, spot, handle).commit()
        QApplication.processEvents()

    def type(self, words: str) -> None:
        for letter in words:
            self.touch("space" if letter == " " else f"key {letter}")
        self.settle()

    def settle(self) -> None:
        done: list[None] = []
        self.screen.feed.tasks.database(lambda: None, done.append)
        self.screen.qtbot.waitUntil(lambda: bool(done))

    def wait(self, seconds: float) -> None:
        self.seconds += seconds
        self.kiosk._look()

    @property
    def signs(self) -> list[str]:
        return [t._target.sign for t in self.kiosk.surface.targets if t._target]

    @property
    def rows(self) -> list[str]:
        return [sign[4:] for sign in self.signs if sign.startswith("row ")]

    @property
    def code(self) -> Code | None:
        page = self.screen.window.cycle.page
        assert page is not None
        return next((item for item in page.items if isinstance(item, Code)), None)


@pytest.fixture
def stand(screen: OpenScreen) -> Callable[..., Stand]:
    def open_stand(**settings: object) -> Stand:
        chosen = {"name": "Foyer", "role": Role.BROWSE, "room": "", "theme": "light", **settings}
        opened = screen(**chosen)
        opened.window.resize(1080, 1920)
        return Stand(opened)

    return open_stand


def test_today_begins_with_what_is_not_over(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    assert visitor.rows == ["game", "night"]
    visitor.touch("previous")
    assert visitor.rows == ["mill", "clash"]


@pytest.mark.parametrize("rotation", [0, 90])
def test_a_finger_drawn_over_the_glass_turns_the_page_and_opens_nothing(
    stand: Callable[..., Stand], rotation: int
) -> None:
    visitor = stand(rotation=rotation)
    down, back = ((0, 300), (0, -300)) if rotation == 0 else ((-300, 0), (300, 0))
    visitor.draw(*down, sign="row game")
    assert visitor.rows == ["mill", "clash"]
    visitor.draw(*back, sign="row mill")
    assert visitor.rows == ["game", "night"]
    visitor.draw(*back)
    assert visitor.rows == ["game", "night"]
    assert not visitor.kiosk.visit.opened


def test_a_finger_that_trembles_still_touches(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.draw(12, 9, sign="row game")
    assert visitor.kiosk.visit.opened == "game"


def test_in_the_plan_a_finger_goes_to_other_rooms_and_back(stand: Callable[..., Stand]) -> None:
    visitor = stand(diagonal=10.0)
    visitor.screen.window.resize(800, 1280)
    visitor.touch("plan")
    first = visitor.rows
    visitor.draw(-300, 20)
    assert visitor.rows != first
    visitor.draw(300, 20)
    assert visitor.rows == first


def test_a_finger_picks_and_lets_go(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    assert visitor.code is None
    visitor.touch("star game")
    assert visitor.kiosk.visit.picked == ("game",)
    assert "Eine gemerkt. Nehmen Sie sie mit." in visitor.screen.text
    assert visitor.code is not None
    assert visitor.target("star game").isChecked()
    visitor.touch("star game")
    assert visitor.kiosk.visit.picked == ()
    assert not visitor.target("star game").isChecked()


def test_every_day_and_what_has_no_time_can_be_seen(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("day 2022-12-07")
    assert visitor.rows == ["early"]
    visitor.touch("undated")
    assert visitor.rows == ["open"]


def test_the_keyboard_finds_with_umlauts_and_takes_letters_back(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.touch("field")
    visitor.type("mühlx")
    assert visitor.rows == []
    assert "Nichts gefunden für „mühlx“." in visitor.screen.text
    visitor.touch("erase")
    visitor.settle()
    assert visitor.rows == ["mill"]
    visitor.touch("close")
    assert visitor.rows == ["mill"]
    visitor.touch("done")
    assert visitor.rows == ["game", "night"]


def test_titles_are_found_when_the_database_cannot_be_read(
    stand: Callable[..., Stand], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object) -> None:
        raise StoreError("The file {file} is damaged.", file="programme.db")

    monkeypatch.setattr(Search, "find", fail)
    visitor = stand()
    visitor.touch("field")
    visitor.type("muehle gro")
    assert visitor.rows == ["mill"]
    assert "the search failed" in caplog.text
    assert "muehle" not in caplog.text
    caplog.clear()


def test_the_shift_key_holds_for_one_letter(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("field")
    visitor.touch("capital")
    visitor.type("öä")
    visitor.touch("figures")
    visitor.type("2")
    visitor.touch("figures")
    visitor.type(" ß")
    assert visitor.kiosk.visit.words == "Öä2 ß"


def test_a_session_is_read_in_full_and_picked_there(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("row game")
    assert "Worum es geht." in visitor.screen.text
    assert visitor.code is not None
    visitor.touch("star")
    visitor.touch("back")
    assert visitor.target("star game").isChecked()


def test_themes_narrow_the_list_and_all_are_back_at_once(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("themes")
    visitor.touch("theme koop")
    visitor.touch("back")
    assert visitor.rows == ["mill"]
    visitor.touch("themes")
    visitor.touch("all")
    visitor.touch("back")
    assert visitor.rows == ["game", "night"]


def test_the_other_language_is_a_touch_away(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("language")
    assert "Pick and take along." in visitor.screen.text
    assert "Merken" not in visitor.screen.text
    visitor.touch("language")
    assert "Merken und mitnehmen." in visitor.screen.text


def test_what_was_cleared_can_be_had_back(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("star game")
    visitor.touch("star night")
    visitor.touch("mine")
    assert visitor.rows == ["game", "night"]
    visitor.touch("clear")
    assert visitor.kiosk.visit.picked == ()
    visitor.touch("restore")
    assert visitor.kiosk.visit.picked == ("game", "night")


def test_after_a_minute_without_a_touch_nothing_of_the_visitor_is_left(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.touch("star game")
    visitor.touch("language")
    visitor.wait(39)
    assert not visitor.kiosk.asking
    visitor.wait(2)
    assert "Still there?" in visitor.screen.text
    visitor.wait(18)
    assert visitor.kiosk.visit.picked == ("game",)
    visitor.wait(2)
    assert visitor.kiosk.visit == Visit()
    assert "Merken und mitnehmen." in visitor.screen.text


def test_a_touch_anywhere_extends_the_visit(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("star game")
    visitor.wait(55)
    assert "Noch da?" in visitor.screen.text
    visitor.touch("stay")
    assert visitor.kiosk.visit.picked == ("game",)
    assert "Eine gemerkt." in visitor.screen.text
    visitor.wait(39)
    assert not visitor.kiosk.asking


def test_nobody_is_asked_whether_they_are_there_when_nobody_came(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.wait(3600)
    assert not visitor.kiosk.asking
    assert visitor.rows


def test_no_word_of_a_visitor_is_left_anywhere(
    stand: Callable[..., Stand], tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    clipboard = QApplication.clipboard().text()
    visitor = stand()
    # Made here, so that no constant of the code holds it, and in no word of any programme.
    typed = "".join(["zq", "xk", "vw"])
    visitor.touch("star game")
    visitor.touch("field")
    visitor.type(typed)
    assert typed in visitor.screen.text
    stored = _stored(tmp_path)
    visitor.wait(100)
    visitor.settle()
    visitor.screen.window.grab()
    QApplication.sendPostedEvents(None, 52)  # what was dropped is deleted
    QApplication.processEvents()
    assert _holders(typed) == []
    assert _stored(tmp_path) == stored
    said = [_spoken(target) for target in visitor.kiosk.surface.targets]
    logged = [record.getMessage() for record in caplog.records]
    for left in (*said, *logged, str(stored.values()), QApplication.clipboard().text()):
        assert typed not in left
    assert not any("game" in line for line in logged)
    assert QApplication.clipboard().text() == clipboard


def _holders(word: str) -> list[str]:
    """Which of all objects hold a text with this word; caches hold theirs in tuples of their own,
    which the collector does not list."""
    gc.collect()
    found = []
    for thing in gc.get_objects():
        if isinstance(thing, FrameType):
            continue
        referents = gc.get_referents(thing)
        unlisted = [t for t in referents if type(t) is tuple and not gc.is_tracked(t)]
        held = [t for t in (*referents, *(x for t in unlisted for x in t)) if isinstance(t, str)]
        for text in held:  # a comprehension would itself hold the word
            if word in text:
                found.append(f"{type(thing)}: {text[:80]}")  # noqa: PERF401
    return found


def _spoken(widget: TouchTarget) -> str:
    return widget.accessibleName()


def _stored(folder: Path) -> dict[str, bytes]:
    return {
        str(path): path.read_bytes() for path in folder.rglob("*.db") if "personal" in path.name
    }


def test_no_key_and_no_request_leads_out(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    window = visitor.screen.window
    before = visitor.screen.text
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F11, Qt.Key.Key_Menu, Qt.Key.Key_Escape, Qt.Key.Key_Meta):
        QTest.keyClick(visitor.kiosk.surface, key)
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    for held, key in ((control, Qt.Key.Key_Q), (control, Qt.Key.Key_V), (alt, Qt.Key.Key_F4)):
        QTest.keyClick(visitor.kiosk.surface, key, held)
    window.close()
    assert window.isVisible()
    assert visitor.screen.text == before
    for widget in (window, visitor.kiosk.surface, *visitor.kiosk.surface.targets):
        assert not widget.acceptDrops()
        assert not widget.actions()
        assert widget.contextMenuPolicy() in (
            Qt.ContextMenuPolicy.PreventContextMenu,
            Qt.ContextMenuPolicy.DefaultContextMenu,
        )


def test_all_of_it_works_with_a_keyboard(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    window = visitor.screen.window
    window.activateWindow()
    visitor.kiosk.surface.setFocus()
    seen = []
    for _ in visitor.signs:
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        assert isinstance(focus, TouchTarget)
        assert focus._target is not None
        seen.append(focus._target.sign)
    assert seen == visitor.signs
    visitor.target("star night").setFocus()
    QTest.keyClick(visitor.target("star night"), Qt.Key.Key_Return)
    assert visitor.kiosk.visit.picked == ("night",)
    assert visitor.target("star night").hasFocus()
    QTest.keyClicks(visitor.target("star night"), "plan")
    visitor.settle()
    assert visitor.rows == ["game"]
    QTest.keyClick(visitor.kiosk.surface, Qt.Key.Key_Escape)
    QTest.keyClick(visitor.kiosk.surface, Qt.Key.Key_Escape)
    assert visitor.rows == ["game", "night"]


def test_a_screen_reader_finds_everything_that_can_be_touched(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    surface = tree(visitor.kiosk.surface)
    assert name(surface) == "Donnerstag, 8. Dezember"
    found = {}
    for number in range(surface.childCount()):
        child = surface.child(number)
        if child is not None and child.role() in (
            QAccessible.Role.Button,
            QAccessible.Role.CheckBox,
        ):
            found[name(child)] = child
    assert len(found) == len(visitor.signs)
    row = next(text for text in found if "Planspiel, Saal 2" in text)
    assert row.startswith("Do., 8. Dez., 15:00–16:30, Planspiel, Saal 2")
    assert "Planspiel merken" in found
    assert found["Planspiel merken"].state().checkable


def test_a_minute_that_passes_under_the_finger_changes_nothing_of_what_it_does(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    held = visitor.target("star night")
    finger = held.mapToGlobal(held.rect().center())
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=held.mapFromGlobal(finger))
    # The game ends meanwhile; the rows move up.
    visitor.screen.world.pass_(minutes=30)
    visitor.screen.tick()
    assert not held.rect().contains(held.mapFromGlobal(finger))
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFromGlobal(finger))
    assert visitor.kiosk.visit.picked == ("night",)


def test_an_emergency_takes_the_kiosk_over(stand: Callable[..., Stand], tmp_path: Path) -> None:
    visitor = stand()
    file = tmp_path / "data" / EMERGENCY_FILE
    file.write_text("Bitte das Haus verlassen. | Please leave the building.")
    visitor.screen.tick()
    assert "Bitte das Haus verlassen." in visitor.screen.text
    assert visitor.signs == []
    file.write_text("")
    visitor.screen.tick()
    assert visitor.rows


def test_an_urgent_announcement_stands_above_and_the_targets_move_with_the_picture(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    before = visitor.target("field").y()
    notice = Announcement("a", "Der Aufzug steht still", "Bitte die Treppe.", urgent=True)
    visitor.screen.world.shown = programme(announcements=(notice,))
    visitor.screen.sync()
    assert "Der Aufzug steht still" in visitor.screen.text
    assert visitor.target("field").y() > before
    visitor.touch("star game")
    assert visitor.kiosk.visit.picked == ("game",)


def test_what_was_picked_stays_when_the_programme_changes(stand: Callable[..., Stand]) -> None:
    visitor = stand()
    visitor.touch("star game")
    later = replace(GAME, start=at("16:45"), end=at("18:00"))
    visitor.screen.world.shown = programme(TUESDAY, MILL, later, NIGHT, OPEN)
    visitor.screen.sync()
    assert visitor.kiosk.visit.picked == ("game",)
    assert "16:45" in visitor.screen.text


def test_a_turned_panel_is_touched_where_it_shows(stand: Callable[..., Stand]) -> None:
    visitor = stand(rotation=90)
    visitor.screen.window.resize(1920, 1080)
    QApplication.processEvents()
    star = visitor.target("star game")
    # Upright stars stand at the right; turned clockwise that is the bottom.
    assert star.y() > 900
    visitor.touch("star game")
    assert visitor.kiosk.visit.picked == ("game",)


def test_staff_can_make_a_door_of_a_kiosk_and_a_kiosk_of_it_again(
    stand: Callable[..., Stand], qtbot: QtBot
) -> None:
    visitor = stand()
    screens, window = visitor.screen.screens, visitor.screen.window
    visitor.touch("star game")
    screens.change(window, replace(window.settings, role=Role.DOOR, room="saal"))
    assert screens.kiosks == {}
    assert "Saal 2" in visitor.screen.text
    screens.change(window, replace(window.settings, role=Role.BROWSE))
    (again,) = screens.kiosks.values()
    assert isinstance(again, Kiosk)
    assert again.visit == Visit()


def test_with_a_server_the_code_is_a_link_to_all_that_was_picked(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand(link="https://fest.example.org")
    visitor.touch("star game")
    visitor.touch("star night")
    (one,) = taken(visitor.screen.world.shown, ("game", "night"), "https://fest.example.org")
    assert visitor.code is not None
    assert visitor.code.rows == modules(one.text)
    arrived = resolve(selection_in(one.text), visitor.screen.world.shown)
    assert set(arrived.chosen) == {"game", "night"}


def test_without_a_server_each_session_has_a_code_for_the_calendar(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.touch("star game")
    visitor.touch("star night")
    second = visitor.code
    visitor.touch("code")
    assert visitor.code != second
    assert "1 von 2: Planspiel" in visitor.screen.text
    visitor.touch("code")
    assert visitor.code == second


def test_a_short_touch_in_the_staffs_corner_is_the_visitors(stand: Callable[..., Stand]) -> None:
    visitor = stand(diagonal=22.0)
    window = visitor.screen.window
    window.resize(1920, 1080)
    corner = StaffCorner(window, window.settings)
    QApplication.processEvents()
    visitor.touch("row game")
    spot = QPoint(corner.width() - 8, 60)
    back = visitor.target("back")
    assert back.geometry().contains(corner.mapTo(window, spot))
    QTest.mouseClick(corner, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert visitor.rows == ["game", "night"]


def test_a_word_found_by_an_older_search_does_not_replace_the_newer_one(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.touch("field")
    visitor.type("mühle")
    visitor.kiosk._found("planspiel", ("game",))
    assert visitor.rows == ["mill"]


def test_a_picked_session_that_is_cancelled_can_still_be_let_go_of(
    stand: Callable[..., Stand],
) -> None:
    visitor = stand()
    visitor.touch("star night")
    gone = replace(NIGHT, status=Status.CANCELLED)
    visitor.screen.world.shown = programme(TUESDAY, MILL, GAME, gone, OPEN)
    visitor.screen.sync()
    assert "entfällt" in visitor.screen.text
    visitor.touch("star night")
    assert visitor.kiosk.visit.picked == ()
    assert "star night" not in visitor.signs
