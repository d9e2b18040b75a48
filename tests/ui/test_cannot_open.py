"""Why no window opens is said where a person looks: in a terminal, or in a message."""

import io
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.store.database import PERSONAL_FILE
from kiosk.ui.attendee import start
from kiosk.ui.attendee.opening.cannot_open import is_read


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "platform", "shown"),
    [
        (io.StringIO(), "xcb", True),
        (None, "windows", True),
        (Terminal(), "xcb", False),
        (io.StringIO(), "offscreen", False),
    ],
    ids=["menu", "no console", "terminal", "no screen"],
)
def test_a_damaged_store_is_told_in_a_message_unless_a_terminal_tells_it(
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    stream: io.StringIO | None,
    platform: str,
    shown: bool,
) -> None:
    (tmp_path / PERSONAL_FILE).write_bytes(b"no database at all" * 100)
    told: list[str] = []
    monkeypatch.setattr(start, "application", lambda _: qapp)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: platform)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.informativeText()))
    with pytest.raises(KnownError):
        start.run(Options(None, tmp_path, None, 0.0, "de"))
    assert len(told) == shown
    assert all("personal.db" in text and "beschädigt" in text for text in told)


def test_without_a_stream_nobody_reads() -> None:
    assert not is_read(None)
