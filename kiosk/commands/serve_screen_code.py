"""serve screen-code: makes a code with which the screens of one machine can enrol."""

from contextlib import closing

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out
from kiosk.options import Options, clock, data_folder
from kiosk.store.screens import new_code, open_screens


def run(options: Options) -> int:
    """Prints the code; a running server takes it at once. Raises StoreError."""
    with closing(open_screens(data_folder(options))) as db:
        out([new_code(db, clock(options).now())])
    translate = spoken(options)
    aside(
        translate(
            "CliServe",
            "Type it at the screens' machine within an hour: screen --enrol CODE. It is good once.",
        )
    )
    return 0
