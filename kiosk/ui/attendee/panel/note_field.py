"""The field for a person's own note about a session: plain text, as tall as what stands in it."""

from PySide6.QtCore import QEvent, QMargins, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.theme import Text

MOST_LINES = 14
"""A longer note scrolls: the rest of the panel stays in reach."""
_PAD = QMargins(8, 7, 8, 7)
_SEQUENCES = QKeySequence.StandardKey
_OF_THE_WINDOW = (_SEQUENCES.Undo, _SEQUENCES.Redo)


class NoteField(QPlainTextEdit):
    """`typed` carries the session's key and the whole text, `left` says that the focus went.

    The window undoes what was typed, with everything else a person changed.
    """

    typed = Signal(str, str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._key = ""
        self._known = ""
        self.setObjectName("note")
        self.setFont(font(Text.BODY))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(_PAD)
        self.document().setDocumentMargin(0)
        self.textChanged.connect(self._tell)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._fit())
        self._fit()

    def show_note(self, key: str, text: str) -> None:
        """Shows the note of a session; what this field told itself leaves the cursor in place."""
        if key == self._key and text == self._known:
            return
        another, place = key != self._key, self.textCursor().position()
        self._key, self._known = key, text
        self.setPlainText(text)
        if not another:
            cursor = self.textCursor()
            cursor.setPosition(min(place, len(self.toPlainText())))
            self.setTextCursor(cursor)

    def _tell(self) -> None:
        text = self.toPlainText()
        if self._key and text != self._known:
            self._known = text
            self.typed.emit(self._key, text)

    def _fit(self) -> None:
        """As tall as its lines, up to MOST_LINES; two lines while it is empty."""
        # A plain text document measures its height in lines.
        lines = round(self.document().documentLayout().documentSize().height())
        shown = min(max(lines, 2), MOST_LINES)
        bars = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            bars.ScrollBarAsNeeded if lines > MOST_LINES else bars.ScrollBarAlwaysOff
        )
        # Its lines are as far apart as the typeface says, not as the window's own texts are.
        line = self.fontMetrics().lineSpacing()
        self.setFixedHeight(shown * line + _PAD.top() + _PAD.bottom() + 4 + 1)
        if lines <= MOST_LINES:
            self.verticalScrollBar().setValue(0)  # a new line was scrolled to while it was lower

    # Qt

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(sequence) for sequence in _OF_THE_WINDOW)
        ):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()
