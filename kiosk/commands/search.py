"""search TEXT: finds sessions in the stored programme, best first."""

from argparse import Namespace

from kiosk.commands.data import opened
from kiosk.commands.output import aside, out, out_json
from kiosk.commands.session_lines import line, record, zone_line
from kiosk.options import Options, display_zone
from kiosk.programme.note_search import NoteSearch
from kiosk.store.notes import notes
from kiosk.store.search import search


def run(options: Options, arguments: Namespace) -> int:
    """Prints the sessions that hold all the words; 1 when there is none. Raises KnownError."""
    text = " ".join(arguments.text)
    with opened(options) as data:
        programme, translate = data.programme(), data.translate
        zone = display_zone(options, programme.tz)
        written = notes(data.personal, data.source.name)
        hits = tuple(search(data.programmes, data.source.name, text))
        keys = NoteSearch(programme, written).with_notes(text, hits)
        by_key = programme.session_by_key
        sessions = [by_key[key] for key in keys if key in by_key]
        if arguments.json:
            out_json([record(programme, session, zone) for session in sessions])
        elif sessions:
            out(line(programme, session, zone, translate) for session in sessions)
            out([zone_line(zone, translate)])
        else:
            aside(
                translate(
                    "CliSearch",
                    "Nothing in “{event}” matches “{text}”.",
                    None,
                    event=programme.event.title,
                    text=text,
                )
            )
    return 0 if sessions else 1
