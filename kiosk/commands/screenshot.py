"""screenshot VIEW: draws a view into a PNG file, without a display."""

import os
from argparse import Namespace
from dataclasses import replace

from kiosk.commands.data import spoken
from kiosk.commands.output import out
from kiosk.options import Options, language
from kiosk.ui.display import check_display
from kiosk.ui.plain_import import plain_import

_GLASS = (1920, 1080)
_DESK = (1440, 900)


def run(options: Options, arguments: Namespace) -> int:
    """Draws and says where the file lies. Raises KnownError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_display()
    plain_import()
    from kiosk.ui.pictures.settings import Role

    if arguments.view == "staff":
        from kiosk.commands.staff import shoot

        size, theme = arguments.size or _DESK, arguments.theme or "light"
        shoot(options, arguments.output, size, theme)
    elif arguments.view in tuple(Role):
        _shoot_screen(options, arguments)
    else:
        _shoot_window(options, arguments)
    translate = spoken(options)
    said = translate("CliScreenshot", "Written to {file}.", None, file=str(arguments.output))
    out([said])
    return 0


def _shoot_window(options: Options, arguments: Namespace) -> None:
    from kiosk.ui.attendee.screenshot import Shot, shoot

    given = Shot(arguments.view, arguments.output, day=arguments.day, search=arguments.search)
    size, theme = arguments.size or given.size, arguments.theme or given.theme
    shoot(options, replace(given, size=size, theme=theme))


def _shoot_screen(options: Options, arguments: Namespace) -> None:
    from kiosk.ui.pictures.settings import Role, ScreenSettings
    from kiosk.ui.screen.screenshot import shoot

    settings = ScreenSettings(
        arguments.room or arguments.view,
        Role(arguments.view),
        arguments.room,
        diagonal=arguments.diagonal,
        distance=arguments.distance,
        languages=(language(options),),
        theme=arguments.theme or "dark",
    )
    shoot(options, settings, arguments.output, arguments.size or _GLASS, arguments.page)
