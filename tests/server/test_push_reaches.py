"""Push from the real server into the real window and the real screens, and what repairs it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from server.desk import Desk
from server.served import Served, Upstream
from ui.acting import settle, sync
from ui.conftest import OpenWindow
from ui.conftest import feed as feed
from ui.conftest import qapp as qapp
from ui.conftest import window as window
from ui.hall import NOON

from kiosk.feeds.agenda_change import change
from kiosk.programme.clock import SimulatedClock
from kiosk.programme.roles import Role
from kiosk.server import event_routes
from kiosk.store.screens import new_code, open_screens
from kiosk.sync import receive as receiving
from kiosk.sync.enrolment import enrol
from kiosk.sync.push import PushListener
from kiosk.sync.receive import Received
from kiosk.sync.source import Source
from kiosk.ui.pictures.screen_feed import ScreenFeed
from kiosk.ui.shared.feed_watch import FeedWatch


def room_of(key: str, watched: object) -> str | None:
    programme = watched.programme  # type: ignore[attr-defined]
    return next((s.room for s in programme.sessions if s.key == key), None) if programme else None


@pytest.fixture
def follow(tmp_path: Path, qapp: object) -> Iterator[Callable[..., ScreenFeed]]:
    opened: list[ScreenFeed] = []

    def open_feed(served: Served, login: str = "") -> ScreenFeed:
        source = Source(f"{served.url}/agenda.json".replace("//", f"//{login}", 1))
        clock = SimulatedClock(NOON.astimezone(UTC), 1)
        opened.append(ScreenFeed(tmp_path / f"screen{len(opened)}", clock, source))
        opened[-1].watch.sync_now()
        return opened[-1]

    yield open_feed
    for one in opened:
        one.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("push ")]


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lines that broke come again sooner than a second."""
    monkeypatch.setattr(event_routes, "_EARLIEST", 100)
    monkeypatch.setattr(event_routes, "_LATEST", 300)


def new_code_of(served: Served, folder: Path) -> str:
    with closing(open_screens(folder)) as db:
        return new_code(db, served.server.clock.now())


def live(watch: FeedWatch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: watch.push_lives and not watch.syncing, timeout=10_000)


def test_a_correction_is_in_the_window_without_anybody_asking(
    served: Served, window: OpenWindow, qtbot: QtBot
) -> None:
    opened = window(f"{served.url}/agenda.json")
    sync(opened, qtbot)
    live(opened.workspace.watch, qtbot)
    served.change("game", "room", "foyer")
    qtbot.waitUntil(lambda: room_of("game", opened.workspace) == "foyer", timeout=3000)
    settle(opened, qtbot)
    opened.close()
    assert not [t for t in threading.enumerate() if t.name.startswith("push ")]


def test_screens_hear_at_once_and_listen_again_after_a_restart_of_the_server(
    serve: Callable[..., Served], follow: Callable[..., ScreenFeed], qtbot: QtBot
) -> None:
    served = serve()
    screens = [follow(served) for _ in range(2)]
    for screen in screens:
        live(screen.watch, qtbot)
    served.change("game", "room", "foyer")
    for screen in screens:
        qtbot.waitUntil(lambda screen=screen: room_of("game", screen) == "foyer", timeout=3000)
    served.stop()
    for screen in screens:
        qtbot.waitUntil(lambda screen=screen: not screen.watch.push_lives, timeout=5000)
    again = serve(port=served.port)
    again.change("game", "room", "werk")
    for screen in screens:
        qtbot.waitUntil(lambda screen=screen: room_of("game", screen) == "werk", timeout=9000)
        assert not screen.watch.failing


def test_a_screen_with_a_readers_token_in_its_address_is_pushed_a_protected_feed(
    serve: Callable[..., Served], follow: Callable[..., ScreenFeed], folder: Path, qtbot: QtBot
) -> None:
    served = serve(feeds_open=False)
    reader = Desk(served, folder, "Foyer", Role.READER)
    screen = follow(served, f"any:{reader.secret}@")
    live(screen.watch, qtbot)
    served.change("game", "room", "foyer")
    qtbot.waitUntil(lambda: room_of("game", screen) == "foyer", timeout=3000)


def test_a_server_that_lost_its_journal_and_counts_from_one_again_is_followed(
    serve: Callable[..., Served], follow: Callable[..., ScreenFeed], folder: Path, qtbot: QtBot
) -> None:
    served = serve()
    served.change("game", "room", "foyer")
    screen = follow(served)
    live(screen.watch, qtbot)
    assert screen.state.feed_version == "2"
    served.stop()
    (folder / "journal.db").unlink()
    served = serve(port=served.port)
    qtbot.waitUntil(lambda: screen.state.feed_version == "1", timeout=9000)
    assert room_of("game", screen) != "foyer"


