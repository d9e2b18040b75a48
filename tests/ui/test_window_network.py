"""The window on a feed over the network: server up, down, slow, back again."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from time import monotonic, sleep

import pytest
from PySide6.QtWidgets import QInputDialog
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot
from ui.acting import click, settle, shown, sync
from ui.conftest import OpenWindow
from ui.hall import GAME, MILL, NOON, at, programme, write_feed
from werkzeug import Request, Response

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.errors import KnownError
from kiosk.sync.source import Source
from kiosk.ui.attendee.bars.status_bar import Freshness
from kiosk.ui.attendee.opening import dialogs
from kiosk.ui.attendee.pages import LOADING, PROGRAMME
from kiosk.ui.attendee.window import AttendeeWindow


@pytest.fixture
def server(httpserver: HTTPServer, feed: Path) -> HTTPServer:
    """Serves the small festival at /agenda.json."""
    httpserver.expect_request("/agenda.json").respond_with_data(
        feed.read_bytes(), headers={"ETag": '"one"'}
    )
    return httpserver


def later(window: AttendeeWindow, wait: timedelta) -> None:
    window.workspace.clock = SimulatedClock(NOON + wait, 0)


def test_a_first_start_from_the_network_loads_and_then_shows(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(server.url_for("/agenda.json"))
    assert opened.stack.currentIndex() == LOADING
    sync(opened, qtbot)
    assert opened.stack.currentIndex() == PROGRAMME
    assert shown(opened) == ["mill", "game", "clash", "night"]
    assert opened.status.state.text == "Stand 12:00"
    assert opened.status.state.freshness is Freshness.FRESH


def test_a_programme_that_comes_after_the_window_begins_with_what_runs_now(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(server.url_for("/agenda.json"), now=at("15:10"))
    sync(opened, qtbot)
    page = opened.programme_page
    assert page.current_key() == "game"
    assert page.active_view.hasFocus()


def test_without_contact_the_foot_says_since_when_and_the_programme_stays(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(server.url_for("/agenda.json"))
    sync(opened, qtbot)
    server.clear()
    server.expect_request("/agenda.json").respond_with_data("kaputt", status=500)
    steps = []
    for wait in (timedelta(minutes=1), timedelta(minutes=5), timedelta(hours=3)):
        later(opened, wait)
        sync(opened, qtbot)
        steps.append(opened.status.state.text)
    assert steps == [
        "Stand 12:00",
        "keine Verbindung seit 12:00",
        "keine Verbindung seit 12:00 – evtl. veraltet",
    ]
    assert shown(opened) == ["mill", "game", "clash", "night"]
    assert opened.status.state.problem


def test_back_on_the_network_all_is_fresh_again(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot, feed: Path
) -> None:
    opened = window(server.url_for("/agenda.json"))
    sync(opened, qtbot)
    server.clear()
    server.expect_request("/agenda.json").respond_with_data("", status=503)
    later(opened, timedelta(minutes=30))
    sync(opened, qtbot)
    server.clear()
    write_feed(feed, programme(MILL, replace(GAME, room="werk")))
    server.expect_request("/agenda.json").respond_with_data(feed.read_bytes())
    later(opened, timedelta(minutes=31))
    sync(opened, qtbot)
    assert opened.status.state.text == "Stand 12:31"
    assert opened.status.state.problem == ""
    row = opened.programme_page.model.row_of("game")
    assert row is not None
    assert opened.programme_page.model.record(row).band == "verlegt · statt Saal 2"


def test_a_login_page_of_the_network_is_not_taken_for_the_programme(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(server.url_for("/agenda.json"))
    sync(opened, qtbot)
    server.clear()
    server.expect_request("/agenda.json").respond_with_data("<!doctype html><html>Login</html>")
    later(opened, timedelta(minutes=10))
    sync(opened, qtbot)
    assert opened.status.state.text == "keine Verbindung seit 12:00"
    assert "Webseite" in opened.status.state.problem
    assert shown(opened) == ["mill", "game", "clash", "night"]


def test_an_unchanged_feed_is_asked_for_with_what_the_server_gave(
    window: OpenWindow, server: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(server.url_for("/agenda.json"))
    sync(opened, qtbot)
    sync(opened, qtbot)
    asked = [request.headers.get("If-None-Match") for request, _ in server.log]
    assert asked == [None, '"one"']


def test_a_server_that_is_not_there_is_told_on_the_first_start(
    window: OpenWindow, httpserver: HTTPServer, qtbot: QtBot
) -> None:
    opened = window(httpserver.url_for("/nothing.json"))
    httpserver.expect_request("/nothing.json").respond_with_data("", status=404)
    sync(opened, qtbot)
    assert opened.stack.currentIndex() == LOADING
    assert "/nothing.json" in opened.loading.text.text()
    assert opened.loading.button.text() == "Noch einmal versuchen"
    assert opened.status.state.text == "noch keine Verbindung"


def test_who_cannot_have_a_feed_is_offered_the_built_in_programme(
    window: OpenWindow, httpserver: HTTPServer, qtbot: QtBot
) -> None:
    httpserver.expect_request("/nothing.json").respond_with_data("", status=404)
    opened = window(httpserver.url_for("/nothing.json"))
    sync(opened, qtbot)
    ways = {button.text(): button for button in opened.loading.buttons if button.isVisible()}
    words = ("Noch einmal versuchen", "Eingebautes Programm öffnen", "Adresse ändern …")
    assert tuple(ways) == words
    ways[words[1]].setFocus()
    opened.stage.show_sync()
    assert ways[words[1]].hasFocus()  # a minute goes by
    click(ways[words[1]])
    settle(opened, qtbot)
    assert opened.workspace.source == Source("bundled")
    assert opened.stack.currentIndex() == PROGRAMME


def test_a_mistyped_address_stands_there_to_be_corrected(
    window: OpenWindow,
    httpserver: HTTPServer,
    feed: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Without a screen, Qt complains of dialogs that are shown.
    monkeypatch.setattr(dialogs, "_show", lambda _dialog: None)
    wrong = httpserver.url_for("/agneda.json")
    httpserver.expect_request("/agneda.json").respond_with_data("", status=404)
    opened = window(wrong)
    sync(opened, qtbot)
    click(next(b for b in opened.loading.buttons if b.text() == "Adresse ändern …"))
    dialog = opened.findChild(QInputDialog)
    assert dialog is not None
    assert dialog.textValue() == wrong
    dialog.setTextValue(str(feed))
    dialog.accept()
    qtbot.waitUntil(lambda: opened.workspace.programme is not None, timeout=5000)


def test_a_feed_opened_while_the_first_one_still_loads_is_shown(
    window: OpenWindow, httpserver: HTTPServer, feed: Path, qtbot: QtBot
) -> None:
    def slow(request: Request) -> Response:
        sleep(0.4)
        return Response("", status=500)

    httpserver.expect_request("/slow.json").respond_with_handler(slow)
    opened = window(httpserver.url_for("/slow.json"))
    opened.workspace.watch.sync_now()
    opened.workspace.open_text(str(feed))
    qtbot.waitUntil(lambda: opened.workspace.programme is not None, timeout=5000)
    settle(opened, qtbot)
    assert opened.windowTitle().startswith("Probefestival")
    assert opened.status.state.problem == ""


def test_a_feed_opened_while_the_sync_of_the_first_one_breaks_is_shown(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from kiosk.sync import receive as module

    receive, opened_other = module.receive, threading.Event()

    def breaking(source: Source, *known: object, **more: object) -> object:
        if source.path == feed:
            return receive(source, *known, **more)  # type: ignore[arg-type]
        opened_other.wait(5)
        raise KnownError("The feed has no sessions.")

    opened = window(tmp_path / "absent.json")
    monkeypatch.setattr(module, "receive", breaking)
    opened.workspace.watch.sync_now()
    opened.workspace.open_text(str(feed))
    qtbot.waitUntil(lambda: opened.workspace.source.path == feed)
    opened_other.set()
    qtbot.waitUntil(lambda: opened.workspace.programme is not None)
    settle(opened, qtbot)
    assert opened.windowTitle().startswith("Probefestival")
    assert opened.status.state.problem == ""


def test_closing_while_a_feed_loads_does_not_wait_for_the_server(
    window: OpenWindow, httpserver: HTTPServer, qtbot: QtBot
) -> None:
    def dripping(request: Request) -> Response:
        def drops() -> Iterator[bytes]:
            for _ in range(100):
                yield b" "
                sleep(0.05)

        return Response(drops())

    httpserver.expect_request("/drip.json").respond_with_handler(dripping)
    opened = window(httpserver.url_for("/drip.json"))
    opened.workspace.watch.sync_now()
    qtbot.waitUntil(lambda: opened.workspace.watch.syncing)
    qtbot.wait(200)
    began = monotonic()
    opened.close()
    assert monotonic() - began < 1.5
