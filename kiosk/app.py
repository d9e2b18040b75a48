"""The composition root: parses, starts what was asked for, and turns errors into exit codes.

Importing it costs next to nothing; each command brings its own imports when it is called.
"""

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from kiosk.programme.errors import KnownError

if TYPE_CHECKING:
    from argparse import Namespace

    from kiosk.options import Options

    Command = Callable[[Options, Namespace], int]

DONE, NEGATIVE, USAGE, OUR_FAULT, INTERRUPTED, READER_GONE = 0, 1, 2, 70, 130, 141
"""Exit codes: 70 is EX_SOFTWARE of sysexits.h, 130 and 141 are 128 + SIGINT and + SIGPIPE."""

_WINDOW = (None, "open")
"""The commands that open the window."""


def main(argv: list[str] | None = None) -> int:
    """Runs the command line (None: this process's) and gives its exit code; raises nothing."""
    try:
        return _main(argv)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of a pipe has enough (`| head`).
        return READER_GONE
    except Exception:
        # The last stand: whatever is not a KnownError is our fault and shows where it happened.
        import logging

        logging.getLogger(__name__).exception("a fault of this program")
        return OUR_FAULT


def _main(argv: list[str] | None) -> int:
    # The window collects by itself, after its first picture: before, that costs 30 ms (ADR 0011).
    gc.disable()
    from kiosk.cli import parse

    try:
        options, arguments = parse(argv)
    except SystemExit as ending:
        gc.enable()
        return _ended(ending)
    _set_up_log(options)
    if arguments.command not in _WINDOW:
        gc.enable()
    return _run(options, arguments)


def _ended(ending: SystemExit) -> int:
    """The exit code when --help or a usage error ends the program before it begins."""
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        from kiosk.commands.output import give_up_stdout

        give_up_stdout()
        return READER_GONE
    return ending.code if isinstance(ending.code, int) else DONE


def _run(options: "Options", arguments: "Namespace") -> int:
    try:
        return _command(arguments.command)(options, arguments)
    except KnownError as error:
        return _tell(error, options)


def _command(name: str | None) -> "Command":
    """What runs a command; None is the window."""
    match name:
        case None | "open":
            return _window
        case "sync":
            from kiosk.commands.sync import run
        case "validate":
            from kiosk.commands.validate import run
        case "convert":
            from kiosk.commands.convert import run
        case "search":
            from kiosk.commands.search import run
        case "screenshot":
            from kiosk.commands.screenshot import run
        case "serve":
            from kiosk.commands.serve import run
        case "agenda" | "calendar" | "print":
            return _personal_command(name)
        case _:
            return _other_command(name)
    return run


def _personal_command(name: str) -> "Command":
    """What runs a command on what is a person's own."""
    match name:
        case "agenda":
            from kiosk.commands.agenda import run
        case "calendar":
            from kiosk.commands.calendar import run
        case _:
            from kiosk.commands.print_pdf import run
    return run


def _other_command(name: str) -> "Command":
    """What runs one of the other commands."""
    match name:
        case "programmes":
            from kiosk.commands.programmes import run
        case "changes":
            from kiosk.commands.changes import run
        case "screen":
            from kiosk.commands.screen import run
        case "check-screen":
            from kiosk.commands.check_screen import run
        case "rehearse":
            from kiosk.commands.rehearse import run
        case "staff":
            from kiosk.commands.staff import run
        case _:
            raise ValueError(f"no command {name}")
    return run


def _window(options: "Options", arguments: "Namespace") -> int:
    """The window; `open` has it begin with something."""
    from kiosk.ui.display import check_display
    from kiosk.ui.interrupt import keep_interrupt
    from kiosk.ui.plain_import import plain_import

    keep_interrupt()
    # Before Qt is imported: without its libraries even that fails.
    check_display()
    plain_import()
    from kiosk.ui.attendee.start import run

    return run(options, vars(arguments).get("what", ""))


def _tell(error: KnownError, options: "Options") -> int:
    """Says on stderr what happened, in the person's language."""
    from kiosk.commands.data import spoken
    from kiosk.commands.output import aside
    from kiosk.wording import error_text

    aside(error_text(error, spoken(options)))
    if options.verbose > 1:
        import logging

        logging.getLogger(__name__).debug("raised here", exc_info=error)
    return NEGATIVE


def _set_up_log(options: "Options") -> None:
    """-v tells on stderr what happens, -vv every detail; otherwise warnings only."""
    if options.verbose:
        import logging

        level = logging.DEBUG if options.verbose > 1 else logging.INFO
        logging.basicConfig(format="%(name)s: %(message)s")
        logging.getLogger("kiosk").setLevel(level)
