"""Edits of the staff desk: what somebody wants changed and nobody has published yet."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kiosk.programme.model import Programme
from kiosk.programme.overrides import Override, lay_over, value_of

_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Edit:
    """One field as the desk wants it; session, field and value as in a correction.

    `seen` is the journal's revision when the person made it: what others wrote about the same
    later on is a conflict. `expires` is aware, None is never. `reason` is its own, "" for that of
    the publication it goes out with.
    """

    session: str
    field: str
    value: str
    seen: int
    expires: datetime | None = None
    reason: str = ""

    @property
    def target(self) -> tuple[str, str]:
        """What it is about."""
        return self.session, self.field


@dataclass(frozen=True, slots=True)
class Sheet:
    """All edits that lie on the desk, one for each target, in the order they were begun."""

    edits: tuple[Edit, ...] = ()

    def __iter__(self) -> Iterator[Edit]:
        return iter(self.edits)

    def __len__(self) -> int:
        return len(self.edits)

    def of(self, session: str) -> tuple[Edit, ...]:
        """The edits of one session."""
        return tuple(e for e in self.edits if e.session == session)

    def value(self, session: str, field: str) -> str | None:
        """What is wanted for a field; None while nobody wants anything else."""
        return next((e.value for e in self.edits if e.target == (session, field)), None)

    def put(self, edit: Edit) -> "Sheet":
        """With an edit in place of an earlier one about the same, whose `seen` it keeps.

        What others wrote since the first of them is still news to the person.
        """
        before = next((e for e in self.edits if e.target == edit.target), None)
        if before is None:
            return Sheet((*self.edits, edit))
        kept = replace(edit, seen=before.seen)
        return Sheet(tuple(kept if e is before else e for e in self.edits))

    def until(self, session: str, expires: datetime | None) -> "Sheet":
        """With the edits of one session counting until an instant (None: until taken back)."""
        return Sheet(
            tuple(replace(e, expires=expires) if e.session == session else e for e in self.edits)
        )

    def without(self, targets: Iterable[tuple[str, str]]) -> "Sheet":
        """Without the edits of these targets."""
        gone = set(targets)
        return Sheet(tuple(e for e in self.edits if e.target not in gone))

    def settled(self, programme: Programme) -> "Sheet":
        """Without what the programme says by itself; what it does not have is kept."""
        return Sheet(tuple(e for e in self.edits if _tells(e, programme)))


def because(edits: Iterable[Edit], reason: str) -> tuple[Edit, ...]:
    """The edits for another reason than their own; for their own again where it is ""."""
    return tuple(replace(e, reason=reason or e.reason) for e in edits)


def laid(programme: Programme, edits: Iterable[Edit]) -> Programme:
    """The programme as it would be with the edits published."""
    return lay_over(programme, [_override(edit) for edit in edits])


def _tells(edit: Edit, programme: Programme) -> bool:
    says = value_of(programme, edit.session, edit.field)
    return says is None or says != edit.value


def _override(edit: Edit) -> Override:
    return Override(edit.session, edit.field, edit.value, "", "", "", _LONG_AGO)
