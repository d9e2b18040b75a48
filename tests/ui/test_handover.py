"""From device to device in the window: codes, links, and taking over what comes."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, click_cell, key, settle
from ui.conftest import OpenWindow
from ui.hall import CLASH, EVENT, GAME, MILL, NOON, OPEN, programme, write_feed
from ui.test_dropped import drop

from kiosk.options import Options
from kiosk.personal.handover import link, resolve, selection, selection_in
from kiosk.programme.stars import Priority
from kiosk.ui.attendee import start
from kiosk.ui.attendee.handover.take_along import SessionCode, TakeAlong
from kiosk.ui.attendee.handover.take_over import TakeOver
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.code_view import CodeView

CTRL = Qt.KeyboardModifier.ControlModifier
ZBARIMG = shutil.which("zbarimg")
CHOSEN = {"game": Priority.GOING, "mill": Priority.MAYBE}
LINK = link(selection(EVENT.key, CHOSEN))


@pytest.fixture(autouse=True)
def _clipboard() -> None:
    QApplication.clipboard().clear()


def priorities(window: AttendeeWindow) -> dict[str, Priority]:
    return {key: star.priority for key, star in window.workspace.stars.items()}


def read_off(view: CodeView, folder: Path) -> str:
    """What an independent decoder reads off the drawn code."""
    if ZBARIMG is None:
        pytest.skip("zbarimg is not installed (apt install zbar-tools)")
    picture = folder / "code.png"
    view.grab().save(str(picture))
    command = [ZBARIMG, "--raw", "-q", "--oneshot", "-Sdisable", "-Sqrcode.enable", str(picture)]
    done = subprocess.run(command, capture_output=True, timeout=20, check=True)
    return done.stdout.decode().removesuffix("\n")


def take_over(window: AttendeeWindow, qtbot: QtBot) -> TakeOver:
    """The sheet, opened by its key."""
    key(window, Qt.Key.Key_I, CTRL)
    (sheet,) = window.findChildren(TakeOver)
    qtbot.waitExposed(sheet)
    settle(window, qtbot)
    return sheet


def test_the_code_and_the_link_mean_the_same_stars(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.set_priority("mill", Priority.MAYBE)
    key(opened, Qt.Key.Key_T, CTRL)
    (sheet,) = opened.findChildren(TakeAlong)
    qtbot.waitExposed(sheet)
    assert sheet.link is not None
    assert sheet.code is not None
    assert read_off(sheet.code, tmp_path) == sheet.link.text() == LINK
    assert sheet.code.accessibleName() == "QR-Code des Links"


def test_with_a_feed_server_the_link_is_its_page_and_its_subscription(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.workspace.watch.calendars = "https://agenda.example.org/2022/"
    key(opened, Qt.Key.Key_T, CTRL)
    (sheet,) = opened.findChildren(TakeAlong)
    text = selection(EVENT.key, {"game": Priority.GOING})
    assert sheet.link is not None
    assert sheet.subscription is not None
    assert sheet.link.text() == f"https://agenda.example.org/2022/my/{text}"
    assert sheet.subscription.text() == f"webcal://agenda.example.org/2022/my/{text}.ics"
    scene = opened.stage.scene
    assert scene is not None
    assert set(resolve(selection_in(sheet.subscription.text()), scene.programme).chosen) == {"game"}


def test_an_empty_agenda_has_nothing_to_take_along(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    key(opened, Qt.Key.Key_T, CTRL)
    (sheet,) = opened.findChildren(TakeAlong)
    assert (sheet.code, sheet.link) == (None, None)


def test_a_session_goes_onto_a_phone_from_its_panel(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    click_cell(opened, "game")
    click(opened.side.panel.code)
    (sheet,) = opened.findChildren(SessionCode)
    qtbot.waitExposed(sheet)
    assert sheet.code is not None
    assert "SUMMARY:Planspiel\r\nDTSTART:20221208T140000Z" in sheet.code.text
    assert read_off(sheet.code, tmp_path) == sheet.code.text


def test_a_pasted_link_is_looked_at_before_it_is_added_and_goes_in_one_step(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("clash")
    sheet = take_over(opened, qtbot)
    assert not sheet.merge.isEnabled()
    sheet.field_.insert(LINK)
    rows = [sheet.list.item(n).text() for n in range(sheet.list.count())]
    assert sheet.said.text() == "2 neue Veranstaltungen · 1 nur hier gemerkt"
    assert [row.rsplit(" · ", 2)[1:] for row in rows] == [
        [MILL.title, "neu"],
        [GAME.title, "neu"],
        [CLASH.title, "nur hier; geht beim Ersetzen"],
    ]
    assert priorities(opened) == {"clash": Priority.GOING}
    click(sheet.merge)
    assert priorities(opened) == {**CHOSEN, "clash": Priority.GOING}
    assert opened.notice.text.text() == "2 Veranstaltungen wurden übernommen."
    opened.undo.undo()
    assert priorities(opened) == {"clash": Priority.GOING}
    opened.undo.redo()
    assert set(priorities(opened)) == {"clash", "game", "mill"}


def test_the_preview_goes_by_time_whatever_the_order_of_the_feed(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = window(write_feed(tmp_path / "feed.json", programme(OPEN, GAME, MILL)))
    sheet = take_over(opened, qtbot)
    sheet.field_.insert(link(selection(EVENT.key, {**CHOSEN, OPEN.key: Priority.GOING})))
    rows = [sheet.list.item(n).text() for n in range(sheet.list.count())]
    assert [row.rsplit(" · ", 2)[-2] for row in rows] == [MILL.title, GAME.title, OPEN.title]


def test_the_field_of_a_link_stands_below_its_name_before_anything_is_pasted(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    sheet = take_over(window(feed), qtbot)
    (name,) = [label for label in sheet.findChildren(QLabel) if label.buddy() is sheet.field_]
    assert name.height() < 2 * name.fontMetrics().lineSpacing()
    assert sheet.field_.y() - name.geometry().bottom() < 20


def test_replacing_leaves_what_came_alone(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    opened.acts.toggle_star("clash")
    opened.acts.toggle_star("mill")
    sheet = take_over(opened, qtbot)
    sheet.field_.insert(LINK)
    click(sheet.replace)
    assert priorities(opened) == CHOSEN
    opened.undo.undo()
    assert priorities(opened) == dict.fromkeys(("clash", "mill"), Priority.GOING)


def test_what_is_taken_over_is_kept(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    first = window(feed)
    sheet = take_over(first, qtbot)
    sheet.field_.insert(LINK)
    QTest.keyClick(sheet.field_, Qt.Key.Key_Return)
    settle(first, qtbot)
    first.close()
    assert priorities(window(feed)) == CHOSEN


def test_a_selection_in_the_clipboard_is_there_already_with_ctrl_v(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    QApplication.clipboard().setText(f"  {LINK}\n")
    key(opened, Qt.Key.Key_V, CTRL)
    (sheet,) = opened.findChildren(TakeOver)
    settle(opened, qtbot)
    assert sheet.field_.text() == LINK
    assert sheet.merge.isEnabled()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("hallo", "keine vollständige Auswahl"),
        (link(selection("anderswo", CHOSEN)), "anderen Veranstaltung"),
    ],
)
def test_what_cannot_be_taken_over_is_told(
    window: OpenWindow, feed: Path, qtbot: QtBot, text: str, said: str
) -> None:
    sheet = take_over(window(feed), qtbot)
    sheet.field_.insert(text)
    assert sheet.said.text()
    assert not sheet.merge.isEnabled()
    assert not sheet.replace.isEnabled()
    assert not sheet.list.isVisible()


def exported(window: AttendeeWindow, qtbot: QtBot, path: Path) -> Path:
    """The agenda of the window as a file, which then has no stars any more."""
    window.acts.toggle_star("game")
    window.errands.export_to(path)
    settle(window, qtbot)
    window.acts.toggle_star("game")
    return path


def test_a_dropped_agenda_or_link_is_taken_over_and_a_feed_is_opened(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.manners.recent.start()
    file, data = exported(opened, qtbot, tmp_path / "agenda.ics"), QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    drop(opened, data, qtbot)
    (sheet,) = opened.findChildren(TakeOver)
    settle(opened, qtbot)
    assert sheet.found is not None
    assert sheet.found.new == {"game": Priority.GOING}
    click(sheet.merge)
    assert set(priorities(opened)) == {"game"}
    qtbot.waitUntil(lambda: not opened.findChildren(TakeOver))
    text = QMimeData()
    text.setText(LINK)
    drop(opened, text, qtbot)
    assert len(opened.findChildren(TakeOver)) == 1
    assert opened.workspace.source.path == feed


def started_with(given: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AttendeeWindow:
    """The window of a start with this link or file, as it is 0.3 s later."""
    shown: list[AttendeeWindow] = []
    made = start.open_window

    def opened(options: Options) -> AttendeeWindow:
        shown.append(made(options))
        return shown[-1]

    def loop(app: QApplication) -> int:
        assert len(shown) == 1
        QTest.qWait(300)
        return 0

    monkeypatch.setattr(start, "open_window", opened)
    monkeypatch.setattr(start, "event_loop", loop)
    feed = None if given.endswith(".json") else "bundled"
    options = Options(feed, tmp_path / "data", NOON, 0.0, "de")
    assert start.run(options, given) == 0
    return shown[0]


def test_a_link_opens_the_window_with_its_selection(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    opened = started_with(LINK, tmp_path, monkeypatch)
    (sheet,) = opened.findChildren(TakeOver)
    assert sheet.field_.text() == LINK
    opened.close()


def test_a_feed_given_to_open_is_opened(
    tmp_path: Path, feed: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication, qtbot: QtBot
) -> None:
    opened = started_with(str(feed), tmp_path, monkeypatch)
    assert opened.workspace.source.path == feed
    assert opened.findChildren(TakeOver) == []
    opened.close()
