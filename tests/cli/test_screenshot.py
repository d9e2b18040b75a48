"""screenshot: a PNG of each view, drawn without a display."""

import os
import re
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from cli.festival import Festival

ROOT = Path(__file__).resolve().parent.parent.parent


def shoot(*arguments: str) -> "subprocess.CompletedProcess[bytes]":
    kept = {k: v for k, v in os.environ.items() if not re.search("DISPLAY|^QT_|^PYTHON", k)}
    return subprocess.run(
        [sys.executable, "main.py", "screenshot", "--lang", "en", *arguments],
        cwd=ROOT,
        env=kept,
        capture_output=True,
        timeout=50,
        check=False,
    )


@pytest.mark.parametrize("view", ["grid", "session", "keys", "staff"])
def test_a_view_is_drawn_in_the_size_asked_for(
    festival: Festival, tmp_path: Path, view: str
) -> None:
    target = tmp_path / f"{view}.png"
    given = ("--feed", festival.feed, "--data-dir", str(tmp_path / "data"), "--now", "2031-06-12")
    done = shoot(view, "-o", str(target), "--size", "900x600", "--theme", "dark", *given)
    assert done.returncode == 0, done.stderr
    assert str(target).encode() in done.stdout
    head = target.read_bytes()[:24]
    # PNG specification, 5.2 and 11.2.2: the signature, then IHDR with width and height.
    assert head[:8] == b"\x89PNG\r\n\x1a\n"
    assert struct.unpack(">II", head[16:24]) == (900, 600)


def test_a_place_that_cannot_be_written_is_a_known_error(
    festival: Festival, tmp_path: Path
) -> None:
    target = tmp_path / "none" / "grid.png"
    given = ("--feed", festival.feed, "--data-dir", str(tmp_path / "data"))
    done = shoot("grid", "-o", str(target), *given)
    assert done.returncode == 1
    assert str(target).encode() in done.stderr
    assert b"Traceback" not in done.stderr
