"""Reads Indico's HTTP export: an event with its contributions, and a timetable.

Format: https://docs.getindico.io/en/stable/http-api/ (export/event/N.json?detail=contributions or
detail=sessions, export/timetable/N.json). A date is an object of date, time and time zone.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.feeds.assemble import Cast, reading_of
from kiosk.feeds.bounds import refuse_crowded
from kiosk.feeds.indico_sessions import Entry, IndicoReader, instant, zone_of
from kiosk.feeds.json_fields import Fields, Findings
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.source_name import source_name
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.timing import timing
from kiosk.programme.identity import fingerprint, slug
from kiosk.programme.model import Event

_MOST_NESTED = 5


@dataclass(frozen=True, slots=True)
class _Export:
    """What both kinds come down to: the event's own object (empty in a timetable), its entries."""

    event: Fields
    identity: str
    entries: list[Entry]


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of an Indico export; of several events in one file the first counts.

    Raises FeedError when it is none, broken, or was exported without contributions.
    """
    value = load_json(data)
    problems = ProblemList()
    top = Fields(value if isinstance(value, dict) else {}, "", Findings(problems))
    export = _export(top)
    refuse_crowded(len(export.entries))
    if not export.entries:
        raise FeedError(
            "The Indico export holds no contributions. Export it with “?detail=contributions”, or"
            " as a timetable."
        )
    named = export.event.line("timezone") or _usual_zone(export.entries)
    starts = (instant(entry.fields, "startDate") for entry in export.entries)
    times = timing(named, starts, zone, problems, "timezone")
    reader = IndicoReader(times, Cast())
    placed = [(s, e.fields.where) for e in export.entries if (s := reader.session(e)) is not None]
    times.tally.close()
    problems.skipped += len(export.entries) - len(placed)
    event = _event(export, source, times.zone.key)
    return reading_of("indico", event, reader.cast, placed, problems)


def _export(top: Fields) -> _Export:
    results = top.value.get("results")
    if isinstance(results, list):
        for event in top.objects("results"):
            return _Export(event, event.line("id"), list(_contributions(event)))
    if isinstance(results, dict):
        for identity, days in results.items():
            if isinstance(days, dict):
                where = f"results[{identity}]"
                entries = list(_timetable(Fields(days, where, top.findings), "", 0))
                return _Export(Fields({}, "", top.findings), identity, entries)
    raise FeedError("The JSON has no “results” with an Indico event.")


def _contributions(event: Fields) -> Iterator[Entry]:
    """The contributions of the event and of its sessions, each once."""
    known: set[str] = set()
    nested = ((session, c) for session in event.objects("sessions") for c in _of_session(session))
    plain = ((None, c) for c in event.objects("contributions"))
    for session, contribution in (*plain, *nested):
        identity = contribution.line("db_id") or contribution.line("id")
        if identity and identity in known:
            continue
        known.add(identity)
        yield Entry(contribution, session.line("title") if session is not None else "")


def _of_session(session: Fields) -> Iterator[Fields]:
    """A session without contributions stands for itself."""
    found = list(session.objects("contributions"))
    yield from found or [session]


def _timetable(days: Fields, session: str, depth: int) -> Iterator[Entry]:
    """The entries of days and of the session blocks in them; an empty block stands for itself."""
    for name, value in days.value.items():
        if not isinstance(value, dict) or depth > _MOST_NESTED:
            continue
        fields = Fields(value, f"{days.where}[{name}]", days.findings)
        if "startDate" not in value and "entryType" not in value:
            yield from _timetable(fields, session, depth + 1)
            continue
        inner = value.get("entries")
        if isinstance(inner, dict) and inner:
            title = fields.line("title") or fields.line("slotTitle")
            yield from _timetable(fields.object("entries"), title, depth + 1)
        else:
            yield Entry(fields, session)


def _usual_zone(entries: list[Entry]) -> str:
    """The zone most entries are written in; "" where that is UTC, which is how Indico stores."""
    found = Counter(zone_of(entry.fields) for entry in entries)
    found.pop("", None)
    usual = found.most_common(1)[0][0] if found else ""
    return "" if usual == "UTC" else usual


def _event(export: _Export, source: str, zone: str) -> Event:
    fields = export.event
    title = fields.line("title") or source_name(source, f"Indico {export.identity}")
    return Event(
        key=export.identity or slug(title) or fingerprint(title),
        title=title,
        venue=fields.line("location"),
        url=fields.url("url"),
        zone=zone,
    )
