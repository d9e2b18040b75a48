"""What a bug report needs to know of the program and the machine, and nothing of the person."""

import platform
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from importlib.metadata import PackageMetadata, PackageNotFoundError, metadata
from pathlib import Path

from kiosk import __version__
from kiosk.options import APP_NAME
from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.values import dataclass
from kiosk.sync.source import BUNDLED, Source

LIBRARIES = (
    "PySide6-Essentials",
    "icalendar",
    "recurring-ical-events",
    "requests",
    "urllib3",
    "sqlite-utils",
    "platformdirs",
    "segno",
    "keyring",
)
"""Those the program needs to run, by the names they are installed under."""


@dataclass(frozen=True, slots=True)
class Library:
    """One that is installed; its licence as it says itself, "" if it does not."""

    name: str
    version: str
    licence: str


def libraries() -> tuple[Library, ...]:
    """Those of `LIBRARIES` that are installed as packages."""
    return tuple(_libraries())


def _libraries() -> Iterator[Library]:
    for name in LIBRARIES:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue  # built into a bundle, or left out
        licence = _licence(about)
        yield Library(about["Name"], about["Version"], licence.splitlines()[0] if licence else "")


def _licence(about: PackageMetadata) -> str:
    """As the present field says it, an older one, or the classifiers of old."""
    for field in ("License-Expression", "License"):
        for said in about.get_all(field, []):
            return str(said)
    kinds = [str(line) for line in about.get_all("Classifier", [])]
    return ", ".join(k.rpartition(" :: ")[2] for k in kinds if k.startswith("License ::"))


@dataclass(frozen=True, slots=True)
class Situation:
    """What the program is doing. `error` is why the last check failed, `interface` names what only
    the windows know (Qt, screen, colours)."""

    folder: Path
    source: Source
    programme: Programme | None
    version: int
    contacted_at: datetime | None
    now: datetime
    error: KnownError | None
    interface: Mapping[str, str]


def diagnosis(situation: Situation) -> str:
    """Lines "name: value", in English for whoever reads reports.

    No names, addresses, paths, titles, stars or notes: of the feed its kind and how much it holds,
    of an error its sentence without what filled it.
    """
    facts = {
        APP_NAME: __version__,
        "Python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "encoding": sys.getfilesystemencoding(),
        **situation.interface,
        **{library.name: library.version for library in libraries()},
        "feed": _kind(situation.source),
        "programme": _size(situation.programme, situation.version),
        "last contact": _age(situation.contacted_at, situation.now),
        "last error": situation.error.text if situation.error is not None else "none",
        **dict(_files(situation.folder)),
    }
    return "".join(f"{name}: {value}\n" for name, value in facts.items())


def _kind(source: Source) -> str:
    if source.name == BUNDLED:
        return "built-in"
    return source.name.partition(":")[0] if source.is_web else "file"


def _size(programme: Programme | None, version: int) -> str:
    if programme is None:
        return "none"
    sessions, undated = len(programme.sessions), sum(not s.start for s in programme.sessions)
    return (
        f"version {version}, {sessions} sessions ({undated} without a time), "
        f"{len(programme.rooms)} rooms, {len(programme.tracks)} tracks, "
        f"{len(programme.people)} people, {programme.event.zone}"
    )


def _age(instant: datetime | None, now: datetime) -> str:
    return "never" if instant is None else f"{(now - instant) // timedelta(minutes=1)} min ago"


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    """The databases' sizes."""
    for path in sorted(folder.glob("*.db")):
        yield path.name, f"{path.stat().st_size // 1024} KB"
