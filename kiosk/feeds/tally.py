"""Counts findings that repeat, so that one quirk in every session is one line and not a hundred."""

from dataclasses import dataclass, field

from kiosk.feeds.reading import ProblemList, Severity


@dataclass(slots=True)
class _Count:
    severity: Severity
    where: str
    text: str
    first: str
    count: int = 0


@dataclass(slots=True)
class Tally:
    """Groups findings by kind; `close` writes one line each to the problem list.

    The texts have the places {count} and {first}: how many, and what names the first one.
    """

    problems: ProblemList
    _kinds: dict[str, _Count] = field(default_factory=dict)

    def note(self, kind: str, where: str, text: str, first: object) -> None:
        """Something was repaired; nothing was lost."""
        self._add(kind, _Count(Severity.NOTE, where, text, str(first)))

    def warn(self, kind: str, where: str, text: str, first: object) -> None:
        """Something is doubtful or partly lost."""
        self._add(kind, _Count(Severity.WARNING, where, text, str(first)))

    def count(self, kind: str) -> int:
        """How often a kind was met so far."""
        return self._kinds[kind].count if kind in self._kinds else 0

    def close(self) -> None:
        """Writes the lines, in the order the kinds were first met."""
        for kind, found in self._kinds.items():
            add = self.problems.note if found.severity is Severity.NOTE else self.problems.warn
            add(kind, found.where, found.text, count=found.count, first=found.first)
        self._kinds.clear()

    def _add(self, kind: str, new: _Count) -> None:
        self._kinds.setdefault(kind, new).count += 1
