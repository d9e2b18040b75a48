"""The feeds opened lately, as values and text: most recent first, each once."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kiosk.sync.source import BUNDLED, Source

MOST = 8
_LONGEST = 48


class Recent(NamedTuple):
    """One feed: its normalised name, and the title of its programme."""

    feed: str
    title: str

    @property
    def missing(self) -> bool:
        """Whether it is a file that is not there any more; nobody knows that of an address."""
        source = Source(self.feed)
        return not source.is_web and self.feed != BUNDLED and not source.path.exists()

    @property
    def place(self) -> str:
        """Where it lies, short enough for a menu: the end of a path tells more than its middle."""
        if self.feed == BUNDLED:
            return ""
        text = self.feed.removeprefix("https://").removeprefix("http://")
        home = str(Path.home())
        if text.startswith(home + "/"):
            text = "~" + text.removeprefix(home)
        if len(text) <= _LONGEST:
            return text
        return f"{text[:12]}…{text[-(_LONGEST - 13) :]}"


def seen(recents: Sequence[Recent], feed: str, title: str) -> tuple[Recent, ...]:
    """The list with this feed in front."""
    others = (recent for recent in recents if recent.feed != feed)
    return (Recent(feed, title), *others)[:MOST]


def to_text(recents: Sequence[Recent]) -> str:
    """The list as it is kept."""
    return json.dumps(recents, ensure_ascii=False)


def from_text(text: str | None) -> tuple[Recent, ...]:
    """What was kept; entries that make no sense are left out."""
    try:
        kept = json.loads(text or "[]")
    except ValueError:
        return ()
    found: tuple[Recent, ...] = ()
    for entry in reversed(kept) if isinstance(kept, list) else ():
        match entry:
            case [str(feed), str(title)] if feed:
                found = seen(found, feed, title)
            case _:
                continue
    return found
