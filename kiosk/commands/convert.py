"""convert F --to FORMAT: reads a feed and writes it in another format."""

from argparse import Namespace

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out_file
from kiosk.commands.read_feed import read_feed
from kiosk.feeds.reading import Reading, Severity
from kiosk.feeds.write import write
from kiosk.options import Options, clock, feed_zone
from kiosk.wording import Translate

_NAMES = {"ics": "ical"}
"""What the command line calls otherwise than kiosk.feeds.write."""

_NEED_A_TIME = ("frab-xml", "frab-json", "ics")
_ALL_TAKES_PLACE = ("frab-xml", "frab-json")
"""Formats in which a session without a time cannot be said."""


def run(options: Options, arguments: Namespace) -> int:
    """Writes the file and says what could not come along. Raises KnownError.

    Stamped with --now, else with when the feed was made, else with the present: a feed that says
    when it was made gives the same bytes every time.
    """
    translate = spoken(options)
    _, reading = read_feed(arguments.file, translate, feed_zone(options))
    programme = reading.programme
    now = clock(options, programme.tz).now()
    stamp = now if options.now is not None else programme.updated or now
    data = write(programme, _NAMES.get(arguments.to, arguments.to), stamp=stamp)
    out_file(data, arguments.output)
    lost = sum(problem.severity is Severity.ERROR for problem in reading.problems)
    aside(*_left_out(reading, arguments.to, lost, translate))
    return 0


def _left_out(reading: Reading, target: str, lost: int, translate: Translate) -> list[str]:
    """What the file does not say."""
    said = []
    undated = sum(session.start is None for session in reading.programme.sessions)
    if undated and target in _NEED_A_TIME:
        said.append(
            translate(
                "CliConvert",
                "%n sessions without a time were left out: {format} cannot say that.",
                undated,
                format=target,
            )
        )
    cancelled = sum(s.cancelled and s.start is not None for s in reading.programme.sessions)
    if cancelled and target in _ALL_TAKES_PLACE:
        said.append(
            translate(
                "CliConvert",
                "%n cancelled sessions were left out: {format} cannot say that.",
                cancelled,
                format=target,
            )
        )
    if lost:
        said.append(
            translate(
                "CliConvert",
                "%n items of the feed could not be read; “validate” says which.",
                lost,
            )
        )
    return said
