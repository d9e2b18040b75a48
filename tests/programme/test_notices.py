"""What a notice tells at once, what it gathers, when it keeps quiet."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.inbox import Entry, Mark
from kiosk.programme.model import Event, Programme, Session
from kiosk.programme.notices import GATHERED_FOR, Quiet, Rules, Telling, Wanted, telling

BERLIN = ZoneInfo("Europe/Berlin")
NOON = datetime(2022, 12, 8, 12, 0, tzinfo=BERLIN)
HOUR = timedelta(hours=1)


def entry(key: str, *, mine: bool = True) -> Entry:
    change = Change(key, ChangeKind.ROOM, "room", "a", "b", at=NOON)
    return Entry(NOON, (change,), (key,), (Mark(key, 2, 0),), mine)


def session(key: str, hours: float) -> Session:
    start = NOON + hours * HOUR
    return Session(key, key, start=start, end=start + HOUR)


STARTS = {"soon": 1, "tonight": 12.5, "later": 30, "over": -3}
SOON, TONIGHT, LATER, OVER = (session(key, hours) for key, hours in STARTS.items())
SHOWN = Programme(Event("e", "E"), (), (), (), (SOON, TONIGHT, LATER, OVER))
S, T, L, PAST = (entry(s.key) for s in (SOON, TONIGHT, LATER, OVER))
OTHER = entry("soon", mine=False)


def tell(
    *untold: Entry,
    now: datetime = NOON,
    rules: Rules = Rules(),  # noqa: B008 - a value
    last: datetime | None = None,
) -> Telling:
    return telling(untold, SHOWN, rules, now, BERLIN, last)


def test_what_is_mine_and_soon_is_told_at_once_and_the_rest_gathered() -> None:
    assert tell(S, L) == Telling((S,), (L,))


def test_what_is_not_mine_goes_along_but_gives_no_notice_of_its_own() -> None:
    assert tell(OTHER) == Telling()
    assert tell(OTHER, L) == Telling((), (L, OTHER))


def test_what_is_over_is_told_to_nobody() -> None:
    assert tell(PAST) == Telling(settled=(PAST,))


def test_gathered_notices_keep_their_distance() -> None:
    assert tell(L, last=NOON - GATHERED_FOR + timedelta(minutes=1)) == Telling()
    assert tell(L, last=NOON - GATHERED_FOR) == Telling((), (L,))
    assert tell(S, last=NOON) == Telling((S,))


def test_a_clock_set_back_does_not_silence_them() -> None:
    assert tell(L, last=NOON + 5 * HOUR) == Telling((), (L,))


def test_quiet_hours_hold_back_until_they_end() -> None:
    night = NOON + 11 * HOUR  # 23:00; tonight begins at 0:30
    assert tell(L, now=night) == Telling()
    assert tell(T, now=night) == Telling((T,))
    morning = NOON + 19 * HOUR
    assert tell(L, now=morning) == Telling((), (L,))


def test_urgent_waits_for_the_end_of_the_quiet_hours_if_that_is_soon_enough() -> None:
    rules = Rules(quiet=Quiet(time(11), time(12, 30)))
    assert tell(S, rules=rules) == Telling()
    assert tell(S, rules=rules, now=NOON + HOUR / 2) == Telling((S,))
    assert tell(S, rules=Rules(quiet=Quiet(time(11), time(13, 30)))) == Telling((S,))


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        (Wanted.NONE, Telling(settled=(S, L, OTHER))),
        (Wanted.URGENT, Telling((S,), settled=(OTHER, L))),
        (Wanted.ALL, Telling((S,), (L, OTHER))),
    ],
)
def test_a_person_says_what_they_want(wanted: Wanted, expected: Telling) -> None:
    assert tell(S, L, OTHER, rules=Rules(wanted)) == expected


@pytest.mark.parametrize(
    ("start", "until", "clock", "ends"),
    [
        (time(22), time(7), time(23), NOON.replace(day=9, hour=7)),
        (time(22), time(7), time(6, 59), NOON.replace(hour=7)),
        (time(22), time(7), time(7), None),
        (time(22), time(7), time(21, 59), None),
        (time(13), time(14), time(13, 30), NOON.replace(hour=14)),
        (time(13), time(14), time(12, 59), None),
        (time(9), time(9), time(9), None),
    ],
)
def test_quiet_hours_may_span_midnight(
    start: time, until: time, clock: time, ends: datetime | None
) -> None:
    now = NOON.replace(hour=clock.hour, minute=clock.minute)
    assert Quiet(start, until).ends(now, BERLIN) == ends


TIMES = st.times().map(lambda t: t.replace(second=0, microsecond=0))


@given(TIMES, TIMES, st.integers(0, 366 * 24 * 60))
def test_quiet_hours_end_after_now_and_within_a_day(start: time, until: time, minutes: int) -> None:
    now = datetime(2022, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    quiet = Quiet(start, until)
    ends = quiet.ends(now, BERLIN)
    if ends is not None:
        assert now < ends <= now + timedelta(hours=25)
        assert quiet.ends(ends, BERLIN) is None


@given(st.lists(st.sampled_from([S, T, L, PAST, OTHER]), unique=True), st.integers(0, 40),
       st.sampled_from(list(Wanted)))  # fmt: skip
def test_nothing_is_told_twice_and_nothing_mine_is_lost(
    untold: list[Entry], hours: int, wanted: Wanted
) -> None:
    found = tell(*untold, now=NOON + hours * HOUR, rules=Rules(wanted))
    told = [*found.at_once, *found.gathered, *found.settled]
    assert len(told) == len(set(told))
    assert set(told) <= set(untold)
    end = tell(*(e for e in untold if e not in told), now=NOON + 60 * HOUR, rules=Rules(wanted))
    left = [e for e in untold if e not in (*told, *end.at_once, *end.gathered, *end.settled)]
    assert all(not e.mine for e in left)


def test_a_session_without_a_time_is_never_over() -> None:
    shown = replace(SHOWN, sessions=(Session("open", "open"),))
    assert telling((entry("open"),), shown, Rules(), NOON, BERLIN) == Telling((), (entry("open"),))
