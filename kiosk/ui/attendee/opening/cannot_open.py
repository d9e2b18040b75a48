"""Tells why no window opens to who started the program where nobody reads stderr: from a menu."""

import sys
from typing import TextIO

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QMessageBox

from kiosk.options import Options, language
from kiosk.programme.errors import KnownError
from kiosk.ui.shared.appearance import system_scheme
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import THEMES
from kiosk.wording import error_text, translator

_NOBODY_LOOKS = ("offscreen", "minimal")
"""Qt's platforms without a screen."""


def tell_why(error: KnownError, options: Options) -> None:
    """Shows the error until somebody closes it; nothing where a terminal has it anyway."""
    if not is_read(sys.stderr) and QGuiApplication.platformName() not in _NOBODY_LOOKS:
        message(error, options).exec()


def is_read(stream: TextIO | None) -> bool:
    """Whether somebody sees what is written there; without a console Python has no stream."""
    return stream is not None and stream.isatty()


def message(error: KnownError, options: Options) -> QMessageBox:
    """The error in the person's language."""
    translate = translator(language(options, None))
    theme = THEMES[system_scheme()]
    box = QMessageBox()
    box.setPalette(palette(theme))
    box.setStyleSheet(style_sheet(theme))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(translate("Header", "Programme"))
    box.setText(translate("Opening", "The window cannot be opened."))
    box.setInformativeText(error_text(error, translate))
    box.setStandardButtons(QMessageBox.StandardButton.Close)
    close = box.button(QMessageBox.StandardButton.Close)
    close.setText(translate("Panel", "Close"))
    close.setIcon(QIcon())
    return box
