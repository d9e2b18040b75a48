"""The list of all noteworthy changes, for staff to send round: as plain text or as one page."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, tzinfo
from html import escape
from itertools import groupby

from kiosk.personal import change_lines
from kiosk.programme.changes import Change, ChangeKind, RecordedChange
from kiosk.programme.model import Programme, Room, Session
from kiosk.programme.values import dataclass
from kiosk.wording import Translate, Translator


@dataclass(frozen=True, slots=True)
class Section:
    """What came at one time from one author: a line for each thing that changed."""

    at: datetime
    by: str
    lines: tuple[str, ...]


def sections(
    record: Iterable[RecordedChange], programme: Programme, zone: tzinfo, translate: Translate
) -> tuple[Section, ...]:
    """The record (oldest first) as sections, the newest first; times of sessions in `zone`."""
    worth = [r for r in record if r.change.noteworthy]
    shown = _with_gone(programme, worth)
    since: dict[tuple[str, str], Change] = {}
    found = []
    for (_, at, author, reason), some in groupby(reversed(worth), key=_stamp):
        changes = [r.change for r in some][::-1]
        if at is not None:
            then = _as_it_was(shown, {c.session_key for c in changes}, since)
            lines = tuple(change_lines.lines(changes, then, zone, translate))
            found.append(Section(at.astimezone(zone), _by(author, reason, translate), lines))
        since |= {(c.session_key, c.field): c for c in changes}
    return tuple(found)


def as_text(found: Sequence[Section], programme: Programme, translate: Translate) -> Iterator[str]:
    """The list as lines of plain text; says so when there is nothing."""
    yield _title(programme, translate)
    for section in found:
        yield ""
        yield " · ".join(filter(None, (f"{section.at:%Y-%m-%d %H:%M}", section.by)))
        yield from (f"  {line}" for line in section.lines)
    if not found:
        yield ""
        yield translate("ChangeList", "Nothing has changed yet.")


def as_page(
    found: Sequence[Section], programme: Programme, style: str, translate: Translator
) -> Iterator[str]:
    """The list as the lines of an HTML page that needs nothing beside itself."""
    title = escape(_title(programme, translate))
    yield "<!doctype html>"
    yield f'<html lang="{translate.language}">'
    yield '<head>\n<meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield (
        '<meta http-equiv="Content-Security-Policy"'
        " content=\"default-src 'none'; style-src 'unsafe-inline'\">"
    )
    yield f"<title>{title}</title>\n<style>\n{style}</style>\n</head>"
    yield f"<body>\n<main>\n<h1>{title}</h1>"
    if not found:
        yield f"<p>{escape(translate('ChangeList', 'Nothing has changed yet.'))}</p>"
    for section in found:
        yield from _section(section)
    yield "</main>\n</body>\n</html>"


def _section(section: Section) -> Iterator[str]:
    time = f'<time datetime="{section.at.isoformat()}">{section.at:%Y-%m-%d %H:%M}</time>'
    by = f' <span class="by">{escape(section.by)}</span>' if section.by else ""
    yield f"<section>\n<h2>{time}{by}</h2>\n<ul>"
    yield from (f"<li>{escape(line)}</li>" for line in section.lines)
    yield "</ul>\n</section>"


def _title(programme: Programme, translate: Translate) -> str:
    return translate("ChangeList", "Changes: {event}", None, event=programme.event.title)


def _stamp(recorded: RecordedChange) -> tuple[int, datetime | None, str, str]:
    change = recorded.change
    return recorded.version, change.at, change.author, change.reason


def _by(author: str, reason: str, translate: Translate) -> str:
    quoted = translate("ChangeList", "“{reason}”", None, reason=reason) if reason else ""
    return ": ".join(filter(None, (author, quoted)))


def _as_it_was(
    programme: Programme, keys: Collection[str], since: Mapping[tuple[str, str], Change]
) -> Programme:
    """The programme with the sessions of `keys` when and where they were then.

    `since` has, by session and field, the first change after that.
    """
    left = {c.old: c.old_label for c in since.values() if c.kind is ChangeKind.ROOM and c.old}
    gone = tuple(Room(k, name) for k, name in left.items() if k not in programme.room_by_key)
    return replace(
        programme,
        rooms=(*programme.rooms, *gone),
        sessions=tuple(_then(s, since) if s.key in keys else s for s in programme.sessions),
    )


def _then(session: Session, since: Mapping[tuple[str, str], Change]) -> Session:
    """The session with the time and room it had before what changed `since`."""

    def old(field: str) -> str | None:
        change = since.get((session.key, field))
        return change.old if change is not None else None

    start, end, day, room = old("start"), old("end"), old("day"), old("room")
    if start is not None:
        session = replace(session, start=datetime.fromisoformat(start) if start else None)
    if end is not None:
        session = replace(session, end=datetime.fromisoformat(end) if end else None)
    if day is not None:
        session = replace(session, day=date.fromisoformat(day) if day else None)
    return session if room is None else replace(session, room=room or None)


def _with_gone(programme: Programme, record: Sequence[RecordedChange]) -> Programme:
    """With a session for each that the record knows and the programme does not any more."""
    known = programme.session_by_key
    titles = {r.change.session_key: r.title for r in record if r.change.session_key}
    gone = [Session(key, title) for key, title in titles.items() if key not in known]
    return replace(programme, sessions=(*programme.sessions, *gone)) if gone else programme
