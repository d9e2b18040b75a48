"""The one way in: bytes of any known format to a Reading."""

from typing import Protocol

from kiosk.feeds.detect import detect
from kiosk.feeds.reading import Reading
from kiosk.feeds.text_guard import refuse_oversized


class Reader(Protocol):
    """Reads one format; `source` names the feed in problem lines, `zone` is the settings' zone."""

    def __call__(self, data: bytes, *, source: str, zone: str | None) -> Reading: ...


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme in `data` and every repair that was needed.

    `zone` (IANA) counts where the feed names none. Raises FeedError when the feed as a whole
    cannot be read; one bad session costs that session only.
    """
    refuse_oversized(data)
    return _reader(detect(data))(data, source=source, zone=zone)


def _reader(name: str) -> Reader:
    """The reader of a format; imported here because icalendar alone takes longer than a feed."""
    match name:
        case "frab-xml":
            from kiosk.feeds.frab_xml import read as frab_xml

            return frab_xml
        case "frab-json":
            from kiosk.feeds.frab_json import read as frab_json

            return frab_json
        case "ical":
            from kiosk.feeds.ical import read as ical

            return ical
        case "agenda-json":
            from kiosk.feeds.agenda_json import read as agenda_json

            return agenda_json
    raise ValueError(f"no reader for the format {name}")
