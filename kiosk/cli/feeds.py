"""The commands on a feed and what is stored of it: sync, validate, convert, search, changes."""

import argparse
from typing import TYPE_CHECKING

from kiosk.argument_types import day, feed
from kiosk.cli.general import add_json, add_output, new_command

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMATS = ("frab-xml", "frab-json", "ics", "agenda-json")
REPORTS = ("text", "json", "html")


def add(commands: "Commands") -> None:
    """Adds these commands."""
    for one in (_sync, _validate, _convert, _search, _changes):
        one(commands)


def check(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """validate and convert need a feed, named here or by --feed."""
    arguments.file = arguments.file or arguments.feed
    if not arguments.file:
        parser.error(f"{arguments.command}: name a feed (a file, an address, bundled, or -)")


def _sync(commands: "Commands") -> None:
    parser = new_command(
        commands, "sync", "Bring the stored programme up to date; say what changed."
    )
    parser.add_argument(
        "--accept",
        action="store_true",
        help="apply a programme that is held back because it is doubtful",
    )
    add_json(parser)


def _validate(commands: "Commands") -> None:
    parser = new_command(commands, "validate", "Read a feed and report everything wrong with it.")
    _add_file(parser)
    kind = parser.add_mutually_exclusive_group()
    kind.add_argument(
        "--format", choices=REPORTS, default=REPORTS[0], help="text (the default), json or html"
    )
    kind.add_argument(
        "--json",
        dest="format",
        action="store_const",
        const="json",
        help="the same as --format json",
    )
    add_output(parser)


def _convert(commands: "Commands") -> None:
    parser = new_command(commands, "convert", "Read a feed and write it in another format.")
    _add_file(parser)
    parser.add_argument("--to", required=True, choices=FORMATS, help="the format to write")
    add_output(parser)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="F",
        nargs="?",
        type=feed,
        help="file, http(s) or webcal address, “bundled”, or - for stdin; instead of --feed",
    )


def _search(commands: "Commands") -> None:
    parser = new_command(commands, "search", "Find sessions by title, person, room, track or text.")
    parser.add_argument("text", metavar="TEXT", nargs="+", help="words, or beginnings of words")
    add_json(parser)


def _changes(commands: "Commands") -> None:
    parser = new_command(commands, "changes", "List what has changed in the programme so far.")
    parser.add_argument("--since", metavar="DATE", type=day, help="only from this programme day on")
    parser.add_argument(
        "--format", choices=REPORTS, default=REPORTS[0], help="text (the default), json or html"
    )
    add_output(parser)
