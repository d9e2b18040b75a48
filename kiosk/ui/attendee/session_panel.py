"""The panel of one session: what, when, where, what changed, stars, text, people, links."""

from html import escape

from PySide6.QtCore import QRectF, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kiosk.programme.stars import Priority
from kiosk.ui.attendee.cell_painter import colour
from kiosk.ui.attendee.panel_record import Erratum, PanelRecord
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, draw_icon, draw_shape, icon
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.wording import Translate

WIDTH = 372
_MARGIN = 28
_SPACE = 16


class SessionPanel(QFrame):
    """Shows one session; carries its key in each signal."""

    closed = Signal()
    starred = Signal(str, object)
    export_wanted = Signal(str)
    copy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._record: PanelRecord | None = None
        self._translate: Translate | None = None
        self.setMinimumWidth(300)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.close_button = QPushButton(self)
        self.close_button.setProperty("plain", True)
        self.close_button.setFixedSize(36, 36)
        self.close_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.going = _star_button(self)
        self.maybe = _star_button(self)
        self.going.clicked.connect(lambda: self._choose(Priority.GOING))
        self.maybe.clicked.connect(lambda: self._choose(Priority.MAYBE))
        self.export = QPushButton(self)
        self.export.setIconSize(QSize(18 + GAP, 18))
        self.copy = QPushButton(self)
        for button, signal in ((self.export, self.export_wanted), (self.copy, self.copy_wanted)):
            button.setFont(font(Text.BODY))
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, s=signal: self._emit_key(s))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.addWidget(self.area)

    @property
    def record(self) -> PanelRecord | None:
        """The session shown."""
        return self._record

    def show_record(self, record: PanelRecord, theme: Theme, translate: Translate) -> None:
        """Shows a session; keeps the scroll position while it is the same one."""
        if (record, theme, translate) == (self._record, self._theme, self._translate):
            return
        same = self._record is not None and self._record.key == record.key
        place = self.area.verticalScrollBar().value() if same else 0
        self._record, self._theme, self._translate = record, theme, translate
        self._label_buttons(record, theme, translate)
        self._keep_buttons()
        body = _body(self, record, theme, translate)
        self.area.setWidget(body)
        self.setAccessibleName(record.said)
        # It takes the focus so that long texts scroll with the keys.
        self.area.setAccessibleName(record.title)
        self.area.verticalScrollBar().setValue(place)
        self.update()

    def _keep_buttons(self) -> None:
        """The buttons outlive the body they stand in."""
        for button in (self.close_button, self.going, self.maybe, self.export, self.copy):
            button.setParent(self)

    def _label_buttons(self, record: PanelRecord, theme: Theme, translate: Translate) -> None:
        self.close_button.setIcon(icon(Icon.CLOSE, theme.ink, 18))
        self.close_button.setAccessibleName(translate("Panel", "Close"))
        self.close_button.setToolTip(translate("Panel", "Close"))
        for button, priority, filled, text in (
            (self.going, Priority.GOING, Icon.STAR, translate("Panel", "Going")),
            (self.maybe, Priority.MAYBE, Icon.STAR_HALF, translate("Panel", "Maybe")),
        ):
            chosen = record.priority is priority
            button.setText(text)
            button.setChecked(chosen)
            ink = theme.on_accent if chosen else theme.ink
            sign = filled if chosen or priority is Priority.MAYBE else Icon.STAR_OUTLINE
            button.setIcon(icon(sign, ink, 18, GAP))
            button.setProperty("primary", chosen)
            button.style().unpolish(button)
            button.style().polish(button)
            button.setEnabled(record.can_star or chosen)
        self.export.setText(translate("Panel", "To my calendar …"))
        self.export.setIcon(icon(Icon.CALENDAR, theme.ink, 18, GAP))
        self.copy.setText(translate("Panel", "Copy as text"))

    def _choose(self, priority: Priority) -> None:
        if self._record is not None:
            chosen = None if self._record.priority is priority else priority
            self.starred.emit(self._record.key, chosen)

    def _emit_key(self, signal: object) -> None:
        if self._record is not None:
            (self.export_wanted if signal is self.export_wanted else self.copy_wanted).emit(
                self._record.key
            )

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, 0, 1, self.height(), colour(self._theme.hair))


def open_outside(address: str) -> None:
    """Opens a link in the person's browser or mail program; other schemes are never opened."""
    from kiosk.programme.text import safe_url

    safe = safe_url(address)
    if safe:
        QDesktopServices.openUrl(QUrl(safe))


