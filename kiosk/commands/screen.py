"""screen: runs the venue screens of this machine until they are stopped."""

import gc
import os
import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from kiosk.commands.output import aside, out
from kiosk.options import Options, data_folder, language
from kiosk.programme.errors import KnownError
from kiosk.ui.display import check_display
from kiosk.ui.interrupt import keep_interrupt
from kiosk.ui.plain_import import plain_import
from kiosk.wording import translator

if TYPE_CHECKING:
    from kiosk.ui.pictures.settings import ScreenSettings


def run(options: Options, arguments: Namespace) -> int:
    """Opens the screens, or prints what was asked for; gives the exit code. Raises KnownError."""
    if arguments.make_pin:
        return _make_pin(language(options))
    if arguments.list_outputs:
        return _list_outputs(language(options))
    if arguments.enrol:
        return _enrol(options, arguments)
    # First: a file that cannot be understood is told without a display, too.
    try:
        settings = chosen_screens(options, arguments)
    except KnownError as error:
        if "NOTIFY_SOCKET" in os.environ:
            _show(error, language(options))
        raise
    keep_interrupt()
    # Until the first pages: looking for garbage in what is just being made takes its time.
    gc.disable()
    try:
        check_display()
        plain_import()
        from kiosk.ui.screen.start import run as run_screens

        return run_screens(options, settings)
    finally:
        gc.enable()


def chosen_screens(options: Options, arguments: Namespace) -> "tuple[ScreenSettings, ...]":
    """The screens of a file, or the one of a role. Raises ConfigError."""
    from kiosk.ui.pictures.settings import Role, ScreenSettings

    if arguments.config is not None:
        from kiosk.ui.screen.config import read_config

        return read_config(arguments.config.expanduser())
    return (
        ScreenSettings(
            arguments.room or arguments.role,
            Role(arguments.role),
            arguments.room,
            arguments.output,
            diagonal=arguments.diagonal,
            distance=arguments.distance,
            rotation=arguments.rotation,
            languages=(language(options),),
            theme=arguments.theme,
            link=arguments.link.rstrip("/"),
        ),
    )


def _enrol(options: Options, arguments: Namespace) -> int:
    """Gives the code to the server of the feed that the screens show. Raises KnownError."""
    from kiosk.personal.enrolled import keep_enrolled
    from kiosk.sync.enrolment import enrol
    from kiosk.sync.source import BUNDLED, Source

    feed = options.feed
    if arguments.config is not None:
        named = [one.feed for one in chosen_screens(options, arguments) if one.feed]
        feed = named[0] if named else feed
    enrolled = enrol(Source.parse(feed or BUNDLED), arguments.enrol)
    keep_enrolled(data_folder(options), enrolled)
    translate = translator(language(options))
    out(
        [
            translate(
                "Command",
                "The screens of this machine report to {address} as number {number}, "
                "from their next start on.",
                None,
                address=enrolled.address.removesuffix("/screens"),
                number=enrolled.machine,
            )
        ]
    )
    return 0


def _show(error: KnownError, spoken: str) -> None:
    """Started by the system, at a machine without a terminal: the reason goes on the glass."""
    check_display()
    from kiosk.ui.screen.heartbeat import service_manager
    from kiosk.ui.screen.safe_screen import show_refusal
    from kiosk.ui.shared.application import application

    notify = service_manager(os.environ)
    application(())
    show_refusal(error, spoken, notify)


def _make_pin(spoken: str) -> int:
    """Asks for a PIN without showing it, twice; a pipe gives it in one line."""
    from kiosk.ui.screen.pin import PinError, make_hash

    translate = translator(spoken)
    if not sys.stdin.isatty():
        pin = sys.stdin.readline().rstrip("\r\n")
    else:
        from getpass import getpass

        pin = getpass(translate("Command", "The PIN:") + " ")
        if getpass(translate("Command", "The same again:") + " ") != pin:
            raise PinError("The two PINs are not the same.")
    out([make_hash(pin)])
    return 0


def _list_outputs(spoken: str) -> int:
    check_display()
    from kiosk.ui.screen.placement import outputs
    from kiosk.ui.shared.application import application

    translate = translator(spoken)
    application(())
    found = outputs()
    if not found:
        aside(translate("Command", "There is no output here: no monitor is switched on."))
        return 1
    for number, one in enumerate(found, 1):
        place = translate(
            "Command",
            "{number}  {name}  {width}×{height} px at {x},{y}",
            number=number,
            name=one.name,
            width=one.width,
            height=one.height,
            x=one.x,
            y=one.y,
        )
        size = translate("Command", "size not known: measure the diagonal")
        if one.diagonal is not None:
            size = translate(
                "Command",
                "{across}×{down} mm, {diagonal}″",
                across=round(one.mm_width),
                down=round(one.mm_height),
                diagonal=f"{one.diagonal:.0f}",
            )
        out([f"{place}  {size}  {one.model}".rstrip()])
    return 0
