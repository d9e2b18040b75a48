"""serve: runs the feed server until it is stopped."""

from argparse import Namespace
from socket import socket
from typing import TYPE_CHECKING

from kiosk.commands.data import spoken
from kiosk.commands.output import out
from kiosk.options import Options, clock, data_folder, feed_zone
from kiosk.programme.errors import KnownError
from kiosk.sync.file_zone import file_zone
from kiosk.sync.source import BUNDLED, Source

if TYPE_CHECKING:
    from kiosk.server.tls import Certificate

_EXTRA = ("fastapi", "uvicorn", "sse_starlette")


class NoServerError(KnownError):
    """What the feed server needs is not installed."""


class OpenToAllError(KnownError):
    """The server would be reached by others without encryption, and nobody said that is meant."""


def run(options: Options, arguments: Namespace) -> int:
    """Serves until a signal ends it, or does what needs no server. Raises KnownError."""
    match arguments.serve_command:
        case "token":
            from kiosk.commands.serve_token import run as run_token

            return run_token(options, arguments)
        case "stage-code":
            from kiosk.commands.serve_stage import run as run_stage_code

            return run_stage_code(options, arguments)
        case "backup":
            from kiosk.commands.serve_backup import back_up

            return back_up(options, arguments)
        case "restore":
            from kiosk.commands.serve_backup import restore

            return restore(options, arguments)
        case "screen-code":
            from kiosk.commands.serve_screen_code import run as run_screen_code

            return run_screen_code(options)
    try:
        from kiosk.server.app import create_app
        from kiosk.server.feed_server import FeedServer
        from kiosk.server.publisher import Publisher
        from kiosk.server.run import address_of, listening, serve
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        raise NoServerError(
            "The feed server needs {library}, which is not installed. Install it with: {command}",
            library=error.name,
            command="pip install -e '.[server]'",
        ) from error
    from kiosk.store.serving_lock import ServingLock
    from kiosk.ui.shared.page_style import page_style

    translate = spoken(options)
    # Not the feed the window last opened: a server says what somebody told it to say.
    source = Source.parse(options.feed or BUNDLED)
    certificate = _certificate(arguments)
    listener = listening(arguments.host, arguments.port)
    lock: ServingLock | None = None
    try:
        _refuse_open_address(listener, arguments, encrypted=certificate is not None)
        lock = ServingLock(data_folder(options))
        ticking = clock(options, file_zone(source) if options.now else None)
        publisher = Publisher(data_folder(options), source, clock=ticking, translate=translate)
        server = FeedServer(
            publisher,
            ticking,
            zone=feed_zone(options),
            interval=arguments.interval,
            export_to=arguments.export_dir,
            feeds_open=not arguments.feeds_need_token,
            public_url=arguments.public_url or "",
        )

        def ready() -> None:
            address = address_of(listener, certificate)
            out([translate("CliServe", "The feed server answers at {address}", address=address)])

        style = page_style("server.css")
        app = create_app(server, translate, style, encrypted=certificate is not None)
        serve(app, listener, ready, server.watchers.close, certificate)
    finally:
        listener.close()
        if lock is not None:
            lock.release()
    return 0


def _certificate(arguments: Namespace) -> "Certificate | None":
    if arguments.cert is None:
        if arguments.key is not None:
            raise OpenToAllError("--key needs --cert: a key alone encrypts nothing.")
        return None
    from kiosk.server.tls import Certificate

    certificate = Certificate(arguments.cert, arguments.key)
    certificate.check()
    return certificate


def _refuse_open_address(listener: socket, arguments: Namespace, *, encrypted: bool) -> None:
    from kiosk.server.run import is_loopback

    if not (encrypted or arguments.insecure_lan or is_loopback(listener)):
        raise OpenToAllError(
            "At {host} other machines reach the server, and what they say is not encrypted. "
            "Give it a certificate (--cert, --key), put a web server with TLS in front, or, "
            "if that is meant, add --insecure-lan.",
            host=arguments.host,
        )
