"""The screens a command looks at, each with the programme it shows: of a file, a role, or all."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING

from kiosk.commands.data import Data, named, opened
from kiosk.commands.output import aside
from kiosk.commands.screen import chosen_screens
from kiosk.options import Options, display_zone, language
from kiosk.programme.model import Programme
from kiosk.store.changes import changes
from kiosk.wording import Translate, error_text, translator

if TYPE_CHECKING:
    from kiosk.ui.pictures.settings import ScreenSettings
    from kiosk.ui.screen.proof.rehearsal import Scene
    from kiosk.ui.screen.proof.timeline import Timeline

_BEGINNING = datetime(1971, 1, 1, tzinfo=UTC)


def given_scenes(options: Options, arguments: Namespace) -> "list[Scene]":
    """The screens with their programmes, brought up to date first. Raises KnownError.

    Without a file and a role: a door for each room, a lobby board and a day board.
    """
    from kiosk.ui.screen.proof.rehearsal import Scene

    known: dict[str, Timeline] = {}

    def timeline(feed: str) -> "Timeline":
        if feed not in known:
            known[feed] = _timeline(replace(options, feed=feed or options.feed))
        return known[feed]

    if arguments.config is None and arguments.role is None:
        programme = timeline("").programme(_BEGINNING)
        settings = tuple(_everything(programme, options, arguments))
    else:
        settings = chosen_screens(options, arguments)
    width, height = arguments.size
    return [Scene(one, one.panel(width, height), timeline(one.feed)) for one in settings]


def _everything(
    programme: Programme, options: Options, arguments: Namespace
) -> "Iterator[ScreenSettings]":
    from kiosk.ui.pictures.settings import Role, ScreenSettings
    from kiosk.ui.screen.staff_say import role_name

    glass = ScreenSettings(
        "",
        Role.LOBBY,
        diagonal=arguments.diagonal,
        distance=arguments.distance,
        rotation=arguments.rotation,
        languages=(language(options),),
        theme=arguments.theme,
    )
    for room in programme.rooms:
        yield replace(glass, name=room.name or room.key, role=Role.DOOR, room=room.key)
    for role in (Role.LOBBY, Role.DAY):
        yield replace(glass, name=role_name(role, translator(language(options))), role=role)


def _timeline(options: Options) -> "Timeline":
    """The latest programme of a feed that can be had, with all its changes."""
    from kiosk.ui.screen.proof.timeline import Timeline

    with opened(options) as data:
        programme = _latest(data)
        known = changes(data.programmes, data.source.name)
        zone = display_zone(options, programme.tz)
        return Timeline(((_BEGINNING, programme),), known, zone)


def _latest(data: Data) -> Programme:
    report = data.synchronise()
    stored = data.stored()
    if stored is None:
        assert report.reason is not None, "a sync without a programme says why"
        raise named(report.reason, data.source.name, data.translate) from report.reason
    if report.reason is not None:
        said = error_text(report.reason, data.translate)
        aside(
            data.translate(
                "CliScreens", "What was stored earlier is looked at: {reason}", None, reason=said
            )
        )
    return stored


def screen_line(scene: "Scene", translate: Translate, others: Sequence[str] = ()) -> str:
    """How a screen hangs: "Saal 2 · Türschild · 43″ · 5 m · 1920×1080"."""
    from kiosk.ui.screen.staff_say import role_name

    settings, panel = scene.settings, scene.panel
    role = role_name(settings.role, translate)
    names = (settings.name,) if settings.name == role else (settings.name, role)
    size = f"{panel.width}×{panel.height}"
    hangs = (f"{settings.diagonal:g}″", f"{settings.distance:g} m", size)
    return " · ".join((*names, *hangs, *others))


def day_and_time(instant: datetime, zone: tzinfo, language: str) -> str:
    """An instant as people say it: "Donnerstag, 8. Dezember, 10:20"."""
    from kiosk.ui.shared.dates import clock_time, long_day

    day = instant.astimezone(zone).date()
    return f"{long_day(day, language)}, {clock_time(instant, zone)}"
