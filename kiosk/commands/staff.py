"""staff: opens the staff desk at a feed server, or at one of its own."""

import tempfile
from argparse import Namespace
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.desk.desk_folder import DeskFolder
from kiosk.desk.embedded import OwnServer
from kiosk.options import Options, clock, data_folder
from kiosk.programme.roles import Role
from kiosk.store.journal import open_journal
from kiosk.store.tokens import add_token, holder, revoke_token, tokens
from kiosk.sync.reach import at_this_machine, for_screens
from kiosk.sync.source import shown
from kiosk.ui.display import check_display
from kiosk.ui.interrupt import keep_interrupt
from kiosk.ui.plain_import import plain_import

OWN = "own"
"""The desk's folder for its own server, at whatever port that answers."""
_NAME = "Programmbüro"


def run(options: Options, arguments: Namespace) -> int:
    """Opens the window until it is closed. Raises KnownError."""
    keep_interrupt()
    check_display()
    plain_import()
    public = arguments.public_url or ""
    if arguments.server:
        folder = DeskFolder(data_folder(options), shown(arguments.server))
        token = arguments.token or urlsplit(arguments.server).password
        if token:
            folder.keep_token(token)
        return _again(_open(options, arguments.server, folder, None, public), folder)
    folder = DeskFolder(data_folder(options), OWN)
    _make_token(options, folder)
    server = OwnServer(_serve_arguments(options, arguments))
    try:
        here = at_this_machine(server.address)
        code = _open(options, here, folder, server, public or for_screens(server.address))
    finally:
        server.stop()
    return _again(code, folder)


def _open(
    options: Options, address: str, folder: DeskFolder, own: OwnServer | None, public: str
) -> int:
    from kiosk.ui.staff.start import run as run_desk

    return run_desk(options, address, folder, own, public)


def _again(code: int, folder: DeskFolder) -> int:
    """The exit code; or the desk starts anew, in the text size somebody chose."""
    from kiosk.ui.shared.text_size import RESTART, restart_arguments, sound_size

    if code != RESTART:
        return code
    from kiosk.ui.attendee.start import start_again

    return start_again(restart_arguments(sound_size(folder.setting("text-size"))))


def _make_token(options: Options, folder: DeskFolder) -> None:
    """A token for this desk at its own server, unless it has one that is valid."""
    now = clock(options).now()
    with closing(open_journal(data_folder(options))) as db:
        kept = folder.token()
        if kept and holder(db, kept) is not None:
            return
        if any(t.name == _NAME and t.revoked_at is None for t in tokens(db)):
            revoke_token(db, _NAME, now)
        folder.keep_token(add_token(db, _NAME, now, Role.ADMIN))


def shoot(options: Options, out: Path, size: tuple[int, int], theme: str) -> None:
    """Writes a picture of the desk, at a server of its own that leaves nothing behind.

    Raises KnownError.
    """
    from kiosk.ui.staff.screenshot import shoot as shoot_desk

    with tempfile.TemporaryDirectory() as folder:
        here = replace(options, data_dir=Path(folder))
        kept = DeskFolder(Path(folder), OWN)
        _make_token(here, kept)
        given = Namespace(host="127.0.0.1", port=0, insecure_lan=False, public_url=None)
        server = OwnServer(_serve_arguments(here, given))
        try:
            shoot_desk(options, server.address, kept.token(), out, size, theme)
        finally:
            server.stop()


def _serve_arguments(options: Options, arguments: Namespace) -> list[str]:
    """What `serve` is called with: the same folder, feed, clock and language."""
    given = ["serve", "--host", arguments.host, "--port", str(arguments.port)]
    if arguments.insecure_lan:
        given.append("--insecure-lan")
    if arguments.public_url:
        given += ["--public-url", arguments.public_url]
    given += ["--data-dir", str(data_folder(options))]
    for name, value in (
        ("--feed", options.feed),
        ("--now", options.now and options.now.isoformat()),
        ("--lang", options.lang),
    ):
        if value:
            given += [name, value]
    return [*given, "--speed", str(options.speed), "--time-zone", options.time_zone]
