"""What mutants are made of: the small synthetic feeds, and the real ones where they lie beside."""

import json
from collections.abc import Mapping
from pathlib import Path
from xml.etree import ElementTree

from kiosk.feeds.detect import FORMATS, detect
from kiosk.feeds.reading import FeedError

UNKNOWN = "unknown"

_HERE = Path(__file__).resolve().parent.parent.parent
_SYNTHETIC = _HERE / "tests" / "data"
_REAL = _HERE.parent / "shared" / "feeds"
_ENDINGS = {".json", ".xml", ".ics", ".html", ".jsonld", ".xcal"}
_MOST_BYTES = 24 * 1024
_FEWEST, _MOST = 2, 6
"""Of each list of a large feed, how many entries stay."""


def seeds(*, real: bool) -> Mapping[str, list[bytes]]:
    """Feeds by the format they are detected as, those of none under UNKNOWN; small ones.

    Large real feeds are thinned out first: their shape counts, not their length.
    """
    found: dict[str, list[bytes]] = {name: [] for name in (*FORMATS, UNKNOWN)}
    for folder in (_SYNTHETIC, _REAL) if real else (_SYNTHETIC,):
        for path in sorted(folder.rglob("*")):
            if path.suffix not in _ENDINGS or "accessible" in path.parts:
                continue
            data = thinned(path.read_bytes())
            try:
                found[detect(data)].append(data)
            except FeedError:
                found[UNKNOWN].append(data)
    return found


def thinned(data: bytes) -> bytes:
    """A large feed with a few entries of each of its lists; the first 24 KiB where that fails."""
    if len(data) <= _MOST_BYTES:
        return data
    for keep in range(_MOST, _FEWEST - 1, -1):
        small = _thinned(data, keep)
        if small is not None and len(small) <= _MOST_BYTES:
            return small
    return data[:_MOST_BYTES]


def _thinned(data: bytes, keep: int) -> bytes | None:
    start = data.lstrip(b"\xef\xbb\xbf \r\n\t")[:1]
    try:
        if start in (b"{", b"["):
            return json.dumps(_shorter(json.loads(data), keep)).encode()
        if start == b"<":
            root = ElementTree.fromstring(data)
            for element in list(root.iter()):
                for child in list(element)[keep + 20 * _is_record(element) :]:
                    element.remove(child)
            return ElementTree.tostring(root)
    except (ValueError, ElementTree.ParseError):
        return None
    return _fewer_entries(data, keep)


def _shorter(value: object, keep: int) -> object:
    if isinstance(value, list):
        return [_shorter(entry, keep) for entry in value[:keep]]
    if isinstance(value, dict):
        return {key: _shorter(entry, keep) for key, entry in list(value.items())[:60]}
    return value[:500] if isinstance(value, str) else value


def _is_record(element: ElementTree.Element) -> bool:
    """Whether the children are the fields of one thing, each of another name."""
    names = [child.tag for child in element]
    return len(set(names)) > len(names) // 2


def _fewer_entries(data: bytes, keep: int) -> bytes:
    head, *entries = data.split(b"BEGIN:VEVENT")
    return b"BEGIN:VEVENT".join([head, *entries[: 2 * keep], entries[-1]]) if entries else data
