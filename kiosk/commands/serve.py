"""serve: runs the feed server until it is stopped."""

from argparse import Namespace

from kiosk.commands.data import spoken
from kiosk.commands.output import out
from kiosk.options import Options, clock, data_folder, feed_zone
from kiosk.programme.errors import KnownError
from kiosk.sync.file_zone import file_zone
from kiosk.sync.source import BUNDLED, Source

_EXTRA = ("fastapi", "uvicorn", "sse_starlette")


class NoServerError(KnownError):
    """What the feed server needs is not installed."""


class OpenToAllError(KnownError):
    """The server would be reached by others without encryption, and nobody said that is meant."""


def run(options: Options, arguments: Namespace) -> int:
    """Serves until a signal ends it; or manages tokens, or makes a code. Raises KnownError."""
    if arguments.serve_command == "token":
        from kiosk.commands.serve_token import run as run_token

        return run_token(options, arguments)
    if arguments.serve_command == "screen-code":
        from kiosk.commands.serve_screen_code import run as run_screen_code

        return run_screen_code(options)
    try:
        from kiosk.server.app import create_app
        from kiosk.server.feed_server import FeedServer
        from kiosk.server.publisher import Publisher
        from kiosk.server.run import address_of, is_loopback, listening, serve
    except ModuleNotFoundError as error:
        if error.name not in _EXTRA:
            raise
        raise NoServerError(
            "The feed server needs {library}, which is not installed. Install it with: {command}",
            library=error.name,
            command="pip install -e '.[server]'",
        ) from error
    from kiosk.ui.shared.page_style import page_style

    translate = spoken(options)
    # Not the feed the window last opened: a server says what somebody told it to say.
    source = Source.parse(options.feed or BUNDLED)
    listener = listening(arguments.host, arguments.port)
    if not (arguments.insecure_lan or is_loopback(listener)):
        listener.close()
        raise OpenToAllError(
            "At {host} other machines reach the server, and what they say is not encrypted. "
            "If that is meant, add --insecure-lan; else put a web server with TLS in front.",
            host=arguments.host,
        )
    ticking = clock(options, file_zone(source) if options.now else None)
    publisher = Publisher(data_folder(options), source, clock=ticking, translate=translate)
    server = FeedServer(
        publisher,
        ticking,
        zone=feed_zone(options),
        interval=arguments.interval,
        export_to=arguments.export_dir,
    )

    def ready() -> None:
        out(
            [
                translate(
                    "CliServe",
                    "The feed server answers at {address}",
                    None,
                    address=address_of(listener),
                )
            ]
        )

    app = create_app(server, translate, page_style("server.css"))
    serve(app, listener, ready, server.watchers.close)
    return 0
