"""What a person does about an overlap: takes another date, or keeps one of two; one step each."""

from typing import TYPE_CHECKING

from kiosk.programme.days import session_day
from kiosk.programme.model import Session
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.records import times
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.session_acts import SessionActs
from kiosk.ui.attendee.stage import Stage
from kiosk.ui.attendee.undo import Undo
from kiosk.ui.attendee.workspace import Workspace
from kiosk.ui.shared.dates import long_day

if TYPE_CHECKING:
    from kiosk.ui.attendee.agenda.offers import Offer


class AgendaActs:
    """Takes the offers that stand beside the own day."""

    def __init__(self, workspace: Workspace, stage: Stage, acts: SessionActs, undo: Undo) -> None:
        self._workspace = workspace
        self._stage = stage
        self._acts = acts
        self._undo = undo
        self._edits = 0

    def take(self, offer: "Offer") -> None:
        """Does what an offer says, and tells of it with a way back."""
        from kiosk.ui.attendee.agenda.offers import Kind  # not needed for the first picture

        scene = self._stage.scene
        known = scene.programme.session_by_key if scene else {}
        other = known.get(offer.other)
        one = known.get(offer.key) if offer.key else other
        if scene is None or one is None or other is None:
            return
        match offer.kind:
            case Kind.SWAP:
                self._swap(one, other, scene)
            case Kind.CHANGE | Kind.STAY:
                self._plan(one, other, planned=offer.kind is Kind.CHANGE)
            case Kind.KEEP:
                self._acts.set_priority(other.key, None)
            case Kind.TAKE:
                self._take(other)

    def look(self) -> None:
        """Reads which changeovers are planned: at the start, for another feed, of other windows."""
        from kiosk.store.changeovers import changeovers

        work = self._workspace
        name, edits = work.source.name, self._edits

        def take(found: frozenset[tuple[str, str]]) -> None:
            if edits != self._edits:
                self.look()  # what was planned meanwhile is on its way to the store
            elif name == work.source.name and found != work.changeovers:
                self._show(found)

        work.in_store(lambda library: changeovers(library.personal, name), take)

    def _plan(self, one: Session, other: Session, *, planned: bool) -> None:
        """Plans to go from one session to the other half way, or does not any more."""
        pair = one.key, other.key
        step = self._undo.do(
            lambda translate: translate("Undo", "Change over to “{title}”", title=other.title),
            lambda: self._keep(pair, planned=planned),
            lambda: self._keep(pair, planned=not planned),
        )
        if planned:
            self._undo.tell(
                step,
                lambda translate: translate(
                    "Undo",
                    "You go from “{one}” to “{other}” half way.",
                    one=one.title,
                    other=other.title,
                ),
            )

    def _keep(self, pair: tuple[str, str], *, planned: bool) -> None:
        from kiosk.store.changeovers import set_changeover

        work = self._workspace
        name, before = work.source.name, work.changeovers
        self._edits += 1
        work.in_store(lambda library: set_changeover(library.personal, name, pair, planned))
        self._show(before | {pair} if planned else before - {pair})

    def _show(self, found: frozenset[tuple[str, str]]) -> None:
        self._workspace.changeovers = found
        self._stage.show_plans()

    def _take(self, session: Session) -> None:
        """Stars a session for free time; told, because the offer goes."""
        step = self._acts.change_stars(
            lambda translate: translate("Undo", "Star for “{title}”", title=session.title),
            {session.key: Priority.GOING},
        )
        self._undo.tell(
            step, lambda translate: translate("Undo", "“{title}” is starred.", title=session.title)
        )

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
