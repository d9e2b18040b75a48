"""Language and colours of the window: chosen, kept, and following the system where nobody chose."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.style import palette, style_sheet
from kiosk.ui.shared.theme import THEMES, Scheme, Theme
from kiosk.wording import Translate, translator

SYSTEM = "system"


class Appearance(QObject):
    """`changed` says that everything is to be drawn and named anew."""

    changed = Signal()

    def __init__(self, workspace: Workspace, language: str, scheme: str) -> None:
        """`scheme` is "system", "light", "dark" or "contrast"."""
        super().__init__(workspace)
        self._workspace = workspace
        self.language = language
        self.scheme = scheme
        self.translate: Translate = translator(language)
        self.theme: Theme = self._colour()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def set_language(self, language: str) -> None:
        """Speaks another language, at once, and from now on."""
        self.language = language
        self.translate = translator(language)
        self._workspace.remember("language", language)
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
            self._workspace.remember("scheme", scheme)
        self._follow_system()

    def _follow_system(self) -> None:
        self.theme = self._colour()
        self.changed.emit()

    def _colour(self) -> Theme:
        chosen = Scheme(self.scheme) if self.scheme != SYSTEM else _system_scheme()
        return THEMES[chosen]

    def apply(self) -> None:
        """Gives Qt's own controls the colours; once the window is built, not while it is made."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setPalette(palette(self.theme))
            app.setStyleSheet(style_sheet(self.theme))


def _system_scheme() -> Scheme:
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT
