"""agenda export: the personal agenda, or one session, as iCalendar."""

from argparse import Namespace

from kiosk.commands.choose_session import choose
from kiosk.commands.data import Data
from kiosk.commands.output import aside, out, out_file
from kiosk.options import display_zone
from kiosk.personal.alarm import alarm_of
from kiosk.personal.ical_export import AgendaExport
from kiosk.personal.write_agenda import write_agenda
from kiosk.programme.model import Programme
from kiosk.store.settings import setting


def export(data: Data, arguments: Namespace) -> int:
    """Writes the calendar, then remembers what went out. Raises KnownError."""
    programme = data.programme()
    alarm = arguments.alarm if "alarm" in arguments else alarm_of(setting(data.personal, "alarm"))
    made = write_agenda(
        data.personal,
        data.source.name,
        programme,
        _key(data, programme, arguments.session),
        lambda file: out_file(file, arguments.output),
        now=data.clock.now(),
        alarm_minutes=alarm,
        translate=data.translate,
    )
    _tell(data, arguments, made)
    return 0


def _key(data: Data, programme: Programme, wanted: str | None) -> str | None:
    """The session somebody named; None is the whole agenda."""
    if wanted is None:
        return None
    zone = display_zone(data.options, programme.tz)
    return choose(programme, programme.sessions, wanted, zone, data.translate).key


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
