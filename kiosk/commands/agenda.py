"""agenda list, add, remove, export: the sessions a person chose."""

from argparse import Namespace
from collections.abc import Callable

from kiosk.commands.choose_session import choose
from kiosk.commands.data import Data, opened
from kiosk.commands.output import aside, out, out_json, out_text
from kiosk.commands.session_lines import by_start, line, record, zone_line
from kiosk.options import Options, display_zone
from kiosk.personal.time_lines import when
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme, Session
from kiosk.programme.stars import Priority, Star, traits_of
from kiosk.store.notes import notes
from kiosk.store.stars import set_star, stars


class NotChosenError(KnownError):
    """The agenda holds nothing that fits."""


def run(options: Options, arguments: Namespace) -> int:
    """Does what `arguments.action` names. Raises KnownError."""
    with opened(options) as data:
        return _action(arguments.action)(data, arguments)


def _action(name: str) -> Callable[[Data, Namespace], int]:
    if name == "export":
        # Each action brings its own imports.
        from kiosk.commands.agenda_export import export

        return export
    if name == "notes":
        return _notes
    if name == "import":
        from kiosk.commands.agenda_import import bring_in

        return bring_in
    return {"list": _list, "add": _add, "remove": _remove}[name]


def _list(data: Data, arguments: Namespace) -> int:
    programme, translate = data.programme(), data.translate
    zone = display_zone(data.options, programme.tz)
    chosen = stars(data.personal, data.source.name)
    sessions = _chosen_sessions(programme, chosen)
    if arguments.json:
        out_json([record(programme, session, zone) for session in sessions])
        return 0
    written = notes(data.personal, data.source.name)
    for session in sessions:
        maybe = chosen[session.key].priority is Priority.MAYBE
        said = line(programme, session, zone, translate)
        out([f"{said}  {translate('CliAgenda', 'maybe')}" if maybe else said])
        out(f"    {noted}" for noted in written.get(session.key, "").strip().splitlines())
    if sessions:
        out([zone_line(zone, translate)])
    elif not chosen:
        out([translate("CliAgenda", "Your agenda is empty.")])
    gone = len(chosen) - len(sessions)
    if gone:
        aside(translate("CliAgenda", "%n chosen sessions are not in the programme any more.", gone))
    return 0


def _add(data: Data, arguments: Namespace) -> int:
    programme, translate = data.programme(), data.translate
    zone = display_zone(data.options, programme.tz)
    text = " ".join(arguments.session)
    session = choose(programme, programme.sessions, text, zone, translate)
    priority = Priority.MAYBE if arguments.maybe else Priority.GOING
    traits = traits_of(programme, session)
    set_star(data.personal, data.source.name, session.key, priority, data.clock.now(), traits)
    said = translate(
        "CliAgenda",
        "In your agenda: {title}, {time}",
        None,
        title=session.title,
        time=when(session, zone, translate),
    )
    out([said])
    return 0


def _remove(data: Data, arguments: Namespace) -> int:
    programme, translate = data.programme(), data.translate
    name, text = data.source.name, " ".join(arguments.session)
    chosen = stars(data.personal, name)
    key, title = text, text
    if text not in chosen or text in programme.session_by_key:
        among = _chosen_sessions(programme, chosen)
        if not among:
            raise NotChosenError("There is no session of the programme in your agenda.")
        zone = display_zone(data.options, programme.tz)
        session = choose(programme, among, text, zone, translate)
        key, title = session.key, session.title
    set_star(data.personal, name, key, None, data.clock.now())
    out([translate("CliAgenda", "Not in your agenda any more: {title}", None, title=title)])
    return 0


def _notes(data: Data, arguments: Namespace) -> int:
    from kiosk.personal.exported_notes import notes_markdown

    programme, translate = data.programme(), data.translate
    written = notes(data.personal, data.source.name)
    if not written:
        raise NotChosenError("There are no notes on this programme.")
    zone = display_zone(data.options, programme.tz)
    text = notes_markdown(programme, written, zone, translate)
    out_text(text.splitlines(), arguments.output)
    return 0


def _chosen_sessions(programme: Programme, chosen: dict[str, Star]) -> list[Session]:
    return by_start(session for session in programme.sessions if session.key in chosen)