def _star_button(parent: QWidget) -> QPushButton:
    button = QPushButton(parent)
    button.setCheckable(True)
    button.setIconSize(QSize(18 + GAP, 18))
    button.setFont(font(Text.STRONG))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def _body(panel: SessionPanel, record: PanelRecord, theme: Theme, translate: Translate) -> QWidget:
    """The panel's inside, from top to bottom."""
    body = QWidget()
    body.setAutoFillBackground(False)
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 18, 0, 24)
    column.setSpacing(0)
    _add_top(column, panel, record, theme)
    _add(column, WrappedLabel(Text.PANEL_TITLE), record.title)
    _add(column, WrappedLabel(Text.STRONG), record.subtitle, above=4)
    _add_time(column, record, theme)
    for number, erratum in enumerate(record.errata):
        column.addSpacing(_SPACE if number == 0 else 4)
        column.addWidget(_Erratum(erratum, theme))
    column.addSpacing(_SPACE + 4)
    column.addLayout(_inset_row(panel.going, panel.maybe))
    column.addSpacing(12)
    for clash in record.clashes:
        column.addWidget(_Note(Icon.WARNING, clash, translate("Panel", "at the same time:"), theme))
    for state in record.states:
        _add(column, _muted(WrappedLabel(Text.BODY), theme), state, above=4)
    column.addSpacing(12)
    column.addWidget(_rule(theme))
    for html in (record.abstract_html, record.description_html):
        if html:
            column.addSpacing(12)
            column.addWidget(_rich(html, theme))
    _add_people(column, record, theme, translate)
    _add_facts(column, record, theme)
    _add_links(column, record, theme)
    column.addSpacing(_SPACE + 8)
    column.addLayout(_inset_row(panel.export))
    column.addSpacing(8)
    column.addLayout(_inset_row(panel.copy))
    column.addStretch(1)
    if record.last_change:
        column.addSpacing(_SPACE)
        column.addWidget(_rule(theme))
        _add(column, _muted(WrappedLabel(Text.META), theme), record.last_change, above=12)
    for button in (panel.close_button, panel.going, panel.maybe, panel.export, panel.copy):
        button.show()
    return body


def _add_top(column: QVBoxLayout, panel: SessionPanel, record: PanelRecord, theme: Theme) -> None:
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, 0, 18, 0)
    row.setSpacing(10)
    if record.track:
        row.addWidget(_TrackShape(record.track_number, theme), 0, Qt.AlignmentFlag.AlignTop)
    label = WrappedLabel(Text.BODY)
    label.setText(" · ".join(part for part in (record.track, record.kind) if part))
    row.addWidget(label, 1)
    row.addWidget(panel.close_button, 0, Qt.AlignmentFlag.AlignTop)
    column.addLayout(row)
    column.addSpacing(8)


def _add_time(column: QVBoxLayout, record: PanelRecord, theme: Theme) -> None:
    column.addSpacing(12)
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, 0, 18, 0)
    row.setSpacing(12)
    timed = bool(record.day)
    time = QLabel(record.time) if timed else WrappedLabel(Text.ROW_TITLE)
    time.setText(record.time)
    time.setTextFormat(Qt.TextFormat.PlainText)
    time.setFont(font(Text.PANEL_TIME if timed else Text.ROW_TITLE))
    if record.errata and record.errata[0].off and timed:
        struck = time.font()
        struck.setStrikeOut(True)
        time.setFont(struck)
    row.addWidget(time, 0 if timed else 1)
    if record.countdown:
        count = WrappedLabel(Text.STRONG)
        count.setText(record.countdown)
        row.addWidget(count, 1, Qt.AlignmentFlag.AlignBottom)
        row.setContentsMargins(_MARGIN, 0, 18, 4)
    elif timed:
        row.addStretch(1)
    column.addLayout(row)
    where = " · ".join(part for part in (record.day, record.place) if part)
    _add(column, WrappedLabel(Text.BODY), where, above=2)


def _add_people(
    column: QVBoxLayout, record: PanelRecord, theme: Theme, translate: Translate
) -> None:
    if not record.people:
        return
    _add(column, _muted(WrappedLabel(Text.META), theme), translate("Panel", "With"), above=_SPACE)
    for person in record.people:
        name = ", ".join(part for part in (person.name, person.organisation) if part)
        _add(column, WrappedLabel(Text.STRONG), name, above=4)
        if person.biography:
            column.addWidget(_rich(person.biography, theme))


