"""changes: what has changed in the stored programme so far, as text, page or JSON."""

from argparse import Namespace
from datetime import datetime

from kiosk.commands.data import Data, opened
from kiosk.commands.output import out_file, out_text, plain
from kiosk.options import Options, display_zone
from kiosk.personal import change_lines
from kiosk.personal.change_list import as_page, as_text, sections
from kiosk.programme.changes import RecordedChange
from kiosk.programme.days import day_bounds
from kiosk.programme.model import Programme
from kiosk.store.changes import recorded


def run(options: Options, arguments: Namespace) -> int:
    """Writes the list; 0 also when it is empty. Raises KnownError."""
    with opened(options) as data:
        programme = data.programme()
        since = _since(arguments, programme)
        found = recorded(data.programmes, data.source.name, since=since)
        if arguments.format == "json":
            _json(found, programme, arguments)
        else:
            _readable(found, programme, data, arguments)
    return 0


def _since(arguments: Namespace, programme: Programme) -> datetime | None:
    if arguments.since is None:
        return None
    return day_bounds(programme.event, arguments.since).start


def _readable(
    found: tuple[RecordedChange, ...], programme: Programme, data: Data, arguments: Namespace
) -> None:
    zone = display_zone(data.options, programme.tz)
    made = sections(found, programme, zone, data.translate)
    if arguments.format == "text":
        out_text(as_text(made, programme, data.translate), arguments.output)
        return
    from kiosk.ui.shared.page_style import page_style

    style = page_style("changes.css")
    page = "\n".join(as_page(made, programme, style, data.translate))
    out_file(plain(page + "\n").encode(), arguments.output)


def _json(found: tuple[RecordedChange, ...], programme: Programme, arguments: Namespace) -> None:
    """As `sync --json` tells changes, with version, time, author and reason of each."""
    import json

    worth = [r for r in found if r.change.noteworthy]
    records = change_lines.records([r.change for r in worth], programme)
    told = [
        {
            "version": r.version,
            "at": r.change.at.isoformat() if r.change.at else None,
            **fields,
            "title": fields["title"] or r.title,
            "author": r.change.author,
            "reason": r.change.reason,
        }
        for r, fields in zip(worth, records, strict=True)
    ]
    text = json.dumps(told, ensure_ascii=False, indent=2)
    out_file(text.encode() + b"\n", arguments.output)
