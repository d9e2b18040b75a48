"""Counts findings that repeat, so that one quirk in every session is one line and not a hundred."""

from dataclasses import dataclass, field

from kiosk.feeds.reading import Case, Problem, ProblemList, Severity

_MOST_CASES = 500
"""Cases kept of one kind; all are counted."""


@dataclass(slots=True)
class _Count:
    severity: Severity
    where: str
    text: str
    cases: list[Case] = field(default_factory=list)
    count: int = 0

    def problem(self, kind: str) -> Problem:
        """The line for all of them; a single case needs no list."""
        return Problem(
            kind,
            self.severity,
            self.where,
            self.text,
            (("count", str(self.count)), ("first", self.cases[0].what)),
            self.count,
            tuple(self.cases) if self.count > 1 else (),
        )


@dataclass(slots=True)
class Tally:
    """Groups findings by kind; `close` writes one line each to the problem list.

    The texts have the places {count} and {first}: how many, and what names the first one.
    """

    problems: ProblemList
    _kinds: dict[str, _Count] = field(default_factory=dict)

    def note(self, kind: str, where: str, text: str, first: object) -> None:
        """Something was repaired; nothing was lost."""
        self._add(kind, Severity.NOTE, where, text, first)

    def warn(self, kind: str, where: str, text: str, first: object) -> None:
        """Something is doubtful or partly lost."""
        self._add(kind, Severity.WARNING, where, text, first)

    def count(self, kind: str) -> int:
        """How often a kind was met so far."""
        return self._kinds[kind].count if kind in self._kinds else 0

    def close(self) -> None:
        """Writes the lines, in the order the kinds were first met."""
        self.problems.found += (found.problem(kind) for kind, found in self._kinds.items())
        self._kinds.clear()

    def _add(self, kind: str, severity: Severity, where: str, text: str, what: object) -> None:
        found = self._kinds.get(kind)
        if found is None:
            found = self._kinds[kind] = _Count(severity, where, text)
        found.count += 1
        if found.count <= _MOST_CASES:
            found.cases.append(Case(where, str(what)))
