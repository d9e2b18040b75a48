"""validate F: the report on a feed, for its organisers: what was repaired, lost or is doubtful."""

import json
from argparse import Namespace
from zoneinfo import ZoneInfo

from kiosk.commands.data import spoken
from kiosk.commands.feed_report import FeedReport, feed_report, refusal
from kiosk.commands.output import aside, out_file, out_text
from kiosk.commands.read_feed import read_feed, shown_name
from kiosk.commands.report_json import refusal_value, report_value
from kiosk.commands.report_text import report_lines
from kiosk.feeds.lint import lint
from kiosk.feeds.reading import Severity
from kiosk.options import Options, clock, feed_zone
from kiosk.programme.errors import KnownError
from kiosk.sync.source import shown
from kiosk.wording import Translator, error_text

_CODES = {None: 0, Severity.NOTE: 0, Severity.WARNING: 3, Severity.ERROR: 1}
"""Exit codes by the worst that was found; 2 is wrong usage everywhere."""


def run(options: Options, arguments: Namespace) -> int:
    """Writes the report; the exit code says the worst that is in it. Raises KnownError."""
    translate = spoken(options)
    try:
        name, reading = read_feed(arguments.file, translate, feed_zone(options))
    except KnownError as error:
        if arguments.format == "text":
            raise
        _write_refusal(options, arguments, error_text(error, translate), translate)
        return _CODES[Severity.ERROR]
    problems = (*reading.problems, *lint(reading))
    report = feed_report(name, reading, problems, translate)
    match arguments.format:
        case "json":
            _write_json(report_value(reading, problems, translate), arguments)
        case "html":
            _write_html(report, options, arguments, translate)
        case _:
            out_text(report_lines(report, translate), arguments.output)
            if report.worst is Severity.ERROR:
                aside(translate("CliValidate", "Parts of the feed could not be kept."))
    return _CODES[report.worst]


def _write_refusal(
    options: Options, arguments: Namespace, message: str, translate: Translator
) -> None:
    if arguments.format == "json":
        _write_json(refusal_value(shown(arguments.file), message, translate), arguments)
    else:
        report = refusal(shown_name(arguments.file), message, translate)
        _write_html(report, options, arguments, translate)


def _write_json(value: object, arguments: Namespace) -> None:
    data = json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
    out_file(data, arguments.output)


def _write_html(
    report: FeedReport, options: Options, arguments: Namespace, translate: Translator
) -> None:
    from kiosk.commands.report_html import report_page

    zone = ZoneInfo(report.zone) if report.zone else None
    now = clock(options, zone).now()
    page = report_page(report, now.astimezone(zone), translate)
    out_file(page.encode(), arguments.output)
