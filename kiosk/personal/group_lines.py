"""Bulk changes as lines: what befell many sessions at once, told once."""

from collections.abc import Iterator, Sequence
from datetime import timedelta, tzinfo

from kiosk.programme.change_groups import ChangeGroup, GroupKind
from kiosk.programme.model import Programme
from kiosk.wording import Translate

_IN_HOURS = 120
"""Minutes from which hours are easier to read, as in the window."""

_NAMED = 3
"""So many sessions are named; the others are counted."""


def lines(
    groups: Sequence[ChangeGroup], programme: Programme, zone: tzinfo, translate: Translate
) -> Iterator[str]:
    """One line for each group: how many sessions, what befell them, when, and some by name."""
    for group in groups:
        said = _what(group, translate)
        yield f"{said} ({_days(group, programme, zone)}): {_titles(group, programme, translate)}"


def _what(group: ChangeGroup, translate: Translate) -> str:
    count = len(group.sessions)
    if group.kind is GroupKind.ROOM:
        return translate(
            "CliChange",
            "%n sessions: room {old} → {new}",
            count,
            old=group.old_label,
            new=group.new_label,
        )
    shift = length(group.shift, translate)
    if group.kind is GroupKind.ZONE and group.shift < timedelta():
        return translate(
            "CliChange",
            "%n sessions {shift} earlier, probably a corrected time zone",
            count,
            shift=shift,
        )
    if group.kind is GroupKind.ZONE:
        return translate(
            "CliChange",
            "%n sessions {shift} later, probably another time zone in the feed",
            count,
            shift=shift,
        )
    if group.shift < timedelta():
        return translate("CliChange", "%n sessions {shift} earlier", count, shift=shift)
    return translate("CliChange", "%n sessions {shift} later", count, shift=shift)


def length(shift: timedelta, translate: Translate) -> str:
    """How long, whichever way: "90 min", "2 h", "4 h 30 min"."""
    minutes = round(abs(shift).total_seconds() / 60)
    hours, minutes = divmod(minutes, 60) if minutes >= _IN_HOURS else (0, minutes)
    parts = (
        translate("Agenda", "%n h", hours) if hours else "",
        translate("Agenda", "%n min", minutes) if minutes or not hours else "",
    )
    return " ".join(filter(None, parts))


def _days(group: ChangeGroup, programme: Programme, zone: tzinfo) -> str:
    sessions = (programme.session_by_key.get(key) for key in group.sessions)
    days = sorted({s.start.astimezone(zone).date() for s in sessions if s and s.start})
    ends = dict.fromkeys((days[0].isoformat(), days[-1].isoformat())) if days else {"–": None}
    return " – ".join(ends)


def _titles(group: ChangeGroup, programme: Programme, translate: Translate) -> str:
    sessions = (programme.session_by_key.get(key) for key in group.sessions)
    titles = [s.title for s in sessions if s]
    named = list(dict.fromkeys(titles))[:_NAMED]
    rest = sum(1 for title in titles if title not in named)
    said = "; ".join(named)
    return translate("CliChange", "{titles} and %n more", rest, titles=said) if rest else said
