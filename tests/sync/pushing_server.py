"""A server of push that does on each connection what a test tells it to."""

import socket
import threading
from collections.abc import Callable

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"

Act = Callable[[socket.socket, str], None]
"""What to do with a connection, and the request's head."""


class PushingServer:
    """The acts are done one after the other; then connections stay silent until the end."""

    def __init__(self, *acts: Act) -> None:
        self.asked: list[str] = []
        self._acts = list(acts)
        self._open: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._listener.getsockname()[1]}/events"
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def close(self) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(5)
        for connection in self._open:
            connection.close()

    def _run(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            head = connection.recv(65536).decode()
            self.asked.append(head)
            self._open.append(connection)
            if self._acts:
                self._acts.pop(0)(connection, head)


def says(text: bytes, *, ends: bool = False) -> Act:
    """Answers with an event stream that begins with `text`."""
    return raw(HEAD + text, ends=ends)


def raw(data: bytes, *, ends: bool = True) -> Act:
    """Sends bytes, and hangs up or stays silent."""

    def act(connection: socket.socket, _head: str) -> None:
        connection.sendall(data)
        if ends:
            connection.shutdown(socket.SHUT_RDWR)

    return act
