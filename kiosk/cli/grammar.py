"""The whole grammar of the command line: the global options, every command and its arguments."""

import argparse
import os
from collections.abc import Sequence

from kiosk import __version__
from kiosk.argument_types import is_text
from kiosk.cli import feeds, personal, screens, server
from kiosk.cli.general import add_globals
from kiosk.options import APP_NAME

_CHECKS = {
    "screen": screens.check_screen,
    "check-screen": screens.check_scenes,
    "rehearse": screens.check_scenes,
    "validate": feeds.check,
    "convert": feeds.check,
}
"""What no single argument can say by itself."""


def understood(argv: Sequence[str]) -> argparse.Namespace:
    """The global options and the command with its own arguments (`command` None: the window).

    Ends the program (SystemExit) after --help or --version with 0, and with 2 and a line on
    stderr for what it does not understand.
    """
    parser = _parser()
    for text in argv:
        if not is_text(text):
            parser.error(f"{os.fsencode(text)!r} is not UTF-8; rename the file, or retype it")
    arguments = parser.parse_args(argv)
    check = _CHECKS.get(arguments.command)
    if check is not None:
        check(parser, arguments)
    return arguments


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        APP_NAME,
        description="Programme display and personal agenda for festivals and conferences. "
        "Without a command, the window opens; open, screen and staff need a display as well, "
        "all others work without one.",
        epilog="Exit codes: 0 done, 1 a known error or a negative result, 2 wrong usage, "
        "3 a feed with something doubtful (validate), "
        "70 a fault of this program. More in docs/command-line.md.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    add_globals(parser, top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for part in (feeds, personal, screens, server):
        part.add(commands)
    return parser
