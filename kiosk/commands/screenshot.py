"""screenshot VIEW: draws a view into a PNG file, without a display."""

import os
from argparse import Namespace

from kiosk.commands.data import spoken
from kiosk.commands.output import out
from kiosk.options import Options
from kiosk.ui.display import check_display


def run(options: Options, arguments: Namespace) -> int:
    """Draws and says where the file lies. Raises KnownError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_display()
    from kiosk.ui.attendee.screenshot import Shot, shoot

    shot = Shot(
        arguments.view,
        arguments.output,
        arguments.size,
        arguments.theme,
        arguments.day,
        arguments.search,
    )
    shoot(options, shot)
    translate = spoken(options)
    said = translate("CliScreenshot", "Written to {file}.", None, file=str(arguments.output))
    out([said])
    return 0
