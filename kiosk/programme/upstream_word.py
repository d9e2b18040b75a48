"""What becomes of staff corrections when upstream says something new."""

from collections.abc import Iterable
from enum import StrEnum

from kiosk.programme.model import Programme
from kiosk.programme.overrides import Override, can_be_laid, value_of
from kiosk.programme.values import dataclass


class Doubt(StrEnum):
    """Why staff are asked about a correction."""

    MOVED_ELSEWHERE = "moved-elsewhere"
    """Upstream says a third thing: neither what it said then, nor what staff want."""
    NO_SUCH_SESSION = "no-such-session"
    """Upstream does not have the session (or room) any more."""
    NO_SUCH_ROOM = "no-such-room"
    """Upstream does not have the room that staff chose any more."""


@dataclass(frozen=True, slots=True)
class Question:
    """A correction that only a person can decide on; until then it is kept.

    `upstream` is what upstream says now, as `value_of` gives it; "" when it says nothing.
    """

    override: Override
    doubt: Doubt
    upstream: str


@dataclass(frozen=True, slots=True)
class Reconciled:
    """`retired`: upstream says the same by now. `kept`: all others; some of them have questions."""

    kept: tuple[Override, ...]
    retired: tuple[Override, ...]
    questions: tuple[Question, ...]


def reconcile(upstream: Programme, overrides: Iterable[Override]) -> Reconciled:
    """Holds the overrides in force against what upstream says; an import never undoes any.

    Upstream says the same: retired, from then on upstream is followed again. Upstream still says
    what it said when the override was made: kept. Upstream says a third thing: kept, and asked. A
    session that vanished from the feed may be back with the next one: nothing of it is retired.
    """
    kept: list[Override] = []
    retired: list[Override] = []
    questions: list[Question] = []
    for override in overrides:
        says = value_of(upstream, *override.target)
        if says == override.value:
            (kept if _vanished(upstream, override) else retired).append(override)
            continue
        kept.append(override)
        doubt = _doubt(upstream, override, says)
        if doubt is not None:
            questions.append(Question(override, doubt, says or ""))
    return Reconciled(tuple(kept), tuple(retired), tuple(questions))


def _doubt(upstream: Programme, override: Override, says: str | None) -> Doubt | None:
    if says is None:
        return Doubt.NO_SUCH_SESSION
    if says != override.base:
        return Doubt.MOVED_ELSEWHERE
    return None if can_be_laid(upstream, override) else Doubt.NO_SUCH_ROOM


def _vanished(upstream: Programme, override: Override) -> bool:
    session = upstream.session_by_key.get(override.session_key)
    return session is not None and session.vanished
