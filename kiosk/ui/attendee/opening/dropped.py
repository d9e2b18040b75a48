"""A feed dropped onto the window: a file or a link is opened, what is no feed is refused."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.personal.handover import SCHEME
from kiosk.programme.errors import KnownError
from kiosk.store.feed_state import FeedState
from kiosk.sync.source import Source
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.drawing import colour, draw_frame, draw_text
from kiosk.ui.shared.notice import Notice
from kiosk.ui.shared.text_layout import elide, line_height, width_of
from kiosk.ui.shared.theme import Text
from kiosk.wording import error_text

if TYPE_CHECKING:
    from kiosk.sync.receive import Received

_OURS = f"{SCHEME}:"
_LINKS = ("http://", "https://", "webcal://", "webcals://")


def feeds_in(addresses: Sequence[str], text: str) -> list[str]:
    """What may be a feed in what is dragged: its files and web addresses, else its text.

    Browsers give a link as address and text, editors as text alone.
    """
    starts = ("file:", *_LINKS, _OURS)
    found = [a for a in addresses if a.lower().startswith(starts)]
    words = text.split()
    if not found and len(words) == 1 and words[0].lower().startswith((*_LINKS, _OURS)):
        found = words
    return found


class DropTarget(QObject):
    """Takes what is dropped onto a window, and shows beforehand that it would."""

    def __init__(
        self,
        window: QMainWindow,
        workspace: Workspace,
        appearance: Appearance,
        notice: Notice,
        take_over: Callable[[str | Path], object],
    ) -> None:
        """`take_over` is given a selection, or the file of an agenda, instead of a feed."""
        super().__init__(window)
        self._take_over = take_over
        self._window = window
        self._workspace = workspace
        self._appearance = appearance
        self._notice = notice
        self._latest = ""
        self.sheet: DropSheet | None = None
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def open_dropped(self, feeds: Sequence[str]) -> None:
        """Opens the first of these feeds, once it is sure that it is one."""
        translate = self._appearance.translate
        if self._handed_over(feeds[0]):
            return
        try:
            source = Source.parse(feeds[0])
        except KnownError as error:
            self._refuse(feeds[0], error)
            return
        if len(feeds) > 1:
            name = source.title
            text = translate(
                "Drop", "%n feeds were dropped; “{name}” is opened.", len(feeds), name=name
            )
            self._notice.tell(text)
        if source == self._workspace.source:
            self._workspace.watch.sync_now()
        else:
            self._try(source)

    def _handed_over(self, dropped: str) -> bool:
        """Takes over a selection or an agenda instead of opening it as a programme."""
        from kiosk.ui.attendee.handover.dropped import handed_over

        found = handed_over(dropped)
        if found:
            self._take_over(found)
        return bool(found)

    def _try(self, source: Source) -> None:
        """Reads a feed before going over to it: what is none leaves the programme as it is."""
        from kiosk.sync.parse import reader_apart
        from kiosk.sync.receive import receive

        work, self._latest = self._workspace, source.name
        clock, cancel = work.clock, work.tasks.cancel
        end = work.busy("read", source.title)

        def arrived(received: "Received") -> None:
            end()
            if self._latest != source.name:
                return  # another one was dropped meanwhile
            if received.error is not None:
                self._refuse(source.title, received.error)
            else:
                work.open(source)

        def failed(error: KnownError) -> None:
            end()
            self._refuse(source.title, error)

        known = FeedState(source.name)
        work.tasks.network(
            lambda: receive(source, known, clock=clock, cancel=cancel, read=reader_apart(cancel)),
            arrived,
            failed,
        )

    def _refuse(self, name: str, error: KnownError) -> None:
        translate = self._appearance.translate
        text = translate(
            "Drop",
            "“{name}” was not opened; the programme stays as it is. {reason}",
            name=name,
            reason=error_text(error, translate),
        )
        self._notice.tell(text, wrong=True)

    # Qt

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent | QDragMoveEvent) and _feeds(event.mimeData()):
            event.acceptProposedAction()
            self._show(_feeds(event.mimeData()))
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            feeds = _feeds(event.mimeData())
            self._hide()
            if feeds:
                event.acceptProposedAction()
                self.open_dropped(feeds)
            return bool(feeds)
        if event.type() == QEvent.Type.DragLeave:
            self._hide()
        return False

    def _show(self, feeds: list[str]) -> None:
        if self.sheet is not None:
            return
        translate = self._appearance.translate
        self.sheet = DropSheet(
            self._window,
            self._appearance,
            translate("Drop", "Release to open"),
            _named(feeds[0]),
        )
        self.sheet.setGeometry(self._window.rect())
        self.sheet.show()
        self.sheet.raise_()

    def _hide(self) -> None:
        if self.sheet is not None:
            self.sheet.hide()
            self.sheet.deleteLater()
            self.sheet = None


class DropSheet(QWidget):
    """Lies over the window while something is held over it that may be a feed."""

    def __init__(self, window: QWidget, appearance: Appearance, text: str, name: str) -> None:
        super().__init__(window)
        self._theme = appearance.theme
        self._text = text
        self._name = name
        self.setAccessibleName(text)
        # What is dragged goes on to the window below.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        painter.fillRect(self.rect(), colour(theme.accent_tint))
        inside = QRectF(self.rect()).adjusted(24, 24, -24, -24)
        draw_frame(painter, inside, colour(theme.accent), 3, 0, dashed=True)
        room = inside.width() - 48
        y = inside.center().y() - line_height(Text.PANEL_TITLE)
        for line, role in ((self._text, Text.PANEL_TITLE), (self._name, Text.BODY)):
            shown = elide(line, role, room)
            x = inside.center().x() - width_of(shown, role) / 2
            draw_text(painter, x, y, shown, role, colour(theme.ink))
            y += line_height(role) + 8


def _feeds(data: QMimeData) -> list[str]:
    encoded = QUrl.ComponentFormattingOption.FullyEncoded
    addresses = [url.toString(encoded) for url in data.urls()]
    return feeds_in(addresses, "" if data.hasUrls() else data.text())


def _named(feed: str) -> str:
    """What to call a feed that nobody has looked at yet."""
    try:
        return Source.parse(feed).title
    except KnownError:
        return feed
