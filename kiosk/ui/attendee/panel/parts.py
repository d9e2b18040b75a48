"""The small parts of the session panel: texts, notices, notes, signs, rules."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.attendee.panel.record import Erratum
from kiosk.ui.shared.drawing import colour, draw_frame
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, draw_icon, draw_shape
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.text_layout import line_height
from kiosk.ui.shared.theme import Text, Theme

MARGIN = 28
RIGHT = 18
SPACE = 16
_BETWEEN = 8
_BESIDE = 12
_PLAIN_PAD = 6
"""What the style sheet leaves around the text of a plain button."""

_BY_TAB = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)


class RichLabel(QLabel):
    """Safe rich text; links open outside.

    The Tab key goes through its links, and leaves at the first one backwards.
    """

    def __init__(self, html: str, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._accent = theme.accent
        self.setTextFormat(Qt.TextFormat.RichText)
        style = f"a {{ color: {theme.accent}; }} p, li {{ line-height: 108%; }}"
        self.setText(f"<style>{style}</style>{html}")
        self.setFont(font(Text.BODY))
        self.setWordWrap(True)
        self.setContentsMargins(MARGIN, 0, RIGHT, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._heights: dict[int, int] = {}
        flags = Qt.TextInteractionFlag
        # Only a text with links is something for the Tab key to stop at.
        reach = flags.TextBrowserInteraction if "<a " in html else flags.TextSelectableByMouse
        self.setTextInteractionFlags(reach)
        self.linkActivated.connect(open_outside)

    # QLabel lays its text out anew for each size it is asked for: 2 ms per 1,000 characters.

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(40, line_height(Text.BODY))

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        body = self.parentWidget()
        if next or body is None:
            return super().focusNextPrevChild(next)
        # QLabel never lets go of its first link backwards (seen in Qt 6.11).
        return body.focusNextPrevChild(next)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and not self.hasSelectedText():
            super().focusNextPrevChild(True)  # to the first link: Enter opens what is seen

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            inside = QRectF(self.contentsRect()).adjusted(-6, 1, 6, -1)
            draw_frame(QPainter(self), inside, colour(self._accent), 2, 0)


def open_outside(address: str) -> None:
    """Opens a link in the person's browser or mail program; other schemes are never opened."""
    from kiosk.programme.text import safe_url

    safe = safe_url(address)
    if safe:
        QDesktopServices.openUrl(QUrl(safe))


class TrackShape(QWidget):
    """A theme's sign: its shape in its colour."""

    def __init__(self, number: int | None, theme: Theme) -> None:
        super().__init__()
        self._mark = theme.track(number)
        self.setFixedSize(14, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_shape(painter, self._mark.shape, QRectF(0, 4, 14, 14), colour(self._mark.edge))


class ErratumBand(QWidget):
    """Across the whole panel: the new large, the old below it."""

    def __init__(self, erratum: Erratum, theme: Theme) -> None:
        super().__init__()
        ground, ink = (theme.off, theme.on_off) if erratum.off else (theme.change, theme.on_change)
        self._ground = ground
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, RIGHT, 12)
        column.setSpacing(0)
        for role, text in ((Text.ROW_TITLE, erratum.text), (Text.BODY, erratum.note)):
            if text:
                label = WrappedLabel(role)
                label.setText(text)
                label.setStyleSheet(f"color: {ink}")
                column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._ground))


class Note(QWidget):
    """A line with a sign: "gleichzeitig: Schreibwerkstatt, 15:15–16:45"."""

    def __init__(self, sign: Icon, text: str, lead: str, theme: Theme) -> None:
        super().__init__()
        self._sign, self._theme = sign, theme
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN + 26, 2, RIGHT, 2)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setFont(font(Text.BODY))
        label.setText(f'<b style="color:{theme.off}">{escape(lead)}</b> {escape(text)}')
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(MARGIN, 3, 18, 18)
        draw_icon(painter, self._sign, rect, colour(self._theme.off_edge))


class PlainButton(QPushButton):
    """A button that looks like a word; `said` is its longer name for screen readers."""

    def __init__(self, text: str, name: str, said: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(said)
        self.setProperty("plain", True)
        self.setFont(font(Text.CELL_TITLE))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def row(self) -> QHBoxLayout:
        """A row with the button's text at the panel's margin."""
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN - _PLAIN_PAD, 2, RIGHT, 0)
        row.addWidget(self)
        row.addStretch(1)
        return row

    def give_way(self) -> None:
        """Hides; the focus goes to the scroll area, which scrolls on with the keys."""
        if self.hasFocus():
            focus_area(self)
        self.hide()


def focus_area(widget: QWidget) -> None:
    """Gives the focus to the scroll area around a widget, if there is one."""
    area = widget.parentWidget()
    while area is not None and not isinstance(area, QScrollArea):
        area = area.parentWidget()
    if area is not None:
        area.setFocus()


def add_text(column: QBoxLayout, label: QLabel, text: str, *, above: int = 0) -> None:
    """Adds a text with the panel's margins; nothing when it is empty."""
    if not text:
        label.deleteLater()
        return
    label.setText(text)
    row = QHBoxLayout()
    row.setContentsMargins(MARGIN, above, RIGHT, 0)
    row.addWidget(label)
    column.addLayout(row)


class InsetRow(QWidget):
    """Controls side by side within the panel's margins; below each other where they do not fit."""

    def __init__(self, *buttons: QWidget) -> None:
        super().__init__()
        self._buttons = buttons
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self._row.setSpacing(_BETWEEN)
        for button in buttons:
            self._row.addWidget(button, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(button.sizeHint().width() for button in self._buttons)
        count = len(self._buttons)
        room = event.size().width() - 2 * MARGIN - (count - 1) * _BETWEEN
        directions = QBoxLayout.Direction
        fits = widest * count <= room
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)


class TimeLine(QWidget):
    """A time and, where there is the width for all of it, how long still beside it; else below."""

    def __init__(self, time: QLabel, count: WrappedLabel | None) -> None:
        super().__init__()
        self._time, self._count = time, count
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(MARGIN, 0, RIGHT, 0)
        self._row.addWidget(time)
        if count is not None:
            self._row.addWidget(count, 1, Qt.AlignmentFlag.AlignBottom)
        else:
            self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._count is None:
            return
        wanted = self._time.sizeHint().width() + _BESIDE + self._count.sizeHint().width()
        fits = wanted <= event.size().width() - MARGIN - RIGHT
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._row.setSpacing(_BESIDE if fits else 0)
        self._row.setContentsMargins(MARGIN, 0, RIGHT, 4 if fits else 2)


def muted(label: WrappedLabel, theme: Theme) -> WrappedLabel:
    """The label in the colour of what matters less."""
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour(theme.muted))
    label.setPalette(palette)
    label.setStyleSheet(f"color: {theme.muted}")
    return label


def rule(theme: Theme) -> QFrame:
    """A hairline between two parts."""
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet(f"background: {theme.hair}; margin: 0 {MARGIN}px;")
    return line
