"""check-screen: tells before the festival what does not fit on which screen, with pictures."""

import os
from argparse import Namespace
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.output import aside, out, out_json
from kiosk.commands.screens_given import day_and_time, given_scenes, screen_line
from kiosk.options import Options, language
from kiosk.programme.model import Programme
from kiosk.ui.display import check_display
from kiosk.ui.plain_import import plain_import
from kiosk.wording import Translator, translator

if TYPE_CHECKING:
    from kiosk.ui.screen.proof.check import Checked, Finding
    from kiosk.ui.screen.proof.rehearsal import Scene

_DONE, _WRONG, _DOUBTFUL = 0, 1, 3


def run(options: Options, arguments: Namespace) -> int:
    """Prints what does not fit; 3 if there is something, 1 if a screen has no room.

    Raises KnownError.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    check_display()
    plain_import()
    from kiosk.ui.pictures.fonts_measure import FontsMeasure
    from kiosk.ui.screen.proof.check import check
    from kiosk.ui.shared.application import application

    application(())
    translate = translator(language(options))
    scenes = given_scenes(options, arguments)
    measure = FontsMeasure()
    checked = [check(scene, measure) for scene in scenes]
    if arguments.json:
        out_json([_record(one, scene) for one, scene in zip(checked, scenes, strict=True)])
    else:
        for one, scene in zip(checked, scenes, strict=True):
            out(_lines(one, scene, translate))
    if arguments.folder is not None:
        _pictures(scenes, arguments.folder, translate)
    return _exit_code(checked)


def _exit_code(checked: "Sequence[Checked]") -> int:
    from kiosk.ui.screen.proof.findings import Kind

    kinds = {finding.fault.kind for one in checked for finding in one.findings}
    if Kind.ROOM_UNKNOWN in kinds:
        return _WRONG
    return _DOUBTFUL if kinds else _DONE


def _lines(checked: "Checked", scene: "Scene", translate: Translator) -> Iterator[str]:
    looked = translate("CliScreens", "%n moments looked at", checked.moments)
    yield screen_line(scene, translate, (looked,))
    if not checked.findings:
        yield "  " + translate("CliScreens", "Everything fits.")
    for finding in checked.findings:
        yield f"  {_said(finding, scene, translate)}"


def _said(finding: "Finding", scene: "Scene", translate: Translator) -> str:
    fault = finding.fault
    programme = scene.timeline.programme(finding.first)
    when = day_and_time(finding.first, scene.timeline.zone or programme.tz, translate.language)
    text = _sentence(fault.kind.value, fault.what, translate)
    owner = programme.session_by_key.get(fault.key)
    parts = [text]
    if owner is not None and owner.title != fault.what:
        parts.append(owner.title)
    if fault.kind.value != "room-unknown":  # that is so at any time
        parts.append(translate("CliScreens", "%n times, first {when}", finding.count, when=when))
    return " · ".join(parts)


def _sentence(kind: str, what: str, translate: Translator) -> str:
    sentences = {
        "room-unknown": translate("CliScreens", "The programme has no room “{what}”."),
        "off-the-glass": translate("CliScreens", "A line does not fit on the glass: “{what}”"),
        "below-its-tier": translate(
            "CliScreens", "A line is smaller than its distance needs: “{what}”"
        ),
        "room-name-too-long": translate(
            "CliScreens", "The room's name has no place in the head: “{what}”"
        ),
        "word-divided": translate("CliScreens", "A word is divided: “{what}”"),
        "head-over-two-lines": translate(
            "CliScreens", "A title takes more than two large lines: “{what}”"
        ),
        "cycle-too-long": translate("CliScreens", "A cycle of pages takes {what} instead of 45 s."),
        "left-out": translate(
            "CliScreens", "Up to {what} sessions of the day are left out of a cycle."
        ),
    }
    return sentences[kind].replace("{what}", what)


def _record(checked: "Checked", scene: "Scene") -> dict[str, object]:
    """A screen as JSON (docs/command-line.md)."""
    zone = scene.timeline.zone
    settings = checked.settings
    return {
        "screen": settings.name,
        "role": settings.role.value,
        "room": settings.room,
        "diagonal": settings.diagonal,
        "distance": settings.distance,
        "width": checked.panel.width,
        "height": checked.panel.height,
        "moments": checked.moments,
        "findings": [
            {
                "kind": finding.fault.kind.value,
                "what": finding.fault.what,
                "session": finding.fault.key,
                "first": finding.first.astimezone(zone).isoformat(timespec="minutes"),
                "moments": finding.count,
            }
            for finding in checked.findings
        ],
    }


def _pictures(scenes: "Sequence[Scene]", folder: Path, translate: Translator) -> None:
    """A contact sheet of all screens at moments that show what a festival looks like."""
    from kiosk.commands.contact_sheet import Sheet, sheet_page
    from kiosk.personal.write_file import write_file
    from kiosk.ui.pictures.fonts_measure import FontsMeasure
    from kiosk.ui.screen.proof.album import Album
    from kiosk.ui.screen.proof.instants import telling_moments
    from kiosk.ui.screen.proof.rehearsal import look

    programme = _programme(scenes)
    album, measure = Album(folder), FontsMeasure()
    zone = scenes[0].timeline.zone or programme.tz
    looks = [
        (day_and_time(at, zone, translate.language), look(at, scenes, album, measure))
        for at in telling_moments(programme)
    ]
    title = translate("CliScreens", "All screens: {event}", None, event=programme.event.title)
    lines = [screen_line(scene, translate) for scene in scenes]
    sheet = Sheet(title, [scene.settings.name for scene in scenes], looks, lines)
    page = folder / "index.html"
    write_file(page, sheet_page(sheet, translate).encode())
    aside(translate("CliScreens", "%n pictures: {file}", len(album), file=str(page)))


def _programme(scenes: "Sequence[Scene]") -> Programme:
    timeline = scenes[0].timeline
    return timeline.editions[-1][1]
