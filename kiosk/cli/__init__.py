"""The command line's grammar, a room for each kind of command; imports none of the commands."""

import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from kiosk.options import Options

if TYPE_CHECKING:
    from argparse import Namespace


def parse(argv: Sequence[str] | None = None) -> "tuple[Options, Namespace]":
    """The global options and the command with its own arguments (`command` None: the window).

    Ends the program (SystemExit) after --help or --version with 0, and with 2 and a line on
    stderr for what it does not understand.
    """
    given = sys.argv[1:] if argv is None else list(argv)
    if not given:
        # As most people start it; argparse takes 5 ms.
        return Options(), cast("Namespace", SimpleNamespace(command=None))
    arguments = _for_the_window(given)
    if arguments is None:
        from kiosk.cli.grammar import understood

        arguments = understood(given)
    options = Options(
        feed=arguments.feed,
        data_dir=arguments.data_dir,
        now=arguments.now,
        speed=arguments.speed,
        lang=arguments.lang,
        time_zone=arguments.time_zone,
        verbose=arguments.verbose,
        text_size=arguments.text_size,
    )
    return options, arguments


def _for_the_window(given: Sequence[str]) -> "Namespace | None":
    """The global options if there is nothing else; the grammar of all commands takes 11 ms."""
    from argparse import ArgumentError, ArgumentParser

    from kiosk.argument_types import is_text
    from kiosk.cli.general import add_globals

    if not all(map(is_text, given)):
        return None
    parser = ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    add_globals(parser, top=True)
    parser.set_defaults(command=None)
    try:
        arguments, others = parser.parse_known_args(given)
    except ArgumentError:
        # The whole grammar says it, with how it is meant.
        return None
    return None if others else arguments
