"""print mine|grid: writes the agenda or the plan as PDF, without a display."""

import os
from argparse import Namespace

from kiosk.commands.data import Data, opened
from kiosk.commands.output import out, out_file
from kiosk.options import Options, display_zone, language
from kiosk.programme.errors import KnownError
from kiosk.programme.moves import RECENT, moves
from kiosk.store import changes
from kiosk.store.notes import notes
from kiosk.store.settings import setting
from kiosk.store.stars import stars
from kiosk.ui.display import check_display
from kiosk.ui.plain_import import plain_import


def run(options: Options, arguments: Namespace) -> int:
    """Writes the file and says so. Raises KnownError."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    check_display()
    plain_import()
    from kiosk.ui.shared.application import application

    _app = application([])  # lives as long as it is referred to
    with opened(options) as data:
        out_file(_pdf(data, arguments), arguments.output)
        said = data.translate(
            "CliScreenshot", "Written to {file}.", None, file=str(arguments.output)
        )
    out([said])
    return 0


def _pdf(data: Data, arguments: Namespace) -> bytes:
    from kiosk.ui.attendee.paper.grid import grid_pages
    from kiosk.ui.attendee.paper.mine import mine_pages
    from kiosk.ui.attendee.paper.pdf import pdf_of
    from kiosk.ui.attendee.scene import Scene, clashes

    programme, name, now = data.programme(), data.source.name, data.clock.now()
    chosen = stars(data.personal, name)
    recent = changes.changes(data.programmes, name, since=now - RECENT)
    scene = Scene(
        programme,
        now,
        display_zone(data.options, programme.tz),
        language(data.options, setting(data.personal, "language")),
        data.translate,
        chosen,
        moves(recent, programme, now),
        clashes(programme, chosen),
        notes=notes(data.personal, name),
    )
    if arguments.what == "mine":
        pages = mine_pages(scene)
    else:
        pages = grid_pages(scene, [room.key for room in programme.rooms], arguments.day)
    if not pages and arguments.day is not None:
        raise KnownError("The programme has nothing on {day}.", day=arguments.day.isoformat())
    if not pages:
        raise KnownError("There is nothing to print: no session has a time yet.")
    return pdf_of(pages, programme.event.title)
