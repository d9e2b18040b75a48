"""The menu of how the desk looks and speaks: colours, text size, language; and the page of keys."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from kiosk.options import TEXT_SIZES
from kiosk.ui.shared.appearance import SYSTEM, Appearance
from kiosk.ui.shared.theme import Scheme


class LookMenu:
    """Opens at a button of the foot."""

    def __init__(
        self, appearance: Appearance, button: QPushButton, show_keys: Callable[[], None]
    ) -> None:
        self._appearance = appearance
        self._button = button
        self.menu = QMenu(button)
        self._colours = self._choice((SYSTEM, *(s.value for s in Scheme)), appearance.set_scheme)
        self.menu.addSeparator()
        self._sizes = self._choice(
            tuple(map(str, TEXT_SIZES)), lambda text: appearance.set_text_size(int(text))
        )
        self.menu.addSeparator()
        self._languages = self._choice(("de", "en"), appearance.set_language)
        self.menu.addSeparator()
        self._keys = QAction(self.menu)
        self._keys.triggered.connect(lambda _=False: show_keys())
        self.menu.addAction(self._keys)
        button.setMenu(self.menu)

    def _choice(self, values: Sequence[str], choose: Callable[[str], None]) -> QActionGroup:
        group = QActionGroup(self.menu)
        for value in values:
            action = QAction(self.menu)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
            self.menu.addAction(action)
        group.triggered.connect(lambda action: choose(str(action.data())))
        return group

    def name(self) -> None:
        """Names everything in the chosen language, and marks what is chosen."""
        translate, appearance = self._appearance.translate, self._appearance
        schemes = {
            SYSTEM: translate("Menu", "Like the system"),
            Scheme.LIGHT: translate("Menu", "Light"),
            Scheme.DARK: translate("Menu", "Dark"),
            Scheme.CONTRAST: translate("Menu", "High contrast"),
        }
        for action in self._colours.actions():
            action.setText(schemes[action.data()])
            action.setChecked(action.data() == appearance.scheme)
        for action in self._sizes.actions():
            action.setText(f"{action.data()} %")
            action.setChecked(action.data() == str(appearance.text_size))
        for action in self._languages.actions():
            # A language is named in itself, so that its speakers find it.
            action.setText({"de": "Deutsch", "en": "English"}[action.data()])
            action.setChecked(action.data() == appearance.language)
        self._keys.setText(translate("Menu", "&Keys"))
        self._button.setText(translate("Staff", "View and keys"))
