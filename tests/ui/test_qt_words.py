"""Qt's own dialogs and menus speak the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot
from ui.acting import search, settle
from ui.conftest import OpenWindow

from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.shared.qt_words import speak


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    speak("en")


def cancel() -> str:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    return box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "")


def test_dialogs_speak_german_and_english_again(qapp: QApplication) -> None:
    speak("de")
    assert cancel() == "Abbrechen"
    assert QCoreApplication.translate("QFileDialog", "File &name:").replace("&", "") == "Dateiname:"
    speak("en")
    assert cancel() == "Cancel"


def test_a_change_of_language_reaches_qts_dialogs(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.appearance.set_language("de")
    assert cancel() == "Abbrechen"
    opened.appearance.set_language("en")
    assert cancel() == "Cancel"


def test_the_words_of_a_search_are_marked_in_its_results_only(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "plan")
    assert opened.found_page.list.terms == (("plan",),)
    opened.acts.toggle_star("game")
    opened.show_view(AGENDA)
    settle(opened, qtbot)
    assert opened.agenda_page.body.list.terms == ()
