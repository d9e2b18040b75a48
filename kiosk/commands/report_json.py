"""The report on a feed for a machine; docs/command-line.md promises its shape."""

from collections.abc import Iterable

from kiosk.commands.feed_report import in_order, problem_message
from kiosk.commands.kind_titles import kind_title
from kiosk.feeds.reading import Problem, Reading, Severity
from kiosk.wording import Translate


def report_value(
    reading: Reading, problems: Iterable[Problem], translate: Translate
) -> dict[str, object]:
    """The report on a feed that could be read; places are as the reader names them."""
    ordered = in_order(problems)
    event = reading.programme.event
    return {
        "format": reading.format,
        "event": event.title,
        "time_zone": event.zone,
        "sessions": len(reading.programme.sessions),
        "skipped": reading.skipped,
        "counts": {s.value: sum(p.count for p in ordered if p.severity is s) for s in Severity},
        "problems": [_problem(problem, translate) for problem in ordered],
    }


def refusal_value(feed: str, message: str, translate: Translate) -> dict[str, object]:
    """The same shape for a feed that gives no programme."""
    kind = "refused"
    problem = {
        "kind": kind,
        "title": kind_title(kind, translate),
        "severity": Severity.ERROR.value,
        "where": feed,
        "message": message,
        "count": 1,
        "cases": [],
    }
    return {
        "format": None,
        "event": None,
        "time_zone": None,
        "sessions": 0,
        "skipped": 0,
        "counts": {s.value: int(s is Severity.ERROR) for s in Severity},
        "problems": [problem],
    }


def _problem(problem: Problem, translate: Translate) -> dict[str, object]:
    return {
        "kind": problem.kind,
        "title": kind_title(problem.kind, translate),
        "severity": problem.severity.value,
        "where": problem.where,
        "message": problem_message(problem, translate),
        "count": problem.count,
        "cases": [{"where": case.where, "what": case.what} for case in problem.cases],
    }
