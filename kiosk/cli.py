"""The command line's grammar: global options, commands and their arguments; imports no command."""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import __version__, cli_personal, cli_serve
from kiosk.argument_types import (
    day,
    instant,
    output,
    picture,
    size,
    speed,
)
from kiosk.options import APP_NAME, EVENT_ZONE, TEXT_SIZES, Options

if TYPE_CHECKING:
    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

FORMATS = ("frab-xml", "frab-json", "ics", "agenda-json")
VIEWS = (
    *("grid", "list", "session", "agenda", "mine", "now"),
    *("inbox", "search", "filters", "keys", "calendars", "programmes"),
    *("handover", "print"),
)
STAFF_VIEWS = ("staff",)
ROLES = ("door", "lobby", "day", "announcements", "browse")
SCREEN_VIEWS = ("door", "lobby", "day", "announcements", "browse")
THEMES = ("light", "dark", "contrast")
LANGUAGES = ("de", "en")
REPORTS = ("text", "json", "html")

Parsed = tuple[Options, argparse.Namespace]


def parse(argv: Sequence[str] | None = None) -> Parsed:
    """The global options and the command with its own arguments (`command` None: the window).

    Ends the program (SystemExit) after --help or --version with 0, and with 2 and a line on
    stderr for what it does not understand.
    """
    parser = _parser()
    arguments = parser.parse_args(argv)
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
    if arguments.command == "screen":
        _check_screen(parser, arguments)
    if arguments.command in ("check-screen", "rehearse"):
        _check_scenes(parser, arguments)
    if arguments.command in ("validate", "convert"):
        arguments.file = arguments.file or options.feed
        if not arguments.file:
            parser.error(f"{arguments.command}: name a feed (a file, an address, bundled, or -)")
    return options, arguments


