"""agenda export: the personal agenda, or one session, as iCalendar."""

from argparse import Namespace

from kiosk.commands.choose_session import choose
from kiosk.commands.data import Data
from kiosk.commands.output import aside, out, out_file
from kiosk.options import display_zone
from kiosk.personal.alarm import alarm_of
from kiosk.personal.ical_export import AgendaExport, export_agenda, export_session
from kiosk.store.exports import exported, record_export
from kiosk.store.settings import setting
from kiosk.store.stars import stars


def export(data: Data, arguments: Namespace) -> int:
    """Writes the calendar, then remembers what went out. Raises KnownError."""
    made = _made(data, arguments)
    out_file(made.data, arguments.output)
    # Only what has been written counts: a failed export must not raise SEQUENCE.
    record_export(data.personal, data.source.name, made.entries)
    _tell(data, arguments, made)
    return 0


def _made(data: Data, arguments: Namespace) -> AgendaExport:
    programme, name = data.programme(), data.source.name
    chosen, before = stars(data.personal, name), exported(data.personal, name)
    alarm = arguments.alarm if "alarm" in arguments else alarm_of(setting(data.personal, "alarm"))
    if arguments.session is None:
        return export_agenda(
            programme,
            chosen,
            before,
            now=data.clock.now(),
            alarm_minutes=alarm,
            translate=data.translate,
        )
    zone = display_zone(data.options, programme.tz)
    session = choose(programme, programme.sessions, arguments.session, zone, data.translate)
    return export_session(
        programme,
        session.key,
        chosen,
        before,
        now=data.clock.now(),
        alarm_minutes=alarm,
        translate=data.translate,
    )


def _tell(data: Data, arguments: Namespace, made: AgendaExport) -> None:
    if arguments.output is not None:
        out(
            [
                data.translate(
                    "CliAgenda",
                    "%n entries written to {file}.",
                    made.count,
                    file=str(arguments.output),
                )
            ]
        )
    if made.left_out:
        aside(
            data.translate(
                "CliAgenda",
                "%n chosen sessions are not in it: without a time, cancelled, or gone.",
                len(made.left_out),
            )
        )
