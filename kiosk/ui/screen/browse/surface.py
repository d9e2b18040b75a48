"""Where the kiosk is touched: invisible buttons over the picture, and all keys go here.

The picture draws everything; a button shows only that it is pressed or has the keyboard's focus.
They are real controls, so that screen readers and keyboards find them.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from kiosk.ui.pictures.browse.page import Page, Target
from kiosk.ui.pictures.browse.visit import Act
from kiosk.ui.screen.browse.swipe import WAYS, Swipe
from kiosk.ui.shared.theme import Theme

_FOCUS, _PRESSED = 4, 40
"""The width of the focus frame, px; how much a pressed place is tinted, of 255."""

_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.OtherFocusReason,
)


class Surface(QWidget):
    """Lies over the whole window. `acted` gives what a target does, `touched` says that somebody
    is there, `typed` gives letters of a real keyboard, `pressed` any other key."""

    acted = Signal(object)
    touched = Signal()
    typed = Signal(str)
    pressed = Signal(object)

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._theme = theme
        self._by_sign: dict[str, TouchTarget] = {}
        self._told = _Told(self)
        self._swipe = Swipe(self.size)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.lower()
        self.show()

    def place(self, page: Page, transform: QTransform) -> None:
        """Puts the targets of a page where the picture, turned by `transform`, shows them."""
        self._swipe.transform = transform
        order = [target.sign for target in page.targets]
        for sign in self._by_sign.keys() - set(order):
            self._drop(self._by_sign.pop(sign))
        fresh = order != list(self._by_sign)
        placed = {target.sign: self._placed(target, transform) for target in page.targets}
        self._by_sign = placed
        self._told.tell(page.told)
        self.setAccessibleName(page.title)
        if fresh:
            self._put_in_order(list(placed.values()))

    def target(self, sign: str) -> "TouchTarget | None":
        """The control of a sign on this page."""
        return self._by_sign.get(sign)

    @property
    def targets(self) -> Sequence["TouchTarget"]:
        """All controls of the page, in reading order."""
        return list(self._by_sign.values())

    def finger_down(self, point: QPointF) -> None:
        """A finger comes down somewhere, in coordinates of the screen."""
        self._swipe.begin(self.mapFromGlobal(point))

    def is_drawn(self, point: QPointF) -> bool:
        """Whether it has been drawn so far that it touches no one place."""
        return bool(self._swipe.direction(self.mapFromGlobal(point)))

    def finger_up(self, point: QPointF) -> bool:
        """It goes up; whether it was drawn: then it has touched what turns the page that way."""
        way = self._swipe.end(self.mapFromGlobal(point))
        signs = [sign for sign in WAYS.get(way, ()) if sign in self._by_sign]
        if signs:
            self._by_sign[signs[0]].click()
        return bool(way)

    def _placed(self, target: Target, transform: QTransform) -> "TouchTarget":
        widget = self._by_sign.get(target.sign)
        if widget is None:
            widget = TouchTarget(self, self._theme, self._act)
        box = transform.mapRect(QRectF(*target.box)).toRect()
        widget.show_target(target, box)
        return widget

    def _act(self, act: Act) -> None:
        self.touched.emit()
        self.acted.emit(act)

    def _drop(self, widget: "TouchTarget") -> None:
        """Nothing of it stays: it may name what the last visitor read."""
        if widget.hasFocus():
            self.setFocus()
        widget.hide()
        widget.forget()
        widget.setParent(None)
        widget.deleteLater()

    def _put_in_order(self, widgets: Sequence["TouchTarget"]) -> None:
        """Screen readers follow the order of the children, the Tab key its own."""
        before: QWidget = self
        for widget in widgets:
            widget.raise_()
            QWidget.setTabOrder(before, widget)
            before = widget

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()
        self.finger_down(event.globalPosition())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.finger_up(event.globalPosition())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key means anything but letters and the few of `pressed`; none goes further."""
        self.touched.emit()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if held:
            return
        if event.text() and event.text().isprintable():
            self.typed.emit(event.text())
        else:
            self.pressed.emit(Qt.Key(event.key()))


class TouchTarget(QAbstractButton):
    """One place to touch; draws nothing but the finger and the focus on it."""

    def __init__(self, surface: Surface, theme: Theme, act: Callable[[Act], None]) -> None:
        super().__init__(surface)
        self._surface = surface
        self._theme = theme
        self._act = act
        self._target: Target | None = None
        self._by_keyboard = False
        # A finger leaves no focus behind.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(self._clicked)

    def show_target(self, target: Target, box: QRect) -> None:
        """Becomes a target."""
        self._target = target
        self.setGeometry(box)
        self.setAccessibleName(target.name)
        self.setCheckable(target.chosen is not None)
        if target.chosen is not None:
            self.setChecked(target.chosen)
        self.show()

    def forget(self) -> None:
        """Becomes nothing."""
        self._target = None
        self.setAccessibleName("")

    def _clicked(self) -> None:
        target = self._target
        if target is None:
            return
        if target.chosen is not None:
            # What is chosen is for the visit to say, not for Qt.
            self.setChecked(target.chosen)
        self._act(target.act)

    # Qt

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._surface.finger_down(event.globalPosition())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._surface.is_drawn(event.globalPosition()):
            self.setDown(False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A finger that stayed where it was means what it came down on, wherever that is now."""
        held = self.isDown()
        drawn = self._surface.finger_up(event.globalPosition())
        self.setDown(False)
        if held and not drawn:
            self.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        types = self._target is not None and self._target.sign == "field"
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif types and event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keyboard = event.reason() in _BY_KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.isDown():
            tint = QColor(self._theme.accent)
            tint.setAlpha(_PRESSED)
            painter.fillRect(self.rect(), tint)
        if self.hasFocus() and self._by_keyboard:
            half = _FOCUS / 2
            painter.setPen(QPen(QColor(self._theme.ground), 2 * _FOCUS))
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))
            painter.setPen(QPen(QColor(self._theme.accent), _FOCUS))
            painter.drawRect(QRectF(self.rect()).adjusted(half, half, -half, -half))


class _Told(QLabel):
    """The running text of a page for screen readers; the picture shows it."""

    def tell(self, text: str) -> None:
        if text != self.text():
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(text)
        self.setVisible(bool(text))
        # Under the targets, as wide as the surface, so that nothing of it can be pressed.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.resize(1, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Drawn already."""
