"""The stage's page in a real browser of a phone's width: nothing is cut off, targets are large."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from server.desk import Desk
from server.phone import Phone
from server.served import HandClock, at

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser")
WIDTH, HEIGHT = 360, 740
MARGIN = 16
TALL = 44
"""Pixels a finger needs (WCAG 2.2, 2.5.5)."""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no chromium")


@pytest.fixture
def clock() -> HandClock:
    return HandClock(at("14:22"))


def pictured(page: str, folder: Path) -> QImage:
    file, picture = folder / "page.html", folder / "page.png"
    file.write_text(page, encoding="utf-8")
    subprocess.run(
        [
            *(str(BROWSER), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
            *(f"--user-data-dir={folder / 'profile'}", f"--screenshot={picture}"),
            *(f"--window-size={WIDTH},{HEIGHT}", "--force-device-scale-factor=1", file.as_uri()),
        ],
        check=True,
        capture_output=True,
        timeout=40,
    )
    return QImage(str(picture))


def dark_runs(image: QImage, x: int) -> list[int]:
    """The heights of dark areas below each other in a column."""
    runs, run = [], 0
    for y in range(image.height()):
        if image.pixelColor(x, y).lightness() < 60:
            run += 1
        elif run:
            runs.append(run)
            run = 0
    return runs


@pytest.mark.timeout(60)
def test_nothing_is_cut_off_and_the_main_button_is_large(desk: Desk, tmp_path: Path) -> None:
    desk.correct("title", "Rechtsschutzversicherungsgesellschaften-Planspielwettbewerb" * 2)
    desk.correct("delay", "10", seen=1)
    code = desk.ask("POST", "/stages/codes", {"room": "saal"}).json()["code"]
    image = pictured(Phone(desk.served).enrol(code).text, tmp_path)
    assert image.width() == WIDTH
    for y in range(120, image.height()):
        edge = {image.pixelColor(x, y).name() for x in range(WIDTH - MARGIN + 2, WIDTH)}
        assert len(edge) == 1, f"something reaches over the right edge at {y}"
    assert max(dark_runs(image, MARGIN + 20)) >= TALL, "the button “Start”"
