"""A feed server in a process of its own, as good or bad as a file beside the feed says.

`python -m benchmarks.soak_server FOLDER` serves FOLDER/agenda.json and prints its port. FOLDER/mode
holds "ok", a status ("503"), "html", "cut", "empty" or "hang".
"""

import hashlib
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

_LOGIN = b"<!doctype html><title>Anmeldung</title><form></form>"
_HANG = 1.0


class Feed(BaseHTTPRequestHandler):
    """Answers each request as the folder says at that moment."""

    folder: Path
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """The feed, or what there is in its place."""
        mode = (self.folder / "mode").read_text("utf-8").strip()
        body = (self.folder / "agenda.json").read_bytes()
        match mode:
            case "ok":
                self._feed(body)
            case "html":
                self._send(200, _LOGIN)
            case "cut":
                self._send(200, body[: len(body) // 2])
            case "empty":
                self._send(200, b"")
            case "hang":
                time.sleep(_HANG)
                self.close_connection = True
            case status:
                self._send(int(status), b"")

    def _feed(self, body: bytes) -> None:
        tag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        if self.headers.get("If-None-Match") == tag:
            self._send(304, b"", tag)
        else:
            self._send(200, body, tag)

    def _send(self, status: int, body: bytes, tag: str = "") -> None:
        self.send_response(status)
        if tag:
            self.send_header("ETag", tag)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


def main(folder: Path) -> None:
    """Serves until it is ended."""
    Feed.folder = folder
    server = ThreadingHTTPServer(("127.0.0.1", 0), Feed)
    print(server.server_port, flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
