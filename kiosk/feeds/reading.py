"""What reading a feed gives: the programme, and everything that had to be repaired or dropped."""

from dataclasses import field
from enum import StrEnum

from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass


class FeedError(KnownError):
    """The whole feed cannot be read; the text names the place and the reason."""


class Severity(StrEnum):
    """NOTE: repaired, nothing lost. WARNING: doubtful or partly lost. ERROR: an item was lost."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Case:
    """One of the places where a repeated finding was met; `what` names the thing there."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: `kind` is a short stable name, `where` a path or line in the feed.

    `text` is an English sentence with `{name}` places (context "Problems"), `values` fill them.
    A finding that repeats is one problem with its `count` and its first `cases`, else there are
    none.
    """

    kind: str
    severity: Severity
    where: str
    text: str
    values: tuple[tuple[str, str], ...] = ()
    count: int = 1
    cases: tuple[Case, ...] = ()

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.text.format(**dict(self.values))


@dataclass(frozen=True, slots=True)
class Reading:
    """A feed that was read. `skipped` counts placeholders and items that could not be kept.

    `places` names the place in the feed of each of the programme's sessions, in their order; it
    is empty where the reader does not know.
    """

    format: str
    programme: Programme
    problems: tuple[Problem, ...] = ()
    skipped: int = 0
    places: tuple[str, ...] = ()


_MOST_FOUND = 10_000


@dataclass(slots=True)
class ProblemList:
    """Collects findings while a feed is read; the first 10,000 of them."""

    found: list[Problem] = field(default_factory=list)
    skipped: int = 0

    def note(self, kind: str, where: str, text: str, **values: object) -> None:
        """Something was repaired; nothing was lost."""
        self._add(kind, Severity.NOTE, where, text, values)

    def warn(self, kind: str, where: str, text: str, **values: object) -> None:
        """Something is doubtful or partly lost."""
        self._add(kind, Severity.WARNING, where, text, values)

    def error(self, kind: str, where: str, text: str, **values: object) -> None:
        """An item could not be kept."""
        self._add(kind, Severity.ERROR, where, text, values)

    def _add(
        self, kind: str, severity: Severity, where: str, text: str, values: dict[str, object]
    ) -> None:
        if len(self.found) > _MOST_FOUND:
            return
        if len(self.found) == _MOST_FOUND:
            kind, severity, values = "more-findings", Severity.WARNING, {"count": _MOST_FOUND}
            text = "There are more than {count} findings; the others are not listed."
        filled = tuple((name, str(value)) for name, value in values.items())
        self.found.append(Problem(kind, severity, where, text, filled))
