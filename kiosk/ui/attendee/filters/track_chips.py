"""Themes as chips above the programme, the button of the filter, and "only starred"."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from kiosk.programme.filters import STARRED, Choice, Facet, Filter
from kiosk.programme.model import Track
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon, shape_icon
from kiosk.ui.shared.labels import literal, set_tip
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.text_layout import elide, width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

_GAP = 8
_MOST = 12
_WIDEST = 220
_PAD = 26
_SIGN = 24
_SPACE = 6


class TrackChips(QWidget):
    """The short way to what is chosen most.

    `toggled` carries a choice, `all_wanted` asks for all themes, `panel_wanted` for the filter.
    """

    toggled = Signal(object)
    all_wanted = Signal()
    panel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._tracks: tuple[Track, ...] = ()
        self._chips: list[QPushButton] = []
        self._chosen: frozenset[str] = frozenset()
        self._texts = ("", "", "")
        self._all = self._chip()
        self._more = self._chip(checkable=False)
        self.filter_button = self._chip(checkable=False)
        self._starred = self._chip()
        self._menu = QMenu(self)
        self._more.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(24, 6, 24, 6)
        self._row.setSpacing(_GAP)
        self._row.addWidget(self._all)
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        self._row.addWidget(self.filter_button)
        self._row.addWidget(self._starred)
        self._all.clicked.connect(self._show_all)
        self.filter_button.clicked.connect(lambda: self.panel_wanted.emit())
        self._starred.clicked.connect(lambda: self.toggled.emit(STARRED))

    def show_tracks(self, tracks: Sequence[Track], theme: Theme, translate: Translate) -> None:
        """Makes the chips when the themes, the language or the colours changed."""
        texts = (
            translate("Filter", "All themes"),
            translate("Filter", "More themes"),
            translate("Filter", "Only starred"),
        )
        if (tuple(tracks), theme, texts) == (self._tracks, self._theme, self._texts):
            return
        self._tracks, self._theme, self._texts = tuple(tracks), theme, texts
        self._all.setText(texts[0])
        self._more.setText(texts[1])
        self._more.setIcon(icon(Icon.CHEVRON, theme.ink, 14, -_SPACE))
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._starred.setText(texts[2])
        self._starred.setIcon(icon(Icon.STAR_OUTLINE, theme.ink, 14, _SPACE))
        self.filter_button.setIcon(icon(Icon.FILTER, theme.ink, 14, _SPACE))
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, track in enumerate(tracks[:_MOST]):
            chip = self._chip()
            mark = theme.track(number)
            name = elide(track.name, Text.META, _WIDEST - _PAD - _SIGN)
            chip.setText(literal(name))
            chip.setAccessibleName(track.name)
            set_tip(chip, track.name if name != track.name else "")
            chip.setIcon(shape_icon(mark.shape, mark.edge, 14, _SPACE))
            chip.setProperty("track", track.key)
            chip.clicked.connect(self._toggled)
            self._row.insertWidget(1 + number, chip)
            self._chips.append(chip)
        read_in_order(self._all, *self._chips, self._more, self.filter_button, self._starred)
        self._sync()
        self._fit(self.width())

    def _fill_menu(self) -> None:
        """The themes whose chips do not fit, made when the menu is wanted."""
        self._menu.clear()
        shown = sum(not chip.isHidden() for chip in self._chips)
        for number, track in enumerate(self._tracks[shown:], shown):
            mark = self._theme.track(number)
            action = QAction(shape_icon(mark.shape, mark.edge), literal(track.name), self._menu)
            action.setCheckable(True)
            action.setChecked(track.key in self._chosen)
            action.setData(track.key)
            action.triggered.connect(self._menu_toggled)
            self._menu.addAction(action)

    def show_filter(self, chosen: Filter, text: str, said: str) -> None:
        """Marks what is chosen; `text` stands on the filter's button, `said` is read aloud."""
        self._chosen = chosen.values(Facet.TRACK)
        self._starred.setChecked(STARRED in chosen)
        self.filter_button.setText(text)
        self.filter_button.setAccessibleName(said)
        self._sync()
        self._fit(self.width())

    def _chip(self, *, checkable: bool = True) -> QPushButton:
        chip = QPushButton(self)
        chip.setProperty("chip", True)
        chip.setCheckable(checkable)
        chip.setFont(font(Text.META))
        chip.setIconSize(QSize(14 + _SPACE, 14))
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        return chip

    def _show_all(self) -> None:
        self._sync()  # a press on a checked chip has unchecked it
        self.all_wanted.emit()

    def _toggled(self) -> None:
        self._take(str(self.sender().property("track")))

    def _menu_toggled(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._take(str(action.data()))

    def _take(self, key: str) -> None:
        self.toggled.emit(Choice(Facet.TRACK, key))

    def _sync(self) -> None:
        self._all.setVisible(bool(self._tracks))
        self._all.setChecked(not self._chosen)
        for chip in self._chips:
            chip.setChecked(chip.property("track") in self._chosen)

    def _fit(self, width: int) -> None:
        """Shows as many chips as fit and puts the others into the menu behind the last one."""
        self._more.setText(f"{self._texts[1]} (9)")  # the widest it becomes
        fixed = sum(_chip_width(chip) for chip in (self._all, self._more, *self._ends()))
        room = width - 2 * 24 - fixed - 5 * _GAP
        used = 0
        shown = 0
        for chip in self._chips:
            used += _chip_width(chip) + _GAP
            if used > room:
                break
            shown += 1
        for number, chip in enumerate(self._chips):
            chip.setVisible(number < shown)
        in_menu = len(self._chosen & {t.key for t in self._tracks[shown:]})
        self._more.setText(f"{self._texts[1]} ({in_menu})" if in_menu else self._texts[1])
        self._more.setVisible(shown < len(self._tracks))

    def _ends(self) -> tuple[QPushButton, QPushButton]:
        return self.filter_button, self._starred

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit(event.size().width())
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 46)


def _chip_width(chip: QPushButton) -> int:
    sign = _SIGN if not chip.icon().isNull() else 0
    return round(width_of(chip.text().replace("&&", "&"), Text.META)) + _PAD + sign
