"""Shows what the feed's watch has to say: in the foot, as a question, on the loading page."""

from collections.abc import Iterator
from datetime import UTC

from kiosk.sync.source import BUNDLED, Source
from kiosk.ui.attendee.bars.status_bar import StatusBar, sync_state
from kiosk.ui.attendee.bars.summary import next_check_text, summary
from kiosk.ui.attendee.empty_state import EmptyState, WayOut
from kiosk.ui.attendee.errands import Errands
from kiosk.ui.attendee.filters.active import ActiveFilter
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.notice import Notice
from kiosk.wording import error_text


class SyncDisplay:
    """Brings the state of the sync before a person's eyes."""

    def __init__(
        self,
        workspace: Workspace,
        appearance: Appearance,
        active: ActiveFilter,
        status: StatusBar,
        notice: Notice,
        loading: EmptyState,
        errands: Errands,
    ) -> None:
        self._workspace = workspace
        self._appearance = appearance
        self._active = active
        self._status = status
        self._notice = notice
        self._loading = loading
        self._errands = errands
        self._asked = ""

    def show(self, scene: Scene | None) -> None:
        """Shows how old the programme is, what is wrong, and when the feed is looked at again."""
        watch, translate = self._workspace.watch, self._appearance.translate
        now = watch.clock.now()
        problem = error_text(watch.problem, translate) if watch.problem else ""
        state = sync_state(
            contact=watch.contact,
            failing=watch.failing,
            syncing=watch.syncing,
            local=not watch.source.is_web,
            problem=problem,
            now=now,
            zone=scene.zone if scene else UTC,
            translate=translate,
        )
        self._status.show_state(state, self._appearance.theme)
        self._status.show_summary(
            problem or self._summary(scene),
            next_check_text(watch.next_check_at, now, translate),
        )
        accept = translate("Status", "Take it over anyway") if watch.held else ""
        self._status.offer(accept, watch.accept)
        if not watch.syncing:
            self._ask(problem if watch.held else "", accept)

    def _summary(self, scene: Scene | None) -> str:
        if scene is None:
            return ""
        shown = self._active.shown()
        return summary(scene.programme, scene.zone, scene.translate, shown)

    def show_loading(self) -> None:
        """Stands in for a programme that is not there yet, or could not be had."""
        watch, translate = self._workspace.watch, self._appearance.translate
        if watch.problem is None or watch.syncing:
            self._loading.say(translate("Programme", "The programme is being loaded …"))
            return
        text = error_text(watch.problem, translate)
        source = watch.source.shown
        tried = "" if source in text else translate("Programme", "Tried: {source}", source=source)
        self._loading.explain(text, tried, tuple(self._ways_out()))

    def _ways_out(self) -> Iterator[WayOut]:
        """What a person can do whose programme could not be had."""
        work, translate = self._workspace, self._appearance.translate
        yield translate("Programme", "Try again"), work.watch.sync_now
        former, built_in = work.former, Source(BUNDLED)
        if former is not None:
            back = translate("Programme", "Back to the former programme")
            yield back, lambda: work.open(former)
        if built_in not in (former, work.source):
            text = translate("Programme", "Open the built-in programme")
            yield text, lambda: work.open(built_in)
        if work.source.is_web:
            yield translate("Programme", "Change the address …"), self._errands.ask_address
        else:
            yield translate("Programme", "Open another file …"), self._errands.ask_file

    def forget(self) -> None:
        """Takes back what was told: the language or the feed is another."""
        self._notice.hide()
        self._asked = ""

    def _ask(self, reason: str, accept: str) -> None:
        """Asks once whether to take over what was held back; "" takes the question back.

        The foot keeps offering it for as long as it is held back.
        """
        if reason == self._asked:
            return
        asked, self._asked = self._asked, reason
        if reason:
            do = self._workspace.watch.accept
            self._notice.tell(reason, wrong=True, action=accept, do=do)
        elif self._notice.text.text() == asked:
            self._notice.hide()
