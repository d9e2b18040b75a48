"""The one way in: bytes of any known format to a Reading."""

from importlib import import_module
from typing import Protocol

from kiosk.feeds.bounds import refuse_oversized
from kiosk.feeds.detect import detect
from kiosk.feeds.reading import Reading
from kiosk.feeds.unpack import unpacked


class Reader(Protocol):
    """Reads one format; `source` names the feed in problem lines, `zone` is the settings' zone."""

    def __call__(self, data: bytes, *, source: str, zone: str | None) -> Reading: ...


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme in `data` (a gzip file, too) and every repair that was needed.

    `zone` (IANA) counts where the feed names none. Raises FeedError when the feed as a whole
    cannot be read; one bad session costs that session only.
    """
    refuse_oversized(data)
    data = unpacked(data)
    return _reader(detect(data))(data, source=source, zone=zone)


def _reader(name: str) -> Reader:
    """The reader of a format; imported here because icalendar alone takes longer than a feed."""
    reader: Reader = import_module(f"kiosk.feeds.{_MODULES[name]}").read
    return reader


_MODULES = {
    "agenda-json": "agenda_json",
    "frab-json": "frab_json",
    "frab-xml": "frab_xml",
    "ical": "ical",
    "indico": "indico",
    "json-ld": "json_ld",
    "pretalx-json": "pretalx",
    "sessionize": "sessionize",
    "xcal": "xcal",
}
"""Where each format of `detect.FORMATS` is read."""
