"""The text size a person chose: everything is drawn larger, as a browser's zoom does it.

Qt takes its scale once, from the environment, before the application is made; another size needs
another start of the program (`restart_arguments`). It comes on top of the display's own scale.
Qt-free, because it is asked before Qt starts.
"""

import os
import sys
from collections.abc import MutableMapping, Sequence

from kiosk.options import TEXT_SIZES

RESTART = 1000
"""The exit code of an event loop that wants the program started anew."""

_FACTOR = "QT_SCALE_FACTOR"


class TextSize:
    """The chosen size, and the scale of the environment it multiplies."""

    def __init__(
        self, percent: int = 100, environment: MutableMapping[str, str] = os.environ
    ) -> None:
        self.percent = percent
        self._environment = environment
        self._before = environment.get(_FACTOR)

    @property
    def factor(self) -> float:
        """1.0 to 2.0."""
        return self.percent / 100

    def apply(self) -> None:
        """Tells Qt; before the application is made."""
        if self.percent != 100:
            self._environment[_FACTOR] = f"{_number(self._before) * self.factor:g}"

    def restore(self) -> None:
        """Leaves the environment as it was found, for a program started from here."""
        if self._before is None:
            self._environment.pop(_FACTOR, None)
        else:
            self._environment[_FACTOR] = self._before


def sound_size(text: str | None) -> int:
    """The size a kept setting names; 100 where it names none."""
    percent = int(text) if text and text.isdecimal() else 100
    return percent if percent in TEXT_SIZES else 100


def restart_arguments(percent: int, original: Sequence[str] | None = None) -> list[str]:
    """The command that starts this program again, in another text size."""
    first, *rest = original if original is not None else sys.orig_argv
    return [sys.executable or first, *rest, "--text-size", str(percent)]


def _number(text: str | None) -> float:
    try:
        return float(text) if text else 1.0
    except ValueError:
        return 1.0
