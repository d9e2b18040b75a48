"""The files that come with the program are there, whole, and found from a wheel as well."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import kiosk
from kiosk.resources import bundled_feed, resource

ROOT = Path(kiosk.__file__).resolve().parent.parent


def test_the_built_in_programme_is_a_feed_of_ours() -> None:
    assert b'"format": "festival-agenda/1"' in bundled_feed().read_bytes()[:1024]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("fonts/AtkinsonHyperlegibleNext_300Light.ttf", b"\x00\x01\x00\x00"),
        ("fonts/AtkinsonHyperlegibleNext_400Regular.ttf", b"\x00\x01\x00\x00"),
        ("fonts/AtkinsonHyperlegibleNext_600SemiBold.ttf", b"\x00\x01\x00\x00"),
        ("fonts/AtkinsonHyperlegibleNext_700Bold.ttf", b"\x00\x01\x00\x00"),
        ("fonts/OFL.txt", b"Copyright"),
        ("i18n/de.ts", b"<?xml"),
        ("i18n/en.ts", b"<?xml"),
        ("agenda.schema.json", b"{"),
    ],
)
def test_a_file_is_there_and_is_what_its_name_says(name: str, begins: bytes) -> None:
    assert resource(name).read_bytes().startswith(begins)


def test_an_installed_package_finds_its_files_inside_itself(tmp_path: Path) -> None:
    """As hatch builds the wheel: agenda.json and resources/ lie under kiosk/_data."""
    package = tmp_path / "site" / "kiosk"
    shutil.copytree(ROOT / "kiosk", package, ignore=shutil.ignore_patterns("__pycache__", "_data"))
    (package / "_data" / "resources" / "i18n").mkdir(parents=True)
    shutil.copy(ROOT / "agenda.json", package / "_data")
    code = "from kiosk.resources import *; print(bundled_feed(), resource('i18n'))"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path / "site",
        env={"PYTHONPATH": str(tmp_path / "site")},
        capture_output=True,
        text=True,
        check=True,
    )
    data = package / "_data"
    assert done.stdout.split() == [str(data / "agenda.json"), str(data / "resources" / "i18n")]
