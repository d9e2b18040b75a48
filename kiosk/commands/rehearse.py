"""rehearse: runs all screens over a festival in advance, writes what each shows when."""

import os
from argparse import Namespace
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from kiosk.commands.output import aside, out
from kiosk.commands.screens_given import day_and_time, given_scenes, screen_line
from kiosk.options import Options, language
from kiosk.programme.errors import KnownError
from kiosk.ui.display import check_display
from kiosk.ui.plain_import import plain_import
from kiosk.wording import Translator, translator

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import tzinfo

    from kiosk.ui.screen.proof.rehearsal import Look, Scene

LOG = "log.jsonl"
_AROUND = timedelta(hours=1)
_LONGEST = timedelta(days=14)


class RehearsalError(KnownError):
    """What is to be rehearsed cannot be."""


def run(options: Options, arguments: Namespace) -> int:
    """Writes the contact sheets and the log into a folder. Raises KnownError."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_display()
    plain_import()
    from kiosk.ui.shared.application import application

    application(())
    translate = translator(language(options))
    scenes = given_scenes(options, arguments)
    begin, end = _span(scenes, arguments)
    folder: Path = arguments.folder
    looks, pages = _run(scenes, begin, end, folder, translate.language)
    _write_sheets(scenes, looks, folder, translate)
    out([translate("CliScreens", "%n pages shown; written to {folder}", pages, folder=str(folder))])
    return 0


def _run(
    scenes: "Sequence[Scene]", begin: datetime, end: datetime, folder: Path, spoken: str
) -> "tuple[list[Look], int]":
    from kiosk.ui.pictures.fonts_measure import FontsMeasure
    from kiosk.ui.screen.proof.album import Album
    from kiosk.ui.screen.proof.rehearsal import rehearse

    album = Album(folder)
    pages = 0
    with _log(folder) as log:

        def write(line: str) -> None:
            nonlocal pages
            pages += 1
            log.write(line + "\n")

        looks = []
        for look in rehearse(scenes, begin, end, album, FontsMeasure(), write):
            looks.append(look)
            if look.at.minute == 0:
                aside(day_and_time(look.at, _zone(scenes), spoken))
    return looks, pages


def _log(folder: Path) -> TextIO:
    file = folder / LOG
    try:
        return file.open("w", encoding="utf-8")
    except OSError as error:
        raise RehearsalError(
            "{file} cannot be written ({reason}).",
            file=str(file),
            reason=error.strerror or str(error),
        ) from error


def _zone(scenes: "Sequence[Scene]") -> "tzinfo":
    timeline = scenes[0].timeline
    return timeline.zone or timeline.editions[-1][1].tz


def _span(scenes: "Sequence[Scene]", arguments: Namespace) -> tuple[datetime, datetime]:
    """From when to when, in whole minutes: as given, else the whole programme."""
    from kiosk.ui.screen.proof.instants import turns

    sessions = [s for scene in scenes for s in scene.timeline.editions[-1][1].sessions]
    instants = turns(sessions)
    if not instants and not (arguments.begin and arguments.end):
        raise RehearsalError("No session has a time yet; say when with --from and --to.")
    begin = _aware(arguments.begin, scenes) or instants[0] - _AROUND
    end = _aware(arguments.end, scenes) or instants[-1] + _AROUND
    begin = begin.astimezone(UTC).replace(second=0, microsecond=0)
    if not begin < end.astimezone(UTC) <= begin + _LONGEST:
        raise RehearsalError(
            "A rehearsal begins before it ends and takes up to {days} days.", days=_LONGEST.days
        )
    return begin, end.astimezone(UTC)


def _aware(instant: datetime | None, scenes: "Sequence[Scene]") -> datetime | None:
    """A time without a zone is wall-clock time where the event is."""
    if instant is None or instant.tzinfo is not None:
        return instant
    return instant.replace(tzinfo=scenes[0].timeline.editions[-1][1].tz)


def _write_sheets(
    scenes: "Sequence[Scene]", looks: "Sequence[Look]", folder: Path, translate: Translator
) -> None:
    """A page for each day; the first is index.html."""
    from kiosk.commands.contact_sheet import Sheet, sheet_page
    from kiosk.personal.write_file import write_file
    from kiosk.ui.shared.dates import clock_time, long_day

    zone = _zone(scenes)
    by_day: dict[date, list[tuple[str, Look]]] = defaultdict(list)
    for look in looks:
        by_day[look.at.astimezone(zone).date()].append((clock_time(look.at, zone), look))
    files = {day: f"day-{day}.html" if n else "index.html" for n, day in enumerate(by_day)}
    said = {day: long_day(day, translate.language) for day in by_day}
    names = [scene.settings.name for scene in scenes]
    lines = [screen_line(scene, translate) for scene in scenes]
    for day, of_day in by_day.items():
        title = translate("CliScreens", "Rehearsal: {day}", None, day=said[day])
        others = tuple((said[other], file) for other, file in files.items())
        sheet = Sheet(title, names, of_day, lines, others)
        write_file(folder / files[day], sheet_page(sheet, translate).encode())
