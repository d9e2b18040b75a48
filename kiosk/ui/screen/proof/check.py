"""Checks a screen against a programme: at every moment worth a look, what does not fit, once."""

from collections.abc import Sequence
from datetime import UTC, datetime

from kiosk.programme.model import Programme, Session
from kiosk.programme.renames import former_names
from kiosk.programme.room_key import room_key
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.proof.findings import Fault, Kind, faults
from kiosk.ui.screen.proof.instants import sampled, turns
from kiosk.ui.screen.proof.rehearsal import Scene

MOST_MOMENTS = 120
"""A board of a thousand sessions has a thousand moments, and shows the same titles at most."""

_ANY = datetime(2000, 1, 1, tzinfo=UTC)
"""Where nothing has a time, or a door no session, one moment is like the other."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A thing that does not fit: when first (aware), and at how many of the moments."""

    fault: Fault
    first: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found on one screen at so many moments, worst first."""

    settings: ScreenSettings
    panel: Panel
    moments: int
    findings: tuple[Finding, ...]


def check(scene: Scene, measure: Measure, most: int = MOST_MOMENTS) -> Checked:
    """Looks at a screen whenever something begins or ends on it, in all of its languages."""
    settings, panel = scene.settings, scene.panel
    programme = scene.timeline.editions[-1][1]
    instants = sampled(turns(_sessions(scene, programme)), most) or [_ANY]
    found: dict[Fault, Finding] = {}
    for instant in instants:
        here: dict[Fault, None] = {}
        for language in settings.languages:
            moment = scene.timeline.moment(instant, language, settings.name)
            shown = pages(settings, moment, panel, measure)
            here |= dict.fromkeys(faults(settings, moment, panel, shown, measure))
        for fault in here:
            before = found.get(fault)
            count = before.count if before else 0
            found[fault] = Finding(fault, before.first if before else instant, count + 1)
    return Checked(settings, panel, len(instants), tuple(_once(list(found.values()))))


def _sessions(scene: Scene, programme: Programme) -> Sequence[Session]:
    if scene.settings.role is not Role.DOOR:
        return programme.sessions
    renamed = former_names(scene.timeline.changes, programme)
    room = room_key(scene.settings.room, programme, renamed)
    return [session for session in programme.sessions if session.room == room]


def _once(findings: list[Finding]) -> list[Finding]:
    """The worst of what differs from moment to moment only in number; worst kinds first."""
    kinds = list(Kind)
    worst: dict[object, Finding] = {}
    for finding in findings:
        fault = finding.fault
        numbered = fault.kind in (Kind.LEFT_OUT, Kind.CYCLE_TOO_LONG)
        key: object = fault.kind if numbered else fault
        known = worst.get(key)
        if known is None:
            worst[key] = finding
        else:
            larger = max(known, finding, key=lambda one: _number(one.fault))
            worst[key] = Finding(larger.fault, larger.first, known.count + finding.count)
    return sorted(worst.values(), key=lambda one: (kinds.index(one.fault.kind), one.first))


def _number(fault: Fault) -> int:
    return int(fault.what.split()[0])
