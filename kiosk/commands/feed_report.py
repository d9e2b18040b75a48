"""The report on a feed as display records: findings grouped by kind, worst first; pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePath

from kiosk.commands.kind_titles import kind_title
from kiosk.feeds.reading import Case, Problem, Reading, Severity
from kiosk.wording import Translate, problem_text

WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)
_LINE = re.compile(r"line (\d+)")


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding with its place, both as a person reads them; `cases` are its further places.

    `count` is how often it was met: the first one, the cases, and those that are not listed.
    """

    where: str
    text: str
    count: int = 1
    cases: tuple[Case, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """All findings of one kind; `kind` is its stable name, `title` what people call it."""

    kind: str
    severity: Severity
    title: str
    findings: tuple[Finding, ...]

    @property
    def count(self) -> int:
        """How often the kind was met."""
        return sum(finding.count for finding in self.findings)


@dataclass(frozen=True, slots=True)
class FeedReport:
    """What is said of a feed; without a programme (it cannot be read) event and zone are "".

    `feed` names it, an address without its login; `skipped` counts placeholders and items that
    were lost.
    """

    feed: str
    event: str = ""
    format: str = ""
    zone: str = ""
    sessions: int = 0
    skipped: int = 0
    groups: tuple[Group, ...] = ()

    @property
    def worst(self) -> Severity | None:
        """The worst severity met; None for a sound feed."""
        return self.groups[0].severity if self.groups else None

    def count(self, severity: Severity) -> int:
        """How many findings of a severity there are."""
        return sum(group.count for group in self.groups if group.severity is severity)


def feed_report(
    feed: str, reading: Reading, problems: Iterable[Problem], translate: Translate
) -> FeedReport:
    """The report on a feed that could be read, with the given problems."""
    programme = reading.programme
    return FeedReport(
        feed=feed,
        event=programme.event.title,
        format=reading.format,
        zone=programme.event.zone,
        sessions=len(programme.sessions),
        skipped=reading.skipped,
        groups=tuple(_groups(in_order(problems), translate)),
    )


def refusal(feed: str, message: str, translate: Translate) -> FeedReport:
    """The report on a feed that gives no programme: one finding that says why."""
    kind = "refused"
    name = feed_name(feed)
    finding = Finding(name, message.replace(feed, name))
    title = kind_title(kind, translate)
    return FeedReport(feed, groups=(Group(kind, Severity.ERROR, title, (finding,)),))


def feed_name(feed: str) -> str:
    """A feed as strangers may see it: an address as it is, of a file the name without its folder.

    The report is mailed, and whose folder it lay in is nobody's business.
    """
    return feed if "://" in feed else PurePath(feed).name or feed


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Worst first, one kind together, else in the feed's order."""
    return sorted(problems, key=lambda p: (WORST_FIRST.index(p.severity), p.kind))


def problem_message(problem: Problem, translate: Translate) -> str:
    """A problem's sentence in the person's language."""
    return problem_text(problem.text, dict(problem.values), translate)


def severity_name(severity: Severity, translate: Translate) -> str:
    """A severity in one word."""
    match severity:
        case Severity.ERROR:
            return translate("CliValidate", "Lost")
        case Severity.WARNING:
            return translate("CliValidate", "Doubtful")
        case _:
            return translate("CliValidate", "Note")


def severity_meaning(severity: Severity, translate: Translate) -> str:
    """What a severity means for the programme."""
    match severity:
        case Severity.ERROR:
            return translate("CliValidate", "could not be kept: missing from the programme")
        case Severity.WARNING:
            return translate(
                "CliValidate", "contradictory, incomplete or partly lost: please check"
            )
        case _:
            return translate("CliValidate", "repaired without loss, or good to know")


def _groups(problems: Sequence[Problem], translate: Translate) -> Iterable[Group]:
    for (severity, kind), found in groupby(problems, lambda p: (p.severity, p.kind)):
        findings = tuple(_finding(problem, translate) for problem in found)
        yield Group(kind, severity, kind_title(kind, translate), findings)


def _finding(problem: Problem, translate: Translate) -> Finding:
    cases = (Case(place_text(case.where, translate), case.what) for case in problem.cases[1:])
    return Finding(
        where=place_text(problem.where, translate),
        text=problem_message(problem, translate),
        count=problem.count,
        cases=tuple(cases),
    )


def place_text(where: str, translate: Translate) -> str:
    """A place in the feed as a person reads it: "Zeile 12"; paths stay as they are."""
    line = _LINE.fullmatch(where)
    return translate("CliValidate", "line {number}", None, number=line[1]) if line else where
