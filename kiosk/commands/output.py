"""What commands print: text and JSON to stdout, asides to stderr, files whole or not at all."""

import errno
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.programme.errors import KnownError

_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}
_CONTROLS |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
"""Feeds are strangers' text: nothing in them shall steer the terminal, or turn a line around
(Unicode's bidirectional embeddings, overrides and isolates)."""


class OutputError(KnownError):
    """Standard output does not take what a command prints."""


def out(lines: Iterable[str]) -> None:
    """Prints lines to stdout. Raises OutputError; BrokenPipeError when the reader has gone."""
    text = plain("".join(f"{line}\n" for line in lines))
    encoding = (sys.stdout and sys.stdout.encoding) or "utf-8"
    # A terminal that cannot show a character gets its code instead.
    _write(text.encode(encoding, errors="backslashreplace"))


def out_text(lines: Iterable[str], path: Path | None) -> None:
    """Writes lines to a file in UTF-8, or prints them (None). Raises WriteError, else as `out`."""
    if path is None:
        out(lines)
    else:
        out_file(plain("".join(f"{line}\n" for line in lines)).encode(), path)


def plain(text: str) -> str:
    """The text without control characters other than tab and line feed, in bytes or direction."""
    return text.translate(_CONTROLS)


def out_json(value: object) -> None:
    """Prints a value as indented JSON in UTF-8 (RFC 8259, 8.1). Raises like `out`."""
    _write(json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n")


def out_file(data: bytes, path: Path | None) -> None:
    """Writes bytes to a file, or to stdout (None). Raises WriteError, else like `out`."""
    if path is None:
        _write(data)
        return
    from kiosk.personal.write_file import write_file

    write_file(path, data)


def aside(*lines: str) -> None:
    """Says something to the person on stderr, beside the result."""
    if sys.stderr is None:  # closed (`2>&-`); print would take stdout instead
        return
    for line in lines:
        print(plain(line), file=sys.stderr)


def give_up_stdout() -> None:
    """Lets what is left in stdout's buffer go nowhere: Python would fail over it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(data: bytes) -> None:
    if sys.stdout is None:  # closed before the start (`>&-`)
        raise OutputError(
            "Standard output cannot be written ({reason}).", reason=os.strerror(errno.EBADF)
        )
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        give_up_stdout()
        raise
    except OSError as error:
        give_up_stdout()
        raise OutputError(
            "Standard output cannot be written ({reason}).", reason=error.strerror or str(error)
        ) from error
