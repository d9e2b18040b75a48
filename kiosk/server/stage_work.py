"""What a phone of a stage is shown and may do, through the publisher; nothing of HTTP."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass

from kiosk.programme.errors import KnownError
from kiosk.programme.instants import elapsed
from kiosk.programme.journal_entry import JournalEntry
from kiosk.programme.model import Programme
from kiosk.programme.stage import Press, Stage, pressed, stage
from kiosk.server.corrections import Wanted, correct, withdraw
from kiosk.server.publisher import Publisher
from kiosk.store.journal import is_known
from kiosk.store.stages import StagePhone

_REQUEST = "stage-"


class ChangedMeanwhileError(KnownError):
    """What the phone showed is not on any more."""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button as it came back: the session its page showed, the revision, and its own key."""

    session: str
    press: Press
    seen: int
    request: str


def author_of(phone: StagePhone, programme: Programme) -> str:
    """Who the journal says it was: "Kim (Saal 2)"."""
    return f"{phone.name} ({programme.room_name(phone.room) or phone.room})"


def stage_of(publisher: Publisher, room: str) -> tuple[Stage, Programme]:
    """How a room stands now. Raises NoProgrammeError, StoreError."""
    publisher.look()
    upstream = publisher.needed_upstream()
    edition = publisher.edition
    assert edition is not None, "there is upstream, so there is an edition"
    programme = edition.programme
    ended = [
        s.key
        for s in programme.sessions
        if s.room == room
        and (planned := upstream.session_by_key.get(s.key))
        and s.end is not None
        and planned.end is not None
        and elapsed(s.end, planned.end).total_seconds() > 0
    ]
    return stage(programme, room, publisher.now(), ended), programme


def press_button(publisher: Publisher, phone: StagePhone, sent: Pressed) -> None:
    """Makes the correction of a button and publishes it; pressed twice, it is made once.

    Raises ChangedMeanwhileError, OverrideError, JournalConflictError, StoreError.
    """
    if is_known(publisher.journal, sent.request):
        return  # the second of two taps; the first has done it
    found, programme = stage_of(publisher, phone.room)
    session = found.current
    if session is None or session.key != sent.session:
        raise ChangedMeanwhileError("Something else is on here by now. Nothing was changed.")
    wish = pressed(session, found.running, sent.press, publisher.now())
    wanted = Wanted(wish.session_key, wish.field, wish.value, "", None, sent.seen, sent.request)
    correct(publisher, author_of(phone, programme), [wanted])


def last_of(publisher: Publisher, phone: StagePhone) -> JournalEntry | None:
    """The phone's own last correction, where nothing was said about the same since."""
    edition = publisher.edition
    if edition is None:
        return None
    author = author_of(phone, edition.programme)
    own = [entry for entry in publisher.standing() if entry.author == author]
    if not own:
        return None
    last = own[-1]
    said = [e.number for e in publisher.entries if e.override.target == last.override.target]
    return last if said[-1] == last.number else None


def take_back(
    publisher: Publisher, phone: StagePhone, number: int, seen: int, request: str
) -> None:
    """Takes the phone's own last correction back; pressed twice, it is done once.

    Raises ChangedMeanwhileError, StoreError.
    """
    if is_known(publisher.journal, request):
        return
    last = last_of(publisher, phone)
    if last is None or last.number != number:
        raise ChangedMeanwhileError("This cannot be taken back any more. Nothing was changed.")
    withdraw(publisher, last.author, [number], "", seen, request)


def fresh_request() -> str:
    """A key by which a button that is pressed twice is known."""
    return _REQUEST + secrets.token_urlsafe(12)


def csrf_of(secret: str) -> str:
    """What a form of the phone with this secret brings back, and no other page can know."""
    return hmac.new(secret.encode(), b"stage form", hashlib.sha256).hexdigest()


def is_own_form(secret: str, given: str) -> bool:
    """Whether a form was made for this phone."""
    return hmac.compare_digest(csrf_of(secret).encode(), given.encode(errors="replace"))
