"""The grammar of the feed server (how it serves, its tokens, backup) and of the staff desk."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.argument_types import port, seconds, token_name, web_address
from kiosk.cli.general import new_command

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]

STAFF_ROLES = ("reader", "viewer", "editor", "publisher", "admin")


def add(commands: "Commands") -> None:
    """Adds the commands."""
    _add_serve(commands)
    _add_staff(commands)


def _add_serve(commands: "Commands") -> None:
    parser = new_command(
        commands, "serve", "Serve the programme to screens, windows and calendars."
    )
    _add_address(parser)
    _add_certificate(parser)
    parser.add_argument(
        "--interval",
        metavar="S",
        type=seconds,
        default=60.0,
        help="seconds between two looks at the feed (60)",
    )
    parser.add_argument(
        "--export-dir",
        metavar="DIR",
        type=Path,
        help="also write every file of each version there, for any web server",
    )
    parser.add_argument(
        "--feeds-need-token",
        action="store_true",
        help="let nobody read the programme without a token (a reader's is enough)",
    )
    kinds = parser.add_subparsers(
        dest="serve_command", metavar="token|screen-code|stage-code|backup|restore"
    )
    new_command(kinds, "screen-code", "Print a code with which one machine's screens can enrol.")
    stage = new_command(
        kinds, "stage-code", "Print a code with which a stage manager's phone enrols."
    )
    stage.add_argument("room", metavar="ROOM", help="the room, by key or name")
    _add_token(kinds)
    for name, text in (
        ("backup", "Write the staff's journal into a file, while the server runs or not."),
        ("restore", "Put a backup in the place of the journal; the one before is kept."),
    ):
        new_command(kinds, name, text).add_argument("file", metavar="FILE", type=Path)


def _add_staff(commands: "Commands") -> None:
    parser = new_command(
        commands, "staff", "Open the staff desk: change the programme on all screens."
    )
    parser.add_argument(
        "--server", metavar="URL", default="", help="the feed server; without it, one of its own"
    )
    parser.add_argument(
        "--token",
        metavar="T",
        default="",
        help="the token for the server, kept in the data folder; without it, you are asked once",
    )
    _add_address(parser.add_argument_group("a server of its own"))


def _add_address(parser: "argparse._ActionsContainer") -> None:
    parser.add_argument(
        "--host", metavar="H", default="127.0.0.1", help="the address to listen at (127.0.0.1)"
    )
    parser.add_argument(
        "--port", metavar="P", type=port, default=8360, help="0 takes any that is free (8360)"
    )
    parser.add_argument(
        "--insecure-lan",
        action="store_true",
        help="allow an address that other machines reach, without encryption",
    )
    parser.add_argument(
        "--public-url",
        metavar="URL",
        type=web_address,
        help="where phones and screens reach the server, such as that of a web server in front",
    )


def _add_certificate(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--cert", metavar="FILE", type=Path, help="certificate (PEM): what is said is encrypted"
    )
    parser.add_argument(
        "--key", metavar="FILE", type=Path, help="its key, if the certificate's file has none"
    )


def _add_token(kinds: "Commands") -> None:
    token = new_command(kinds, "token", "Make, revoke or list the tokens with which staff correct.")
    actions = token.add_subparsers(dest="token_command", metavar="add|revoke|list", required=True)
    made = new_command(
        actions, "add", "Make a token and print its secret, which is shown only once."
    )
    revoke = new_command(actions, "revoke", "Take a token's right away at once.")
    for action in (made, revoke):
        action.add_argument("name", metavar="NAME", type=token_name, help="whose token it is")
    made.add_argument(
        "--role",
        choices=STAFF_ROLES,
        default="publisher",
        metavar="ROLE",
        help=f"{', '.join(STAFF_ROLES)} (publisher)",
    )
    new_command(actions, "list", "List all tokens, without their secrets.")
