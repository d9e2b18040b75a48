"""validate F: everything that had to be repaired or dropped to read a feed."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from itertools import groupby

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out, out_json
from kiosk.commands.read_feed import read_feed
from kiosk.feeds.reading import Problem, Reading, Severity
from kiosk.options import Options
from kiosk.programme.errors import KnownError
from kiosk.wording import Translate, error_text, problem_text

_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.NOTE)


def run(options: Options, arguments: Namespace) -> int:
    """Prints the report; 1 for a feed that lost an item or cannot be read. Raises KnownError."""
    translate = spoken(options)
    try:
        name, reading = read_feed(arguments.file, translate)
    except KnownError as error:
        if not arguments.json:
            raise
        out_json(_refused(arguments.file, error_text(error, translate)))
        return 1
    if arguments.json:
        out_json(report(reading, translate))
    else:
        out([name, *_lines(reading, translate)])
    lost = any(problem.severity is Severity.ERROR for problem in reading.problems)
    if lost and not arguments.json:
        aside(translate("CliValidate", "Parts of the feed could not be kept."))
    return 1 if lost else 0


def report(reading: Reading, translate: Translate) -> dict[str, object]:
    """The report for a machine; docs/command-line.md promises its shape."""
    event = reading.programme.event
    return {
        "format": reading.format,
        "event": event.title,
        "time_zone": event.zone,
        "sessions": len(reading.programme.sessions),
        "skipped": reading.skipped,
        "problems": [
            {
                "kind": problem.kind,
                "severity": problem.severity.value,
                "where": problem.where,
                "message": _message(problem, translate),
            }
            for problem in _sorted(reading.problems)
        ],
    }


def _refused(feed: str, message: str) -> dict[str, object]:
    """The same shape for a feed that gives no programme."""
    problem = {"kind": "refused", "severity": "error", "where": feed, "message": message}
    return {
        "format": None,
        "event": None,
        "time_zone": None,
        "sessions": 0,
        "skipped": 0,
        "problems": [problem],
    }


def _lines(reading: Reading, translate: Translate) -> Iterator[str]:
    event = reading.programme.event
    yield translate(
        "CliValidate",
        "{event} · format {format} · time zone {zone}",
        None,
        event=event.title,
        format=reading.format,
        zone=event.zone,
    )
    yield translate("CliValidate", "%n sessions read.", len(reading.programme.sessions))
    if reading.skipped:
        yield translate("CliValidate", "%n empty or unreadable items skipped.", reading.skipped)
    if not reading.problems:
        yield translate("CliValidate", "No problems found.")
    severities = _severities(translate)
    for kind, group in groupby(_sorted(reading.problems), lambda p: (p.severity, p.kind)):
        problems = list(group)
        yield ""
        yield f"{severities[kind[0]]} · {kind[1]} · {len(problems)}"
        for problem in problems:
            place = f"{problem.where}: " if problem.where else ""
            yield f"  {place}{_message(problem, translate)}"


def _sorted(problems: Sequence[Problem]) -> list[Problem]:
    """Worst first, one kind together, else in the feed's order."""
    return sorted(problems, key=lambda p: (_WORST_FIRST.index(p.severity), p.kind))


def _message(problem: Problem, translate: Translate) -> str:
    return problem_text(problem.text, dict(problem.values), translate)


def _severities(translate: Translate) -> dict[Severity, str]:
    return {
        Severity.ERROR: translate("CliValidate", "Lost"),
        Severity.WARNING: translate("CliValidate", "Doubtful"),
        Severity.NOTE: translate("CliValidate", "Repaired"),
    }
