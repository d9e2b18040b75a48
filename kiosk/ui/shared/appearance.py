"""Language and colours of the window: chosen, kept, and following the system where nobody chose."""

from typing import Protocol

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.text_size import RESTART
from kiosk.ui.shared.theme import THEMES, Scheme, Theme
from kiosk.wording import Translate, translator

SYSTEM = "system"
NO_MOTION = "none"


class Remembers(Protocol):
    """Keeps settings: the workspace of a window."""

    def remember(self, name: str, value: str) -> None: ...


class Appearance(QObject):
    """`changed` says that everything is to be drawn and named anew.

    `motion` is "system" or "none"; `motion_chosen` says that it is another.
    """

    changed = Signal()
    motion_chosen = Signal()

    def __init__(
        self,
        memory: Remembers,
        language: str,
        scheme: str,
        text_size: int = 100,
        motion: str = SYSTEM,
    ) -> None:
        """`scheme` is "system", "light", "dark" or "contrast"; `text_size` is in percent."""
        super().__init__()
        self._memory = memory
        self.language = language
        self.scheme = scheme
        self.text_size = text_size
        self.motion = motion
        self.translate: Translate = translator(language)
        self.theme: Theme = self._colour()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    def set_language(self, language: str) -> None:
        """Speaks another language, at once, and from now on."""
        self.language = language
        self.translate = translator(language)
        self._memory.remember("language", language)
        self.speak_in_dialogs()
        self.changed.emit()

    def speak_in_dialogs(self) -> None:
        """Lets Qt's own dialogs and menus speak the language; the first picture has none."""
        from kiosk.ui.shared.qt_words import speak

        speak(self.language)

    def set_scheme(self, scheme: str, *, remember: bool = True) -> None:
        """Takes other colours, at once, and from now on unless `remember` is False."""
        self.scheme = scheme
        if remember:
            self._memory.remember("scheme", scheme)
        self._follow_system()

    def set_motion(self, motion: str) -> None:
        """Lets nothing move ("none"), or what the system lets, at once, and from now on."""
        self.motion = motion
        self._memory.remember("motion", motion)
        self.motion_chosen.emit()

    def set_text_size(self, percent: int) -> None:
        """Takes another text size from now on: the program starts anew with it."""
        if percent == self.text_size:
            return
        self.text_size = percent
        self._memory.remember("text-size", str(percent))
        QApplication.exit(RESTART)

    def _follow_system(self) -> None:
        self.theme = self._colour()
        self.changed.emit()

    def _colour(self) -> Theme:
        chosen = Scheme(self.scheme) if self.scheme != SYSTEM else system_scheme()
        return THEMES[chosen]

    def apply(self) -> None:
        """Gives Qt's own controls the colours; once the window is built, not while it is made."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setStyleSheet(style_sheet(self.theme))


def system_scheme() -> Scheme:
    """What the system asks for."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
        return Scheme.CONTRAST
    return Scheme.DARK if hints.colorScheme() is Qt.ColorScheme.Dark else Scheme.LIGHT
