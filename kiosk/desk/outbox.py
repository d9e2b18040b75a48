"""Sends what waits, oldest first, and finds out what became of each; nothing is ever dropped."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.edit import Edit
from kiosk.desk.errors import ConflictError, NotAllowedError, RefusedError, ServerSilentError
from kiosk.desk.publication import Publication
from kiosk.desk.state import Conflict, HandedIn, Published
from kiosk.programme.errors import KnownError

Sent = Published | HandedIn


@dataclass(frozen=True, slots=True)
class Delivery:
    """What one round of sending led to.

    `sent` went out, in this order; `waiting` are all that are still there; `stopped` is why the
    round ended before its end.
    """

    sent: tuple[tuple[Publication, Sent], ...] = ()
    waiting: tuple[Publication, ...] = ()
    stopped: KnownError | None = None


def deliver(folder: DeskFolder, publish: Callable[[Publication], Sent]) -> Delivery:
    """Sends all that waits for the server only. Raises WriteError, DeskFolderError.

    A publication about the same as one that waits for a person stays behind it. What conflicts
    with entries of this very desk is made on them and sent again: the person knows them.
    """
    sent: list[tuple[Publication, Sent]] = []
    own = set(folder.own_numbers())
    stopped: KnownError | None = None
    blocked: set[tuple[str, str]] = set()
    for waiting in folder.waiting():
        targets = {e.target for e in waiting.edits}
        if waiting.waits_for_person or targets & blocked:
            blocked |= targets
            continue
        try:
            done = _send(waiting, publish, own)
        except (ServerSilentError, NotAllowedError) as error:
            stopped = error
            break
        except ConflictError as error:
            folder.keep_waiting(replace(waiting, conflict=error.conflict))
            blocked |= targets
            continue
        except RefusedError as error:
            folder.keep_waiting(replace(waiting, refused=str(error.values["reason"])))
            blocked |= targets
            continue
        if isinstance(done, Published):
            own.update(done.numbers)
            # First this: a desk that ends in between sends it again, and the server knows the key.
            folder.keep_own(own)
        folder.drop_waiting(waiting)
        sent.append((waiting, done))
    return Delivery(tuple(sent), folder.waiting(), stopped)


_MOST_OWN_CONFLICTS = 20


def _send(waiting: Publication, publish: Callable[[Publication], Sent], own: set[int]) -> Sent:
    """Sends one; conflicts with the desk's own entries are none. Raises ConflictError."""
    for _ in range(_MOST_OWN_CONFLICTS):
        try:
            return publish(waiting)
        except ConflictError as error:
            if error.conflict.theirs.number not in own:
                raise
            waiting = _on_own(waiting, error.conflict)
    return publish(waiting)


def _on_own(waiting: Publication, conflict: Conflict) -> Publication:
    """The same, made on an entry of this desk; nobody else's after it is overlooked."""

    def known(edit: Edit) -> Edit:
        same = edit.target == conflict.theirs.target
        return replace(edit, seen=max(edit.seen, conflict.theirs.number)) if same else edit

    return replace(waiting, edits=tuple(known(edit) for edit in waiting.edits))
