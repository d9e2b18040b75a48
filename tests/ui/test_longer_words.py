"""Words 40 % longer than German, as other languages have them, are not cut off anywhere."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from ui.conftest import OpenWindow

from kiosk.ui.attendee import appearance
from kiosk.ui.attendee.screenshot import _VIEWS
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.labels import ElidedLabel, WrappedLabel
from kiosk.ui.shared.text_layout import width_of
from kiosk.wording import Translate, translator

SIZES = [(1280, 800), (1920, 1080)]


class Longer:
    """German, each text with its own beginning behind it until it is 40 % longer."""

    def __init__(self) -> None:
        self.said: set[str] = set()
        self._german: Translate = translator("de")

    def __call__(
        self, context: str, text: str, n: int | None = None, /, **values: str | int
    ) -> str:
        said = self._german(context, text, n, **values)
        more = said if "{" not in said else "länger als " * len(said)
        longer = f"{said} {more[: max(round(len(said) * 0.4) - 1, 1)]}"
        self.said.add(longer)
        return longer


@pytest.fixture
def longer(monkeypatch: pytest.MonkeyPatch) -> Longer:
    """Speaks to the windows opened from now on."""
    made = Longer()
    monkeypatch.setattr(appearance, "translator", lambda _: made)
    return made


@pytest.fixture
def cut(longer: Longer, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is cut off while it is painted, as far as it is one of our texts and no feed's."""
    found: set[str] = set()

    def spy(elide: Callable[..., str]) -> Callable[..., str]:
        def watched(text: str, *rest: object) -> str:
            shown = elide(text, *rest)
            if shown != text and text in longer.said:
                found.add(text)
            return shown

        return watched

    from kiosk.ui.shared import text_layout

    original = text_layout.elide
    for name, module in list(sys.modules.items()):
        if name.startswith("kiosk.ui.") and getattr(module, "elide", None) is original:
            monkeypatch.setattr(module, "elide", spy(original))
    return found


def too_narrow(window: AttendeeWindow, said: set[str]) -> set[str]:
    """The controls with a text of ours that have less room than it needs."""
    found = set()
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or not widget.visibleRegion().boundingRect().width():
            continue
        text = shown_text(widget)
        if text in said and not fits(widget, text):
            found.add(f"{type(widget).__name__}: {text}")
    return found


def shown_text(widget: QWidget) -> str:
    """What stands in a control."""
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def fits(widget: QWidget, text: str) -> bool:
    """Whether a control is as large as its text needs."""
    if isinstance(widget, WrappedLabel):
        return widget.heightForWidth(widget.width()) <= widget.height()
    if isinstance(widget, ElidedLabel):
        return width_of(text, widget._role) <= widget.width() + 1
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(text) <= widget.width() - 56
    if isinstance(widget, QLabel):
        return widget.heightForWidth(widget.width()) <= widget.height() or (
            widget.sizeHint().width() <= widget.width()
        )
    return widget.sizeHint().width() <= widget.width() + 1


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("view", list(_VIEWS))
def test_nothing_is_cut_off(
    window: OpenWindow, longer: Longer, cut: set[str], view: str, size: tuple[int, int]
) -> None:
    opened = window("bundled", size=size)
    for chosen in list(opened.workspace.programme.session_by_key)[:9]:
        opened.workspace.toggle_star(chosen)
    _VIEWS[view](opened)
    for _ in range(3):  # what fits is known after a layout, and makes another one
        QApplication.processEvents()
    opened.grab()
    assert longer.said
    assert too_narrow(opened, longer.said) == set()
    assert cut == set()
