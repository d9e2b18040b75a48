"""What every screen shows at every minute is true and whole: the log against an oracle.

The oracle (`oracle`, `truth`) is written from SCREENS.md and knows nothing of the presenters.
"""

import json
import os
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from ui.screen.oracle import Oracle, Seen, seen
from ui.screen.troubled import BERLIN, Editions, festival, moved_to, troubles, with_night
from ui.screen.truth import Truth

from kiosk.feeds.read import read
from kiosk.programme.model import Programme
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.screen.proof.log import log_line
from kiosk.ui.screen.proof.stepped import Stepped
from kiosk.ui.screen.proof.timeline import Timeline

ROOMS = ("grosser-saal", "saal-2", "werkstatt", "studio", "foyer")
BOARDS = (Role.LOBBY, Role.DAY)
SCREENS = [*((Role.DOOR, room) for room in ROOMS), *((role, "") for role in BOARDS)]
NAMES = [room or role.value for role, room in SCREENS]
MINUTE = timedelta(minutes=1)

pytestmark = pytest.mark.usefixtures("qapp")


def timeline(editions: Editions) -> Timeline:
    """As syncs would have made it."""
    made = Timeline(editions[:1] and (editions[0],))
    for at, programme in editions[1:]:
        made = made.changed(at, programme)
    return made


def faults(
    editions: Editions,
    role: Role,
    room: str,
    blocks: Iterable[tuple[datetime, int]],
    size: tuple[int, int] = (1920, 1080),
    **settings: object,
) -> list[str]:
    """What was wrong on a screen in blocks of so many minutes from an instant."""
    screen = ScreenSettings("Probe", role, room, **settings)  # type: ignore[arg-type]
    stepped = Stepped(screen, screen.panel(*size), timeline(editions).moment, FontsMeasure())
    oracle = Oracle(Truth(editions), room or None)
    found: list[str] = []
    for begin, minutes in blocks:
        lines = [
            json.loads(log_line(screen, showing, BERLIN))
            for number in range(minutes)
            for showing in stepped.minute(begin + number * MINUTE)
        ]
        end = (begin + minutes * MINUTE).timestamp()
        found += oracle.faults(seen(lines, end), begin.timestamp(), end)
    return found


def edges(editions: Editions) -> list[tuple[datetime, int]]:
    """Five minutes around every instant at which a screen has something else to say."""
    instants: set[datetime] = set()
    for at, programme in editions:
        instants.add(at)
        for session in programme.sessions:
            late = timedelta(minutes=session.delay)
            if session.start is not None and session.end is not None:
                start, end = session.start.astimezone(UTC), session.end.astimezone(UTC)
                instants |= {start, start - 60 * MINUTE, start + late, end, end + late}
    return [(instant.astimezone(UTC) - 2 * MINUTE, 5) for instant in sorted(instants)]


@pytest.fixture(scope="module")
def three_days() -> Editions:
    return troubles(festival())


EVERY_MINUTE = "KIOSK_EVERY_MINUTE" in os.environ
"""With it the rehearsals look at all minutes, for a quarter of an hour; without, at a sample."""


@pytest.mark.timeout(600)
@pytest.mark.parametrize(("role", "room"), SCREENS, ids=NAMES)
def test_no_minute_of_three_bad_days_shows_anything_false_or_misses_anything(
    three_days: Editions, role: Role, room: str
) -> None:
    begin = datetime(2022, 12, 7, 6, tzinfo=BERLIN)
    blocks = [(begin, 57 * 60)]
    if not EVERY_MINUTE:
        busy = (datetime(2022, 12, 8, 14, 40, tzinfo=BERLIN), 40)
        blocks = [*edges(three_days)[:: 4 if role is Role.DOOR else 16], busy]
    elif role is not Role.DOOR:
        # A board takes long to set: the busiest hours, and whenever something turns.
        blocks = [*edges(three_days), (datetime(2022, 12, 8, 13, tzinfo=BERLIN), 4 * 60)]
    assert faults(three_days, role, room, blocks) == []


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("role", "room"), SCREENS, ids=NAMES)
@pytest.mark.parametrize("size", [(1080, 1920), (1280, 720)], ids=["upright", "small"])
def test_at_every_turn_of_the_programme_other_panels_are_right_too(
    three_days: Editions, role: Role, room: str, size: tuple[int, int]
) -> None:
    assert (
        faults(
            three_days,
            role,
            room,
            edges(three_days)[:: 5 if EVERY_MINUTE else 40],
            size,
            diagonal=32.0,
        )
        == []
    )


