"""The foot of the window: how old the programme is, what is shown, when the next check is due."""

from collections.abc import Callable
from datetime import datetime, timedelta, tzinfo
from enum import Enum

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kiosk.programme.values import dataclass
from kiosk.ui.shared.dates import clock_time
from kiosk.ui.shared.drawing import colour
from kiosk.ui.shared.fonts import font
from kiosk.ui.shared.labels import ElidedLabel, set_tip
from kiosk.ui.shared.text_layout import width_of
from kiosk.ui.shared.theme import FOOT_HEIGHT, LIGHT, Text, Theme
from kiosk.wording import Translate

_DOT = 12
STALE_AFTER = timedelta(minutes=2)
OUTDATED_AFTER = timedelta(hours=2)


class Freshness(Enum):
    """How far the programme on the screen can be trusted."""

    SYNCING = "syncing"
    FRESH = "fresh"
    LOCAL = "local"
    STALE = "stale"
    OUTDATED = "outdated"


@dataclass(frozen=True, slots=True)
class SyncState:
    """What the foot says; `problem` is what a person should know of the last check."""

    freshness: Freshness
    text: str
    problem: str = ""


def sync_state(
    *,
    contact: datetime | None,
    failing: bool,
    syncing: bool,
    local: bool,
    problem: str,
    now: datetime,
    zone: tzinfo,
    translate: Translate,
) -> SyncState:
    """The state of the programme's age; `contact` is the last successful look at the feed.

    Nothing is called missing before it was looked for: the first start is about to.
    `local` marks a feed that lies on this machine: it has no connection to lose.
    """
    at = clock_time(contact, zone) if contact else ""
    if contact is not None and abs(now - contact) > timedelta(hours=20):
        at = f"{contact.astimezone(zone):%d.%m.%Y} {at}"
    not_tried = contact is None and not failing and not problem
    if syncing or (not_tried and not local):
        text = translate("Status", "updating …")
        return SyncState(Freshness.SYNCING, text, problem)
    if contact is None and local and not problem:
        # Read by a clock that was ahead of this one; the file itself is here all the same.
        return SyncState(Freshness.LOCAL, translate("Status", "on this computer"), problem)
    if contact is None:
        return SyncState(Freshness.OUTDATED, translate("Status", "no connection yet"), problem)
    age = now - contact
    if local or not failing or age < STALE_AFTER:
        fresh = Freshness.LOCAL if local else Freshness.FRESH
        return SyncState(fresh, translate("Status", "As of {time}", time=at), problem)
    if age < OUTDATED_AFTER:
        text = translate("Status", "no connection since {time}", time=at)
        return SyncState(Freshness.STALE, text, problem)
    text = translate("Status", "no connection since {time} – may be out of date", time=at)
    return SyncState(Freshness.OUTDATED, text, problem)


class StatusBar(QWidget):
    """Shows the state, a summary of the programme, and the next check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme = LIGHT
        self._state = SyncState(Freshness.SYNCING, "")
        self._dot = _Dot(self)
        self._text = ElidedLabel(Text.TAG, self)
        self._summary = ElidedLabel(Text.META, self)
        self._next = ElidedLabel(Text.META, self)
        self.button = QPushButton(self)
        self.button.setProperty("plain", True)
        self.button.setFont(font(Text.TAG))
        self.button.setFixedHeight(26)
        self.button.hide()
        self.button.clicked.connect(self._act)
        self._do: Callable[[], None] | None = None
        self._said, self._busy = "", ""
        self._next.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 0)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self._text)
        row.addSpacing(12)
        row.addWidget(self._summary, 1)
        row.addWidget(self.button)
        row.addWidget(self._next)
        self.setFixedHeight(FOOT_HEIGHT)

    @property
    def state(self) -> SyncState:
        """What is shown now."""
        return self._state

    def show_state(self, state: SyncState, theme: Theme) -> None:
        """Shows how old the programme is; a problem takes the place of the summary's tool tip."""
        self._state, self._theme = state, theme
        self._dot.colours = _colours(state.freshness, theme)
        ink = theme.off if state.freshness is Freshness.OUTDATED else theme.ink
        palette = self._text.palette()
        palette.setColor(self._text.foregroundRole(), colour(ink))
        self._text.setPalette(palette)
        self._text.set_fitting(state.text)
        set_tip(self, state.problem)
        self.setAccessibleName(". ".join(part for part in (state.text, state.problem) if part))
        self._dot.update()
        self.update()

    def show_summary(self, summary: str, next_check: str) -> None:
        """Shows what the programme holds and when the feed is looked at again."""
        self._said = summary
        self._summary.setText(self._busy or summary)
        self._next.set_fitting(next_check)
        self._fit()

    def show_busy(self, text: str) -> None:
        """Says what is being done, in place of the summary; "" when it is done."""
        self._busy = text
        self._summary.setText(text or self._said)

    def offer(self, action: str, do: Callable[[], None]) -> None:
        """Offers something to do about the state, for as long as it is so; "" offers nothing."""
        self._do = do
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._fit()

    def _fit(self) -> None:
        """The next check goes first where there is no room for everything."""
        parts = (self._text, self.button, self._next)
        taken = sum(part.sizeHint().width() + 8 for part in parts if part.text())
        free = self.width() - 48 - _DOT - 20 - taken
        self._next.setVisible(width_of(self._summary.text(), Text.META) <= free)

    def _act(self) -> None:
        if self._do is not None:
            self._do()

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = self._theme
        ground = {
            Freshness.STALE: theme.change_tint,
            Freshness.OUTDATED: theme.off_tint,
        }.get(self._state.freshness, theme.desk)
        painter.fillRect(self.rect(), colour(ground))
        painter.fillRect(0, 0, self.width(), 1, colour(theme.hair))


class _Dot(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.colours = (LIGHT.ok, LIGHT.ok)
        self.setFixedSize(_DOT, _DOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge = self.colours
        painter.setBrush(colour(fill))
        painter.setPen(colour(edge))
        painter.drawEllipse(QRectF(1, 1, 9.5, 9.5))


def _colours(freshness: Freshness, theme: Theme) -> tuple[str, str]:
    return {
        Freshness.SYNCING: (theme.ground, theme.accent),
        Freshness.FRESH: (theme.ok, theme.ok),
        Freshness.LOCAL: (theme.ground, theme.edge),
        Freshness.STALE: (theme.change, theme.change_edge),
        Freshness.OUTDATED: (theme.off_edge, theme.off_edge),
    }[freshness]