def _add_facts(column: QVBoxLayout, record: PanelRecord, theme: Theme) -> None:
    for number, (name, value) in enumerate(record.facts):
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, _SPACE if number == 0 else 2, 18, 0)
        label = _muted(WrappedLabel(Text.BODY), theme)
        label.setText(name)
        said = WrappedLabel(Text.BODY)
        said.setText(value)
        row.addWidget(label, 2)
        row.addWidget(said, 3)
        column.addLayout(row)


def _add_links(column: QVBoxLayout, record: PanelRecord, theme: Theme) -> None:
    for heading, links in record.links:
        _add(column, _muted(WrappedLabel(Text.META), theme), heading, above=_SPACE)
        lines = [
            f'<p style="margin:2px 0"><a href="{escape(link.url)}">{escape(link.title)}</a></p>'
            if link.url
            else f'<p style="margin:2px 0">{escape(link.title)}</p>'
            for link in links
        ]
        column.addWidget(_rich("".join(lines), theme))


def _add(column: QVBoxLayout, label: QLabel, text: str, *, above: int = 0) -> None:
    """Adds a text with the panel's margins; nothing when it is empty."""
    if not text:
        label.deleteLater()
        return
    label.setText(text)
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, above, 18, 0)
    row.addWidget(label)
    column.addLayout(row)


def _inset_row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def _rich(html: str, theme: Theme) -> QLabel:
    """Safe rich text; links open outside."""
    label = _RichLabel()
    label.setTextFormat(Qt.TextFormat.RichText)
    style = f"a {{ color: {theme.accent}; }} p, li {{ line-height: 130%; }}"
    label.setText(f"<style>{style}</style>{html}")
    label.setFont(font(Text.BODY))
    label.setWordWrap(True)
    label.setContentsMargins(_MARGIN, 0, 18, 0)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    flags = Qt.TextInteractionFlag
    # Only a text with links is something for the Tab key to stop at.
    reach = flags.TextBrowserInteraction if "<a " in html else flags.TextSelectableByMouse
    label.setTextInteractionFlags(reach)
    label.linkActivated.connect(open_outside)
    return label


def _muted(label: WrappedLabel, theme: Theme) -> WrappedLabel:
    palette = label.palette()
    palette.setColor(label.foregroundRole(), colour(theme.muted))
    label.setPalette(palette)
    label.setStyleSheet(f"color: {theme.muted}")
    return label


def _rule(theme: Theme) -> QFrame:
    line = QFrame()
    line.setFixedHeight(1)
    line.setStyleSheet(f"background: {theme.hair}; margin: 0 {_MARGIN}px;")
    return line


class _RichLabel(QLabel):
    """Rich text whose links the Tab key goes through, and leaves at the first link backwards."""

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt's own name
        body = self.parentWidget()
        if next or body is None:
            return super().focusNextPrevChild(next)
        # QLabel never lets go of its first link backwards (seen in Qt 6.11).
        return body.focusNextPrevChild(next)


class _TrackShape(QWidget):
    def __init__(self, number: int | None, theme: Theme) -> None:
        super().__init__()
        self._mark = theme.track(number)
        self.setFixedSize(14, 20)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_shape(painter, self._mark.shape, QRectF(0, 4, 14, 14), colour(self._mark.edge))


class _Erratum(QWidget):
    """Across the whole panel: the new large, the old below it."""

    def __init__(self, erratum: Erratum, theme: Theme) -> None:
        super().__init__()
        ground, ink = (theme.off, theme.on_off) if erratum.off else (theme.change, theme.on_change)
        self._ground = ground
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 12, 18, 12)
        column.setSpacing(0)
        for role, text in ((Text.ROW_TITLE, erratum.text), (Text.BODY, erratum.note)):
            if text:
                label = WrappedLabel(role)
                label.setText(text)
                label.setStyleSheet(f"color: {ink}")
                column.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), colour(self._ground))


class _Note(QWidget):
    """A line with a sign: "gleichzeitig: Schreibwerkstatt, 15:15–16:45"."""

    def __init__(self, sign: Icon, text: str, lead: str, theme: Theme) -> None:
        super().__init__()
        self._sign, self._theme = sign, theme
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN + 26, 2, 18, 2)
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setFont(font(Text.BODY))
        label.setText(f'<b style="color:{theme.off}">{escape(lead)}</b> {escape(text)}')
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        row.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = QRectF(_MARGIN, 3, 18, 18)
        draw_icon(painter, self._sign, rect, colour(self._theme.off_edge))
