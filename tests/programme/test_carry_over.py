"""Sessions that vanish from a feed stay, cancelled, until their planned end."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from strategies import INSTANTS, programmes

from kiosk.programme.changes import ChangeKind, carry_over, diff
from kiosk.programme.model import Event, Person, Programme, Room, Session, Status, Track
from kiosk.programme.phase import actual_end

NOW = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
EVENT = Event("e", "E", zone="Europe/Berlin", last_day=date(2022, 12, 9))
STAYS = Session("b", "Bleibt")


def programme(*sessions: Session) -> Programme:
    return Programme(
        EVENT,
        rooms=(Room("saal", "Saal"),),
        tracks=(Track("plan", "Plan"),),
        people=(Person("p", "Erika"),),
        sessions=sessions,
    )


@given(programmes(), programmes(), INSTANTS)
def test_it_keeps_exactly_what_has_not_ended(old: Programme, new: Programme, now: datetime) -> None:
    result = carry_over(old, new, now)
    assert result.sessions[: len(new.sessions)] == new.sessions
    kept = {s.key: s for s in result.sessions[len(new.sessions) :]}
    for session in old.sessions:
        end = actual_end(session)
        if session.key in new.session_by_key:
            assert session.key not in kept
        elif end is not None:
            assert (session.key in kept) == (end > now)
    assert all(s.vanished and s.cancelled for s in kept.values())
    assert all(s.room is None or s.room in result.room_by_key for s in kept.values())
    assert all(s.track is None or s.track in result.track_by_key for s in kept.values())
    assert all(p in result.person_by_key for s in kept.values() for p in s.people)


@given(programmes(), programmes(), INSTANTS)
def test_doing_it_again_changes_nothing(old: Programme, new: Programme, now: datetime) -> None:
    once = carry_over(old, new, now)
    assert carry_over(once, new, now) == once
    assert diff(once, carry_over(once, new, now)) == ()


def test_the_first_load_has_nothing_to_carry() -> None:
    new = programme(STAYS)
    assert carry_over(None, new, NOW) is new


@pytest.mark.parametrize(("minutes", "kept"), [(-1, True), (29, True), (30, False), (45, False)])
def test_it_is_struck_through_until_its_planned_end(minutes: int, kept: bool) -> None:
    gone = Session("a", "A", room="saal", start=NOW, end=NOW + timedelta(minutes=30))
    new = Programme(EVENT, sessions=(STAYS,))
    result = carry_over(programme(gone, STAYS), new, NOW + timedelta(minutes=minutes))
    assert ("a" in result.session_by_key) is kept
    assert ("saal" in result.room_by_key) is kept
    missing = diff(programme(gone, STAYS), result)
    assert [c.kind for c in missing] == ([ChangeKind.MISSING] if kept else [])


@pytest.mark.parametrize(
    ("day", "now", "kept"),
    [
        (None, NOW, True),
        (None, datetime(2022, 12, 9, 22, 59, tzinfo=UTC), True),
        (None, datetime(2022, 12, 9, 23, 0, tzinfo=UTC), False),
        (date(2022, 12, 8), NOW, True),
        (date(2022, 12, 7), NOW, False),
    ],
)
def test_without_a_time_its_day_or_the_events_last_counts(
    day: date | None, now: datetime, kept: bool
) -> None:
    gone = Session("a", "A", day=day)
    result = carry_over(programme(gone, STAYS), programme(STAYS), now)
    assert ("a" in result.session_by_key) is kept


def test_what_comes_back_is_restored() -> None:
    talk = Session("a", "A", start=NOW, end=NOW + timedelta(hours=1))
    away = carry_over(programme(talk, STAYS), programme(STAYS), NOW)
    back = programme(talk, STAYS)
    assert [c.kind for c in diff(away, carry_over(away, back, NOW))] == [ChangeKind.RESTORED]
    assert away.session_by_key["a"] == replace(talk, status=Status.CANCELLED, vanished=True)
