"""What the window shows at this moment: makes the scene and hands it to every part."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QObject, Signal

from kiosk.programme.changes import Change
from kiosk.programme.days import programme_day
from kiosk.programme.folding import query_terms
from kiosk.ui.attendee.bars.summary import heading, share_over
from kiosk.ui.attendee.pages import AGENDA, LOADING
from kiosk.ui.attendee.parts import WindowParts
from kiosk.ui.attendee.scene import Scene, scene_of


class Stage(QObject):
    """Keeps the scene true: another programme, other stars, a minute later, other words.

    `shown` says that the pages show another programme or other words, `starred` that they show
    other stars; `wanted` carries a session a person wants to see. `hits` are the keys that were
    found, None: nobody searches.
    """

    shown = Signal()
    starred = Signal()
    wanted = Signal(str)

    def __init__(self, window: WindowParts, zone: Callable[[tzinfo], tzinfo]) -> None:
        super().__init__(window)
        self.scene: Scene | None = None
        self.hits: frozenset[str] | None = None
        self._window = window
        self._zone = zone
        self._shown_source = window.workspace.source
        self._shown_changes: tuple[Change, ...] | None = None

    def make_scene(self) -> Scene | None:
        """The scene as it is now; None while there is no programme."""
        window, former = self._window, self.scene
        self.scene = scene_of(
            window.workspace,
            self._zone,
            window.appearance.language,
            window.translate,
            query_terms(window.header.search.text()),
            self.hits,
        )
        if self.scene is not None:
            self.scene.carry_over(former)
            window.filter.take(self.scene)
        return self.scene

    def today(self, scene: Scene) -> date:
        """The programme day that runs now."""
        event = scene.programme.event
        return programme_day(scene.now, scene.programme.tz, event.day_change)

    def show_programme(self) -> None:
        """Shows another programme, or the same one in other words."""
        window, scene = self._window, self.make_scene()
        if window.workspace.source != self._shown_source:
            self._shown_source = window.workspace.source
            self._shown_changes = None
            window.sync_display.forget()
            window.undo.forget()
        self.show_announced()
        if scene is None:
            window.side.close()
            self._show_loading()
            return
        self._tell_news(scene)
        event = scene.programme.event
        title, below = heading(event, scene.language)
        window.header.show_event(title, below)
        window.setWindowTitle(f"{title} – {below}" if below else title)
        for page in window.whole_pages:
            page.show_programme(scene, self.today(scene))
        window.header.show_count(AGENDA, window.agenda_page.count)
        window.side.refresh(scene)
        window.header.show_share(share_over(scene.days, scene.now))
        self.shown.emit()

    def _tell_news(self, scene: Scene) -> None:
        """Tells what came with a new version; nothing of the first one of a feed."""
        window, before = self._window, self._shown_changes
        self._shown_changes = after = window.workspace.changes
        if before is None:
            return
        # Not needed for the first picture.
        from kiosk.ui.attendee.bars.news import news

        found = news(before, after, scene)
        if found is None:
            return
        if not found.mine:
            window.announcer.say(found.text)
            return
        key, translate = found.key, scene.translate
        if key is None:
            window.notice.tell(found.text)
        else:
            show = translate("News", "Show")
            window.notice.tell(found.text, action=show, do=lambda: self.wanted.emit(key))

    def show_stars(self, keys: list[str]) -> None:
        """Shows other stars, and what they clash with now or clashed with before."""
        window, before = self._window, self.scene.clashes if self.scene else {}
        scene = self.make_scene()
        if scene is None:
            return
        after = scene.clashes
        touched = {*keys, *(k for k in {*before, *after} if before.get(k) != after.get(k))}
        for page in window.pages.values():
            page.set_scene(scene, list(touched))
        window.header.show_count(AGENDA, window.agenda_page.count)
        window.side.refresh(scene)
        self.starred.emit()
        if window.filter.by_stars:
            self.show_sync()
        if len(keys) == 1 and keys[0] in scene.programme.session_by_key:
            from kiosk.ui.attendee.bars.news import star_said

            window.announcer.say(star_said(keys[0], scene))

    def show_note(self, key: str) -> None:
        """Shows another note; lists and cells know only whether there is one."""
        window, had = self._window, bool(self.scene and self.scene.note(key))
        scene = self.make_scene()
        if scene is None:
            return
        if bool(scene.note(key)) != had:
            for page in window.pages.values():
                page.set_scene(scene, [key])
        window.side.refresh(scene)

    def show_unread(self) -> None:
        """Something was read, or there is something new to read: in plan, lists and inbox."""
        window, before = self._window, self.scene.unread if self.scene else frozenset()
        scene = self.make_scene()
        if scene is None:
            return
        for page in window.pages.values():
            page.set_scene(scene, sorted(before ^ scene.unread))

    def show_plans(self) -> None:
        """Other changeovers: the own day says what is settled."""
        scene = self.make_scene()
        if scene is not None:
            self._window.agenda_page.set_scene(scene, ())

    def show_reminders(self) -> None:
        """Other reminders: the panel says when each session's comes, the inbox which way to go."""
        scene = self.make_scene()
        if scene is not None:
            for page in self._window.whole_pages:
                page.set_scene(scene, ())
            self._window.side.refresh(scene)

    def show_minute(self) -> None:
        """A minute later: now line, countdowns, age of the programme."""
        window, scene = self._window, self.make_scene()
        if scene is None:
            return
        self.show_announced()
        for page in window.pages.values():
            page.set_scene(scene, None)
        window.side.refresh(scene)
        window.header.show_share(share_over(scene.days, scene.now))
        for page in (window.programme_page, window.agenda_page):
            page.show_today(self.today(scene))
        self.show_sync()

    def show_announced(self) -> None:
        """Shows what is urgent at this moment over every page."""
        window = self._window
        notices = self.scene.programme.announcements if self.scene else ()
        if "announced" in window.__dict__ or any(notice.urgent for notice in notices):
            window.announced.show(self.scene)

    def show_sync(self) -> None:
        """Shows how the sync stands."""
        self._window.sync_display.show(self.scene)
        if self.scene is None:
            self._show_loading()

    def _show_loading(self) -> None:
        window = self._window
        title, source = window.translate("Header", "Programme"), window.workspace.source.shown
        window.header.show_event(title, source)
        window.header.show_count(AGENDA, 0)
        window.header.show_share(0.0)
        window.setWindowTitle(f"{title} – {source}")
        window.sync_display.show_loading()
        window.stack.setCurrentIndex(LOADING)
