"""agenda list, add, remove, export: the sessions a person chose."""

from argparse import Namespace
from collections.abc import Callable, Container, Sequence

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
    wanted = _wanted(arguments.session, programme.session_by_key)
    found = [choose(programme, programme.sessions, text, zone, translate) for text in wanted]
    priority = Priority.MAYBE if arguments.maybe else Priority.GOING
    for session in found:
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
    chosen = stars(data.personal, data.source.name)
    found = [_to_remove(data, text, chosen) for text in _wanted(arguments.session, chosen)]
    for key, title in found:
        set_star(data.personal, data.source.name, key, None, data.clock.now())
        said = data.translate(
            "CliAgenda", "Not in your agenda any more: {title}", None, title=title
        )
        out([said])
    return 0


def _to_remove(data: Data, text: str, chosen: dict[str, Star]) -> tuple[str, str]:
    """Key and title of a chosen session; of one that the programme lost, the key for both."""
    programme = data.programme()
    if text in chosen and text not in programme.session_by_key:
        return text, text
    among = _chosen_sessions(programme, chosen)
    if not among:
        raise NotChosenError("There is no session of the programme in your agenda.")
    zone = display_zone(data.options, programme.tz)
    session = choose(programme, among, text, zone, data.translate)
    return session.key, session.title


def _wanted(words: Sequence[str], known: Container[str]) -> list[str]:
    """Each key for itself where all words are keys; else the words of one title."""
    return list(words) if all(word in known for word in words) else [" ".join(words)]


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
