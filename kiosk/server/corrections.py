"""What staff do with the journal through the publisher, and what they are told of it."""

from dataclasses import dataclass
from datetime import datetime

from kiosk.programme.correction_checks import Check, checks
from kiosk.programme.override_input import settled_value
from kiosk.programme.overrides import Override, value_of
from kiosk.programme.session_fields import SESSION_FIELDS
from kiosk.server.publisher import Publisher
from kiosk.store import journal


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


@dataclass(frozen=True, slots=True)
class Done:
    """`revision` is that of the journal afterwards, `version` what went out with it."""

    number: int
    revision: int
    version: int
    checks: tuple[Check, ...] = ()


def correct(publisher: Publisher, author: str, wanted: Wanted) -> Done:
    """Writes a correction and publishes it; on disk and out when this returns.

    Its base is what upstream says at this moment. Raises OverrideError, JournalConflictError,
    ReusedRequestError, StoreError.
    """
    upstream = publisher.needed_upstream()
    value = settled_value(upstream, wanted.session, wanted.field, wanted.value)
    override = Override(
        wanted.session,
        wanted.field,
        value,
        value_of(upstream, wanted.session, wanted.field) or "",
        author,
        wanted.reason.strip(),
        publisher.now(),
        wanted.expires,
    )
    number = journal.correct(publisher.journal, override, seen=wanted.seen, request=wanted.request)
    publisher.look()
    return _done(publisher, number, override)


def withdraw(publisher: Publisher, author: str, number: int, reason: str, seen: int) -> Done:
    """Takes a correction back and publishes what is valid then.

    Raises NotStandingError, JournalConflictError, StoreError.
    """
    publisher.needed_upstream()
    last = journal.withdraw(
        publisher.journal, [number], author, reason.strip(), publisher.now(), seen=seen
    )
    publisher.look()
    return _done(publisher, last, None)


def _done(publisher: Publisher, number: int, override: Override | None) -> Done:
    edition = publisher.edition
    assert edition is not None, "there is upstream, so there is an edition"
    told: tuple[Check, ...] = ()
    if override is not None and override.field in SESSION_FIELDS:
        told = checks(edition.programme, override.session_key)
    return Done(number, publisher.revision, edition.version, told)
