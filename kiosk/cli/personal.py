"""The grammar of the commands on what is a person's own: agenda, calendar, programmes kept."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.argument_types import alarm, day
from kiosk.cli.general import add_json, add_output, new_command

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]


def add(commands: "Commands") -> None:
    """Adds these commands."""
    _open(commands)
    _agenda(commands)
    _calendar(commands)
    _programmes(commands)
    _print(commands)


def _open(commands: "Commands") -> None:
    window = new_command(commands, "open", "Open the window with a programme, or a selection.")
    window.add_argument(
        "what",
        metavar="LINK|FILE",
        nargs="?",
        default="",
        help="a selection's link or an exported agenda, to be taken over; else a feed",
    )


def _agenda(commands: "Commands") -> None:
    agenda = new_command(commands, "agenda", "Show, change and export the personal agenda.")
    actions = agenda.add_subparsers(dest="action", metavar="ACTION", required=True)
    add_json(new_command(actions, "list", "Show the sessions chosen."))
    add = new_command(actions, "add", "Choose a session.")
    _add_session(add)
    add.add_argument("--maybe", action="store_true", help="choose it as “maybe”")
    _add_session(new_command(actions, "remove", "Choose a session no longer."))
    _import(actions)
    _notes(actions)
    export = new_command(actions, "export", "Write the agenda as iCalendar.")
    add_output(export)
    export.add_argument(
        "--alarm",
        metavar="MINUTES",
        type=alarm,
        default=argparse.SUPPRESS,
        help="remind this long before each start, or “none”; without it, as in the window (10)",
    )
    export.add_argument(
        "--session", metavar="KEY", help="write this one session (key or part of its title)"
    )


def _notes(actions: "Commands") -> None:
    notes = new_command(actions, "notes", "Write all notes as one Markdown file.")
    add_output(notes)


def _import(actions: "Commands") -> None:
    bring = new_command(
        actions, "import", "Choose what a link, a QR code's text or an exported agenda holds."
    )
    bring.add_argument(
        "what", metavar="LINK|FILE", help="the link or text, an .ics file, or - for stdin"
    )
    bring.add_argument(
        "--replace", action="store_true", help="choose nothing else any more; without it, both"
    )
    bring.add_argument("--dry-run", action="store_true", help="only tell what would change")


def _calendar(commands: "Commands") -> None:
    calendar = new_command(
        commands, "calendar", "Keep the agenda up to date in a file or in a calendar on a server."
    )
    actions = calendar.add_subparsers(dest="action", metavar="ACTION", required=True)
    keep = new_command(actions, "keep", "Write the agenda to a file, and again after each sync.")
    keep.add_argument("file", metavar="OUT", nargs="?", type=Path, help="the file")
    keep.add_argument("--off", action="store_true", help="keep no file any more; it stays")
    connect = new_command(
        actions,
        "connect",
        "Choose a calendar on a CalDAV server; the password is asked for, or comes on stdin.",
    )
    connect.add_argument("address", metavar="URL", help="of the server, or of the calendar")
    connect.add_argument("--user", metavar="NAME", required=True, help="the name to log in with")
    connect.add_argument(
        "--calendar", metavar="NAME", default="", help="which one, where there are several"
    )
    new_command(actions, "push", "Bring the connected calendar up to date.")
    add_json(new_command(actions, "status", "Tell what is connected, and what is not there yet."))
    new_command(actions, "disconnect", "Connect no calendar any more; what is in it stays.")


def _programmes(commands: "Commands") -> None:
    programmes = new_command(commands, "programmes", "List, add and remove the programmes kept.")
    actions = programmes.add_subparsers(dest="action", metavar="ACTION", required=True)
    add_json(new_command(actions, "list", "Show the programmes kept; * marks the chosen one."))
    add = new_command(actions, "add", "Read a programme and keep it.")
    add.add_argument("programme", metavar="F", help="its feed: an address or a file")
    remove = new_command(actions, "remove", "Remove a programme; its stars and notes stay.")
    remove.add_argument("programme", metavar="F", help="its feed, as “list” shows it")
    remove.add_argument(
        "--with-stars", action="store_true", help="delete the stars and notes in it, too"
    )


def _print(commands: "Commands") -> None:
    paper = new_command(commands, "print", "Write the agenda or the plan as PDF for A4 paper.")
    paper.add_argument("what", metavar="mine|grid", choices=("mine", "grid"), help="which")
    paper.add_argument(
        "-o", "--output", metavar="OUT", type=Path, required=True, help="the PDF to write"
    )
    paper.add_argument(
        "--day", metavar="DATE", type=day, help="one day of the plan, such as 2022-12-08"
    )


def _add_session(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "session",
        metavar="KEY|TITLE-PART",
        nargs="+",
        help="one or several sessions' keys, or part of a title",
    )
