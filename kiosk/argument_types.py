"""Values on the command line that are more than text: instants, sizes, reminders, files …"""

import re
from argparse import ArgumentTypeError
from datetime import date, datetime
from math import isfinite
from pathlib import Path
from urllib.parse import urlsplit

_YEARS = range(1971, 3000)
"""The years a clock may be set to; nearer the ends of the calendar, zones overflow."""
_FASTEST = 100_000.0
_LAST_PORT = 65535
_LONGEST_NAME = 60
_SHORTEST_INTERVAL, _LONGEST_INTERVAL = 1, 24 * 3600
_SIZE = re.compile(r"(\d{2,5})[xX×](\d{2,5})")
_SMALLEST, _LARGEST = 200, 8192
_LONGEST_ALARM = 7 * 24 * 60
_PLAIN_ADDRESS = re.compile(r"[A-Za-z0-9:/.\[\]~_%-]+")
_STDOUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")
"""Opening one of the last three anew would cut off or overwrite what it was redirected to."""


def instant(text: str) -> datetime:
    """A time in ISO 8601, naive or aware."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” is no time; write it like 2022-12-07T10:15") from error
    if found.year not in _YEARS:
        raise ArgumentTypeError(f"the year of “{text}” is not from {_YEARS[0]} to {_YEARS[-1]}")
    return found


def speed(text: str) -> float:
    """Simulated seconds per real second."""
    try:
        found = float(text)
    except ValueError:
        found = -1.0
    if not isfinite(found) or not 0 <= found <= _FASTEST:
        raise ArgumentTypeError(f"“{text}” is no number from 0 to {_FASTEST:.0f}")
    return found


def port(text: str) -> int:
    """A TCP port; 0 is any free one."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and int(text) <= _LAST_PORT):
        raise ArgumentTypeError(f"“{text}” is no port from 0 to {_LAST_PORT}")
    return int(text)


def token_name(text: str) -> str:
    """Whose token it is, as it will stand in the journal."""
    name = " ".join(text.split())
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        raise ArgumentTypeError(f"a name has 1 to {_LONGEST_NAME} printable characters")
    return name


def web_address(text: str) -> str:
    """An address of the web without a query, without "/" at its end.

    Raises ArgumentTypeError.
    """
    try:
        parts = urlsplit(text)
        sound = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        sound = False
    if not sound or parts.scheme not in ("http", "https") or parts.query or parts.fragment:
        raise ArgumentTypeError(f"{text!r} is no address such as https://agenda.example.org")
    if not _PLAIN_ADDRESS.fullmatch(text) or "@" in parts.netloc:
        raise ArgumentTypeError(f"{text!r} holds what an address of a server does not")
    return text.rstrip("/")


def seconds(text: str) -> float:
    """Seconds between two looks at a feed."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    if not _SHORTEST_INTERVAL <= found <= _LONGEST_INTERVAL:
        raise ArgumentTypeError(
            f"“{text}” is no number of seconds from {_SHORTEST_INTERVAL} to {_LONGEST_INTERVAL}"
        )
    return found


def alarm(text: str) -> int | None:
    """Minutes before the start, or None for "none"."""
    if text == "none":
        return None
    minutes = int(text) if text.isascii() and text.isdigit() and len(text) <= 6 else -1
    if not 0 <= minutes <= _LONGEST_ALARM:
        raise ArgumentTypeError(
            f"“{text}” is neither a number of minutes up to {_LONGEST_ALARM} nor “none”"
        )
    return minutes


def day(text: str) -> date:
    """A date such as 2022-12-08."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” is no date such as 2022-12-08") from error


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels."""
    found = _SIZE.fullmatch(text)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(_SMALLEST <= side <= _LARGEST for side in sides):
        raise ArgumentTypeError(
            f"“{text}” is no size from {_SMALLEST}x{_SMALLEST} to {_LARGEST}x{_LARGEST}"
        )
    return sides


def output(text: str) -> Path | None:
    """The file to write; None is stdout, which "-" names too (a file of that name is "./-")."""
    return None if text in _STDOUT else Path(text)


def picture(text: str) -> Path:
    """The file a picture is written to; pictures are not for a terminal."""
    path = output(text)
    if path is None:
        raise ArgumentTypeError(f"a picture needs a file; “{text}” is standard output")
    if path.suffix.lower() not in ("", ".png"):
        raise ArgumentTypeError(f"pictures are PNG files; name “{text}” so")
    return path


def feed(text: str) -> str:
    """What names a feed. An empty variable of a script shall not mean another one."""
    if not text.strip():
        raise ArgumentTypeError("it is empty; name a file, an address, or bundled")
    return text


def is_text(argument: str) -> bool:
    """Whether its bytes were characters; others Python keeps as surrogates (PEP 383)."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        return False
    return True
