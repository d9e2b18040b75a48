"""Finds what is cut off in a window: controls too small for their words, texts ended early."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QLineEdit, QWidget

from kiosk.programme.filters import FREE, STARRED
from kiosk.ui.attendee.agenda.beside import Beside
from kiosk.ui.attendee.pages import AGENDA
from kiosk.ui.attendee.programme_page.form_buttons import GRID
from kiosk.ui.attendee.screenshot import _VIEWS
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared import appearance, text_layout
from kiosk.ui.shared.labels import ElidedLabel, WrappedLabel
from kiosk.ui.shared.text_layout import width_of
from kiosk.wording import Translate, translator


class Said:
    """A language that keeps what it said, `share` longer: with its own beginning behind it."""

    def __init__(self, language: str, share: float = 0.0) -> None:
        self.said: set[str] = set()
        self._share = share
        self._original: Translate = translator(language)

    def __call__(
        self, context: str, text: str, n: int | None = None, /, **values: str | int
    ) -> str:
        said = self._original(context, text, n, **values)
        if self._share:
            more = said if "{" not in said else "länger als " * len(said)
            said = f"{said} {more[: max(round(len(said) * self._share) - 1, 1)]}"
        self.said.add(said)
        return said


def speak(said: Said, monkeypatch: pytest.MonkeyPatch) -> None:
    """Speaks to the windows opened from now on."""
    monkeypatch.setattr(appearance, "translator", lambda _: said)


def watch(said: Said, monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """What is cut off while it is painted, as far as it is one of our texts and no feed's."""
    found: set[str] = set()

    def spy(elide: Callable[..., str]) -> Callable[..., str]:
        def watched(text: str, *rest: object) -> str:
            shown = elide(text, *rest)
            if shown != text and text in said.said:
                found.add(text)
            return shown

        return watched

    original = text_layout.elide
    for name, module in list(sys.modules.items()):
        if name.startswith("kiosk.ui.") and getattr(module, "elide", None) is original:
            monkeypatch.setattr(module, "elide", spy(original))
    return found


def too_narrow(window: QWidget, said: set[str]) -> set[str]:
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


# What a window can show


def _agenda_and_panel(window: AttendeeWindow) -> None:
    _VIEWS["mine"](window)
    window.open_session(next(iter(window.workspace.stars)))


def _overlaps(window: AttendeeWindow) -> None:
    """The overlaps of the agenda, also where a line has to be pressed for them."""
    _VIEWS["mine"](window)
    line = window.agenda_page.body.findChild(Beside).line
    if line.isVisible():
        line.click()


def _empty_agenda(window: AttendeeWindow) -> None:
    for key in list(window.workspace.stars):
        window.workspace.set_star(key, None)
    window.show_view(AGENDA)


def _filtered(window: AttendeeWindow) -> None:
    window.filter.toggle(STARRED)
    window.filter.toggle(FREE)


def _hidden_room(window: AttendeeWindow) -> None:
    window.show_programme(GRID)
    window.rooms.hide(window.rooms.rooms[0])


def _search(words: str) -> Callable[[AttendeeWindow], None]:
    return lambda window: window.header.search.setText(words)


def _command(name: str) -> Callable[[AttendeeWindow], None]:
    return lambda window: window.actions_.by_name[name].trigger()


STATES: dict[str, Callable[[AttendeeWindow], None]] = {
    **_VIEWS,
    "agenda and session": _agenda_and_panel,
    "overlaps": _overlaps,
    "empty agenda": _empty_agenda,
    "filters": _command("filters"),
    "rooms": _command("rooms"),
    "alerts": _command("alerts"),
    "keys": _command("keys"),
    "calendars": _command("calendars"),
    "programmes": _command("programmes"),
    "take along": _command("take-along"),
    "take over": _command("take-over"),
    "print": _command("print"),
    "about": _command("about"),
    "welcome": lambda window: window.sheets.welcome(),
    "no time yet": _command("undated"),
    "filtered": _filtered,
    "hidden room": _hidden_room,
    "found": _search("planung"),
    "nothing found": _search("Quastenflosser"),
}
"""All pages, panels and dialogs, and what they say when there is nothing or little to show."""


def windows(window: AttendeeWindow) -> list[QWidget]:
    """The window and the dialogs over it."""
    return [window, *(d for d in window.findChildren(QDialog) if d.isVisible())]


def clipped(window: AttendeeWindow, said: set[str]) -> set[str]:
    """What is too narrow anywhere, and what of a dialog is larger than the window."""
    for _ in range(3):  # what fits is known after a layout, and makes another one
        QApplication.processEvents()
    found: set[str] = set()
    for shown in windows(window):
        shown.grab()
        found |= too_narrow(shown, said)
        if shown.width() > window.width() or shown.height() > window.height():
            found.add(f"{type(shown).__name__}: {shown.size()}")
    return found
