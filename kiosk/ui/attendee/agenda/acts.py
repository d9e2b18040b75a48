"""What a person does about an overlap: takes another date, or keeps one of two; one step each."""

from typing import TYPE_CHECKING

from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.agenda.page import LIST, PLAN
from kiosk.ui.attendee.records import times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.session_acts import SessionActs
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Undo
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.dates import long_day

if TYPE_CHECKING:
    from kiosk.ui.attendee.agenda.conflict_records import Offer

_VIEW = "agenda-view"
_NAMES = {PLAN: "plan", LIST: "list"}


def kept_view(workspace: Workspace) -> int:
    """PLAN or LIST, as the person chose last; for the start, before any task runs."""
    return LIST if workspace.setting(_VIEW) == _NAMES[LIST] else PLAN


def keep_view(workspace: Workspace, view: int) -> None:
    """Begins with this view from now on."""
    workspace.remember(_VIEW, _NAMES[view])


class AgendaActs:
    """Takes the offers that stand beside the own day."""

    def __init__(self, stage: Stage, acts: SessionActs, undo: Undo) -> None:
        self._stage = stage
        self._acts = acts
        self._undo = undo

    def take(self, offer: "Offer") -> None:
        """Does what an offer says, and tells of it with a way back."""
        scene = self._stage.scene
        known = scene.programme.session_by_key if scene else {}
        one, other = known.get(offer.key), known.get(offer.other)
        if scene is None or one is None or other is None:
            return
        if offer.swaps:
            self._swap(one, other, scene)
        else:
            self._acts.set_priority(other.key, None)

    def _swap(self, session: Session, repeat: Session, scene: Scene) -> None:
        """Stars the repeat as the session was starred, and takes the session's star."""
        priority = scene.priority(session.key) or Priority.GOING
        title, day = session.title, session_day(scene.programme, repeat)
        when = ", ".join(
            filter(None, (long_day(day, scene.language) if day else "", times(repeat, scene)))
        )
        step = self._acts.change_stars(
            lambda translate: translate("Undo", "Another date for “{title}”", title=title),
            {session.key: None, repeat.key: priority},
        )
        self._undo.tell(
            step,
            lambda translate: translate(
                "Undo", "“{title}” is starred for {when} now.", title=title, when=when
            ),
        )
