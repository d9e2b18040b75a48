"""A world for screens: the true time, a clock that may be wrong, a feed server, one screen."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot
from ui.hall import programme
from werkzeug import Request, Response

from kiosk.feeds.write import write
from kiosk.options import Options
from kiosk.programme.clock import SystemClock
from kiosk.programme.model import Programme
from kiosk.ui.pictures import screen_feed
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen import screens
from kiosk.ui.screen.screen_window import ScreenWindow
from kiosk.ui.screen.screens import Screens

TRUE = datetime(2022, 12, 8, 15, 10, tzinfo=UTC).astimezone()


class World(SystemClock):
    """The machine's clock; `true` and the steady clock go on by `pass_`, `off` by who sets it."""

    def __init__(self, server: HTTPServer, monkeypatch: pytest.MonkeyPatch) -> None:
        self.true = TRUE
        self.beats = 1000.0
        self.off = timedelta(0)
        self.server_off = timedelta(0)
        self.online = True
        self.answer: Callable[[], Response] | None = None
        self.shown: Programme = programme()
        self.address = server.url_for("/agenda.json")
        server.expect_request("/agenda.json").respond_with_handler(self._answer)
        monkeypatch.setattr(screen_feed, "steady", lambda: self.beats)
        monkeypatch.setattr("kiosk.sync.receive.steady", lambda: self.beats)
        monkeypatch.setattr(BaseHTTPRequestHandler, "date_time_string", self._date)
        monkeypatch.setattr(screens, "clock", lambda *_: self)

    def now(self) -> datetime:
        return (self.true + self.off).astimezone(UTC)

    def pass_(self, **span: float) -> None:
        gone = timedelta(**span)
        self.true += gone
        self.beats += gone.total_seconds()

    def _answer(self, _: Request) -> Response:
        if not self.online:
            return Response("", 503)
        if self.answer is not None:
            return self.answer()
        return Response(write(self.shown, "agenda-json", stamp=TRUE))

    def _date(self, *_: object) -> str:
        """The Date header of the server's answers."""
        return format_datetime((self.true + self.server_off).astimezone(UTC), usegmt=True)


class Screen:
    """One screen in that world, on real SQLite and a real socket."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path, **settings: object) -> None:
        self.qtbot = qtbot
        self.world = world
        options = Options(world.address, folder, lang="de")
        chosen = {"name": "Tür Ost", "role": Role.DOOR, "room": "saal", **settings}
        self.screens = Screens(options, [ScreenSettings(**chosen)])  # type: ignore[arg-type]
        self.open = True
        self.feed = self.screens.feed
        self.window: ScreenWindow = self.screens.windows[0]
        self.window.resize(1920, 1080)
        self.window.show()

    def sync(self) -> None:
        self.feed.watch.sync_now()
        self.qtbot.waitUntil(lambda: not self.feed.watch.syncing)

    def tick(self) -> None:
        """What happens twice a second."""
        self.feed._tick()

    @property
    def text(self) -> str:
        page = self.window.cycle.page
        assert page is not None
        return " ".join(page.text)

    def close(self) -> None:
        if self.open:
            self.open = False
            self.screens.close()


OpenScreen = Callable[..., Screen]
