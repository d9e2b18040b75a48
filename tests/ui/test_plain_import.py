"""PySide as we import it says what PySide as it comes says, and compiles less for it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent

TELL = """
import sys
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shibokensupport.signature import get_signature

app = QApplication([])
widget = QWidget()
waiting = sorted(
    name
    for name, module in sys.modules.items()
    if name.startswith("shibokensupport.") and "__getattr__" in vars(module)
)
first = int(sys.argv[1])
mistakes = [
    lambda: widget.resize("x"),
    lambda: widget.resize(),
    lambda: widget.resize(1, 2, 3),
    lambda: QWidget(colour=1),
    lambda: widget.setWindowTitle(None, 1),
    lambda: QObject(1),
]
for wrong in (*mistakes[first:], *mistakes[:first]):
    try:
        wrong()
    except (AttributeError, TypeError, ValueError) as error:
        print(type(error).__name__, error)
    else:
        print("no error")
print(get_signature(QWidget.setWindowTitle))
print(QWidget.resize.__doc__)
import PySide6.support.signature.lib.pyi_generator as generator
print(generator.generate_pyi.__name__)
print(waiting, file=sys.stderr)
"""

OURS = "from kiosk.ui.plain_import import plain_import\nplain_import()\n"


def told(code: str, first: int) -> tuple[str, str]:
    """What a program says on stdout and stderr; `first` is the mistake it makes first."""
    done = subprocess.run(
        [sys.executable, "-c", code, str(first)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


@pytest.mark.parametrize("first", [0, 3])
def test_errors_and_signatures_are_as_pyside_tells_them(first: int) -> None:
    plain, _ = told(TELL, first)
    ours, waiting = told(OURS + TELL, first)
    assert ours == plain
    assert "Supported signatures" in ours
    for name in ("errorhandler", "layout", "mapping", "parser", "lib.pyi_generator", "lib.tool"):
        assert f"'shibokensupport.signature.{name}'" in waiting
