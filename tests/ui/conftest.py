"""Windows on real databases and real files, closed at the end of each test."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.hall import NOON, programme, write_feed

from kiosk.options import Options
from kiosk.ui.attendee.start import open_window
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.application import application

OpenWindow = Callable[..., AttendeeWindow]


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The program's own application: its style and typeface, in every test."""
    app = application(["festival-agenda"])
    assert isinstance(app.font(), QFont)
    return app


@pytest.fixture
def feed(tmp_path: Path) -> Path:
    """A feed file of the small festival."""
    return write_feed(tmp_path / "feed.json", programme())


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    """Opens windows as the program does, at noon of the 8th by a clock that stands still.

    Each is shown and painted once; they share one data folder, as starts of the program do.
    """
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    opened: list[AttendeeWindow] = []

    def open_one(
        feed: Path | str | None = None,
        *,
        now: datetime = NOON,
        lang: str | None = "de",
        size: tuple[int, int] = (1280, 800),
        shown: bool = True,
    ) -> AttendeeWindow:
        source = str(feed) if feed is not None else None
        options = Options(source, tmp_path / "data", now, 0.0, lang)
        made = open_window(options)
        opened.append(made)
        qtbot.addWidget(made)
        made.appearance.set_scheme("light", remember=False)
        made.resize(*size)
        if not shown:
            return made
        with qtbot.waitExposed(made):
            made.show()
        QApplication.processEvents()
        return made

    yield open_one
    for _ in range(3):
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            sheet.hide()  # else it would be there for the next window, too
    for made in opened:
        made.close()
