"""A page with one list over all days, its title and one button above it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kiosk.programme.model import Session
from kiosk.ui.attendee.lists.one_list import OneListPage
from kiosk.ui.attendee.lists.row_painter import RowPainter
from kiosk.ui.attendee.lists.session_list import SessionList
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.records import SessionRecord, session_record
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.shared.tab_order import read_in_order
from kiosk.ui.shared.theme import Text, Theme

_HEAD = 78


class ListPage(OneListPage):
    """`opened` and `star_toggled` carry a session's key; `acted` says the button was pressed."""

    acted = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        painter: type[RowPainter] = RowPainter,
        model: type[SessionModel] = SessionModel,
    ) -> None:
        """`painter` draws the rows, `model` holds them."""
        self.model = model(self._record)
        self.list = SessionList(self.model, painter=painter)
        super().__init__(self.list, parent)
        self.model.setParent(self)
        self.heading = ElidedLabel(Text.PANEL_TITLE, self)
        self.button = QPushButton(self)
        self.button.setFont(font(Text.STRONG))
        self.button.clicked.connect(lambda: self.acted.emit())
        self.button.hide()
        read_in_order(self.heading, self.button, self.stack)
        top = QHBoxLayout()
        top.setContentsMargins(24, 0, 24, 0)
        top.addWidget(self.heading, 1)
        top.addWidget(self.button)
        top.addStrut(_HEAD)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        column.addLayout(top)
        column.addWidget(self.stack, 1)
        self.list.star_toggled.connect(self.star_toggled)

    def set_theme(self, theme: Theme) -> None:
        """Draws in another theme."""
        self.list.set_theme(theme)
        super().set_theme(theme)

    def show_sessions(
        self,
        scene: Scene,
        title: str,
        sessions: Sequence[Session],
        heading: Callable[[Session], str] | None,
        *,
        with_day: bool = False,
        terms: tuple[tuple[str, ...], ...] = (),
        anew: bool = False,
    ) -> None:
        """Shows sessions below a title; `terms` are the words of a search to mark in titles.

        `anew` as for `SessionModel.show`.
        """
        self._scene = scene
        self.heading.setText(title)
        self.list.setAccessibleName(title)
        if not anew:
            self.model.forget_records()
        self.list.show_sessions(sessions, heading, with_day=with_day, terms=terms, anew=anew)
        self.show_list(bool(sessions))

    def set_scene(self, scene: Scene, keys: Sequence[str] | None) -> None:
        """Takes a later moment: the records of these sessions (None: all) are made anew."""
        self._scene = scene
        self.model.forget_records(keys)

    def _record(self, session: Session) -> SessionRecord:
        if self._scene is None:
            raise RuntimeError("sessions are shown before there is a programme")
        return session_record(session, self._scene)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(self._theme.ground))
        painter.fillRect(0, _HEAD, self.width(), 1, colour(self._theme.hair))
