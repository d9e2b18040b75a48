"""What staff do with the journal through the publisher, and what they are told of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.programme.correction_checks import Check, checks
from kiosk.programme.model import Programme
from kiosk.programme.override_input import OverrideError, plain_words, settled_value
from kiosk.programme.overrides import Override, value_of
from kiosk.programme.session_fields import SESSION_FIELDS
from kiosk.server.publisher import Publisher
from kiosk.store import journal
from kiosk.store.drafts import publish_draft, published_before
from kiosk.store.journal import Asked


@dataclass(frozen=True, slots=True)
class Wanted:
    """A correction as somebody sent it; `seen` is the revision it was made on."""

    session: str
    field: str
    value: str
    reason: str
    expires: datetime | None
    seen: int
    request: str | None


SessionCheck = tuple[str, Check]
"""A session's key, and what it gets in the way of."""


@dataclass(frozen=True, slots=True)
class Done:
    """`revision` is that of the journal afterwards, `version` what went out with it."""

    numbers: tuple[int, ...]
    revision: int
    version: int
    checks: tuple[SessionCheck, ...] = ()


class RefusedError(OverrideError):
    """One of several corrections makes no sense, so none was made; `index` counts from 0."""

    def __init__(self, error: OverrideError, index: int) -> None:
        super().__init__(error.text, **error.values)
        self.index = index


def correct(publisher: Publisher, author: str, wanted: Sequence[Wanted]) -> Done:
    """Writes corrections and publishes them together, or none; out and on disk when this returns.

    Their base is what upstream says at this moment. Raises RefusedError, JournalConflictError,
    ReusedRequestError, StoreError.
    """
    asked = settled(publisher, author, wanted)
    numbers = journal.correct_all(publisher.journal, asked)
    return _published(publisher, numbers, touched(one.override for one in asked))


def publish(
    publisher: Publisher,
    who: str,
    number: int,
    wanted: Sequence[Wanted],
    request: str | None = None,
) -> Done:
    """Makes a draft's corrections and ends the draft; `who` answers for them.

    Raises RefusedError, NoDraftError, JournalConflictError, StoreError.
    """
    asked = settled(publisher, who, wanted)
    numbers = publish_draft(publisher.journal, number, asked, who, publisher.now(), request)
    return _published(publisher, numbers, touched(one.override for one in asked))


def published_again(
    publisher: Publisher, who: str, number: int, request: str | None
) -> Done | None:
    """What publishing a draft came to when it was sent before with this `request`, if it was.

    Raises StoreError.
    """
    numbers = published_before(publisher.journal, number, who, request)
    if numbers is None:
        return None
    publisher.needed_upstream()
    written = journal.entries(publisher.journal, since=min(numbers) - 1)
    made = touched(entry.override for entry in written if entry.number in numbers)
    return _published(publisher, numbers, made)


def withdraw(
    publisher: Publisher,
    author: str,
    numbers: Sequence[int],
    reason: str,
    seen: int,
    request: str | None = None,
) -> Done:
    """Takes corrections back, all or none, and publishes what is valid then.

    Sent again with its `request`, it is answered as the first time. Raises NotStandingError,
    JournalConflictError, ReusedRequestError, StoreError.
    """
    publisher.needed_upstream()
    written = journal.withdraw(
        publisher.journal,
        numbers,
        author,
        plain_words(reason),
        publisher.now(),
        seen=seen,
        request=request,
    )
    return _published(publisher, written, ())


def expire(
    publisher: Publisher,
    author: str,
    number: int,
    expires: datetime | None,
    reason: str,
    request: str | None = None,
) -> Done:
    """Has a correction count until another instant, and publishes what is valid then.

    Raises OverrideError for one that is over, NotStandingError, JournalConflictError,
    ReusedRequestError, StoreError.
    """
    publisher.needed_upstream()
    now = publisher.now()
    if expires is not None and expires <= now:
        raise OverrideError("The time until which it is to count is over already.")
    written = journal.set_expiry(
        publisher.journal, number, expires, author, plain_words(reason), now, request=request
    )
    return _published(publisher, written, ())


def settled(publisher: Publisher, author: str, wanted: Sequence[Wanted]) -> tuple[Asked, ...]:
    """What was sent as corrections in their canonical form; nothing is written.

    Raises RefusedError, also for two about the same thing.
    """
    upstream, now = publisher.needed_upstream(), publisher.now()
    found: dict[tuple[str, str], Asked] = {}
    for index, one in enumerate(wanted):
        target = (one.session, one.field)
        try:
            value = settled_value(upstream, *target, one.value)
            if target in found:
                raise OverrideError("“{field}” is corrected twice at once.", field=one.field)
        except OverrideError as error:
            raise RefusedError(error, index) from error
        base = value_of(upstream, *target) or ""
        reason = plain_words(one.reason)
        override = Override(*target, value, base, author, reason, now, one.expires)
        found[target] = Asked(override, one.seen, one.request)
    return tuple(found.values())


def touched(overrides: Iterable[Override]) -> tuple[str, ...]:
    """The keys of the sessions that are corrected, each once."""
    return tuple(dict.fromkeys(o.session_key for o in overrides if o.field in SESSION_FIELDS))


def all_checks(programme: Programme, sessions: Iterable[str]) -> tuple[SessionCheck, ...]:
    """What sessions of a programme get in the way of."""
    return tuple((key, check) for key in sessions for check in checks(programme, key))


def _published(publisher: Publisher, numbers: tuple[int, ...], sessions: tuple[str, ...]) -> Done:
    publisher.look()
    edition = publisher.edition
    assert edition is not None, "there is upstream, so there is an edition"
    told = all_checks(edition.programme, sessions)
    return Done(numbers, publisher.revision, edition.version, told)
