"""What a stage manager sees at a moment, and what each button means."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import INSTANTS, programmes
from ui.hall import at, programme, talk

from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.overrides import Override, lay_over, value_of
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stage import Press, pressed, stage

FIRST = talk("first", "Vortrag", "14:00", "15:00", "saal")
SECOND = talk("second", "Übung", "15:10", "16:00", "saal")
THIRD = talk("third", "Ausklang", "16:30", "17:00", "saal")
PLAN = programme(THIRD, FIRST, SECOND, talk("other", "Anderswo", "14:00", "15:00", "werk"))


def keys(plan: Programme, now: str, ended: tuple[str, ...] = ()) -> tuple[object, ...]:
    found = stage(plan, "saal", at(now), ended)
    return (found.current and found.current.key, found.running, found.then and found.then.key)


@pytest.mark.parametrize(
    ("now", "seen"),
    [
        ("9:00", ("first", False, "second")),
        ("14:00", ("first", True, "second")),
        ("14:59", ("first", True, "second")),
        ("15:05", ("first", True, "second")),
        ("15:10", ("second", True, "third")),
        ("16:14", ("second", True, "third")),
        ("16:16", ("third", False, None)),
        ("17:16", (None, False, None)),
    ],
)
def test_one_session_is_on_or_next_until_the_next_begins(
    now: str, seen: tuple[object, ...]
) -> None:
    assert keys(PLAN, now) == seen


def test_what_was_ended_before_its_time_does_not_overrun() -> None:
    short = replace(PLAN, sessions=(replace(FIRST, end=at("14:30")), SECOND))
    assert keys(short, "14:31") == ("first", True, "second")
    assert keys(short, "14:31", ("first",)) == ("second", False, None)


def test_cancelled_and_undated_sessions_are_not_on() -> None:
    off = replace(FIRST, status=Status.CANCELLED)
    loose = replace(SECOND, start=None, end=None)
    assert keys(replace(PLAN, sessions=(off, loose, THIRD)), "14:30") == ("third", False, None)


def after_press(session: Session, press: Press, now: datetime) -> Session:
    plan = programme(session)
    wish = pressed(session, stage(plan, "saal", now).running, press, now)
    base = value_of(plan, wish.session_key, wish.field) or ""
    made = Override(wish.session_key, wish.field, wish.value, base, "", "", now)
    return lay_over(plan, [made]).session_by_key[session.key]


@pytest.mark.parametrize(
    ("press", "now", "begins", "ends"),
    [
        (Press.START, "14:07", "14:07", "15:07"),
        (Press.START, "13:55", "14:00", "15:00"),
        (Press.LATER_5, "13:55", "14:05", "15:05"),
        (Press.LATER_10, "13:55", "14:10", "15:10"),
        (Press.LATER_5, "14:30", "14:00", "15:05"),
        (Press.LATER_10, "15:04", "14:00", "15:10"),
        (Press.OVER, "14:50", "14:00", "14:50"),
    ],
)
def test_a_button_moves_begin_or_end(press: Press, now: str, begins: str, ends: str) -> None:
    after = after_press(FIRST, press, at(now))
    assert (actual_start(after), actual_end(after)) == (at(begins), at(ends))


def test_a_late_session_ends_when_somebody_says_so() -> None:
    late = replace(FIRST, delay=10)
    after = after_press(late, Press.OVER, at("14:50"))
    assert (actual_start(after), actual_end(after)) == (at("14:10"), at("14:50"))


def test_full_and_not_full() -> None:
    assert after_press(FIRST, Press.FULL, at("14:00")).full
    assert not after_press(replace(FIRST, full=True), Press.NOT_FULL, at("14:00")).full


@given(programmes(), INSTANTS, st.sampled_from(list(Press)))
def test_whatever_is_on_every_button_makes_a_correction_that_can_be_laid(
    plan: Programme, now: datetime, press: Press
) -> None:
    for room in plan.rooms:
        found = stage(plan, room.key, now)
        if found.current is None:
            continue
        wish = pressed(found.current, found.running, press, now)
        base = value_of(plan, wish.session_key, wish.field) or ""
        laid = lay_over(
            plan, [Override(wish.session_key, wish.field, wish.value, base, "", "", now)]
        )
        assert value_of(laid, wish.session_key, wish.field) == wish.value
        session = laid.session_by_key[found.current.key]
        start, end = actual_start(session), actual_end(session)
        assert start is not None
        assert end is not None
        assert end - start >= timedelta()
