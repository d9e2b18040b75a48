"""Shows what the feed's watch has to say: in the foot, as a question, on the loading page."""

from datetime import UTC

from kiosk.ui.attendee.bars.status_bar import StatusBar, sync_state
from kiosk.ui.attendee.bars.summary import next_check_text, summary
from kiosk.ui.attendee.empty_state import EmptyState
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
    ) -> None:
        self._workspace = workspace
        self._appearance = appearance
        self._active = active
        self._status = status
        self._notice = notice
        self._loading = loading
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
        work, translate = self._workspace, self._appearance.translate
        watch, former = work.watch, work.former
        if watch.problem is None or watch.syncing:
            self._loading.say(translate("Programme", "The programme is being loaded …"))
            return
        text = error_text(watch.problem, translate)
        self._loading.say(text, translate("Programme", "Try again"), watch.sync_now)
        if former is not None:
            back = translate("Programme", "Back to the former programme")
            self._loading.offer(back, lambda: work.open(former))

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
