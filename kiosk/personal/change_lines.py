"""Changes as lines for a person and as records for a machine."""

from collections.abc import Iterator, Sequence
from datetime import datetime, tzinfo
from itertools import groupby

from kiosk.personal import group_lines
from kiosk.personal.time_lines import span, undated, when
from kiosk.programme.change_groups import grouped
from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import Programme, Session
from kiosk.wording import Translate


def records(changes: Sequence[Change], programme: Programme) -> list[dict[str, str]]:
    """[{session, title, kind, field, old, new}], as docs/command-line.md promises.

    Values are those of the change record (instants in ISO 8601 and UTC), but rooms by name. A
    renamed room has no session and no title.
    """
    return [
        {
            "session": change.session_key,
            "title": _title(change, programme),
            "kind": change.kind.value,
            "field": change.field,
            "old": change.old_label if change.kind is ChangeKind.ROOM else change.old,
            "new": change.new_label if change.kind is ChangeKind.ROOM else change.new,
        }
        for change in changes
    ]


def lines(
    changes: Sequence[Change], programme: Programme, zone: tzinfo, translate: Translate
) -> Iterator[str]:
    """One line for each thing that changed, those of one session together, old → new.

    What befell many sessions at once comes first, in one line.
    """
    groups, single = grouped(changes, programme)
    yield from group_lines.lines(groups, programme, zone, translate)
    for key, group in groupby(single, lambda change: change.session_key):
        found = list(group)
        session = programme.session_by_key.get(key)
        if session is None:
            yield from (_room_renamed(change, translate) for change in found)
        else:
            yield from _of_session(session, found, programme, zone, translate)


def _of_session(
    session: Session,
    changes: Sequence[Change],
    programme: Programme,
    zone: tzinfo,
    translate: Translate,
) -> Iterator[str]:
    for change in changes:
        if change.kind not in (ChangeKind.TIME, ChangeKind.TEXT):
            said = _one(change, session, programme, zone, translate)
            yield f"{_title(change, programme)}: {said}"
    times = {c.field: c.old for c in changes if c.kind is ChangeKind.TIME}
    if times:
        new = {c.field: c.new for c in changes if c.kind is ChangeKind.TIME}
        said = translate(
            "CliChange",
            "time {old} → {new}",
            None,
            old=_planned(session, times, zone, translate),
            new=_planned(session, new, zone, translate),
        )
        yield f"{session.title}: {said}"
    texts = [c.field for c in changes if c.kind is ChangeKind.TEXT]
    if texts:
        names = _field_names(translate)
        said = translate(
            "CliChange", "revised: {fields}", None, fields=", ".join(names[f] for f in texts)
        )
        yield f"{session.title}: {said}"


def _one(
    change: Change, session: Session, programme: Programme, zone: tzinfo, translate: Translate
) -> str:
    """What became of a session, in a few words."""
    match change.kind:
        case ChangeKind.NEW:
            place = programme.room_name(session.room) or translate("CliChange", "no room yet")
            return translate(
                "CliChange",
                "new, {time}, {room}",
                None,
                time=when(session, zone, translate),
                room=place,
            )
        case ChangeKind.ROOM:
            return _room(change, translate)
        case ChangeKind.TITLE:
            return translate("CliChange", "new title instead of “{old}”", None, old=change.old)
        case ChangeKind.DELAY:
            return _delay(int(change.new or 0), translate)
    return _plain(change, translate)


def _room(change: Change, translate: Translate) -> str:
    old, new = change.old_label, change.new_label
    if not old:
        return translate("CliChange", "room {new}, no room before", None, new=new)
    if not new:
        return translate("CliChange", "no room yet instead of {old}", None, old=old)
    return translate("CliChange", "room {old} → {new}", None, old=old, new=new)


def _plain(change: Change, translate: Translate) -> str:
    """Changes that need no values."""
    match change.kind:
        case ChangeKind.CANCELLED:
            return translate("CliChange", "cancelled")
        case ChangeKind.MISSING:
            return translate("CliChange", "cancelled, not in the programme any more")
        case ChangeKind.RESTORED:
            return translate("CliChange", "takes place after all")
        case ChangeKind.FULL if change.new == "yes":
            return translate("CliChange", "full")
        case ChangeKind.FULL:
            return translate("CliChange", "seats again")
        case _ if change.new == "tentative":
            return translate("CliChange", "tentative")
    return translate("CliChange", "confirmed")


def _delay(minutes: int, translate: Translate) -> str:
    if minutes:
        return translate("Session", "+%n min", minutes)
    return translate("CliChange", "on time again")


def _planned(session: Session, known: dict[str, str], zone: tzinfo, translate: Translate) -> str:
    """The planned time with these fields of the record; what did not change is as it is now."""
    start = _instant(known["start"]) if "start" in known else session.start
    end = _instant(known["end"]) if "end" in known else session.end
    day = known.get("day", session.day.isoformat() if session.day else "")
    return span(start, end, zone) or undated(day, translate)


def _instant(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def _room_renamed(change: Change, translate: Translate) -> str:
    return translate(
        "CliChange", "Room {old} is now called {new}", None, old=change.old, new=change.new
    )


def _title(change: Change, programme: Programme) -> str:
    session = programme.session_by_key.get(change.session_key)
    return session.title if session else ""


def _field_names(translate: Translate) -> dict[str, str]:
    return {
        "title": translate("CliChange", "title"),
        "subtitle": translate("CliChange", "subtitle"),
        "abstract": translate("CliChange", "abstract"),
        "description": translate("CliChange", "description"),
        "format": translate("CliChange", "format"),
        "track": translate("CliChange", "track"),
        "languages": translate("CliChange", "languages"),
        "people": translate("CliChange", "people"),
        "url": translate("CliChange", "address"),
        "links": translate("CliChange", "links"),
        "attachments": translate("CliChange", "attachments"),
    }
