"""The report on a feed as lines of text, for a terminal or a mail."""

from collections.abc import Iterator

from kiosk.commands.feed_report import (
    WORST_FIRST,
    FeedReport,
    Finding,
    Group,
    feed_name,
    severity_meaning,
    severity_name,
)
from kiosk.feeds.zones import zone_label
from kiosk.wording import Translate

MOST_FINDINGS = 50
"""Findings of one kind that are listed; the others are counted."""
MOST_CASES = 20
"""Places of one finding that are listed."""


def report_lines(report: FeedReport, translate: Translate) -> Iterator[str]:
    """The whole report; findings stand indented below a head for their kind."""
    yield report.feed
    yield translate(
        "CliValidate",
        "{event} · format {format} · time zone {zone}",
        None,
        event=report.event or feed_name(report.feed),
        format=report.format,
        zone=zone_label(report.zone),
    )
    yield translate("CliValidate", "%n sessions read.", report.sessions)
    if report.skipped:
        yield translate("CliValidate", "%n empty or unreadable items skipped.", report.skipped)
    if not report.groups:
        yield translate("CliValidate", "No problems found.")
    for severity in WORST_FIRST:
        count = report.count(severity)
        if count:
            name = severity_name(severity, translate)
            yield f"{name}: {count} – {severity_meaning(severity, translate)}"
    for group in report.groups:
        yield ""
        yield from _group(group, translate)


def _group(group: Group, translate: Translate) -> Iterator[str]:
    name = severity_name(group.severity, translate)
    yield f"{name} · {group.title} · {group.count}  [{group.kind}]"
    for finding in group.findings[:MOST_FINDINGS]:
        yield from _finding(finding, translate)
    left = len(group.findings) - MOST_FINDINGS
    if left > 0:
        yield "  " + translate("CliValidate", "and %n more", left)


def _finding(finding: Finding, translate: Translate) -> Iterator[str]:
    yield f"  {_placed(finding.where, finding.text)}"
    for case in finding.cases[:MOST_CASES]:
        yield f"    {_placed(case.where, case.what)}"
    left = finding.count - 1 - len(finding.cases[:MOST_CASES])
    if left > 0:
        yield "    " + translate("CliValidate", "and %n more", left)


def _placed(where: str, text: str) -> str:
    return f"{where}: {text}" if where else text
