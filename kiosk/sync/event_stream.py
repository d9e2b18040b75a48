"""Server-sent events out of bytes: https://html.spec.whatwg.org/multipage/server-sent-events.html."""

from kiosk.programme.values import dataclass

LONGEST = 64 * 1024
"""Bytes of one event, and of one line: who sends more sends no version numbers."""


class TooLongEventError(ValueError):
    """More came for one event than anybody needs."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `kind` is "message" where none was named."""

    kind: str
    data: str


class EventStream:
    """Takes bytes as they come. `last_id` is to be sent with the next request (Last-Event-ID),
    `retry` the seconds after which the server wants to be asked again, None if it did not say."""

    def __init__(self, last_id: str = "") -> None:
        self.last_id = last_id
        self.retry: float | None = None
        self._rest = b""
        self._first = True
        self._id = last_id
        self._kind = ""
        self._data: list[str] = []
        self._size = 0

    def take(self, data: bytes) -> list[Event]:
        """The events that are whole now. Raises TooLongEventError."""
        found: list[Event] = []
        lines = self._lines(data)
        for line in lines:
            event = self._line(line.decode("utf-8", "replace"))
            if event is not None:
                found.append(event)
        return found

    def _lines(self, data: bytes) -> list[bytes]:
        """Lines end with CR LF, LF or CR; a CR at the end may be half of a CR LF."""
        text = self._rest + data
        if self._first and len(text) >= len(_BOM):
            text = text.removeprefix(_BOM)
            self._first = False
        held = b"\r" if text.endswith(b"\r") else b""
        text = text.removesuffix(b"\r") if held else text
        *lines, rest = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n")
        self._rest = rest + held
        if len(self._rest) > LONGEST:
            raise TooLongEventError
        return lines

    def _line(self, line: str) -> Event | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        self._field(name, value.removeprefix(" "))
        return None

    def _field(self, name: str, value: str) -> None:
        match name:
            case "data":
                self._size += len(value) + 1
                if self._size > LONGEST:
                    raise TooLongEventError
                self._data.append(value)
            case "event":
                self._kind = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit() and len(value) <= _DIGITS:
                self.retry = int(value) / 1000
            case _:
                pass

    def _dispatch(self) -> Event | None:
        self.last_id = self._id
        kind, data = self._kind, self._data
        self._kind, self._data, self._size = "", [], 0
        return Event(kind or "message", "\n".join(data)) if data else None


_BOM = b"\xef\xbb\xbf"
_DIGITS = 9
