"""The house works without Qt: nothing outside the windows and the wiring loads it."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
WITH_QT = ("kiosk.ui", "kiosk.app")

PROGRAM = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
print(*sorted(n for n in sys.modules if n.split(".")[0] in ("PySide6", "shiboken6")))
"""


def modules() -> list[str]:
    """Every module of the package that must stand without Qt."""
    paths = sorted((ROOT / "kiosk").rglob("*.py"))
    parts = (path.relative_to(ROOT).with_suffix("").parts for path in paths)
    names = (".".join(p[:-1] if p[-1] == "__init__" else p) for p in parts)
    return [n for n in names if not any(n == w or n.startswith(f"{w}.") for w in WITH_QT)]


def test_everything_but_the_windows_imports_without_qt() -> None:
    names = modules()
    assert {"kiosk.cli", "kiosk.sync", "kiosk.store", "kiosk.personal"} <= set(names)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == []
