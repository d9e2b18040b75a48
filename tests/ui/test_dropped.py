"""A feed dropped onto the window is opened; what is none is refused, and nothing is lost."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot
from ui.acting import settle, shown
from ui.conftest import OpenWindow
from ui.hall import MILL, programme, write_feed

from kiosk.ui.attendee.opening.dropped import feeds_in
from kiosk.ui.attendee.pages import PROGRAMME
from kiosk.ui.attendee.window import AttendeeWindow

BOTH_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction
LEFT, NO_KEY = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def dragged(*addresses: str | Path, text: str = "") -> QMimeData:
    data = QMimeData()
    if addresses:
        urls = [QUrl.fromLocalFile(str(a)) if isinstance(a, Path) else QUrl(a) for a in addresses]
        data.setUrls(urls)
    if text:
        data.setText(text)
    return data


def enter(window: AttendeeWindow, data: QMimeData) -> bool:
    window.manners  # noqa: B018 - made when it is asked for
    place = QPointF(200, 200).toPoint()
    event = QDragEnterEvent(place, BOTH_ACTIONS, data, LEFT, NO_KEY)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: AttendeeWindow, data: QMimeData, qtbot: QtBot) -> None:
    assert enter(window, data)
    event = QDropEvent(QPointF(200, 200), BOTH_ACTIONS, data, LEFT, NO_KEY)
    QApplication.sendEvent(window, event)
    ended: list[None] = []
    window.workspace.tasks.network(lambda: None, ended.append)
    qtbot.waitUntil(lambda: not window.manners.busy._running and bool(ended), timeout=10_000)
    settle(window, qtbot)


@pytest.mark.parametrize(
    ("addresses", "text", "found"),
    [
        (["file:///a/b.ics"], "", ["file:///a/b.ics"]),
        (["https://e.org/x", "webcal://e.org/y"], "", ["https://e.org/x", "webcal://e.org/y"]),
        ([], " webcal://e.org/y\n", ["webcal://e.org/y"]),
        ([], "siehe https://e.org/y", []),
        ([], "Mühle", []),
        (["mailto:a@e.org"], "", []),
        ([], "", []),
    ],
)
def test_files_and_links_may_be_feeds(addresses: list[str], text: str, found: list[str]) -> None:
    assert feeds_in(addresses, text) == found


def test_the_window_says_that_it_would_open_what_is_held_over_it(
    window: OpenWindow, feed: Path
) -> None:
    opened = window(feed)
    assert enter(opened, dragged(Path("/x/Mein Plan.ics")))
    sheet = opened.manners.drop.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.accessibleName() == "Zum Öffnen loslassen"
    assert sheet._name == "Mein Plan.ics"
    QApplication.sendEvent(opened, QDragLeaveEvent())
    assert opened.manners.drop.sheet is None


def test_words_held_over_the_window_are_left_alone(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    assert not enter(opened, dragged(text="nur Worte"))
    assert opened.manners.drop.sheet is None


def test_a_dropped_file_is_opened_whatever_its_name(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    other = write_feed(tmp_path / "Plan 100 % fertig.txt", programme(MILL))
    drop(opened, dragged(other), qtbot)
    assert opened.workspace.source.path == other
    assert shown(opened) == ["mill"]
    assert opened.manners.drop.sheet is None


def test_a_dropped_link_is_opened(
    window: OpenWindow, feed: Path, qtbot: QtBot, httpserver: HTTPServer, tmp_path: Path
) -> None:
    other = write_feed(tmp_path / "other.json", programme(MILL))
    httpserver.expect_request("/plan").respond_with_data(other.read_bytes())
    opened = window(feed)
    drop(opened, dragged(text=httpserver.url_for("/plan")), qtbot)
    assert opened.workspace.source.name == httpserver.url_for("/plan")
    assert shown(opened) == ["mill"]


def test_what_is_no_feed_is_refused_with_the_reason_and_the_programme_stays(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    before = shown(opened)
    picture = tmp_path / "Foto.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    drop(opened, dragged(picture), qtbot)
    assert opened.workspace.source.path == feed
    assert (shown(opened), opened.stack.currentIndex()) == (before, PROGRAMME)
    told = opened.notice.text.text()
    assert told.startswith(
        "„Foto.png“ wurde nicht geöffnet; das Programm bleibt, wie es ist. Das ist kein Text"
    )


def test_of_several_files_the_first_is_opened_and_that_is_said(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    other = write_feed(tmp_path / "other.json", programme(MILL))
    drop(opened, dragged(other, tmp_path / "second.json"), qtbot)
    assert opened.workspace.source.path == other
    told = opened.notice.text.text()
    assert told == "2 Programmdateien wurden abgelegt; „other.json“ wird geöffnet."


def test_the_programme_that_is_shown_is_looked_at_anew(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    write_feed(feed, programme(replace(MILL, title="Die kleine Mühle")))
    drop(opened, dragged(feed), qtbot)
    assert opened.programme_page.model.sessions[0].title == "Die kleine Mühle"