def _check_screen(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """A screen is a role or a file, unless something is only to be printed."""
    if arguments.list_outputs or arguments.make_pin or arguments.enrol:
        return
    if (arguments.role is None) == (arguments.config is None):
        parser.error("screen: name a role (" + ", ".join(ROLES) + ") or a file with --config")
    if arguments.role == "door" and not arguments.room:
        parser.error("screen: a door needs its room, --room by key or name")


def _check_scenes(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """A role or a file, or neither: then every room has a door."""
    if arguments.role is not None and arguments.config is not None:
        parser.error(f"{arguments.command}: name a role or a file with --config, not both")
    if arguments.role == "door" and not arguments.room:
        parser.error(f"{arguments.command}: a door needs its room, --room by key or name")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        APP_NAME,
        description="Programme display and personal agenda for festivals and conferences. "
        "Without a command, the window opens; every command works without a display.",
        epilog="Exit codes: 0 done, 1 a known error or a negative result, 2 wrong usage, "
        "3 a feed with something doubtful (validate), "
        "70 a fault of this program. More in docs/command-line.md.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_globals(parser, top=True)
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (
        _sync,
        _validate,
        _convert,
        _search,
        _changes,
        lambda commands: cli_personal.add(commands, _command),
        _screenshot,
        _screen,
        _check,
        _rehearse,
        lambda commands: cli_serve.add(commands, _command),
    ):
        add(commands)
    return parser


def _add_globals(parser: argparse.ArgumentParser, *, top: bool) -> None:
    """The global options; behind a command, what is not given leaves alone what stood before it."""

    def default(value: object) -> object:
        return value if top else argparse.SUPPRESS

    group = parser.add_argument_group("global options (before or after the command)")
    group.add_argument(
        "--feed",
        metavar="F",
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


def _command(commands: "_Commands", name: str, text: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=text, description=text, allow_abbrev=False)
    _add_globals(parser, top=False)
    return parser


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON for a machine")


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "-o",
        "--output",
        metavar="OUT",
        type=output,
        help="file to write; without it, or with -, to stdout",
    )


def _sync(commands: "_Commands") -> None:
    parser = _command(commands, "sync", "Bring the stored programme up to date; say what changed.")
    parser.add_argument(
        "--accept",
        action="store_true",
        help="apply a programme that is held back because it is doubtful",
    )
    _add_json(parser)


def _validate(commands: "_Commands") -> None:
    parser = _command(commands, "validate", "Read a feed and report everything wrong with it.")
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
    _add_output(parser)


def _convert(commands: "_Commands") -> None:
    parser = _command(commands, "convert", "Read a feed and write it in another format.")
    _add_file(parser)
    parser.add_argument("--to", required=True, choices=FORMATS, help="the format to write")
    _add_output(parser)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="F",
        nargs="?",
        help="file, http(s) or webcal address, “bundled”, or - for stdin; instead of --feed",
    )


def _search(commands: "_Commands") -> None:
    parser = _command(commands, "search", "Find sessions by title, person, room, track or text.")
    parser.add_argument("text", metavar="TEXT", nargs="+", help="words, or beginnings of words")
    _add_json(parser)


def _changes(commands: "_Commands") -> None:
    parser = _command(commands, "changes", "List what has changed in the programme so far.")
    parser.add_argument("--since", metavar="DATE", type=day, help="only from this programme day on")
    parser.add_argument(
        "--format", choices=REPORTS, default=REPORTS[0], help="text (the default), json or html"
    )
    _add_output(parser)


def _screen(commands: "_Commands") -> None:
    parser = _command(commands, "screen", "Run a venue screen: full screen, unattended.")
    _add_screens(parser)
    parser.add_argument(
        "--list-outputs", action="store_true", help="name the monitors of this machine, and end"
    )
    parser.add_argument(
        "--make-pin", action="store_true", help="ask for a PIN and print its hash for screens.toml"
    )
    parser.add_argument(
        "--enrol",
        metavar="CODE",
        help="make this machine's screens known to the feed server (--feed), and end",
    )
    parser.add_argument("--output", metavar="O", default="", help="the monitor, by name or number")
    parser.add_argument(
        "--link",
        metavar="URL",
        default="",
        help="the feed server that opens what is picked at a kiosk (browse)",
    )


def _add_screens(parser: argparse.ArgumentParser) -> None:
    """Which screens, and how they hang."""
    parser.add_argument(
        "role", metavar="ROLE", nargs="?", choices=ROLES, help=", ".join(ROLES) + "; or --config"
    )
    parser.add_argument(
        "--config", metavar="FILE", type=Path, help="screens.toml: one screen or several"
    )
    _add_glass(parser)
    parser.add_argument(
        "--rotation", type=int, choices=(0, 90, 180, 270), default=0, help="degrees clockwise (0)"
    )
    parser.add_argument("--theme", choices=THEMES, default=THEMES[1], help="colours (dark)")


def _add_scenes(parser: argparse.ArgumentParser) -> None:
    _add_screens(parser)
    parser.set_defaults(link="", output="")
    parser.add_argument(
        "--size",
        metavar="WxH",
        type=size,
        default=(1920, 1080),
        help="pixels of the monitors, before they are turned (1920x1080)",
    )


def _check(commands: "_Commands") -> None:
    parser = _command(
        commands,
        "check-screen",
        "Tell what of the programme does not fit on which screen; without a role or a file, "
        "of a door for each room and two boards.",
    )
    _add_scenes(parser)
    _add_json(parser)
    parser.add_argument(
        "-o",
        "--output",
        dest="folder",
        metavar="DIR",
        type=Path,
        help="write pictures of all screens into this folder, with index.html to page through",
    )


def _rehearse(commands: "_Commands") -> None:
    parser = _command(
        commands,
        "rehearse",
        "Run screens over the programme in advance and write what each shows when.",
    )
    _add_scenes(parser)
    parser.add_argument(
        "--from", dest="begin", metavar="ISO", type=instant, help="when to begin (an hour before)"
    )
    parser.add_argument(
        "--to", dest="end", metavar="ISO", type=instant, help="when to end (an hour after)"
    )
    parser.add_argument(
        "-o",
        "--output",
        dest="folder",
        metavar="DIR",
        type=Path,
        required=True,
        help="the folder for index.html, its pictures and log.jsonl",
    )


def _add_glass(parser: argparse._ActionsContainer) -> None:
    """What a screen shows and how it hangs."""
    parser.add_argument("--room", metavar="R", default="", help="the door's room, by key or name")
    parser.add_argument(
        "--diagonal", metavar="INCH", type=float, default=43.0, help="of the panel (43)"
    )
    parser.add_argument(
        "--distance", metavar="M", type=float, default=5.0, help="metres people stand away (5)"
    )


def _screenshot(commands: "_Commands") -> None:
    parser = _command(commands, "screenshot", "Draw a view into a PNG file, without a display.")
    parser.add_argument(
        "view",
        metavar="VIEW",
        choices=VIEWS + STAFF_VIEWS + SCREEN_VIEWS,
        help=", ".join(VIEWS + STAFF_VIEWS) + "; venue screens: " + ", ".join(SCREEN_VIEWS),
    )
    parser.add_argument(
        "-o", "--output", metavar="OUT", type=picture, required=True, help="the PNG file to write"
    )
    parser.add_argument(
        "--size", metavar="WxH", type=size, help="in pixels (1280x800, a screen 1920x1080)"
    )
    parser.add_argument("--theme", choices=THEMES, help="colours (light, a screen dark)")
    parser.add_argument(
        "--day", metavar="DATE", type=day, help="the day to show, such as 2022-12-08"
    )
    parser.add_argument(
        "--search", metavar="TEXT", default="", help="words to put into the search field"
    )
    glass = parser.add_argument_group("venue screens")
    _add_glass(glass)
    glass.add_argument("--page", metavar="N", type=int, default=1, help="of its cycle (1)")
