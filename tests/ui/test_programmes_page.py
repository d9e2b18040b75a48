"""Several programmes in one window: none is seen in another; removing, and taking back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from ui.acting import click, key, settle, texts
from ui.conftest import OpenWindow
from ui.hall import EVENT, GAME, MILL, programme, write_feed
from ui.test_dropped import dragged
from ui.test_focus_seen import unseen

from kiosk.personal.library import Library
from kiosk.personal.programme_list import listed
from kiosk.programme.filters import Choice, Facet
from kiosk.store.feed_state import FeedState
from kiosk.sync.receive import receive
from kiosk.sync.source import Source
from kiosk.ui.attendee.programmes.page import ProgrammesPage
from kiosk.ui.attendee.window import AttendeeWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another festival, whose sessions have the very same keys."""
    event = replace(EVENT, key="anderes", title="Anderes Fest")
    return write_feed(tmp_path / "anderes.json", programme(GAME, MILL, event=event))


def go_to(window: AttendeeWindow, qtbot: QtBot, feed: Path) -> None:
    window.workspace.open_text(str(feed))
    settle(window, qtbot)


def page_of(window: AttendeeWindow, qtbot: QtBot) -> ProgrammesPage:
    """The page of programmes, opened by its key."""
    key(window, Qt.Key.Key_M, CTRL)
    page = QApplication.activeModalWidget()
    assert isinstance(page, ProgrammesPage)
    settle(window, qtbot)
    qtbot.waitUntil(lambda: bool(said(page)))
    return page


def press(
    page: ProgrammesPage, window: AttendeeWindow, qtbot: QtBot, kind: str, feed: Path
) -> None:
    click(page.row_buttons[kind, str(feed)])
    settle(window, qtbot)
    settle(window, qtbot)


def said(page: ProgrammesPage) -> list[str]:
    return [label.text() for label in page.body.findChildren(QLabel) if not label.isHidden()]


