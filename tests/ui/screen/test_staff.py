"""The staff's way in: corner and PIN, what they read there, what they can do, and nobody else."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from ui.hall import GAME, programme, talk
from ui.screen.world import OpenScreen, Screen, World

from kiosk.ui.pictures.settings import Role
from kiosk.ui.screen import pin_pad, staff_corner, staff_page
from kiosk.ui.screen.crash_loop import CrashLoop
from kiosk.ui.screen.life import Life
from kiosk.ui.screen.pin import make_hash
from kiosk.ui.screen.pin_pad import PinPad
from kiosk.ui.screen.staff_choice import StaffChoice
from kiosk.ui.screen.staff_page import StaffPage
from kiosk.ui.screen.staff_status import StaffStatus

PIN = make_hash("4711")


@pytest.fixture
def one(screen: OpenScreen) -> Screen:
    made = screen(pin_hash=PIN)
    made.sync()
    return made


@pytest.fixture
def life(one: Screen, tmp_path: object) -> Life:
    return Life(one.screens, CrashLoop((), "b"), lambda _: None)


def page(life: Life) -> StaffPage:
    found = life.access[0].page
    assert found is not None
    return found


def let_in(life: Life) -> StaffPage:
    life.access[0].open()
    QTest.keyClicks(page(life).sheet, "4711")
    QTest.keyClick(page(life).sheet, Qt.Key.Key_Return)
    return page(life)


def button(where: object, text: str) -> QPushButton:
    (found,) = [b for b in where.findChildren(QPushButton) if b.text() == text]  # type: ignore[attr-defined]
    return found


def test_a_corner_that_is_held_three_seconds_asks_for_the_pin(
    one: Screen, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    corner = life.access[0].corner
    assert staff_corner.HOLD == 3000
    corner._held.setInterval(60)
    QTest.mouseClick(corner, Qt.MouseButton.LeftButton)
    QTest.qWait(120)
    assert life.access[0].page is None
    QTest.mousePress(corner, Qt.MouseButton.LeftButton)
    one.qtbot.waitUntil(lambda: life.access[0].page is not None)
    assert isinstance(page(life).sheet, PinPad)


def test_what_staff_read_stands_in_line_with_its_title(one: Screen, life: Life) -> None:
    sheet = let_in(life).sheet
    title, first, *_ = sheet.findChildren(QLabel)
    lefts = [label.mapTo(sheet, QPoint(0, 0)).x() for label in (title, first)]
    assert abs(lefts[0] - lefts[1]) <= 4


def test_a_finger_that_slips_out_of_the_corner_opens_nothing(one: Screen, life: Life) -> None:
    corner = life.access[0].corner
    QTest.mousePress(corner, Qt.MouseButton.LeftButton)
    assert corner._held.isActive()
    QTest.mouseMove(corner, QPoint(corner.width() + 50, 10))
    assert not corner._held.isActive()


@pytest.mark.parametrize(
    ("rotation", "right", "bottom"),
    [(0, False, False), (90, True, False), (180, True, True), (270, False, True)],
)
def test_the_corner_is_where_the_picture_begins(
    screen: OpenScreen, rotation: int, right: bool, bottom: bool
) -> None:
    made = screen(pin_hash=PIN, rotation=rotation)
    corner = Life(made.screens, CrashLoop((), "b"), lambda _: None).access[0].corner
    box = corner.geometry()
    assert (box.right() == made.window.rect().right()) is right
    assert (box.bottom() == made.window.rect().bottom()) is bottom


def test_without_a_pin_nobody_gets_in(screen: OpenScreen) -> None:
    made = screen()
    life = Life(made.screens, CrashLoop((), "b"), lambda _: None)
    QTest.keyClick(
        made.window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    )
    assert life.access[0].page is None
    assert not hasattr(life.access[0], "corner")


def test_three_keys_ask_for_the_pin_too_and_escape_goes_back(one: Screen, life: Life) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    one.window.activateWindow()
    QTest.keyClick(one.window, Qt.Key.Key_P, keys)
    assert isinstance(page(life).sheet, PinPad)
    QTest.keyClick(page(life).sheet, Qt.Key.Key_Escape)
    assert life.access[0].page is None


def test_the_pin_is_typed_on_the_glass_and_never_shown(one: Screen, life: Life) -> None:
    life.access[0].open()
    pad = page(life).sheet
    assert isinstance(pad, PinPad)
    for digit in "4719":
        button(pad, digit).click()
    button(pad, "Löschen").click()
    button(pad, "1").click()
    assert pad.dots.text() == "●●●●"
    assert pad.dots.accessibleName() == "4 Ziffern eingegeben"
    button(pad, "OK").click()
    assert isinstance(page(life).sheet, StaffStatus)


def test_who_guesses_has_to_wait_at_every_screen(
    one: Screen, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [50.0]
    monkeypatch.setattr(pin_pad, "steady", lambda: now[0])
    life.access[0].open()
    pad = page(life).sheet
    assert isinstance(pad, PinPad)
    for _ in range(3):
        QTest.keyClicks(pad, "1234")
        QTest.keyClick(pad, Qt.Key.Key_Return)
    assert pad.said.text() == "Nicht die PIN. Neuer Versuch in 2 s."
    assert not pad.enter.isEnabled()
    # The right one does not help now, nor does opening the page anew.
    QTest.keyClicks(pad, "4711")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert page(life).sheet is pad
    page(life).finish()
    QTest.keyClicks(let_in(life), "")
    assert isinstance(page(life).sheet, PinPad)
    now[0] += 2.1
    pad = page(life).sheet
    assert isinstance(pad, PinPad)
    pad._show_wait()
    assert pad.enter.isEnabled()
    QTest.keyClicks(pad, "4711")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    assert isinstance(page(life).sheet, StaffStatus)


def test_staff_read_how_the_screen_is(one: Screen, life: Life, world: World) -> None:
    sheet = let_in(life).sheet
    assert isinstance(sheet, StaffStatus)
    rows = dict(sheet._rows)
    assert rows["Bildschirm"] == "Tür Ost · Türschild · Saal 2"
    assert rows["Programm"].startswith("Stand 1, Do. 16:10")
    assert rows["Verbindung"] == "Stand 16:10"
    assert rows["Quelle"] == world.address
    assert rows["Uhr"] == "Do. 16:10"
    assert rows["Laufzeit"] == "0:00 h"
    assert "Störung" not in rows
    world.online = False
    world.pass_(hours=2, minutes=5)
    button(sheet, "Jetzt abgleichen").click()
    one.qtbot.waitUntil(lambda: not one.feed.watch.syncing)
    sheet.refresh()
    rows = dict(sheet._rows)
    assert "später" in rows["Störung"]
    assert rows["Verbindung"] == "keine Verbindung seit 16:10 – evtl. veraltet"


def test_a_full_disk_keeps_no_news_from_the_glass_and_staff_are_told(
    one: Screen, life: Life, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    disk = one.feed._library.programmes
    (pages,) = disk.execute("PRAGMA page_count").fetchone()
    disk.execute(f"PRAGMA max_page_count = {pages}")
    many = (talk(f"x{n}", f"Vortrag {n} " + "lang " * 300, "9:00", "9:30") for n in range(60))
    world.shown = programme(GAME, talk("new", "Ganz neu", "17:00", "18:00"), *many)
    one.sync()
    assert any("Ganz neu" in " ".join(page.text) for page in one.window.cycle.pages)
    sheet = let_in(life).sheet
    assert isinstance(sheet, StaffStatus)
    assert "Datenträger ist voll" in dict(sheet._rows)["Datenträger"]
    assert "goes on from memory" in caplog.text
    caplog.clear()


def test_staff_give_the_screen_another_room_for_this_run(one: Screen, life: Life) -> None:
    sheet = let_in(life).sheet
    button(sheet, "Rolle und Raum …").click()
    choice = page(life).sheet
    assert isinstance(choice, StaffChoice)
    assert choice.roles.currentItem().text() == "Türschild"
    assert choice.rooms.currentItem().text() == "Saal 2"
    QTest.keyClick(choice.rooms, Qt.Key.Key_Down)
    button(choice, "Bis zum nächsten Start zeigen").click()
    assert life.access[0].page is None
    assert one.window.settings.room == "werk"
    assert "Werkstatt" in one.text


def test_staff_make_a_board_of_a_door(one: Screen, life: Life) -> None:
    button(let_in(life).sheet, "Rolle und Raum …").click()
    choice = page(life).sheet
    assert isinstance(choice, StaffChoice)
    choice.roles.setCurrentRow(1)
    assert not choice.rooms.isEnabled()
    choice.take.click()
    assert one.window.settings.role is not Role.DOOR


def test_leaving_kiosk_mode_ends_the_program(
    one: Screen, life: Life, monkeypatch: pytest.MonkeyPatch
) -> None:
    ended: list[int] = []
    monkeypatch.setattr("kiosk.ui.screen.life.QCoreApplication.exit", ended.append)
    button(let_in(life).sheet, "Kioskmodus verlassen").click()
    assert ended == [0]


def test_the_page_closes_when_nobody_touches_it(one: Screen, life: Life) -> None:
    opened = let_in(life)
    assert opened._idle.interval() == staff_page._IDLE == 60_000
    opened._idle.timeout.emit()
    assert life.access[0].page is None
    assert QApplication.focusWidget() in (one.window, None)


def test_it_covers_the_screen_and_can_be_walked_by_keyboard(one: Screen, life: Life) -> None:
    opened = let_in(life)
    assert opened.geometry() == one.window.rect()
    one.window.resize(1280, 720)
    assert opened.geometry() == one.window.rect()
    sheet = opened.sheet
    assert isinstance(sheet, StaffStatus)
    for one_button in sheet.buttons:
        assert one_button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert one_button.height() >= 56
