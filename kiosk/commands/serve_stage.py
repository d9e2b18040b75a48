"""serve stage-code: makes a code with which a stage manager's phone can enrol for a room."""

from argparse import Namespace
from contextlib import closing
from urllib.parse import quote

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out
from kiosk.options import Options, clock, data_folder
from kiosk.store.journal import open_journal
from kiosk.store.stages import new_stage_code


def run(options: Options, arguments: Namespace) -> int:
    """Prints the code; a running server takes it at once. Raises StoreError."""
    with closing(open_journal(data_folder(options))) as db:
        code = new_stage_code(db, arguments.room, "", clock(options).now())
    out([code])
    translate = spoken(options)
    if arguments.public_url:
        address = f"{arguments.public_url}/stage?code={quote(code)}"
        aside(
            translate(
                "CliServe",
                "Open {address} on the phone within an hour. The code is good once.",
                address=address,
            )
        )
        return 0
    aside(
        translate(
            "CliServe",
            "Type it at /stage of the server, on the phone, within an hour. It is good once.",
        )
    )
    return 0