def test_nothing_of_one_programme_is_seen_in_another(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.note("mill", "Zettel mitbringen")
    opened.filter.toggle(Choice(Facet.TRACK, "meth"))
    go_to(opened, qtbot, other)
    assert opened.workspace.programme is not None
    assert opened.workspace.programme.event.title == "Anderes Fest"
    assert (opened.workspace.stars, opened.workspace.notes) == ({}, {})
    assert not opened.filter.filter
    opened.acts.toggle_star("mill")
    go_to(opened, qtbot, feed)
    assert list(opened.workspace.stars) == ["game"]
    assert opened.workspace.notes == {"mill": "Zettel mitbringen"}
    assert opened.filter.filter
    go_to(opened, qtbot, other)
    assert list(opened.workspace.stars) == ["mill"]


def test_the_page_lists_what_is_kept_and_switches(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    go_to(opened, qtbot, other)
    page = page_of(opened, qtbot)
    lines = said(page)
    assert "Anderes Fest" in lines
    assert "1 Stern" in lines
    assert any(line.startswith("Mi., 7. Dez. – Fr., 9. Dez. 2022 · 6 Veranst") for line in lines)
    assert lines.count("Wird gerade gezeigt") == 1
    assert ("show", str(other)) not in page.row_buttons
    press(page, opened, qtbot, "show", feed)
    assert opened.workspace.source.name == str(feed)
    assert QApplication.activeModalWidget() is None


def test_a_removed_programme_comes_back_with_a_key_and_its_stars_never_went(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    go_to(opened, qtbot, other)
    page = page_of(opened, qtbot)
    press(page, opened, qtbot, "remove", feed)
    assert "„Probefestival“ wurde entfernt. Sterne und Notizen bleiben." in said(page)
    assert any("aufgehoben, bis es wieder geöffnet wird: 1 Stern" in line for line in said(page))
    assert str(feed) not in [r.feed for r in opened.manners.recent.recents]
    qtbot.waitUntil(page.row_buttons["put back", str(feed)].hasFocus)
    key(page, Qt.Key.Key_Z, CTRL)
    settle(opened, qtbot)
    qtbot.waitUntil(lambda: ("remove", str(feed)) in page.row_buttons)
    page.accept()
    go_to(opened, qtbot, feed)
    assert list(opened.workspace.stars) == ["game"]


def test_removing_the_programme_that_is_shown_shows_another_one(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    go_to(opened, qtbot, other)
    page = page_of(opened, qtbot)
    press(page, opened, qtbot, "remove", other)
    assert opened.workspace.source.name == str(feed)
    assert not any(kind == "remove" and name == str(other) for kind, name in page.row_buttons)
    press(page, opened, qtbot, "put back", other)
    press(page, opened, qtbot, "show", other)
    assert opened.workspace.source.name == str(other)


def test_what_was_removed_is_gone_after_the_window_closed_but_its_stars_are_not(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    go_to(opened, qtbot, other)
    press(page_of(opened, qtbot), opened, qtbot, "remove", feed)
    opened.close()
    again = window(other)
    page = page_of(again, qtbot)
    assert "Probefestival" not in said(page)
    assert ("put back", str(feed)) not in page.row_buttons
    press(page, again, qtbot, "show", feed)
    assert list(again.workspace.stars) == ["game"]


def test_a_removed_programme_that_is_opened_again_is_as_it_was(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    go_to(opened, qtbot, other)
    page = page_of(opened, qtbot)
    press(page, opened, qtbot, "remove", feed)
    feed.unlink()  # only what was taken out has it now
    press(page, opened, qtbot, "put back", feed)
    press(page, opened, qtbot, "remove", feed)
    opened.manners.programmes.show(Source(str(feed)))
    settle(opened, qtbot)
    assert opened.workspace.programme is not None
    assert opened.workspace.programme.event.title == "Probefestival"
    opened.manners.programmes.load()
    settle(opened, qtbot)
    assert opened.manners.programmes.removals == []


def test_what_comes_late_of_a_removed_programme_is_dropped(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    go_to(opened, qtbot, other)
    clock, source = opened.workspace.clock, Source(str(feed))
    page = page_of(opened, qtbot)
    press(page, opened, qtbot, "remove", feed)
    ended: list[bool] = []

    def late(library: Library) -> bool:
        received = receive(source, FeedState(source.name), clock=clock)
        assert received.reading is not None
        library.take_in(received, clock, 0)
        return any(entry.source == source for entry in listed(library.programmes, library.personal))

    opened.workspace.in_store(late, ended.append)
    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [False]


def test_stars_and_notes_are_deleted_on_request_and_come_back(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    opened.acts.note("mill", "Zettel")
    page = page_of(opened, qtbot)
    press(page, opened, qtbot, "delete", feed)
    assert (opened.workspace.stars, opened.workspace.notes) == ({}, {})
    assert "Sterne und Notizen in „Probefestival“ wurden gelöscht." in said(page)
    press(page, opened, qtbot, "give back", feed)
    assert list(opened.workspace.stars) == ["game"]
    assert opened.workspace.notes == {"mill": "Zettel"}


@pytest.mark.parametrize("scheme", ["light", "dark", "contrast"])
def test_the_focus_of_each_control_is_seen(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot, scheme: str
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    go_to(opened, qtbot, other)
    opened.appearance.set_scheme(scheme, remember=False)
    opened.activateWindow()
    page = page_of(opened, qtbot)
    qtbot.waitUntil(lambda: len(page.row_buttons) >= 4)
    assert not unseen(page)


def test_a_feed_dropped_onto_the_page_is_opened(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    page = page_of(opened, qtbot)
    data, no_key = dragged(other), Qt.KeyboardModifier.NoModifier
    both = Qt.DropAction.CopyAction | Qt.DropAction.LinkAction
    left, place = Qt.MouseButton.LeftButton, QPointF(100, 100)
    for event in (
        QDragEnterEvent(place.toPoint(), both, data, left, no_key),
        QDropEvent(place, both, data, left, no_key),
    ):
        QApplication.sendEvent(page, event)
        assert event.isAccepted()
    qtbot.waitUntil(lambda: "Anderes Fest" in said(page), timeout=10_000)
    assert opened.workspace.source.name == str(other)


def test_the_built_in_programme_cannot_be_removed(window: OpenWindow, qtbot: QtBot) -> None:
    opened = window()
    page = page_of(opened, qtbot)
    assert ("remove", "bundled") not in page.row_buttons
    assert "eingebaut" in said(page)


def test_every_button_says_which_programme_it_is_for(
    window: OpenWindow, feed: Path, other: Path, qtbot: QtBot
) -> None:
    opened = window(feed, lang="en")
    go_to(opened, qtbot, other)
    page = page_of(opened, qtbot)
    names = [made.accessibleName() for made in page.row_buttons.values()]
    assert sorted(names) == ["Remove: Anderes Fest", "Remove: Probefestival", "Show: Probefestival"]
    assert "Close" in set(texts(page))
