"""What commands print: text and JSON to stdout, asides to stderr, files whole or not at all."""

import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from kiosk.programme.errors import KnownError

_CONTROLS = {code: None for code in (*range(0x20), *range(0x7F, 0xA0)) if code not in (0x09, 0x0A)}
"""Feeds are strangers' text: nothing in them shall steer the terminal."""


class OutputError(KnownError):
    """Standard output does not take what a command prints."""


def out(lines: Iterable[str]) -> None:
    """Prints lines to stdout. Raises OutputError; BrokenPipeError when the reader has gone."""
    text = "".join(f"{line}\n" for line in lines)
    encoding = sys.stdout.encoding or "utf-8"
    # A terminal that cannot show a character gets its code instead.
    _write(text.translate(_CONTROLS).encode(encoding, errors="backslashreplace"))


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
    for line in lines:
        print(line.translate(_CONTROLS), file=sys.stderr)


def give_up_stdout() -> None:
    """Lets what is left in stdout's buffer go nowhere: Python would fail over it at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _write(data: bytes) -> None:
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
