"""The list of all noteworthy changes, for staff to send round: as plain text or as one page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from html import escape
from itertools import groupby

from kiosk.personal import change_lines
from kiosk.programme.changes import RecordedChange
from kiosk.programme.model import Programme, Session
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
    found = []
    for (_, at, author, reason), some in groupby(worth, key=_stamp):
        if at is not None:
            changes = [r.change for r in some]
            lines = tuple(change_lines.lines(changes, shown, zone, translate))
            found.append(Section(at.astimezone(zone), _by(author, reason, translate), lines))
    return tuple(reversed(found))


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


def _with_gone(programme: Programme, record: Sequence[RecordedChange]) -> Programme:
    """With a session for each that the record knows and the programme does not any more."""
    known = programme.session_by_key
    titles = {r.change.session_key: r.title for r in record if r.change.session_key}
    gone = [Session(key, title) for key, title in titles.items() if key not in known]
    return replace(programme, sessions=(*programme.sessions, *gone)) if gone else programme
