"""Our own feed format, festival-agenda/1: reading it; docs/feed-format.md describes it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time
from zoneinfo import ZoneInfo

from kiosk.feeds import agenda_lists
from kiosk.feeds.agenda_json_write import FORMAT, write
from kiosk.feeds.agenda_sessions import Sessions
from kiosk.feeds.agenda_times import Calendar, date_in
from kiosk.feeds.frab_times import parse_clock, parse_instant
from kiosk.feeds.json_fields import Fields, Findings
from kiosk.feeds.reading import FeedError, ProblemList, Reading
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.zones import event_zone
from kiosk.programme.identity import fingerprint, slug, told_apart, unique_keys
from kiosk.programme.model import (
    DEFAULT_DAY_CHANGE,
    Announcement,
    Event,
    Programme,
)

__all__ = ["read", "write"]

_TOP = frozenset(
    {"format", "version", "updated", "event", "rooms", "walks", "tracks", "people", "sessions"}
    | {"announcements"}
)
_EVENT = frozenset(
    {"key", "title", "subtitle", "venue", "city", "url", "time_zone", "day_change", "first_day"}
    | {"last_day"}
)
_ANNOUNCEMENT = frozenset(
    {"key", "title", "text", "since", "until", "urgent", "title_en", "text_en", "rooms", "screens"}
    | {"source"}
)


def read(data: bytes, *, source: str = "", zone: str | None = None) -> Reading:
    """The programme of an agenda.json; `zone` (IANA) counts where it names none.

    Raises FeedError when it is broken JSON, no object, of a later version, or without sessions.
    """
    value = load_json(data)
    if not isinstance(value, dict):
        raise FeedError("The file holds no programme: its top level is no JSON object.")
    problems = ProblemList()
    top = Fields(value, "", Findings(problems))
    _check_format(top)
    if not isinstance(value.get("sessions"), list):
        raise FeedError("The programme has no list “sessions”.")
    top.expect(_TOP)
    programme, places = _programme(top, zone)
    top.findings.close()
    return Reading("agenda-json", programme, tuple(problems.found), problems.skipped, places)


def _check_format(top: Fields) -> None:
    written = top.line("format")
    if not written:
        top.findings.problems.note(
            "no-format", "format", "The field “format” is missing; festival-agenda/1 is assumed."
        )
    elif written != FORMAT and not written.startswith(f"{FORMAT}."):
        raise FeedError(
            "The programme is written in the format {format}; this version reads {known}.",
            format=written[:40],
            known=FORMAT,
        )


def _programme(top: Fields, zone: str | None) -> tuple[Programme, tuple[str, ...]]:
    """The programme, and the places of its sessions."""
    problems = top.findings.problems
    event = _event(top, zone)
    calendar = Calendar(ZoneInfo(event.zone), event.day_change)
    rooms, tracks = agenda_lists.rooms(top), agenda_lists.tracks(top)
    people = agenda_lists.people(top)
    sessions = list(Sessions(calendar, rooms, tracks, people).read(top))
    if not sessions:
        raise FeedError("The feed holds no sessions.")
    walks = agenda_lists.walks(top, rooms)
    programme = Programme(
        event=event,
        rooms=tuple(rooms.found),
        tracks=tuple(tracks.found),
        people=tuple(people.found),
        sessions=tuple(session for session, _ in sessions),
        walks=walks,
        announcements=tuple(_announcements(top, calendar)),
        version=top.line("version"),
        updated=calendar.instant(top, "updated"),
    )
    places = tuple(where for _, where in sessions)
    return _unique(programme, places, problems), places


def _unique(programme: Programme, places: Sequence[str], problems: ProblemList) -> Programme:
    keys, sessions = told_apart(programme), programme.sessions
    agenda_lists.report_told_apart([s.key for s in sessions], keys, places, problems)
    kept = (
        session if session.key == key else replace(session, key=key)
        for session, key in zip(sessions, keys, strict=True)
    )
    return replace(programme, sessions=tuple(kept))


def _event(top: Fields, zone: str | None) -> Event:
    item = top.object("event")
    item.expect(_EVENT)
    title = item.line("title")
    if not title:
        item.findings.problems.warn("no-event-title", item.path("title"), "The event has no title.")
    return Event(
        key=item.line("key") or slug(title) or fingerprint(title),
        title=title,
        subtitle=item.line("subtitle"),
        venue=item.line("venue"),
        city=item.line("city"),
        url=item.url("url"),
        zone=event_zone(
            item.line("time_zone"),
            list(_written_instants(top)),
            zone,
            item.findings.problems,
            item.path("time_zone"),
        ),
        day_change=_day_change(item),
        first_day=date_in(item, "first_day"),
        last_day=date_in(item, "last_day"),
    )


def _day_change(item: Fields) -> time:
    text = item.line("day_change")
    change = parse_clock(text)
    if change is None and text:
        item.findings.problems.warn(
            "day-change-not-readable",
            item.path("day_change"),
            "“{value}” is no time of day; programme days change at 04:00.",
            value=text[:40],
        )
    return DEFAULT_DAY_CHANGE if change is None else change


def _written_instants(top: Fields) -> Iterator[datetime]:
    """The starts that carry an offset, as written."""
    for entry, _ in top.items("sessions"):
        start = entry.get("start") if isinstance(entry, dict) else None
        instant = parse_instant(start) if isinstance(start, str) else None
        if instant is not None and instant.tzinfo is not None:
            yield instant


def _announcements(top: Fields, calendar: Calendar) -> Iterator[Announcement]:
    items = [(item, item.line("title"), item.text("text")) for item in top.objects("announcements")]
    kept = [entry for entry in items if entry[1] or entry[2]]
    keys = unique_keys(
        item.line("key") or slug(title) or fingerprint(title, text) for item, title, text in kept
    )
    for (item, title, text), key in zip(kept, keys, strict=True):
        item.expect(_ANNOUNCEMENT)
        yield Announcement(
            key,
            title,
            text,
            since=calendar.instant(item, "since"),
            until=calendar.instant(item, "until"),
            urgent=item.flag("urgent") or False,
            title_en=item.line("title_en"),
            text_en=item.text("text_en"),
            rooms=item.lines("rooms"),
            screens=item.lines("screens"),
        )
