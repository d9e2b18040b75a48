"""Labels that break words too long for their width, draw themselves in a type role; tool tips."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.text_layout import elide, line_height, width_of, wrap
from kiosk.ui.shared.theme import Text

_MOST_LINES = 40

_AS_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\n": "<br>"})
"""Not `html.escape`: with it comes a table of all entities, 1.5 ms of the start."""


def plain_tip(text: str, head: str = "") -> str:
    """Rich text for a tool tip that shows `text` as it is, below a bold `head`; "" for nothing.

    Qt takes a tip that looks like rich text for it: feeds could draw what they like. A paragraph
    of rich text also breaks its lines, plain text runs across the whole screen.
    """
    parts = [f"<b>{head.translate(_AS_MARKUP)}</b>" if head else "", text.translate(_AS_MARKUP)]
    shown = "<br>".join(part for part in parts if part)
    return f"<p>{shown}</p>" if shown else ""


def literal(text: str) -> str:
    """The text for a button or menu, where a single "&" would mark a key."""
    return text.replace("&", "&&")


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget a tool tip of plain text; "" takes it away."""
    widget.setToolTip(plain_tip(text))
    # Screen readers would read the tip's tags aloud.
    widget.setAccessibleDescription(text)


class WrappedLabel(QLabel):
    """Plain text over as many lines as it needs; a word wider than the label is broken.

    QLabel itself never breaks inside a word: one long German compound would widen the panel.
    """

    def __init__(self, role: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFont(font(role))
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = wrap(self.text(), self._role, width, _MOST_LINES)
        return max(len(lines), 1) * line_height(self._role)

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self.text(), self._role)) + 1, line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().windowText().color())
        for number, line in enumerate(wrap(self.text(), self._role, self.width(), _MOST_LINES)):
            top = number * line_height(self._role)
            painter.drawText(
                0,
                top,
                self.width(),
                line_height(self._role),
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
                line,
            )


class ElidedLabel(QLabel):
    """One line of plain text that ends in "…" where it does not fit; whole in the tool tip."""

    def __init__(self, role: Text, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._role = role
        self.setFont(font(role))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_fitting(self, text: str, least: int = 0, most: int = 10_000) -> None:
        """Sets a text and gives the label the width it needs, within limits, px."""
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedWidth(min(max(self.sizeHint().width(), least), most))

    def sizeHint(self) -> QSize:
        return QSize(round(width_of(self.text(), self._role)) + 2, line_height(self._role))

    def minimumSizeHint(self) -> QSize:
        return QSize(40, line_height(self._role))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(QColor(self.palette().windowText().color()))
        shown = elide(self.text(), self._role, self.width())
        tip = "" if shown == self.text() else self.text()
        if tip != self.accessibleDescription():
            set_tip(self, tip)
        painter.drawText(QPointF(0, painter.fontMetrics().ascent()), shown)
