"""What every command has: the global options, how it is named; --json and --output."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.argument_types import feed, instant, output, speed
from kiosk.options import EVENT_ZONE, TEXT_SIZES

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LANGUAGES = ("de", "en")


def add_globals(parser: argparse.ArgumentParser, *, top: bool) -> None:
    """The global options; behind a command, what is not given leaves alone what stood before it."""

    def default(value: object) -> object:
        return value if top else argparse.SUPPRESS

    group = parser.add_argument_group("global options (before or after the command)")
    group.add_argument(
        "--feed",
        metavar="F",
        type=feed,
        default=default(None),
        help="the programme's feed: http(s) or webcal address, file, or “bundled”; "
        "without it, the one the window last opened",
    )
    group.add_argument(
        "--data-dir",
        metavar="DIR",
        type=Path,
        default=default(None),
        help="folder of the databases",
    )
    group.add_argument(
        "--now",
        metavar="ISO",
        type=instant,
        default=default(None),
        help="pretend it is now this time, such as 2022-12-07T10:15 (the event's zone) "
        "or 2022-12-07T10:15+01:00",
    )
    group.add_argument(
        "--speed",
        metavar="N",
        type=speed,
        default=default(1.0),
        help="let the clock run N times as fast; 0 stops it",
    )
    group.add_argument(
        "--lang", choices=LANGUAGES, default=default(None), help="language of what is printed"
    )
    group.add_argument(
        "--time-zone",
        metavar="ZONE",
        default=default(EVENT_ZONE),
        help="show times in the event's zone (“event”, the default), this machine's (“local”), "
        "or a named one such as Europe/Berlin",
    )
    group.add_argument(
        "--text-size",
        metavar="PERCENT",
        type=int,
        choices=TEXT_SIZES,
        default=default(None),
        help="draw everything larger: " + ", ".join(str(size) for size in TEXT_SIZES),
    )
    group.add_argument(
        "-v",
        "--verbose",
        action="count",
        default=default(0),
        help="tell more on stderr; -vv with the place in the code where an error came from",
    )


def new_command(commands: "Commands", name: str, text: str) -> argparse.ArgumentParser:
    """A command with the global options; `text` is its help."""
    parser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    add_globals(parser, top=False)
    return parser


def add_json(parser: argparse.ArgumentParser) -> None:
    """--json."""
    parser.add_argument("--json", action="store_true", help="print JSON for a machine")


def add_output(parser: argparse.ArgumentParser) -> None:
    """-o: a file or stdout."""
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=output,
        help="file to write; without it, or with -, to stdout",
    )
