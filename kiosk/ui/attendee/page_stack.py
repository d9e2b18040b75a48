"""The pages of the window, of which one is seen; it alone says how small the window may be."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget, QWidget


class PageStack(QStackedWidget):
    """A page out of sight keeps the least width of its former words and would narrow the panel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._late: dict[int, Callable[[], object]] = {}
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def add_late(self, make: Callable[[], object] = lambda: None) -> None:
        """Keeps a place for a page; `make` is called before it is first shown, to `put` it."""
        self._late[self.addWidget(QWidget(self))] = make

    def put(self, number: int, page: QWidget) -> None:
        """Puts a page into the place that was kept for it."""
        self._late.pop(number, None)
        place = self.widget(number)
        self.insertWidget(number, page)
        if place is not None:
            self.removeWidget(place)
            place.deleteLater()

    def setCurrentIndex(self, number: int) -> None:
        make = self._late.get(number)
        if make is not None:
            make()
        super().setCurrentIndex(number)

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return page.minimumSizeHint() if page is not None else QSize()