def test_a_word_that_got_lost_is_told_again_by_the_heartbeat(
    served: Served,
    follow: Callable[..., ScreenFeed],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(event_routes, "HEARTBEAT", 0.3)
    screen = follow(served)
    live(screen.watch, qtbot)
    monkeypatch.setattr(served.server.watchers, "_wake", lambda: None)
    served.change("game", "room", "foyer")
    qtbot.waitUntil(lambda: room_of("game", screen) == "foyer", timeout=3000)


def test_without_push_a_change_is_found_by_asking(
    served: Served,
    follow: Callable[..., ScreenFeed],
    qtbot: QtBot,
    upstream: Upstream,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(PushListener, "_listen", lambda _: False)
    screen = follow(served)
    qtbot.waitUntil(lambda: screen.programme is not None and not screen.watch.syncing)
    wait = screen.watch.next_check_at - screen.clock.now()  # type: ignore[operator]
    assert 8 < wait.total_seconds() < 12
    assert not screen.watch.push_lives


def test_a_screen_shows_what_was_pushed_before_it_is_fetched_and_stored(
    served: Served,
    follow: Callable[..., ScreenFeed],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = follow(served)
    live(screen.watch, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(screen.watch, "sync_now", lambda: None)
        served.change("game", "room", "foyer")
        qtbot.waitUntil(lambda: room_of("game", screen) == "foyer", timeout=3000)
        served.change("game", "delay", "5")
        qtbot.waitUntil(lambda: screen.state.feed_version == "3", timeout=3000)
        moment = screen.moment("de", "Foyer")
        assert moment is not None
        assert moment.moves["game"].old_room == "saal"
    stored = screen._library.load(screen.watch.source, screen.clock.now())
    assert stored.state.feed_version == "1", "nothing is stored that was not fetched"
    assert screen.watch.foreseen
    assert screen.watch._timer.remainingTime() <= 8000
    before = screen.programme
    screen.watch.sync_now()
    qtbot.waitUntil(lambda: not screen.watch.syncing, timeout=3000)
    stored = screen._library.load(screen.watch.source, screen.clock.now())
    assert stored.state.feed_version == "3"
    assert screen.programme == before == stored.programme


def test_a_push_that_follows_another_version_is_fetched(
    served: Served, follow: Callable[..., ScreenFeed], qtbot: QtBot
) -> None:
    screen = follow(served)
    live(screen.watch, qtbot)
    screen.watch.pushed.emit(
        '{"_from": "7", "event": {"title": "x"}, "sessions": [{"title": "y"}]}'
    )
    assert screen.watch.foreseen
    qtbot.waitUntil(lambda: not screen.watch.foreseen and not screen.watch.syncing, timeout=3000)
    assert room_of("game", screen) == "saal"


def test_a_push_that_would_be_held_back_is_not_shown(
    served: Served, follow: Callable[..., ScreenFeed], qtbot: QtBot
) -> None:
    screen = follow(served)
    live(screen.watch, qtbot)
    programme = screen.programme
    assert programme is not None
    older = replace(
        programme,
        version="2",
        updated=NOON - timedelta(days=9),
        sessions=tuple(replace(s, room="foyer") for s in programme.sessions),
    )
    said = change(programme, older)
    assert said is not None
    assert screen._library.foresee(screen._stored, said, screen.clock.now()) is None
    newer = change(programme, replace(older, updated=NOON))
    assert newer is not None
    assert screen._library.foresee(screen._stored, newer, screen.clock.now()) is not None


def test_push_of_protected_feeds_goes_to_who_may_read_them(
    serve: Callable[..., Served],
    follow: Callable[..., ScreenFeed],
    folder: Path,
    qtbot: QtBot,
) -> None:
    served = serve(feeds_open=False)
    reader = Desk(served, folder, "Foyer", Role.READER)
    served.url = served.url.replace("http://", f"http://any:{reader.secret}@")
    screen = follow(served)
    live(screen.watch, qtbot)
    served.change("game", "room", "foyer")
    qtbot.waitUntil(lambda: room_of("game", screen) == "foyer", timeout=3000)
    enrolled = enrol(screen.watch.source, new_code_of(served, folder))
    assert reader.secret not in enrolled.address


def test_a_look_that_began_before_a_push_does_not_take_it_back(
    served: Served,
    follow: Callable[..., ScreenFeed],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    screen = follow(served)
    live(screen.watch, qtbot)
    real, arrived, go_on = receiving.receive, threading.Event(), threading.Event()

    def slow(*args: Any, **values: Any) -> Received:
        received = real(*args, **values)
        arrived.set()
        assert go_on.wait(10)
        return received

    monkeypatch.setattr(receiving, "receive", slow)
    served.change("game", "delay", "5")
    # The look at what was pushed, which another change overtakes.
    qtbot.waitUntil(lambda: screen.state.feed_version == "2", timeout=3000)
    screen.watch.sync_now()
    qtbot.waitUntil(arrived.is_set, timeout=3000)
    served.change("game", "room", "foyer")
    qtbot.waitUntil(lambda: room_of("game", screen) == "foyer", timeout=3000)
    seen: list[str | None] = []
    screen.changed.connect(lambda: seen.append(room_of("game", screen)))
    go_on.set()
    qtbot.waitUntil(lambda: screen.watch._state.feed_version == "2", timeout=3000)
    screen.watch.sync_now()
    qtbot.waitUntil(lambda: screen.watch._state.feed_version == "3", timeout=3000)
    assert set(seen) == {"foyer"}
    assert room_of("game", screen) == "foyer"
