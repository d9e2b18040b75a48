"""Beside the own day: overlaps with their numbers and what can be done, ways, what has no time."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.attendee.agenda.conflict_records import (
    ConflictRecord,
    FreeRecord,
    SideRecord,
    WayRecord,
)
from kiosk.ui.attendee.agenda.offers import Offer
from kiosk.ui.attendee.panel.parts import muted
from kiosk.ui.attendee.panel.section import Section
from kiosk.ui.shared.drawing import colour, draw_text
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import Icon, draw_icon
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.text_layout import line_height, width_of
from kiosk.ui.shared.theme import LIGHT, RADIUS_CELL, Text, Theme
from kiosk.wording import Translate

_SIGN = 28
_INDENT = _SIGN + 14


class ConflictColumn(QScrollArea):
    """`offered` carries the Offer a person takes, `opened` the key of a session to open."""

    offered = Signal(object)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self.record: SideRecord | None = None
        self.setProperty("reads", True)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A policy of its own: the Tab key stops at it only while there is something to scroll.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._section = Section()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 28, 24, 28)
        column.addWidget(self._section)
        column.addStretch(1)
        self.setWidget(inside)
        self.verticalScrollBar().rangeChanged.connect(self._let_stop)

    def show_record(self, record: SideRecord, theme: Theme, translate: Translate) -> None:
        """Shows what is beside a day; focus and place stay while it says the same."""
        self.record, self._theme = record, theme
        self.setAccessibleName(" ".join(record.heading))
        self._section.show_parts(
            (record, theme, translate), lambda column: self._build(column, record, translate)
        )
        # At once, not after the next events: until then lines would lie upon each other.
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.update()

    def _build(self, column: QVBoxLayout, record: SideRecord, translate: Translate) -> None:
        for line in record.heading:
            column.addWidget(_label(Text.PANEL_TITLE, line))
        if record.summary:
            column.addSpacing(6)
            column.addWidget(muted(_label(Text.BODY, record.summary), self._theme))
        for conflict in record.conflicts:
            column.addSpacing(28)
            column.addWidget(self._conflict(conflict, translate))
        for way in record.ways:
            column.addSpacing(28)
            column.addWidget(self._way(way))
        for free in record.free:
            column.addSpacing(28)
            column.addWidget(self._free(free))
        if record.undated:
            column.addSpacing(28)
            heading = _label(Text.ROOM, translate("Shelf", "no time yet"))
            column.addWidget(heading)
            for key, title in record.undated:
                column.addWidget(self._session(key, title))
        if record.gone:
            column.addSpacing(28)
            column.addWidget(muted(_label(Text.BODY, record.gone), self._theme))

    def _conflict(self, conflict: ConflictRecord, translate: Translate) -> QWidget:
        block, column = _block(_Number(conflict.number, self._theme, settled=conflict.settled))
        span = _label(Text.ROOM, conflict.span)
        said = translate("Agenda", "overlap {number}", number=conflict.number)
        span.setAccessibleName(f"{said}, {conflict.span}")
        column.addWidget(span)
        column.addWidget(_label(Text.BODY, conflict.what))
        column.addSpacing(8)
        for offer in conflict.offers:
            column.addWidget(self._line())
            column.addWidget(self._offer(offer))
        return block

    def _offer(self, offer: Offer) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 9, 0, 9)
        row.setSpacing(12)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(_label(Text.STRONG, offer.title))
        texts.addWidget(muted(_label(Text.META, offer.note), self._theme))
        row.addLayout(texts, 1)
        button = QPushButton(offer.button)
        button.setObjectName(f"{offer.kind.value} {offer.key} {offer.other}")
        button.setAccessibleName(offer.said)
        button.setFont(font(Text.CELL_TITLE))
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.offered.emit(offer))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return made

    def _way(self, way: WayRecord) -> QWidget:
        block, column = _block(_WalkSign(self._theme))
        column.addWidget(_label(Text.ROOM, way.rooms))
        column.addWidget(_label(Text.BODY, way.what))
        if way.advice:
            column.addSpacing(8)
            column.addWidget(self._line())
            column.addSpacing(9)
            column.addWidget(_label(Text.STRONG, way.advice))
        return block

    def _free(self, free: FreeRecord) -> QWidget:
        block, column = _block(_CalendarSign(self._theme))
        column.addWidget(_label(Text.ROOM, free.what))
        column.addSpacing(8)
        for offer in free.offers:
            column.addWidget(self._line())
            column.addWidget(self._offer(offer))
        if free.note:
            column.addWidget(muted(_label(Text.META, free.note), self._theme))
        return block

    def _session(self, key: str, title: str) -> QWidget:
        button = QPushButton(title)
        button.setObjectName(f"open {key}")
        button.setProperty("plain", True)
        button.setFont(font(Text.CELL_TITLE))
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setStyleSheet("text-align: left; padding: 0")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(lambda: self.opened.emit(key))
        return button

    def _line(self) -> QFrame:
        line = QFrame()
        line.setFixedHeight(1)
        line.setStyleSheet(f"background: {self._theme.hair}")
        return line

    def _let_stop(self, _least: int, most: int) -> None:
        stop = Qt.FocusPolicy.StrongFocus if most else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(stop)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(480, 300)


class _Number(QWidget):
    """The number of an overlap, as beside its hatch."""

    def __init__(self, number: int, theme: Theme, *, settled: bool) -> None:
        super().__init__()
        self._text, self._theme, self._settled = str(number), theme, settled
        self.setFixedSize(_SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        draw_number(QPainter(self), rect, self._text, self._theme, settled=self._settled)


class _WalkSign(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(_SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(2, 0, 24, 24)
        draw_icon(QPainter(self), Icon.WALK, rect, colour(self._theme.off_edge))


class _CalendarSign(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedSize(_SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:
        draw_icon(QPainter(self), Icon.CALENDAR, QRectF(2, 0, 24, 24), colour(self._theme.accent))


def draw_number(
    painter: QPainter, rect: QRectF, text: str, theme: Theme, *, settled: bool = False
) -> None:
    """Draws the number of an overlap as a red block; of a settled one as mine."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(theme.accent if settled else theme.off))
    painter.drawRoundedRect(rect, RADIUS_CELL, RADIUS_CELL)
    painter.restore()
    x = rect.center().x() - width_of(text, Text.STRONG) / 2
    y = rect.center().y() - line_height(Text.STRONG) / 2
    ink = theme.on_accent if settled else theme.on_off
    draw_text(painter, x, y, text, Text.STRONG, colour(ink))


def _block(sign: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """A sign with a column of texts beside it."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_INDENT - _SIGN)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(0)
    row.addLayout(column, 1)
    return made, column


def _label(role: Text, text: str) -> WrappedLabel:
    label = WrappedLabel(role)
    label.setText(text)
    return label
