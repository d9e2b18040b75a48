"""programmes list, add, remove: the programmes that are kept."""

from argparse import Namespace
from dataclasses import replace

from kiosk.commands.data import Data, opened
from kiosk.commands.output import out, out_json
from kiosk.options import Options, data_folder
from kiosk.personal.programme_list import Listed, listed
from kiosk.programme.errors import KnownError
from kiosk.store.backup import back_up
from kiosk.store.belongings import take_belongings
from kiosk.store.database import PERSONAL_FILE
from kiosk.store.kept_programmes import take_out, throw_away
from kiosk.sync.source import Source


class NotKeptError(KnownError):
    """There is no such programme."""


def run(options: Options, arguments: Namespace) -> int:
    """Does what `arguments.action` names. Raises KnownError."""
    action = {"list": _list, "add": _add, "remove": _remove}[arguments.action]
    # The programme is named behind the action here, and --feed means the same.
    feed = getattr(arguments, "programme", None) or options.feed
    with opened(replace(options, feed=feed)) as data:
        return action(data, arguments)


def _list(data: Data, arguments: Namespace) -> int:
    found = listed(data.programmes, data.personal)
    if arguments.json:
        out_json([_record(entry, data.source) for entry in found])
        return 0
    for entry in found:
        out([_line(entry, data)])
    if not found:
        out([data.translate("CliProgrammes", "No programme is kept yet.")])
    return 0


def _add(data: Data, arguments: Namespace) -> int:
    programme = data.programme()
    text = data.translate(
        "CliProgrammes",
        "Kept: {title}, %n sessions",
        len(programme.sessions),
        title=programme.event.title,
    )
    out([text])
    return 0


def _remove(data: Data, arguments: Namespace) -> int:
    name, translate = data.source.name, data.translate
    entry = next(
        (e for e in listed(data.programmes, data.personal) if e.source == data.source), None
    )
    if entry is None:
        raise NotKeptError(
            "No programme of {feed} is kept; “programmes list” tells which are.",
            feed=data.source.shown,
        )
    title = entry.title or data.source.shown
    if take_out(data.programmes, name):
        throw_away(data.programmes)
        out([translate("CliProgrammes", "Removed: {title}", title=title)])
    if not entry.own:
        return 0
    said = translate("CliProgrammes", "%n stars", entry.own.stars)
    said += ", " + translate("CliProgrammes", "%n notes", entry.own.notes)
    if arguments.with_stars:
        # They cannot be had again from anywhere.
        copy = back_up(data_folder(data.options) / PERSONAL_FILE)
        take_belongings(data.personal, name)
        text = translate(
            "CliProgrammes", "Deleted: {own}; a copy is {file}", own=said, file=str(copy)
        )
    else:
        text = translate("CliProgrammes", "Kept for when it is opened again: {own}", own=said)
    out([text])
    return 0


def _line(entry: Listed, data: Data) -> str:
    translate = data.translate
    days = " – ".join(
        dict.fromkeys(d.isoformat() for d in (entry.first_day, entry.last_day) if d is not None)
    )
    parts = (
        entry.title or translate("CliProgrammes", "removed"),
        days,
        translate("CliProgrammes", "%n sessions", entry.sessions) if entry.stored else "",
        translate("CliProgrammes", "%n stars", entry.own.stars) if entry.own.stars else "",
        translate("CliProgrammes", "%n notes", entry.own.notes) if entry.own.notes else "",
    )
    mark = "*" if entry.source == data.source else " "
    return f"{mark} {' · '.join(filter(None, parts))}  [{entry.source.shown}]"


def _record(entry: Listed, chosen: Source) -> dict[str, object]:
    return {
        "feed": entry.source.shown,
        "title": entry.title,
        "first_day": entry.first_day.isoformat() if entry.first_day else None,
        "last_day": entry.last_day.isoformat() if entry.last_day else None,
        "sessions": entry.sessions,
        "bytes": entry.size,
        "synced": entry.contacted.isoformat() if entry.contacted else None,
        "stars": entry.own.stars,
        "notes": entry.own.notes,
        "stored": entry.stored,
        "chosen": entry.source == chosen,
    }
