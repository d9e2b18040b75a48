"""agenda import: chooses the sessions of a link, a QR code's text or an exported agenda."""

import sys
from argparse import Namespace
from pathlib import Path

from kiosk.commands.data import Data
from kiosk.commands.output import aside, out
from kiosk.commands.session_lines import by_start, line
from kiosk.options import display_zone
from kiosk.personal.incoming import MOST_BYTES, Incoming, incoming, read_selection
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority, traits_of
from kiosk.store.exports import exported
from kiosk.store.stars import set_star, stars


def bring_in(data: Data, arguments: Namespace) -> int:
    """Tells what changes, and changes it unless it is a dry run. Raises SelectionError."""
    programme, name = data.programme(), data.source.name
    chosen = stars(data.personal, name)
    found = incoming(_handed(arguments.what), programme, chosen, exported(data.personal, name))
    wanted = found.replaced() if arguments.replace else found.merged()
    _tell(data, programme, found, wanted)
    if not arguments.dry_run:
        for key, priority in wanted.items():
            traits = traits_of(programme, programme.session_by_key[key]) if priority else None
            set_star(data.personal, name, key, priority, data.clock.now(), traits)
    return 0


def _handed(what: str) -> bytes | str:
    if what == "-":
        return sys.stdin.buffer.read(MOST_BYTES) if sys.stdin else b""
    path = Path(what).expanduser()
    return read_selection(path) if path.suffix.lower() == ".ics" or path.exists() else what


def _tell(
    data: Data, programme: Programme, found: Incoming, wanted: dict[str, Priority | None]
) -> None:
    zone, translate = display_zone(data.options, programme.tz), data.translate
    concerned = {**wanted, **dict.fromkeys(found.same, Priority.GOING)}
    for session in by_start(programme.session_by_key[key] for key in concerned):
        sign = "+" if session.key in found.new else "-" if session.key in found.missing else "="
        out([f"{sign} {line(programme, session, zone, translate)}"])
    left_out = found.unknown + len(found.cancelled)
    if left_out:
        aside(
            translate(
                "CliAgenda",
                "%n sessions in it are cancelled, or not in the programme any more.",
                left_out,
            )
        )
