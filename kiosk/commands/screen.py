"""screen ROLE: runs a venue screen until it is stopped."""

from argparse import Namespace

from kiosk.options import Options, language
from kiosk.ui.display import check_display


def run(options: Options, arguments: Namespace) -> int:
    """Opens the screen; gives the exit code. Raises KnownError."""
    check_display()
    from kiosk.ui.screen.settings import Role, ScreenSettings
    from kiosk.ui.screen.start import run as run_screens

    settings = ScreenSettings(
        arguments.room or arguments.role,
        Role(arguments.role),
        arguments.room,
        diagonal=arguments.diagonal,
        distance=arguments.distance,
        rotation=arguments.rotation,
        languages=(language(options),),
        theme=arguments.theme,
    )
    return run_screens(options, [settings])
