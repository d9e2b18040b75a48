"""serve stage-code: makes a code with which a stage manager's phone can enrol for a room."""

from argparse import Namespace
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from kiosk.commands.data import spoken
from kiosk.commands.output import aside, out
from kiosk.options import Options, clock, data_folder
from kiosk.programme.room_key import room_key
from kiosk.store.database import PROGRAMME_FILE, open_programme_db
from kiosk.store.journal import open_journal
from kiosk.store.kept_programmes import kept_programmes
from kiosk.store.programmes import load
from kiosk.store.stages import new_stage_code


def run(options: Options, arguments: Namespace) -> int:
    """Prints the code; a running server takes it at once. Raises StoreError.

    A room that no programme stored here has is told: it may come, or be a slip.
    """
    translate = spoken(options)
    if not _is_known(arguments.room, data_folder(options)):
        said = translate(
            "CliServe", "No programme stored here has a room “{room}”.", None, room=arguments.room
        )
        aside(said)
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


def _is_known(room: str, folder: Path) -> bool:
    """Whether a stored programme has the room; also where there is none that could tell."""
    if not (folder / PROGRAMME_FILE).exists():
        return True
    with closing(open_programme_db(folder)) as db:
        stored = [load(db, kept.source) for kept in kept_programmes(db)]
    known = [programme for programme in stored if programme is not None]
    return not known or any(room_key(room, one) in one.room_by_key for one in known)
