"""What somebody hands over, in whatever form it comes: a link, a scanned text, a calendar file."""

from collections.abc import Mapping
from pathlib import Path

from kiosk.feeds.ical_lines import Component, calendars
from kiosk.feeds.ical_own import key_of, uid_of
from kiosk.feeds.reading import ProblemList
from kiosk.personal.handover import (
    HandedOver,
    SelectionError,
    is_selection,
    resolve,
    selection_in,
)
from kiosk.programme.exports import ExportedEntry
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority, Star
from kiosk.programme.values import dataclass

MOST_BYTES = 4 * 1024 * 1024
"""A calendar of thousands of sessions has one megabyte."""

_BEGIN = b"BEGIN:VCALENDAR"


class NoSessionsError(SelectionError):
    """A calendar without a session of this programme."""


class UnreadableSelectionError(SelectionError):
    """A file that cannot be read."""


@dataclass(frozen=True, slots=True)
class Incoming:
    """What it would do to the stars. Priorities by session key; `unknown` are not in the programme.

    `new` are not starred yet, `same` are, `missing` are starred here and not in what came;
    `cancelled` do not take place and are left out.
    """

    new: Mapping[str, Priority]
    same: Mapping[str, Priority]
    missing: tuple[str, ...]
    cancelled: tuple[str, ...]
    unknown: int

    def merged(self) -> dict[str, Priority | None]:
        """The stars to set so that both are kept; what is starred already stays as it is."""
        return dict(self.new)

    def replaced(self) -> dict[str, Priority | None]:
        """The stars to set and to take (None) so that the agenda is what came."""
        return {**self.new, **self.same, **dict.fromkeys(self.missing)}


def incoming(
    data: bytes | str,
    programme: Programme,
    stars: Mapping[str, Star],
    exported: Mapping[str, ExportedEntry],
) -> Incoming:
    """What a text or the bytes of a file mean here; nothing is changed. Raises SelectionError.

    `stars` and `exported` (what went into a calendar before) are this programme's, by session key.
    """
    raw = data.encode(errors="replace") if isinstance(data, str) else data
    if _BEGIN in raw.upper():
        handed = _from_calendar(raw, programme, exported)
    else:
        handed = resolve(selection_in(raw.decode(errors="replace")), programme)
    by_key = programme.session_by_key
    takes_place = {k: p for k, p in handed.chosen.items() if not by_key[k].cancelled}
    return Incoming(
        new={k: p for k, p in takes_place.items() if k not in stars},
        same={k: p for k, p in takes_place.items() if k in stars},
        missing=tuple(k for k in stars if k in by_key and k not in handed.chosen),
        cancelled=tuple(k for k in handed.chosen if k not in takes_place),
        unknown=handed.unknown,
    )


def read_selection(path: Path) -> bytes:
    """The bytes of a file that is handed over. Raises UnreadableSelectionError."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadableSelectionError(
            "The file {file} cannot be read ({reason}).",
            file=str(path),
            reason=error.strerror or str(error),
        ) from error
    if len(data) > MOST_BYTES:
        raise UnreadableSelectionError(
            "The file {file} is too large for an agenda.", file=str(path)
        )
    return data


def is_handed_over(text: str) -> bool:
    """Whether a text is, or leads to, a whole selection, so that it is no feed."""
    try:
        return is_selection(selection_in(text))
    except SelectionError:
        return False


def is_agenda(data: bytes) -> bool:
    """Whether a file is an agenda this program exported; whole programmes have a METHOD."""
    head = data[:2048]
    return b"PRODID:-//festival-agenda" in head and b"\nMETHOD:" not in head


def _from_calendar(
    data: bytes, programme: Programme, exported: Mapping[str, ExportedEntry]
) -> HandedOver:
    keys = {e.uid: key for key, e in exported.items() if key in programme.session_by_key}
    keys |= {uid_of(s.key, programme.event.key): s.key for s in programme.sessions}
    chosen: dict[str, Priority] = {}
    unknown = 0
    for event in _events(data):
        uid = _value(event, "UID")
        key = keys.get(uid) or key_of(uid)
        if _value(event, "STATUS") == "CANCELLED":
            continue  # taken off the agenda, or cancelled by the organisers
        if key in programme.session_by_key:
            chosen[key] = _priority(event)
        else:
            unknown += 1
    if not chosen:
        raise NoSessionsError(
            "No session of “{event}” is in this calendar.", event=programme.event.title
        )
    in_order = {s.key: chosen[s.key] for s in programme.sessions if s.key in chosen}
    return HandedOver(in_order, unknown)


def _events(data: bytes) -> list[Component]:
    found = calendars(data, ProblemList())
    return [part for calendar in found for part in calendar.parts if part.name == "VEVENT"]


def _value(event: Component, name: str) -> str:
    line = event.first(name)
    return line.rest.partition(":")[2].strip().replace("\\,", ",") if line else ""


def _priority(event: Component) -> Priority:
    """A "maybe" is tentative and leaves the time free (`agenda_entry`)."""
    free = _value(event, "TRANSP") == "TRANSPARENT"
    tentative = _value(event, "STATUS") == "TENTATIVE"
    return Priority.MAYBE if free and tentative else Priority.GOING
