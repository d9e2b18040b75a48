"""The code for a stage manager's phone at the desk: for a room, with the way to its page."""

from collections.abc import Callable

import pytest
import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from server.served import Served
from ui.accessible import name, tree
from ui.cut_off import Said, speak, too_narrow
from ui.staff.conftest import OpenDesk
from ui.staff.hands import choose, click, key

from kiosk.desk.state import StageCode
from kiosk.programme.roles import Role
from kiosk.ui.staff.stage_code import StageCodeSheet
from kiosk.ui.staff.window import SCREENS, StaffWindow

PUBLIC = "https://agenda.example.org"


def opened(window: StaffWindow) -> StageCodeSheet:
    (sheet,) = window.findChildren(StageCodeSheet)
    return sheet


def sheet_for(window: StaffWindow, address: str, qtbot: QtBot) -> StageCodeSheet:
    sheet = StageCodeSheet(window.office, address, window, "saal")
    sheet.open()
    qtbot.waitExposed(sheet)
    return sheet


def test_a_key_opens_it_for_the_chosen_sessions_room_and_the_code_gives_a_phone_its_page(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    key(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    sheet = opened(window)
    assert sheet.room.currentText() == "Saal 2"
    assert not sheet.code.isVisible()
    said: list[str] = []
    sheet.announcer.said.connect(said.append)
    assert sheet.make.isDefault(), "Return makes the code"
    click(sheet.make)
    qtbot.waitUntil(sheet.code.isVisible, timeout=5_000)
    assert QApplication.focusWidget() is sheet.code
    assert sheet.said.text() == "Für Saal 2, gilt einmal, bis 13:00 Uhr."
    assert said == [
        f"Code für das Telefon: {sheet.code.text()}. {sheet.said.text()} {sheet.way.text()}"
    ]
    form = {"code": sheet.code.text(), "name": "Kim"}
    answer = requests.post(f"{served.url}/stage", data=form, timeout=5, allow_redirects=False)
    assert answer.headers["location"].endswith("/stage/saal")


def test_where_no_phone_reaches_the_server_it_says_what_to_do(desk: OpenDesk, qtbot: QtBot) -> None:
    window = desk()
    window.show_page(SCREENS)
    click(window.screens.enrolment.stage)
    sheet = opened(window)
    click(sheet.make)
    qtbot.waitUntil(sheet.code.isVisible, timeout=5_000)
    assert "--public-url" in sheet.way.text()
    assert sheet.picture is None
    assert not sheet.copy.isVisible()


def test_an_address_that_phones_reach_is_shown_as_a_picture_and_text_and_copied(
    desk: OpenDesk, qtbot: QtBot
) -> None:
    window = desk()
    sheet = sheet_for(window, PUBLIC, qtbot)
    click(sheet.make)
    qtbot.waitUntil(sheet.code.isVisible, timeout=5_000)
    assert sheet.url == f"{PUBLIC}/stage?code={sheet.code.text()}"
    assert sheet.picture is not None
    assert (sheet.picture.text, sheet.link.text()) == (sheet.url, sheet.url)
    click(sheet.copy)
    assert QApplication.clipboard().text() == sheet.url
    sheet.room.setCurrentIndex(sheet.room.findData("werk"))
    assert not sheet.code.isVisible(), "it was made for another room"
    assert (sheet.picture, sheet.url) == (None, "")


def test_the_servers_own_word_of_its_address_comes_first(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    served.server.public_url = PUBLIC
    sheet = sheet_for(desk(), "http://192.0.2.7:8360", qtbot)
    click(sheet.make)
    qtbot.waitUntil(sheet.code.isVisible, timeout=5_000)
    assert sheet.url.startswith(f"{PUBLIC}/stage?code=")


def test_who_may_not_publish_makes_none_and_a_server_that_is_away_is_told(
    desk: OpenDesk, served: Served, token: Callable[..., str], qtbot: QtBot
) -> None:
    window = desk("Cem", secret=token("Cem", Role.EDITOR))
    sheet = sheet_for(window, PUBLIC, qtbot)
    assert not sheet.make.isEnabled()
    assert sheet.said.text() == "Codes für Telefone erzeugt, wer veröffentlichen darf."
    ada = sheet_for(desk(), PUBLIC, qtbot)
    served.stop()
    click(ada.make)
    qtbot.waitUntil(ada.said.isVisible, timeout=10_000)
    assert "nicht erreichbar" in ada.said.text()
    assert ada.make.isEnabled()


def test_it_may_be_closed_before_the_answer_comes(
    desk: OpenDesk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    sheet = sheet_for(desk(), PUBLIC, qtbot)
    take, came = sheet._take, list[StageCode]()

    def taken(room: str, made: StageCode) -> None:
        take(room, made)
        came.append(made)

    monkeypatch.setattr(sheet, "_take", taken)
    click(sheet.make)
    with qtbot.waitSignal(sheet.destroyed):
        sheet.reject()
    qtbot.waitUntil(lambda: bool(came), timeout=5_000)


@pytest.mark.parametrize("size", [(1440, 900), (720, 480)])
def test_all_of_it_has_a_name_and_nothing_is_cut_off(
    desk: OpenDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    said = Said("de")
    speak(said, monkeypatch)
    sheet = sheet_for(desk(size=size), PUBLIC, qtbot)
    click(sheet.make)
    qtbot.waitUntil(sheet.code.isVisible, timeout=5_000)
    QApplication.processEvents()
    assert too_narrow(sheet, said.said) == set()
    parts = [sheet.room, sheet.code, sheet.picture, *sheet.findChildren(QPushButton)]
    assert [part for part in parts if part is None or not name(tree(part))] == []
