"""The venue screens of one machine: a window for each, a feed for those that share it."""

import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import QObject, QTimer

from kiosk.options import LocalZone, Options, clock, data_folder, display_zone, feed_zone
from kiosk.sync.file_zone import file_zone
from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.pictures.emergency_layout import emergency_pictures
from kiosk.ui.pictures.enlarged import enlarged
from kiosk.ui.pictures.fonts_measure import forget_widths
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.pages import view_of
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.screen_feed import ScreenFeed
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.pictures.stamp import EMERGENCY, WAITING, Stamp
from kiosk.ui.screen.browse.kiosk import Kiosk
from kiosk.ui.screen.plain_page import waiting_pages
from kiosk.ui.screen.screen_window import Now, ScreenWindow
from kiosk.ui.screen.spare_memory import give_back_spare_memory
from kiosk.ui.shared.fonts import forget_glyphs
from kiosk.wording import Translator, translator


class Screens(QObject):
    """The windows of one machine; those that name one feed share it."""

    def __init__(
        self, options: Options, settings: Sequence[ScreenSettings], now: Now = time.monotonic
    ) -> None:
        """Opens the store and makes the windows, whose pages turn by `now`. Raises KnownError."""
        super().__init__()
        self._options = options
        self.feeds: dict[Source, ScreenFeed] = {}
        self.windows: list[ScreenWindow] = []
        self.kiosks: dict[ScreenWindow, Kiosk] = {}
        self._language: dict[ScreenWindow, int] = {}
        self._hour = -1
        self._due: list[ScreenWindow] = []
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._show_next)
        for one in settings:
            self._open(self.source(one))
        for one in settings:
            self._add(ScreenWindow(one, now))
        self.show_now()

    @property
    def feed(self) -> ScreenFeed:
        """The feed of the first screen."""
        return self.feed_of(self.windows[0])

    @property
    def local_zone(self) -> tzinfo:
        """This machine's zone, as long as no programme names its own."""
        return LocalZone()

    def source(self, settings: ScreenSettings) -> Source:
        """Where a screen's programme comes from: its own feed, the command's, the built-in one."""
        return Source.parse(settings.feed or self._options.feed or BUNDLED)

    def feed_of(self, window: ScreenWindow) -> ScreenFeed:
        """The feed a window shows."""
        return self.feeds[self.source(window.settings)]

    def show_now(self) -> None:
        """Shows on every screen what is true now."""
        for window in self.windows:
            self._show(window)

    def sync_now(self) -> None:
        """Looks at all feeds."""
        for feed in self.feeds.values():
            feed.watch.sync_now()

    def change(self, window: ScreenWindow, settings: ScreenSettings) -> None:
        """Makes another screen of a window, for this run."""
        window.settings = replace(settings, feed=window.settings.feed)
        self._language[window] = 0
        self._show(window)

    def close(self) -> None:
        """Closes windows and databases."""
        self._next.stop()
        for window in self.windows:
            window.leave()
        for feed in self.feeds.values():
            feed.close()

    def _open(self, source: Source) -> None:
        if source in self.feeds:
            return
        options = self._options
        # A "now" without a zone is the event's, which a file says before it is stored.
        zone = None if options.now is None else file_zone(source)
        feed = ScreenFeed(
            data_folder(options), clock(options, zone), source, zone=feed_zone(options)
        )
        if options.now is not None and options.now.tzinfo is None and feed.programme:
            feed.set_clock(clock(options, feed.programme.tz))
        feed.changed.connect(lambda: self._show_soon(feed))
        self.feeds[source] = feed

    def _add(self, window: ScreenWindow) -> None:
        self.windows.append(window)
        self._language[window] = 0
        window.cycle_over.connect(lambda: self._next_language(window))

    def _show_soon(self, feed: ScreenFeed) -> None:
        """Shows one screen after the other: a page that is due is turned in between."""
        self._forget_each_hour(feed.now().hour)
        self._due += [w for w in self.windows if w not in self._due and self.feed_of(w) is feed]
        if not self._next.isActive():
            self._show_next()

    @property
    def showing(self) -> bool:
        """Whether some screens still wait for what the others show already."""
        return bool(self._due)

    def _forget_each_hour(self, hour: int) -> None:
        """What was measured and drawn for the pages of hours ago is not kept for weeks."""
        if hour != self._hour:
            self._hour = hour
            forget_widths()
            forget_glyphs()
            enlarged.cache_clear()
            give_back_spare_memory()

    def _show_next(self) -> None:
        if not self._due:
            return
        window = self._due.pop(0)
        if self._due:
            self._next.start()
        self._show(window)

    def _show(self, window: ScreenWindow) -> None:
        feed, settings = self.feed_of(window), window.settings
        language = settings.languages[self._language[window] % len(settings.languages)]
        programme = feed.programme
        zone = display_zone(self._options, programme.tz) if programme else None
        moment = feed.moment(language, settings.name, zone)
        kiosk = self._kiosk(window)
        if moment is not None:
            view = view_of(settings, moment)
            window.stamp = Stamp(moment.programme.version, view, language)
            (kiosk or window).show_moment(moment)
            return
        self._show_waiting(window, feed, translator(language))

    def _show_waiting(self, window: ScreenWindow, feed: ScreenFeed, translate: Translator) -> None:
        """What is shown as long as there is no programme at all: an emergency needs none."""
        problem, emergency = feed.watch.problem, feed.emergency_source.now()
        view = WAITING if emergency is None else EMERGENCY
        window.stamp = Stamp("", view, translate.language)

        def made(panel: Panel, measure: Measure) -> tuple[Picture, ...]:
            if emergency is not None:
                stand = translate("Status", "no connection yet")
                return emergency_pictures(emergency, stand, translate, panel, measure)
            return waiting_pages(panel, measure, window.settings.name, translate, problem)

        window.show_pages(made)

    def _kiosk(self, window: ScreenWindow) -> Kiosk | None:
        """What makes a window one that can be touched, as long as that is its role."""
        known = self.kiosks.get(window)
        if window.settings.role is not Role.BROWSE:
            if known is not None:
                self.kiosks.pop(window).remove()
            return None
        if known is None:
            feed = self.feed_of(window)
            known = Kiosk(window, feed.find, feed.forget_search, time.monotonic)
            self.kiosks[window] = known
        return known

    def _next_language(self, window: ScreenWindow) -> None:
        # At a kiosk the visitor chooses: there is a button for it.
        if len(window.settings.languages) > 1 and window.settings.role is not Role.BROWSE:
            self._language[window] += 1
            self._show(window)
