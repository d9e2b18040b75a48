"""The page about the program, and the two pages of the very first start."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, settle
from ui.conftest import OpenWindow
from ui.hall import NOON

from kiosk.options import Options
from kiosk.ui.attendee.opening.about import AboutPage
from kiosk.ui.attendee.opening.first_run import FirstRun
from kiosk.ui.attendee.start import is_first_run, open_window
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.sheet import Sheet


def words(sheet: Sheet) -> str:
    return " ".join(label.text() for label in sheet.findChildren(QLabel))


def welcome(window: AttendeeWindow, qtbot: QtBot) -> FirstRun:
    window.sheets.welcome()
    (sheet,) = window.findChildren(FirstRun)
    qtbot.waitExposed(sheet)
    return sheet


def first(tmp_path: Path, feed: str | None = None) -> bool:
    """Whether a start in this data folder is the first one."""
    options = Options(feed, tmp_path / "data", NOON, 0.0, "de")
    made = open_window(options)
    try:
        return is_first_run(options, made.workspace)
    finally:
        made.close()


def test_the_page_says_version_licences_and_where_the_data_lies(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.actions_.by_name["about"].trigger()
    (page,) = opened.findChildren(AboutPage)
    qtbot.waitExposed(page)
    assert page.folder.text() == str(tmp_path / "data")
    assert "MIT-Lizenz" in words(page)
    assert "PySide6" in words(page)


def test_the_copied_diagnosis_holds_nothing_of_the_person(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.note("game", "Wohnungsschlüssel bei Ada")
    opened.sheets.show_about()
    (page,) = opened.findChildren(AboutPage)
    click(page.copy_button)
    text = QApplication.clipboard().text()
    assert "festival-agenda: " in text
    assert "sessions" in text
    for word in ("Planspiel", "Ada", "schlüssel", "game", str(feed), feed.name, "Probefestival"):
        assert word not in text
    assert opened.notice.text.text() == "Die Diagnose wurde kopiert."


def test_only_the_very_first_start_asks(tmp_path: Path, qtbot: QtBot) -> None:
    assert first(tmp_path)
    assert not first(tmp_path, "bundled")


def test_who_skips_is_not_asked_again(tmp_path: Path, window: OpenWindow, qtbot: QtBot) -> None:
    opened = window()
    sheet = welcome(opened, qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    settle(opened, qtbot)
    opened.close()
    assert not first(tmp_path)


def test_another_language_is_spoken_at_once(window: OpenWindow, qtbot: QtBot) -> None:
    opened = window()
    sheet = welcome(opened, qtbot)
    assert sheet.heading.text() == "Willkommen"
    click(sheet.languages[1])
    assert sheet.heading.text() == "Welcome"
    assert sheet.next.text().replace("&", "") == "Next"
    assert opened.appearance.language == "en"
    assert sheet.languages[1].isChecked()


def test_a_named_programme_is_opened_and_reminders_are_set(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window()
    sheet = welcome(opened, qtbot)
    sheet.address.insert(str(feed))
    click(sheet.next)
    qtbot.waitUntil(lambda: opened.workspace.source.path == feed)
    settle(opened, qtbot)
    assert sheet.heading.text() == "Erinnerungen"
    sheet.lead.setCurrentIndex(sheet.lead.findData(30))
    assert opened.manners.alerts.settings.lead == 30
    assert opened.errands.alarm == 30
    click(sheet.next)
    settle(opened, qtbot)
    assert opened.workspace.programme is not None
    assert opened.workspace.programme.event.title == "Probefestival"


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_control_of_the_pages_has_a_name(window: OpenWindow, qtbot: QtBot, lang: str) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit

    opened = window(lang=lang)
    sheet = welcome(opened, qtbot)
    for _ in range(2):
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for control in sheet.findChildren(kind):
                said = control.accessibleName() or getattr(control, "text", str)()
                assert said or not control.isVisibleTo(sheet)
        sheet.next.click()
