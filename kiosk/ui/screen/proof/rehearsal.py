"""Runs all screens over days on a stepped clock: a log of every page, pictures now and then."""

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass
from kiosk.ui.pictures.line_breaks import Measure
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Picture
from kiosk.ui.pictures.settings import ScreenSettings
from kiosk.ui.screen.proof.album import Album, Print
from kiosk.ui.screen.proof.instants import turns
from kiosk.ui.screen.proof.log import log_line
from kiosk.ui.screen.proof.stepped import MINUTE, Stepped
from kiosk.ui.screen.proof.timeline import Timeline
from kiosk.ui.shared.theme import DARK, THEMES, Scheme, Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen with what it shows, as it hangs."""

    settings: ScreenSettings
    panel: Panel
    timeline: Timeline

    @property
    def theme(self) -> Theme:
        """Its colours."""
        names = {scheme.value: scheme for scheme in Scheme}
        scheme = names.get(self.settings.theme)
        return THEMES[scheme] if scheme else DARK


@dataclass(frozen=True, slots=True)
class Shot:
    """One page of a screen's cycle: its picture, what it says, and for how many seconds."""

    print: Print
    texts: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class Look:
    """All pages of all screens at an instant (UTC), in the order of the screens."""

    at: datetime
    screens: tuple[tuple[Shot, ...], ...]


def look(at: datetime, scenes: Sequence[Scene], album: Album, measure: Measure) -> Look:
    """The whole cycle of every screen at an instant (aware)."""
    steps = [Stepped(s.settings, s.panel, s.timeline.moment, measure) for s in scenes]
    for stepped in steps:
        next(stepped.minute(at), None)
    return _look(at, scenes, steps, album)


def rehearse(
    scenes: Sequence[Scene],
    begin: datetime,
    end: datetime,
    album: Album,
    measure: Measure,
    write: Callable[[str], None],
    every: timedelta = timedelta(minutes=30),
) -> Iterator[Look]:
    """Steps all screens from `begin` to `end` (aware), a line to `write` for each page shown.

    Gives what they show at each turn of the programme and at least every so often.
    """
    steps = [Stepped(s.settings, s.panel, s.timeline.moment, measure) for s in scenes]
    looks = _look_at(scenes, begin, end, every)
    now, end = begin.astimezone(UTC), end.astimezone(UTC)
    while now < end:
        for scene, stepped in zip(scenes, steps, strict=True):
            zone = scene.timeline.programme(now).tz
            for showing in stepped.minute(now):
                write(log_line(scene.settings, showing, zone))
        if now in looks:
            yield _look(now, scenes, steps, album)
        now += MINUTE


def _look(at: datetime, scenes: Sequence[Scene], steps: Sequence[Stepped], album: Album) -> Look:
    return Look(
        at,
        tuple(
            tuple(_shot(page, scene, album) for page in stepped.cycle.pages)
            for scene, stepped in zip(scenes, steps, strict=True)
        ),
    )


def _shot(page: Picture, scene: Scene, album: Album) -> Shot:
    return Shot(album.add(page, scene.panel, scene.theme), page.text, page.seconds)


def _look_at(
    scenes: Sequence[Scene], begin: datetime, end: datetime, every: timedelta
) -> frozenset[datetime]:
    """The minutes to take pictures of; nothing while nothing is on but the first and the last."""
    found = set()
    for programme in {id(p): p for s in scenes for _, p in s.timeline.editions}.values():
        found |= _busy(programme, begin, end, every)
    for scene in scenes:
        found |= {at.astimezone(UTC) + MINUTE for at, _ in scene.timeline.editions[1:]}
    first = begin.astimezone(UTC)
    found |= {first, end.astimezone(UTC) - MINUTE}
    # The steps begin at `begin`, which may be between two minutes.
    return frozenset(first + ((instant - first) // MINUTE) * MINUTE for instant in found)


def _busy(programme: Programme, begin: datetime, end: datetime, every: timedelta) -> set[datetime]:
    """Each turn of a programme between two instants, and what is between two that are close."""
    instants = [at for at in turns(programme.sessions) if begin <= at < end]
    found = set(instants)
    for earlier, later in pairwise(instants):
        if later - earlier > timedelta(hours=4):
            continue
        at = earlier + every
        while at < later:
            found.add(at)
            at += every
    return found
