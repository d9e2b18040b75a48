"""A layout that fills lines from left to right, like words; its height follows its width."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Puts as many widgets into a line as fit and goes on in the next; `gap` px between them."""

    def __init__(self, parent: QWidget, gap: int) -> None:
        self._items: list[QLayoutItem] = []
        super().__init__(parent)
        self._gap = gap

    def insert(self, place: int, widget: QWidget) -> None:
        """Puts a widget before the one at `place`."""
        self.addWidget(widget)
        self._items.insert(place, self._items.pop())
        self.invalidate()

    # Qt

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(QSize(0, item.sizeHint().height()))
        margins = self.contentsMargins()
        return size + QSize(200, margins.top() + margins.bottom())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Places the widgets within a width; gives the height they take, margins included."""
        margins = self.contentsMargins()
        left, right = rect.x() + margins.left(), rect.x() + rect.width() - margins.right()
        x, y, high = left, rect.y() + margins.top(), 0
        for line in self._lines(right - left):
            high = max(item.sizeHint().height() for item in line)
            x = left
            for item in line:
                size = item.sizeHint().boundedTo(QSize(right - left, high))
                if move:
                    middle = y + (high - size.height()) // 2
                    item.setGeometry(QRect(QPoint(x, middle), size))
                x += size.width() + self._gap
            y += high + self._gap
        return y - (self._gap if high else 0) - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wide = item.sizeHint().width()
            if not lines or used + self._gap + wide > width:
                lines.append([])
                used = -self._gap
            lines[-1].append(item)
            used += self._gap + wide
        return lines
