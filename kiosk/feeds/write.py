"""The one way out: a programme as bytes of any format that can be written."""

from datetime import datetime
from typing import Protocol

from kiosk.programme.model import Programme

FORMATS = ("frab-xml", "frab-json", "ical", "agenda-json")
"""What `write` takes; the command line calls "ical" "ics"."""


class Writer(Protocol):
    """Writes one format; `stamp` (aware) is when, so that the same input gives the same bytes."""

    def __call__(self, programme: Programme, *, stamp: datetime) -> bytes: ...


def write(programme: Programme, format: str, *, stamp: datetime) -> bytes:  # noqa: A002
    """The programme in one of FORMATS; raises ValueError for any other name."""
    return _writer(format)(programme, stamp=stamp)


def _writer(name: str) -> Writer:
    match name:
        case "frab-xml":
            from kiosk.feeds.frab_xml_write import write as frab_xml

            return frab_xml
        case "frab-json":
            from kiosk.feeds.frab_json_write import write as frab_json

            return frab_json
        case "ical":
            from kiosk.feeds.ical_write import write as ical

            return ical
        case "agenda-json":
            from kiosk.feeds.agenda_json import write as agenda_json

            return agenda_json
    raise ValueError(f"no writer for the format {name}")
