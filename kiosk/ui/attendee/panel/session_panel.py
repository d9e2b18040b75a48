"""The panel of one session: what, when, where, what changed, stars, text, people, links."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
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
from kiosk.ui.attendee.panel.body import PanelBody, PanelButtons
from kiosk.ui.attendee.panel.folds import Look
from kiosk.ui.attendee.panel.note_field import NoteField
from kiosk.ui.attendee.panel.record import PanelRecord
from kiosk.ui.attendee.panel.reminder_button import ReminderButton
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.icons import GAP, Icon, icon
from kiosk.ui.shared.theme import LIGHT, PANEL_WIDTH, Text, Theme
from kiosk.wording import Translate


class SessionPanel(QFrame):
    """Shows one session; carries its key in each signal."""

    closed = Signal()
    starred = Signal(str, object)
    lead_chosen = Signal(str, str)
    export_wanted = Signal(str)
    copy_wanted = Signal(str)
    code_wanted = Signal(str)
    noted = Signal(str, str)
    note_left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._record: PanelRecord | None = None
        self._labelled: object = None
        self._unfolded: dict[str, int] = {}
        self.setMinimumWidth(300)
        self.area = QScrollArea(self)
        self.area.setProperty("reads", True)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.back = QPushButton()
        self.back.setProperty("plain", True)
        self.back.setFont(font(Text.STRONG))
        self.back.setCursor(Qt.CursorShape.PointingHandCursor)
        self.back.clicked.connect(lambda: self.closed.emit())
        self.back.hide()
        self.close_button = QPushButton()
        self.close_button.setProperty("plain", True)
        self.close_button.setFixedSize(36, 36)
        self.close_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.close_button.clicked.connect(lambda: self.closed.emit())
        self.going = _star_button()
        self.maybe = _star_button()
        self.going.clicked.connect(lambda: self._choose(Priority.GOING))
        self.maybe.clicked.connect(lambda: self._choose(Priority.MAYBE))
        self.remind = ReminderButton()
        self.remind.chosen.connect(lambda lead: self.lead_chosen.emit(self._key(), lead))
        self.export = _wide_button()
        self.export.setIconSize(QSize(18 + GAP, 18))
        self.export.clicked.connect(lambda: self.export_wanted.emit(self._key()))
        self.copy = _wide_button()
        self.copy.clicked.connect(lambda: self.copy_wanted.emit(self._key()))
        self.code = _wide_button()
        self.code.clicked.connect(lambda: self.code_wanted.emit(self._key()))
        self.note = NoteField()
        self.note.typed.connect(self.noted)
        self.note.left.connect(self.note_left)
        self._body = PanelBody(
            PanelButtons(
                self.close_button,
                self.going,
                self.maybe,
                self.remind,
                self.export,
                self.code,
                self.copy,
                self.note,
            )
        )
        self.area.setWidget(self._body)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        above = QHBoxLayout()
        above.setContentsMargins(21, 0, 24, 0)
        above.addWidget(self.back)
        above.addStretch(1)
        column.addLayout(above)
        column.addWidget(self.area)

    @property
    def record(self) -> PanelRecord | None:
        """The session shown."""
        return self._record

    def show_record(self, record: PanelRecord, theme: Theme, translate: Translate) -> None:
        """Shows a session; keeps place, focus and selected text while it is the same one."""
        if self._record is None or self._record.key != record.key:
            self._unfolded = {}
            self.area.verticalScrollBar().setValue(0)
        self._record, self._theme = record, theme
        self._label_buttons(record, theme, translate)
        self.remind.show_choice(record.reminder, theme, translate)
        self._body.show_record(record, Look(theme, translate, self._unfolded))
        self.note.show_note(record.key, record.note)
        self.setAccessibleName(record.said)
        # It takes the focus so that long texts scroll with the keys.
        self.area.setAccessibleName(record.title)
        self.update()

    def offer_way_back(self, text: str) -> None:
        """Shows what leads back to where the session was opened from; "" for nothing."""
        self.back.setText(text)
        self.back.setVisible(bool(text))

    def selected_text(self) -> str:
        """The text selected in the panel, where the focus is first; "" if none is."""
        labels = [label for label in self.findChildren(QLabel) if label.hasSelectedText()]
        labels.sort(key=lambda label: not label.hasFocus())
        text = labels[0].selectedText() if labels else ""
        # Qt's own signs for the ends of paragraphs and lines.
        return text.replace("\u2029", "\n").replace("\u2028", "\n")

    def _label_buttons(self, record: PanelRecord, theme: Theme, translate: Translate) -> None:
        labels = (record.priority, record.can_star, theme, translate)
        if labels == self._labelled:
            return
        self._labelled = labels
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
            self._enable(button, record.can_star or chosen)
        self.export.setText(translate("Panel", "To my calendar …"))
        self.export.setIcon(icon(Icon.CALENDAR, theme.ink, 18, GAP))
        self.copy.setText(translate("Panel", "Copy as text"))
        self.code.setText(translate("Panel", "Onto a phone (QR code) …"))
        self.note.setAccessibleName(translate("Panel", "Note"))
        self.note.setPlaceholderText(translate("Panel", "For you alone, on this device."))

    def _enable(self, button: QPushButton, can: bool) -> None:
        if not can and button.hasFocus():
            self.area.setFocus()  # Qt would pass it on to wherever the Tab key leads
        button.setEnabled(can)

    def _choose(self, priority: Priority) -> None:
        if self._record is not None:
            chosen = None if self._record.priority is priority else priority
            self.starred.emit(self._record.key, chosen)

    def _key(self) -> str:
        return self._record.key if self._record is not None else ""

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(PANEL_WIDTH, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, 0, 1, self.height(), colour(self._theme.hair))


def _star_button() -> QPushButton:
    button = _wide_button()
    button.setCheckable(True)
    button.setIconSize(QSize(18 + GAP, 18))
    button.setFont(font(Text.STRONG))
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button


def _wide_button() -> QPushButton:
    button = QPushButton()
    button.setFont(font(Text.BODY))
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button
