"""One round with the server: sends what waits, and asks for all that the desk shows."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.fleet import FleetState
from kiosk.desk.outbox import Delivery, deliver
from kiosk.desk.publication import Publication
from kiosk.desk.staff_api import StaffApi
from kiosk.desk.state import HandedIn, Me, Published, ServerDraft, ServerState
from kiosk.programme.errors import KnownError


@dataclass(frozen=True, slots=True)
class Answers:
    """What the server said of everything."""

    me: Me
    state: ServerState
    drafts: tuple[ServerDraft, ...]
    fleet: FleetState


@dataclass(frozen=True, slots=True)
class Round:
    """`answers` is None when the server could not be asked to the end; `trouble` is why."""

    delivery: Delivery
    answers: Answers | None = None
    trouble: KnownError | None = None


def go_round(api: StaffApi, folder: DeskFolder, me: Me | None) -> Round:
    """Asks who the desk is, unless that is known, sends, and asks the rest.

    Raises WriteError, DeskFolderError: something of this machine.
    """
    try:
        who = me or api.me()
    except KnownError as error:
        return Round(Delivery(waiting=folder.waiting()), trouble=error)
    delivery = (
        deliver(folder, sending(api, who)) if who.prepares else Delivery((), folder.waiting())
    )
    if delivery.stopped is not None:
        return Round(delivery, trouble=delivery.stopped)
    try:
        return Round(delivery, Answers(who, api.state(), api.drafts(), api.fleet()))
    except KnownError as error:
        return Round(delivery, trouble=error)


def sending(api: StaffApi, me: Me) -> Callable[[Publication], Published | HandedIn]:
    """How somebody's edits go to the server: published, or handed in for somebody who may."""
    return api.publish if me.publishes else api.hand_in
