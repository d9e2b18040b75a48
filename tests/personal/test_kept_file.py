"""The calendar file that is kept up to date at its place."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path

import icalendar
import pytest
from personal.starred_agenda import NOW, programme, read_back, translate
from personal.test_khal import KHAL, Run, khal_in

from kiosk.personal.ical_export import AgendaExport
from kiosk.personal.kept_file import FolderGoneError, keep_at, kept_place, renew
from kiosk.personal.write_file import WriteError
from kiosk.programme.model import Programme, Status
from kiosk.programme.stars import Priority
from kiosk.store.database import Database, open_personal_db
from kiosk.store.exports import exported
from kiosk.store.stars import set_star

FEED = "https://moorlichter.example/feed"
Change = Callable[..., None]


@dataclass
class Keeper:
    """Somebody with stars and a kept file; `renew` comes after each sync, some minutes later."""

    db: Database
    file: Path
    programme: Programme = field(default_factory=programme)
    now: datetime = NOW

    def star(self, *keys: str, priority: Priority | None = Priority.GOING) -> None:
        for key in keys:
            set_star(self.db, FEED, key, priority, self.now)

    def change(self, key: str, **fields: object) -> None:
        sessions = (replace(s, **fields) if s.key == key else s for s in self.programme.sessions)
        self.programme = replace(self.programme, sessions=tuple(sessions))

    def renew(self) -> AgendaExport | None:
        self.now += timedelta(minutes=7)
        return renew(
            self.db, FEED, self.programme, now=self.now, alarm_minutes=None, translate=translate
        )

    def entries(self) -> dict[str, icalendar.Event]:
        return read_back(self.file.read_bytes())


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    db = open_personal_db(tmp_path / "data")
    (tmp_path / "sync").mkdir()
    made = Keeper(db, tmp_path / "sync" / "agenda.ics")
    keep_at(db, FEED, made.file)
    yield made
    db.close()


def test_the_file_follows_the_programme(keeper: Keeper) -> None:
    keeper.star("eins")
    keeper.renew()
    before = keeper.entries()["eins"]
    keeper.change("eins", room="steg")
    keeper.renew()
    after = keeper.entries()["eins"]
    assert (str(after["LOCATION"]), int(after["SEQUENCE"])) == ("Bohlenweg", 1)
    assert after["UID"] == before["UID"]
    keeper.change("eins", status=Status.CANCELLED)
    keeper.renew()
    assert str(keeper.entries()["eins"]["STATUS"]) == "CANCELLED"


def test_a_file_that_says_it_all_is_not_touched(keeper: Keeper) -> None:
    keeper.star("eins")
    keeper.renew()
    before = keeper.file.stat()
    keeper.renew()
    after = keeper.file.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_file_that_was_deleted_or_overwritten_comes_back(keeper: Keeper) -> None:
    keeper.star("eins")
    keeper.renew()
    whole = keeper.file.read_bytes()
    keeper.file.unlink()
    keeper.renew()
    assert keeper.file.read_bytes() == whole
    keeper.file.write_bytes(b"something else")
    keeper.renew()
    assert keeper.file.read_bytes() == whole


def test_a_folder_that_is_gone_is_told_and_not_made_and_the_file_catches_up(
    keeper: Keeper,
) -> None:
    keeper.star("eins")
    keeper.renew()
    shutil.rmtree(keeper.file.parent)
    keeper.change("eins", room="steg")
    with pytest.raises(FolderGoneError, match="is not there"):
        keeper.renew()
    assert not keeper.file.parent.exists()
    assert exported(keeper.db, FEED)["eins"].sequence == 0, "what was not written does not count"
    keeper.file.parent.mkdir()
    keeper.renew()
    assert int(keeper.entries()["eins"]["SEQUENCE"]) == 1


def test_a_place_that_cannot_be_written_is_told(keeper: Keeper) -> None:
    keeper.star("eins")
    keeper.file.mkdir()
    with pytest.raises(WriteError):
        keeper.renew()


def test_without_a_place_nothing_is_written(keeper: Keeper) -> None:
    keeper.star("eins")
    keep_at(keeper.db, FEED, None)
    assert keeper.renew() is None
    assert not keeper.file.exists()


def test_an_agenda_that_was_always_empty_writes_nothing(keeper: Keeper) -> None:
    assert keeper.renew() is None
    assert not keeper.file.exists()


def test_each_feed_has_a_place_of_its_own(keeper: Keeper) -> None:
    assert kept_place(keeper.db, FEED) == keeper.file
    assert kept_place(keeper.db, "bundled") is None


@pytest.mark.skipif(KHAL is None, reason="khal is not installed (apt install khal)")
def test_khal_shows_one_entry_in_the_new_room_and_then_cancelled(
    keeper: Keeper, tmp_path: Path
) -> None:
    (tmp_path / "khal").mkdir()
    khal = khal_in(tmp_path / "khal", "Europe/Berlin")
    keeper.star("eins")
    keeper.renew()
    shown(khal, keeper.file)
    keeper.change("eins", room="steg")
    keeper.renew()
    assert shown(khal, keeper.file) == ["Eröffnung|Bohlenweg|CONFIRMED"]
    keeper.change("eins", status=Status.CANCELLED)
    keeper.renew()
    assert shown(khal, keeper.file) == ["Eröffnung|Bohlenweg|CANCELLED"]


def shown(khal: Run, file: Path) -> list[str]:
    """What khal lists once it has read the file."""
    khal("import", "--batch", str(file))
    listed = khal("list", "--format", "{title}|{location}|{status}", "2031-06-11", "3d")
    return [line.strip() for line in listed.splitlines() if "|" in line]
