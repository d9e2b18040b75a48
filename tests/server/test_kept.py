"""No acknowledged correction is ever lost: killed at any statement, a full disk, a mad clock."""

import subprocess
import sys
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from server.desk import Desk, one
from server.served import DAY, HandClock, House, Served, Upstream, at, journal_of
from ui.hall import EVENT, PEOPLE, ROOMS, TRACKS

from kiosk.programme.model import Programme
from kiosk.programme.overrides import value_of
from kiosk.server.corrections import Wanted, correct, withdraw
from kiosk.store import publications
from kiosk.store.errors import StoreError

MINUTES = timedelta(minutes=30)
FESTIVAL = Programme(EVENT, ROOMS, TRACKS, PEOPLE, DAY)
TESTS = Path(__file__).resolve().parent.parent


@pytest.mark.skipif(sys.platform == "win32", reason="kills a process the POSIX way")
def test_a_server_killed_at_any_statement_has_lost_nothing_it_acknowledged(
    house: House, tmp_path: Path
) -> None:
    house.publisher.close()
    program = TESTS / "server" / "killed_publisher.py"
    done = subprocess.run(
        [sys.executable, "-W", "error", program, house.folder, house.upstream.path],
        env={"PYTHONPATH": f"{TESTS}:{TESTS.parent}"},
        capture_output=True,
        text=True,
        check=False,
    )
    house.publisher = house._open()
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) > 30


def on_journal(served: Served, statement: str) -> int:
    """Runs a statement where the server's own run."""

    def run() -> int:
        row = served.publisher.journal.execute(statement).fetchone()
        return int(row[0]) if row else 0

    async def work() -> int:
        return await served.server.work(run)

    return int(served.run(work()))


def many(seen: int) -> list[dict[str, object]]:
    """So much that a database has to grow for it."""
    words = '{"title":"' + "x" * 900 + '"}'
    return [one(f"announcement:{n}", words, seen, session="") for n in range(40)]


@pytest.mark.parametrize(
    ("breaks", "mends", "said"),
    [
        ("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1000000", "voll"),
        ("PRAGMA query_only = ON", "PRAGMA query_only = OFF", "Rechte des Ordners"),
    ],
)
def test_what_cannot_be_stored_is_not_acknowledged_and_feeds_go_on(
    desk: Desk, breaks: str, mends: str, said: str
) -> None:
    assert desk.correct("delay", "5").status_code == 201
    on_journal(desk.served, breaks)
    refused = desk.ask("POST", "/corrections", many(1))
    assert (refused.status_code, said in refused.json()["error"]) == (503, True)
    assert desk.served.get("/agenda.json").status_code == 200
    assert len(journal_of(desk.folder)) == 1
    on_journal(desk.served, mends)
    assert desk.ask("POST", "/corrections", many(1)).status_code == 201
    assert len(journal_of(desk.folder)) == 41


def test_a_correction_written_while_it_could_not_go_out_goes_out_later(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal had room for it, the next thing that is written had none."""

    def full(*_: object) -> None:
        raise StoreError(
            "The disk is full: {file} cannot be written. Nothing was lost; "
            "make room and try again.",
            file="x",
        )

    with monkeypatch.context() as patch:
        patch.setattr(publications, "publish", full)
        first = desk.correct("room", "foyer", request="again-and-again")
        assert first.status_code == 503
    again = desk.correct("room", "foyer", request="again-and-again")
    assert (again.status_code, again.json()["number"]) == (201, 1)
    assert len(journal_of(desk.folder)) == 1
    sessions = desk.served.get("/agenda.json").json()["sessions"]
    assert next(s for s in sessions if s["key"] == "game")["room"] == "foyer"


def test_a_clock_that_jumps_a_year_and_back_loses_nothing(house: House, clock: HandClock) -> None:
    give(house, "room", "foyer", at("17:00"))
    give(house, "delay", "5", None)
    before = edition(house)
    clock.instant = clock.instant.replace(year=2023)
    house.publisher.look()
    assert shown(house, "room") == "saal", "by this clock it has expired"
    assert shown(house, "delay") == "5"
    clock.instant = clock.instant.replace(year=2021)
    house.restart()
    assert (shown(house, "room"), shown(house, "delay")) == ("foyer", "5")
    assert edition(house) > before
    give(house, "full", "yes", None)
    assert [e.number for e in house.publisher.entries] == [1, 2, 3]


def edition(house: House) -> int:
    assert house.publisher.edition is not None
    return house.publisher.edition.version


def shown(house: House, field: str) -> str | None:
    assert house.publisher.edition is not None
    return value_of(house.publisher.edition.programme, "game", field)


def give(house: House, field: str, value: str, expires: datetime | None) -> int:
    sent = Wanted("game", field, value, "", expires, house.publisher.revision, None)
    return correct(house.publisher, "Ada", [sent]).numbers[0]


VALUES = {"room": ("saal", "werk", "foyer"), "delay": ("0", "5", "10")}
STEPS = st.lists(
    st.tuples(
        st.sampled_from(["correct", "brief", "withdraw", "import", "vanish", "crash", "wait"]),
        st.sampled_from(sorted(VALUES)),
        st.integers(0, 2),
    ),
    min_size=4,
    max_size=14,
)


class Expected:
    """What must stand, reckoned without the program: by field, the corrections not ended."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.says = {"room": "saal", "delay": "0"}
        self.there = True
        self.given: dict[str, list[tuple[int, str, datetime | None]]] = {"room": [], "delay": []}

    def valid(self, field: str) -> str | None:
        now = self.house.clock.now()
        left = [v for _, v, ends in self.given[field] if ends is None or ends > now]
        return left[-1] if left else None

    def settle(self) -> None:
        """Upstream says the same: only that, a person, or time ends a correction."""
        for field, said in self.says.items():
            if self.there and self.valid(field) == said:
                self.given[field] = []

    def check(self) -> None:
        self.settle()
        self.house.publisher.look()
        numbers = sorted(n for each in self.given.values() for n, _, _ in each)
        assert sorted(e.number for e in self.house.publisher.standing()) == numbers
        for field, said in self.says.items():
            assert shown(self.house, field) == (self.valid(field) or said), field


def act(expected: Expected, what: str, field: str, number: int) -> None:
    house, value = expected.house, VALUES[field][number]
    if what in ("correct", "brief"):
        ends = None if what == "correct" else house.clock.now().replace(microsecond=0) + MINUTES
        expected.given[field].append((give(house, field, value, ends), value, ends))
    elif what == "withdraw" and expected.given[field]:
        last = expected.given[field].pop()[0]
        withdraw(house.publisher, "Ben", [last], "", house.publisher.revision)
    elif what == "import":
        expected.says[field], expected.there = value, True
        house.upstream.programme = FESTIVAL
        room, delay = expected.says["room"], int(expected.says["delay"])
        house.upstream.changes("game", room=room, delay=delay)
        house.pull()
    elif what == "vanish":
        rest = tuple(s for s in house.upstream.programme.sessions if s.key != "game")
        house.upstream.says(replace(house.upstream.programme, sessions=rest))
        expected.there = False
        house.pull()
    elif what == "crash":
        house.restart()
    elif what == "wait":
        house.clock.forward(20)


@settings(max_examples=25)
@given(STEPS)
def test_only_equality_time_and_people_end_a_correction(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, int]]
) -> None:
    folder = tmp_path_factory.mktemp("kept")
    house = House(folder / "data", Upstream(folder / "upstream.json"), HandClock())
    house.pull()
    expected = Expected(house)
    try:
        for step in steps:
            act(expected, *step)
            expected.check()
    finally:
        house.publisher.close()
