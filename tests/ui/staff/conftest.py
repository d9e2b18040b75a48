"""Staff desks at a real feed server on loopback, each with a person's token."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from server.served import HandClock, Served, Upstream

from kiosk.desk.desk_folder import DeskFolder
from kiosk.options import Options
from kiosk.programme.roles import Role
from kiosk.server.publisher import Publisher
from kiosk.store.journal import open_journal
from kiosk.store.tokens import add_token
from kiosk.ui.staff.start import open_desk
from kiosk.ui.staff.window import StaffWindow
from kiosk.wording import translator

OpenDesk = Callable[..., StaffWindow]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def upstream(tmp_path: Path) -> Upstream:
    return Upstream(tmp_path / "upstream.json")


@pytest.fixture
def serve(tmp_path: Path, upstream: Upstream, clock: HandClock) -> Iterator[Callable[..., Served]]:
    """Starts a server on the journal of this test; each start is the same one come back."""
    started: list[Served] = []

    def start(port: int = 0) -> Served:
        publisher = Publisher(
            tmp_path / "served", upstream.source, clock=clock, translate=translator("de")
        )
        started.append(Served(publisher, clock, None, port))
        return started[-1]

    yield start
    for served in started:
        if served._thread.is_alive():
            served.stop()


@pytest.fixture
def served(serve: Callable[..., Served]) -> Served:
    return serve()


@pytest.fixture
def token(tmp_path: Path, clock: HandClock) -> Callable[..., str]:
    """Makes a person's token, as `serve token add` does."""

    def make(name: str, role: Role = Role.PUBLISHER) -> str:
        with closing(open_journal(tmp_path / "served")) as db:
            return add_token(db, name, clock.now(), role)

    return make


@pytest.fixture
def desk(
    qtbot: QtBot, tmp_path: Path, clock: HandClock, served: Served, token: Callable[..., str]
) -> Iterator[OpenDesk]:
    """Opens desks as the program does, at noon of the 8th, with all that the server says."""
    opened: list[StaffWindow] = []

    def open_one(
        name: str = "Ada Lenk",
        *,
        lang: str = "de",
        size: tuple[int, int] = (1440, 900),
        secret: str = "",
        wait: bool = True,
    ) -> StaffWindow:
        options = Options(None, None, clock.now(), 0.0, lang)
        folder = DeskFolder(tmp_path / f"desk of {name}", served.url)
        folder.keep_token(secret or token(name))
        window = open_desk(options, served.url, folder)
        window.desk.feed.set_clock(clock)
        opened.append(window)
        qtbot.addWidget(window)
        window.appearance.set_scheme("light", remember=False)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.desk.look()
        if wait:
            qtbot.waitUntil(lambda: up_to_date(window), timeout=10_000)
        QApplication.processEvents()
        return window

    yield open_one
    for window in opened:
        window.close()


def up_to_date(window: StaffWindow) -> bool:
    """Whether the desk shows what the server says, and has nothing more to send."""
    desk = window.desk
    unsent = [p for p in desk.waiting if not p.waits_for_person]
    settled = desk.seen == desk.state.revision and desk.idle and not unsent
    return desk.contact is not None and settled and desk.programme is not None
