"""The filter: all facets with their choices and counts, over the page, at work while it is open."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.filters import Choice, Facet
from kiosk.ui.attendee.filters.choice_box import ChoiceBox
from kiosk.ui.attendee.filters.facet_group import FEW, FacetGroup, columns_for
from kiosk.ui.attendee.filters.records import GroupRecord, matching
from kiosk.ui.shared.drawing import colour, draw_frame
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, icon
from kiosk.ui.shared.labels import ElidedLabel, WrappedLabel
from kiosk.ui.shared.tab_order import step
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

_WIDE = 860
"""Three columns of choices as long as "Donnerstag, 8. Dezember", px."""
_MARGIN = 16


class FilterPanel(QFrame):
    """Lies over the window's pages; Escape, its button again or another place close it.

    `toggled` carries a choice, `reset` asks for no filter, `closed` for the focus elsewhere.
    """

    toggled = Signal(object)
    reset = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._translate: Translate | None = None
        self._records: Sequence[GroupRecord] = ()
        self._anchor: QWidget | None = None
        self.groups: dict[Facet, FacetGroup] = {}
        self.search = QLineEdit(self)
        self.search.setFont(font(Text.BODY))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._show_groups)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("plain", True)
        self.close_button.clicked.connect(self.dismiss)
        self.nothing = WrappedLabel(Text.BODY, self)
        self.count = ElidedLabel(Text.STRONG, self)
        self.reset_button = QPushButton(self)
        self.reset_button.setFont(font(Text.STRONG))
        self.reset_button.clicked.connect(lambda: self.reset.emit())
        self._inside = QWidget()
        self._scroll = QScrollArea(self)
        # Made here: for a viewport that Qt made, PySide loads all kinds of widgets (25 ms).
        self._scroll.setViewport(QWidget(self._scroll))
        self._scroll.setWidget(self._inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self._inside)
        self._whole = QVBoxLayout(self)
        self._lay_out()
        self.hide()
        parent.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self.search, 1)
        top.addStretch(0)
        top.addWidget(self.close_button)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        bottom.addWidget(self.reset_button)
        self._column.setContentsMargins(0, 0, 8, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.nothing)
        self._column.addStretch(1)
        column = self._whole
        column.setContentsMargins(_MARGIN, 12, 8, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addLayout(bottom)
        self._inside.setAutoFillBackground(False)
        self._scroll.viewport().setAutoFillBackground(False)

    # What it shows

    def show_records(
        self, records: Sequence[GroupRecord], count: str, theme: Theme, translate: Translate
    ) -> None:
        """Shows the choices with their counts; `count` says how many sessions pass."""
        self._records, self._theme, self._translate = records, theme, translate
        self.setAccessibleName(translate("Filter", "Filter"))
        self.close_button.setIcon(icon(Icon.CLOSE, theme.ink, 16))
        self.close_button.setAccessibleName(translate("Filter", "Close the filter"))
        self.search.setPlaceholderText(translate("Filter", "Find a choice"))
        self.search.setAccessibleName(translate("Filter", "Find a choice"))
        self.search.setVisible(sum(len(g.choices) for g in records) > FEW)
        self.count.setText(count)
        self.reset_button.setText(translate("Filter", "Reset filters"))
        self.reset_button.setVisible(any(r.chosen for g in records for r in g.choices))
        self._show_groups()

    def _show_groups(self) -> None:
        translate = self._translate
        if translate is None:
            return
        words = self.search.text().strip()
        # Of all of them: the columns stay while somebody types or unfolds.
        columns = columns_for(self._records, self._wide() - _MARGIN - 8 - 8 - 12)
        shown = [matching(g, words) if words else g for g in self._records]
        shown = [g for g in shown if g.choices]
        for place, group in enumerate(shown):
            part = self.groups.get(group.facet) or self._make(group.facet)
            self._column.insertWidget(place, part)
            part.show_group(group, self._theme, translate, whole=bool(words), columns=columns)
            part.show()
        there = {g.facet for g in shown}
        for facet, part in self.groups.items():
            part.setHidden(facet not in there)
        self.nothing.setText(translate("Filter", "No choice is called “{words}”.", words=words))
        self.nothing.setVisible(not shown)

    def _make(self, facet: Facet) -> FacetGroup:
        part = FacetGroup(self._inside)
        part.toggled.connect(self.toggled)
        part.grown.connect(self._show_groups)
        self.groups[facet] = part
        return part

    def box(self, choice: Choice) -> ChoiceBox | None:
        """The check box of a choice, if it is shown."""
        group = self.groups.get(choice.facet)
        return group.box(choice) if group is not None else None

    # Opening and closing

    def open_at(self, anchor: QWidget) -> None:
        """Opens below a button, with the focus in it."""
        self._anchor = anchor
        self._place()
        self.show()
        self.raise_()
        # Boxes made before the panel was placed are laid out now, so that the height is known.
        self._place()
        first = step((self,), None, forward=True)
        (self.search if not self.search.isHidden() else first or self).setFocus()

    def dismiss(self) -> None:
        """Closes it; what was chosen stays."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(self.window().focusWidget() or self.window())
        self.hide()
        self.search.clear()
        if had_focus and self._anchor is not None and self._anchor.isVisible():
            self._anchor.setFocus()
        elif had_focus:
            self.closed.emit()

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Closes it when a person goes on elsewhere in the window; its button does so itself."""
        if new is None or self.isHidden() or new is self._anchor or new.window() != self.window():
            return
        if new is not self and not self.isAncestorOf(new):
            self.dismiss()

    def _wide(self) -> int:
        parent = self.parentWidget()
        return min(_WIDE, parent.width() - 2 * 8) if parent is not None else _WIDE

    def _place(self) -> None:
        parent, anchor = self.parentWidget(), self._anchor
        if parent is None or anchor is None:
            return
        below = anchor.mapTo(parent, QPoint(anchor.width(), anchor.height() + 6))
        wide = self._wide()
        left = max(8, min(below.x() - wide, parent.width() - wide - 8))
        around = self._whole.sizeHint().height() - self._scroll.sizeHint().height()
        wanted = around + self._column.sizeHint().height() + 4
        free = parent.height() - below.y() - 8
        top = below.y()
        if free < min(wanted, 260):  # a low window: over the button rather than too small to use
            top, free = 8, parent.height() - 16
        self.setGeometry(QRect(QPoint(left, top), QSize(wide, min(wanted, free))))

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keeps its place when the window below it changes."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._show_groups()
            self._place()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        target = step((self,), self.window().focusWidget(), forward=next)
        if target is None:
            return False
        reasons = Qt.FocusReason
        target.setFocus(reasons.TabFocusReason if next else reasons.BacktabFocusReason)
        self._scroll.ensureWidgetVisible(target, 0, 40)
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        draw_frame(painter, self.rect().toRectF(), colour(self._theme.ink), 2, 0)
