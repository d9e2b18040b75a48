"""The grammar of venue screens (to run, to check, to rehearse) and of pictures of any view."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.argument_types import day, instant, picture, size
from kiosk.cli.general import add_json, new_command

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

VIEWS = (
    *("grid", "list", "session", "agenda", "mine", "now"),
    *("inbox", "search", "filters", "keys", "calendars", "programmes"),
    *("handover", "print"),
)
STAFF_VIEWS = ("staff",)
ROLES = ("door", "lobby", "day", "announcements", "browse")
SCREEN_VIEWS = ROLES
THEMES = ("light", "dark", "contrast")


def add(commands: "Commands") -> None:
    """Adds these commands."""
    for one in (_screenshot, _screen, _check, _rehearse):
        one(commands)


def check_screen(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """A screen is a role or a file, unless something is only to be printed."""
    if arguments.list_outputs or arguments.make_pin or arguments.enrol:
        return
    if (arguments.role is None) == (arguments.config is None):
        parser.error("screen: name a role (" + ", ".join(ROLES) + ") or a file with --config")
    if arguments.role == "door" and not arguments.room:
        parser.error("screen: a door needs its room, --room by key or name")


def check_scenes(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """A role or a file, or neither: then every room has a door."""
    if arguments.role is not None and arguments.config is not None:
        parser.error(f"{arguments.command}: name a role or a file with --config, not both")
    if arguments.role == "door" and not arguments.room:
        parser.error(f"{arguments.command}: a door needs its room, --room by key or name")


def _screen(commands: "Commands") -> None:
    parser = new_command(commands, "screen", "Run a venue screen: full screen, unattended.")
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


def _check(commands: "Commands") -> None:
    parser = new_command(
        commands,
        "check-screen",
        "Tell what of the programme does not fit on which screen; without a role or a file, "
        "of a door for each room and two boards.",
    )
    _add_scenes(parser)
    add_json(parser)
    parser.add_argument(
        "-o",
        "--output",
        dest="folder",
        metavar="DIR",
        type=Path,
        help="write pictures of all screens into this folder, with index.html to page through",
    )


def _rehearse(commands: "Commands") -> None:
    parser = new_command(
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


def _screenshot(commands: "Commands") -> None:
    parser = new_command(commands, "screenshot", "Draw a view into a PNG file, without a display.")
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
