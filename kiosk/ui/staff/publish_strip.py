"""The strip below a change: its reason, until when, whom it reaches, and publishing."""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from kiosk.desk.edit import Edit
from kiosk.programme.model import Programme
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.field_keys import OwnRedo
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import WrappedLabel
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.theme import LIGHT, Text, Theme
from kiosk.ui.staff.chip import press
from kiosk.ui.staff.office import Office
from kiosk.ui.staff.until_field import UntilField

_SIDE = 32
_AROUND_PUBLISH = 2 * _SIDE + 8 + 2 * 18
"""Margins, gap and padding beside the button's words, px."""


class PublishStrip(QWidget):
    """`publish` and `discard` are called when somebody presses the buttons.

    `expire` is called with the instant until which the change is to count, None for no such one.
    """

    def __init__(
        self,
        office: Office,
        publish: Callable[[], object],
        discard: Callable[[], object],
        expire: Callable[[datetime | None], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._office = office
        self._theme: Theme = LIGHT
        self._low = False
        self._warned: Sequence[str] = ()
        self._reach = ""
        self._until = ""
        self._own_reason = ""
        self._texts: tuple[str, ...] = ("",)
        self.reason_head = QLabel(self)
        self.reason_head.setFont(font(Text.STRONG))
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(500)
        OwnRedo(self.reason)
        self.until = UntilField(office, expire, self)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self.reason, 1)
        first.addWidget(self.until)
        self.reach = WrappedLabel(Text.META, self)
        self.publish_button = press(self, publish, primary=True)
        self.discard_button = press(self, discard)
        ends = QHBoxLayout()
        ends.setSpacing(8)
        ends.addWidget(self.publish_button, 1)
        ends.addWidget(self.discard_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 12, _SIDE, 16)
        column.setSpacing(8)
        column.addWidget(self.reason_head)
        column.addLayout(first)
        column.addWidget(self.reach)
        column.addLayout(ends)

    def show_edits(self, edits: Sequence[Edit], warned: Sequence[str]) -> None:
        """Says what pressing does with these edits; `warned` are the warnings' heads."""
        self._warned = warned
        for part in (self.publish_button, self.discard_button, self.until):
            part.setEnabled(bool(edits))
        expires = next((e.expires for e in edits if e.expires is not None), None)
        self.until.show_until(expires, edits[0].session if edits else "")
        self._until = self._says_until(expires)
        self._own_reason = next((e.reason for e in edits if e.reason), "")
        self._hint()
        me = self._office.desk.me
        if me is not None and not me.prepares:
            self.publish_button.setEnabled(False)
        self._texts = self._says(bool(edits))
        self.publish_button.setAccessibleName(self._texts[0])
        self._fit_texts()
        self._say_reach()

    def _says(self, begun: bool) -> tuple[str, ...]:
        """What stands on the button, from the longest to the shortest."""
        translate, desk = self._office.translate, self._office.desk
        short = translate("Staff", "Publish")
        number = _next_version(desk.programme)
        if desk.me is not None and not desk.me.publishes:
            return translate("Staff", "Hand in for publication"), translate("Staff", "Hand in")
        if not begun:
            return (short,)
        if desk.trouble is not None:
            return translate("Staff", "Publish as soon as the server is back"), short
        if self._warned:
            return (
                translate("Staff", "Publish as version {number} all the same", number=number),
                translate("Staff", "Publish all the same"),
                short,
            )
        return translate("Staff", "Publish as version {number}", number=number), short

    def _says_until(self, expires: datetime | None) -> str:
        """With the day, where it is another one: the field has the time alone."""
        if expires is None:
            return ""
        office = self._office
        return office.translate("Staff", "Valid until {time}.", time=office.when(expires))

    def _fit_texts(self) -> None:
        """Says as much on the button as fits."""
        room = self.width() - _AROUND_PUBLISH - self.discard_button.sizeHint().width()
        fitting = (t for t in self._texts if width_of(t, Text.STRONG) <= room)
        self.publish_button.setText(next(fitting, self._texts[-1]))

    def show_reach(self, text: str) -> None:
        """Says whom a change reaches."""
        self._reach = text
        self._say_reach()

    def _say_reach(self) -> None:
        """Whom it reaches; before that in short what is in the way, which may be out of sight."""
        parts = (*self._warned, self._until, self._reach if not self._low else "")
        text = " · ".join(part for part in parts if part)
        self.reach.setText(text)
        self.reach.setVisible(bool(text))
        ink = self._theme.off if self._warned else self._theme.ink
        self.reach.setStyleSheet(f"color: {ink}")

    def name(self) -> None:
        """Names everything in the chosen language."""
        translate = self._office.translate
        self.reason_head.setText(translate("Staff", "Reason, for everybody to see"))
        self.reason.setAccessibleName(self.reason_head.text())
        self.discard_button.setText(translate("Staff", "Discard"))
        self.until.name()
        self.fit(low=self._low)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self._theme = theme
        self._say_reach()
        self.update()

    def fit(self, *, low: bool) -> None:
        """In a low window, a hint in the field stands for the words above it."""
        self._low = low
        self.reason_head.setVisible(not low)
        self._hint()
        self._say_reach()
        self._fit_texts()

    def _hint(self) -> None:
        """Shows the reason that the edits have of their own, as long as no other one is typed."""
        head = self.reason_head.text() if self._low else ""
        self.reason.setPlaceholderText(self._own_reason or head)
        self.reason.setAccessibleDescription(self._own_reason)

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_texts()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour(self._theme.hair))


def _next_version(programme: Programme | None) -> str:
    """The number the next publication will have, as far as the feed counts."""
    known = programme.version if programme else ""
    return str(int(known) + 1) if known.isascii() and known.isdigit() else known
