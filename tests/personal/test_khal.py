"""The personal calendar in khal (Debian package "khal"), a calendar program of its own.

khal gets a fresh home for each test: HOME and the XDG folders lie in a temporary folder, the
configuration names one calendar, a folder of .ics files ("vdir") in there, and a cache database.
`khal import --batch` is what a person does with the exported file; an entry with a known UID takes
the place of the old one.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from personal.starred_agenda import Agenda

from kiosk.programme.model import Status

KHAL = shutil.which("khal")
pytestmark = pytest.mark.skipif(KHAL is None, reason="khal is not installed (apt install khal)")

CONFIGURATION = """
[calendars]
[[agenda]]
path = {home}/calendar
[sqlite]
path = {home}/khal.db
[locale]
local_timezone = {zone}
default_timezone = {zone}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
default_calendar = agenda
"""

Run = Callable[..., str]


def khal_in(home: Path, zone: str) -> Run:
    (home / "calendar").mkdir()
    configuration = home / "config"
    configuration.write_text(CONFIGURATION.format(home=home, zone=zone), encoding="utf-8")
    folders = dict.fromkeys(
        ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"), str(home)
    )
    # PYTHON… variables of the test run would reach khal's own interpreter.
    outside = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "COV_"))}
    environment = outside | folders | {"LC_ALL": "C.UTF-8", "TZ": zone}

    def run(*arguments: str) -> str:
        done = subprocess.run(
            [KHAL, "-c", str(configuration), *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=30,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


@pytest.fixture
def khal(tmp_path: Path) -> Run:
    return khal_in(tmp_path, "Europe/Berlin")


def imported(run: Run, agenda: Agenda, folder: Path) -> list[str]:
    """Imports the agenda and gives what khal then lists: title|room|start|end|status."""
    file = folder / "agenda.ics"
    file.write_bytes(agenda.export().data)
    run("import", "--batch", str(file))
    listed = run(
        "list",
        "--format",
        "{title}|{location}|{start-date} {start-time}|{end-time}|{status}",
        "2031-06-11",
        "3d",
    )
    return [line.strip() for line in listed.splitlines() if "|" in line]


ONE = "Eröffnung|Torfscheune, Altes Werk|2031-06-12 10:00|11:00|CONFIRMED"
TWO = "Nachtgang|Bohlenweg|2031-06-12 11:00|12:00|CONFIRMED"


def test_entries_arrive_and_importing_again_doubles_nothing(
    khal: Run, agenda: Agenda, tmp_path: Path
):
    agenda.star("eins", "zwei")
    assert imported(khal, agenda, tmp_path) == [ONE, TWO]
    assert imported(khal, agenda, tmp_path) == [ONE, TWO]
    assert len(list((tmp_path / "calendar").iterdir())) == 2


def test_a_room_change_updates_the_entry(khal: Run, agenda: Agenda, tmp_path: Path):
    agenda.star("eins", "zwei")
    imported(khal, agenda, tmp_path)
    agenda.change("eins", room="steg")
    moved = ONE.replace("Torfscheune, Altes Werk", "Bohlenweg")
    assert imported(khal, agenda, tmp_path) == [moved, TWO]


def test_a_cancelled_session_and_a_star_taken_away_are_marked_cancelled(
    khal: Run, agenda: Agenda, tmp_path: Path
):
    agenda.star("eins", "zwei")
    imported(khal, agenda, tmp_path)
    agenda.change("eins", status=Status.CANCELLED)
    agenda.unstar("zwei")
    assert imported(khal, agenda, tmp_path) == [
        ONE.replace("CONFIRMED", "CANCELLED"),
        TWO.replace("CONFIRMED", "CANCELLED"),
    ]


@pytest.mark.parametrize(
    ("zone", "start"),
    [("America/Los_Angeles", "2031-06-12 01:00"), ("Australia/Lord_Howe", "2031-06-12 18:30")],
)
def test_elsewhere_on_the_globe_the_entry_begins_at_the_same_instant(
    agenda: Agenda, tmp_path: Path, zone: str, start: str
):
    agenda.star("eins")
    (entry,) = imported(khal_in(tmp_path, zone), agenda, tmp_path)
    assert start in entry
