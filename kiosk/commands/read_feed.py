"""Reads a feed straight from a file, an address or stdin, past the store; for validate, convert."""

import sys

from kiosk.commands.data import named
from kiosk.feeds.reading import FeedError, Reading
from kiosk.sync.fetched import DEFAULT_LIMITS, too_large
from kiosk.sync.follow import fetch_feed
from kiosk.sync.parse import read_here
from kiosk.sync.source import Source, SourceError, shown
from kiosk.wording import Translator

STDIN = "-"


def shown_name(text: str) -> str:
    """What to call the feed that `read_feed` takes, also one that is none; without a login."""
    if text == STDIN:
        return "stdin"
    try:
        return Source.parse(text).shown
    except SourceError:
        return shown(text)


def read_feed(text: str, translate: Translator, zone: str | None) -> tuple[str, Reading]:
    """The feed's name as it may be shown, and what reading it gave.

    `text` is what `Source.parse` takes, or "-"; `zone` counts where the feed names none. Raises
    KnownError: SourceError, FetchError, or one that names the feed and why it cannot be read.
    """
    if text == STDIN:
        name, data = "stdin", _stdin()
    else:
        source = Source.parse(text)
        name, data = source.name, fetch_feed(source).fetched.data or b""
    try:
        return shown_name(text), read_here(data, name, zone)
    except FeedError as error:
        raise named(error, shown_name(text), translate) from error


def _stdin() -> bytes:
    data = sys.stdin.buffer.read(DEFAULT_LIMITS.size + 1) if sys.stdin else b""  # `<&-`
    if len(data) > DEFAULT_LIMITS.size:
        raise too_large("stdin", DEFAULT_LIMITS)
    return data