NIGHTS = {
    "clocks go forward": (date(2023, 3, 24), "01:30", "03:30"),
    "clocks go back": (date(2022, 10, 28), "01:30", "03:15"),
}


@pytest.mark.timeout(120)
@pytest.mark.parametrize("night", NIGHTS)
@pytest.mark.parametrize(
    ("role", "room"), [(Role.DOOR, "studio"), (Role.LOBBY, "")], ids=["door", "lobby"]
)
def test_a_night_in_which_clocks_change_is_shown_right(night: str, role: Role, room: str) -> None:
    first_day, start, end = NIGHTS[night]
    editions = troubles(with_night(moved_to(festival(), first_day), start, end))
    begin = datetime.combine(first_day + timedelta(days=1), datetime.min.time(), BERLIN)
    begin = (begin + timedelta(hours=23)).astimezone(UTC)
    blocks = [(begin, 6 * 60)]
    if not EVERY_MINUTE:
        # From half past one, over the hour that is missing or comes twice.
        blocks = [(begin + timedelta(hours=2, minutes=30), 60)]
    assert faults(editions, role, room, blocks) == []


@pytest.mark.real_feeds
@pytest.mark.timeout(300)
@pytest.mark.parametrize("role", [*BOARDS, Role.DOOR])
def test_a_festival_of_a_thousand_sessions_is_shown_right(real_feeds: Path, role: Role) -> None:
    file = real_feeds / "frab-xml" / "fosdem2024.xml"
    programme = read(file.read_bytes(), source=file.name).programme
    room = _fullest_room(programme) if role is Role.DOOR else ""
    editions: Editions = [(datetime(2024, 2, 1, tzinfo=UTC), programme)]
    sampled = edges(editions)[:: 12 if role is Role.DOOR else 40]
    assert faults(editions, role, room, sampled) == []


def _fullest_room(programme: Programme) -> str:
    rooms = [session.room for session in programme.sessions if session.room]
    return max(set(rooms), key=rooms.count)


# The oracle itself: one that finds nothing in anything would be worth nothing.


def test_the_oracle_finds_what_is_false_and_what_is_missing(
    three_days: Editions, qapp: QApplication
) -> None:
    truth = Truth(three_days)
    now = datetime(2022, 12, 8, 13, 50, tzinfo=BERLIN).timestamp()

    def told(*texts: str, sessions: tuple[str, ...] = ("do-kinder-reden-mit",)) -> str:
        page = Seen(now, now + 120, sessions, ("Saal", "Stand 13:50", *texts))
        return "\n".join(Oracle(truth, "grosser-saal").faults([page], now, now + 120))

    right = ("neu hier (statt Werkstatt)", "13:30–14:20", "noch ", "30 min", "Kinder reden mit")
    assert "do-kinder-reden-mit" not in told(*right).replace("13:51", "")
    assert "“noch 29 min” is not true" in told(*right[:3], "29 min", right[4])
    assert "the new door does not say where it was" in told(*right[1:])
    assert "times that are nobody's" in told(right[0], "13:40–14:20", *right[2:])
    assert "not that it is on" in told(*right[:2], right[4])
    assert "ausschussarbeit-praxis is not told" in told(*right)
    assert "does not belong here" in told("Kurz gefragt", sessions=("do-kurz-gefragt",))
    assert "is over" in told("Kaffee", sessions=("do-kaffee",))
    assert "“entfällt” for what takes place" in told("entfällt", *right)
