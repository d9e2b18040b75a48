"""Buttons of the desk: chips that do something at once, and those that stay pressed."""

from collections.abc import Callable, Iterable

from PySide6.QtWidgets import QPushButton, QWidget

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text


def chip(
    parent: QWidget, do: Callable[[], object] | None = None, *, stays: bool = False
) -> QPushButton:
    """A round button; one that `stays` shows whether it is pressed."""
    button = QPushButton(parent)
    button.setProperty("chip", True)
    button.setFont(font(Text.META))
    button.setCheckable(stays)
    button.setAutoDefault(False)
    if do is not None:
        button.clicked.connect(lambda _=False: do())
    return button


def chips_for(
    parent: QWidget, numbers: Iterable[int], do: Callable[[int], object]
) -> dict[int, QPushButton]:
    """A chip for each number, which does something with it."""

    def one(number: int) -> QPushButton:
        return chip(parent, lambda: do(number))

    return {number: one(number) for number in numbers}


def press(parent: QWidget, do: Callable[[], object], *, primary: bool = False) -> QPushButton:
    """A usual button; `primary` is the one thing to do here."""
    button = QPushButton(parent)
    button.setFont(font(Text.STRONG))
    button.setAutoDefault(False)
    if primary:
        button.setProperty("primary", True)
    button.clicked.connect(lambda _=False: do())
    return button


def link(parent: QWidget, do: Callable[[], object]) -> QPushButton:
    """A button that looks like a link."""
    button = QPushButton(parent)
    button.setProperty("plain", True)
    button.setStyleSheet("min-height: 0px")
    button.setFont(font(Text.TAG))
    button.setAutoDefault(False)
    button.clicked.connect(lambda _=False: do())
    return button
