"""The report on a feed as one calm page that needs nothing beside itself: to mail, to keep."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import escape

from kiosk.commands.feed_report import (
    WORST_FIRST,
    FeedReport,
    Finding,
    Group,
    feed_name,
    severity_meaning,
    severity_name,
)
from kiosk.commands.output import plain
from kiosk.feeds.reading import Case
from kiosk.feeds.zones import zone_label
from kiosk.ui.shared.page_style import page_style
from kiosk.wording import Translate, Translator

OPEN_CASES = 5
"""Places of one finding that are seen at once; more are folded away."""

MOST_FINDINGS = 500
"""Findings of one kind on the page; the others are counted."""


def report_page(report: FeedReport, now: datetime, translate: Translator) -> str:
    """The whole page; `now` (aware, in the zone it is shown in) says when it was made."""
    title = translate(
        "FeedReport", "Report on {feed}", None, feed=report.event or feed_name(report.feed)
    )
    return plain(
        "\n".join(
            [
                "<!doctype html>",
                f'<html lang="{translate.language}">',
                "<head>",
                '<meta charset="utf-8">',
                '<meta name="viewport" content="width=device-width, initial-scale=1">',
                '<meta http-equiv="Content-Security-Policy"'
                " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
                f"<title>{escape(title)}</title>",
                f"<style>\n{page_style('report.css')}</style>",
                "</head>",
                "<body>",
                *_header(report, now, translate),
                "<main>",
                *_contents(report, translate),
                '<div class="groups">',
                *(line for group in report.groups for line in _group(group, translate)),
                "</div>",
                "</main>",
                "</body>",
                "</html>",
                "",
            ]
        )
    )


def _header(report: FeedReport, now: datetime, translate: Translate) -> Iterator[str]:
    name = feed_name(report.feed)
    checked = translate(
        "FeedReport",
        "checked on {day}/{month}/{year} at {time}",
        None,
        day=f"{now:%d}",
        month=f"{now:%m}",
        year=f"{now:%Y}",
        time=f"{now.hour}:{now:%M}",
    )
    yield '<header><div class="page">'
    yield f'<p class="what">{escape(translate("FeedReport", "Report on a programme feed"))}</p>'
    yield f"<h1>{escape(report.event or name)}</h1>"
    yield f'<p class="meta">{_facts(report, translate)}</p>'
    yield f'<p class="meta">{escape(name)} · {escape(checked)}</p>'
    yield '<dl class="sums">'
    for severity in WORST_FIRST:
        name = severity_name(severity, translate)
        meaning = severity_meaning(severity, translate)
        yield (
            f'<div class="{severity.value}"><dt><b>{escape(name)}</b>'
            f"<span>{escape(meaning)}</span></dt><dd>{report.count(severity)}</dd></div>"
        )
    yield "</dl></div></header>"


def _facts(report: FeedReport, translate: Translate) -> str:
    if not report.format:
        return escape(translate("FeedReport", "No programme could be read from it."))
    facts = [translate("FeedReport", "%n sessions", report.sessions)]
    if report.skipped:
        facts.append(translate("FeedReport", "%n items skipped", report.skipped))
    facts.append(translate("FeedReport", "format {format}", None, format=report.format))
    facts.append(translate("FeedReport", "time zone {zone}", None, zone=zone_label(report.zone)))
    return " · ".join(map(escape, facts))


def _contents(report: FeedReport, translate: Translate) -> Iterator[str]:
    if not report.groups:
        yield f'<p class="sound">{escape(translate("CliValidate", "No problems found."))}</p>'
        return
    label = translate("FeedReport", "Findings by kind")
    yield f'<nav aria-label="{escape(label)}"><ul>'
    for group in report.groups:
        yield (
            f'<li class="{group.severity.value}"><a href="#{_anchor(group)}">'
            f"<span>{escape(group.title)}</span><b>{group.count}</b></a></li>"
        )
    yield "</ul></nav>"


def _group(group: Group, translate: Translate) -> Iterator[str]:
    name = severity_name(group.severity, translate)
    yield f'<section id="{_anchor(group)}" class="{group.severity.value}">'
    yield (
        f'<h2>{escape(group.title)} <span class="count">{group.count}</span>'
        f'<span class="tag">{escape(name)}</span></h2>'
    )
    yield f'<ul class="findings" title="{escape(group.kind)}">'
    for finding in group.findings[:MOST_FINDINGS]:
        yield from _finding(finding, translate)
    left = len(group.findings) - MOST_FINDINGS
    if left > 0:
        yield f"<li>{escape(translate('CliValidate', 'and %n more', left))}</li>"
    yield "</ul></section>"


def _finding(finding: Finding, translate: Translate) -> Iterator[str]:
    yield f"<li>{_placed(finding.where, finding.text)}"
    if finding.cases:
        yield from _cases(finding, translate)
    yield "</li>"


def _cases(finding: Finding, translate: Translate) -> Iterator[str]:
    """The further places; many of them are folded, without a script."""
    left = finding.count - 1 - len(finding.cases)
    more = [translate("CliValidate", "and %n more", left)] if left > 0 else []
    lines = [*_listed(finding.cases), *(f"<li>{escape(text)}</li>" for text in more)]
    if len(finding.cases) <= OPEN_CASES:
        yield f"<ul>{''.join(lines)}</ul>"
        return
    label = translate("FeedReport", "Show %n more", finding.count - 1)
    yield f"<details><summary>{escape(label)}</summary><ul>"
    yield from lines
    yield "</ul></details>"


def _listed(cases: Iterable[Case]) -> Iterator[str]:
    for case in cases:
        yield f"<li>{_placed(case.where, case.what)}</li>"


def _placed(where: str, text: str) -> str:
    place = f"<code>{escape(where)}</code> " if where else ""
    return f"{place}<span>{escape(text)}</span>"


def _anchor(group: Group) -> str:
    return f"{group.severity.value}-{escape(group.kind)}"
