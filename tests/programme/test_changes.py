"""The change record: what is said of a new version, and what is not."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from strategies import programmes

from kiosk.programme.changes import Change, ChangeKind, diff, is_urgent
from kiosk.programme.model import Event, Link, Programme, Room, Session, Status
from kiosk.programme.rematch import rematch

NOW = datetime(2022, 12, 8, 12, 0, tzinfo=UTC)
TALK = Session("a", "Gespräch", room="saal", start=NOW, end=NOW + timedelta(hours=1))
OLD = Programme(
    Event("e", "E", zone="Europe/Berlin", last_day=date(2022, 12, 9)),
    rooms=(Room("saal", "Saal"), Room("aula", "Aula")),
    sessions=(TALK,),
)


def changed(**values: object) -> tuple[Change, ...]:
    return diff(OLD, replace(OLD, sessions=(replace(TALK, **values),)))


@given(programmes())
def test_nothing_changed_between_a_programme_and_itself(programme: Programme) -> None:
    again = replace(programme, sessions=tuple(replace(s) for s in programme.sessions))
    assert diff(programme, again) == ()
    assert diff(programme, replace(again, version="2", updated=None)) == ()


@given(programmes())
def test_the_first_load_flags_nothing(programme: Programme) -> None:
    assert diff(None, programme) == ()


@given(programmes(), programmes())
def test_every_change_leads_somewhere(old: Programme, new: Programme) -> None:
    for change in diff(old, new):
        if change.kind is ChangeKind.ROOM_RENAMED:
            assert change.field.removeprefix("room:") in new.room_by_key
        else:
            assert change.session_key in new.session_by_key
        moved = (ChangeKind.MISSING, ChangeKind.RESTORED, ChangeKind.CANCELLED)
        assert change.old != change.new or change.kind in moved


def test_a_change_says_the_reason_that_came_with_it_and_no_earlier_one() -> None:
    (move,) = changed(room="aula", reason="Wasser im Saal")
    assert (move.field, move.reason) == ("room", "Wasser im Saal")
    moved = replace(TALK, room="aula", reason="Wasser im Saal")
    before = replace(OLD, sessions=(moved,))
    (late,) = diff(before, replace(OLD, sessions=(replace(moved, delay=10),)))
    assert (late.field, late.reason) == ("delay", "")
    assert changed(reason="Wasser im Saal") == ()


@pytest.mark.parametrize(
    ("values", "kind", "field", "old", "new"),
    [
        ({"room": "aula"}, ChangeKind.ROOM, "room", "saal", "aula"),
        ({"room": None}, ChangeKind.ROOM, "room", "saal", ""),
        ({"title": "Rede"}, ChangeKind.TITLE, "title", "Gespräch", "Rede"),
        ({"delay": 10}, ChangeKind.DELAY, "delay", "0", "10"),
        ({"full": True}, ChangeKind.FULL, "full", "no", "yes"),
        ({"status": Status.TENTATIVE}, ChangeKind.STATUS, "status", "scheduled", "tentative"),
        ({"status": Status.CANCELLED}, ChangeKind.CANCELLED, "status", "scheduled", "cancelled"),
        ({"abstract": "Text"}, ChangeKind.TEXT, "abstract", "", "Text"),
        ({"languages": ("de", "en")}, ChangeKind.TEXT, "languages", "", "de, en"),
        ({"links": (Link("T", "u"),)}, ChangeKind.TEXT, "links", "", "T (u)"),
        (
            {"end": NOW + timedelta(hours=2)},
            ChangeKind.TIME,
            "end",
            "2022-12-08T13:00:00+00:00",
            "2022-12-08T14:00:00+00:00",
        ),
    ],
)
def test_one_field_is_one_change(
    values: dict[str, object], kind: ChangeKind, field: str, old: str, new: str
) -> None:
    (change,) = changed(**values)
    assert (change.session_key, change.kind, change.field) == ("a", kind, field)
    assert (change.old, change.new) == (old, new)
    assert change.noteworthy == (kind is not ChangeKind.TEXT)


def test_a_room_change_names_both_rooms() -> None:
    (change,) = changed(room="aula")
    assert (change.old_label, change.new_label) == ("Saal", "Aula")


def test_the_same_instant_in_another_zone_is_no_change() -> None:
    local = OLD.event.tz
    assert changed(start=TALK.start.astimezone(local), end=TALK.end.astimezone(local)) == ()


def test_losing_the_time_is_a_change_of_time() -> None:
    found = changed(start=None, end=None, day=date(2022, 12, 9))
    assert [(c.field, c.new) for c in found] == [("start", ""), ("end", ""), ("day", "2022-12-09")]
    assert {c.kind for c in found} == {ChangeKind.TIME}


GONE = replace(TALK, status=Status.CANCELLED, vanished=True)
CANCELLED = replace(TALK, status=Status.CANCELLED)


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        (TALK, GONE, ChangeKind.MISSING),
        (CANCELLED, GONE, ChangeKind.MISSING),
        (GONE, TALK, ChangeKind.RESTORED),
        (CANCELLED, TALK, ChangeKind.RESTORED),
        (GONE, CANCELLED, ChangeKind.CANCELLED),
    ],
)
def test_missing_cancelled_and_restored_are_told_apart(
    before: Session, after: Session, kind: ChangeKind
) -> None:
    found = diff(replace(OLD, sessions=(before,)), replace(OLD, sessions=(after,)))
    assert [c.kind for c in found] == [kind]


def test_a_new_session_is_said_with_its_title() -> None:
    new = replace(OLD, sessions=(TALK, Session("b", "Neu")))
    assert diff(OLD, new) == (Change("b", ChangeKind.NEW, "session", "", "Neu"),)


def test_a_renamed_room_is_one_change_and_no_move() -> None:
    new = replace(
        OLD,
        rooms=(Room("festsaal", "Festsaal"), Room("aula", "Aula")),
        sessions=(replace(TALK, room="festsaal"),),
    )
    (change,) = diff(OLD, rematch(OLD, new))
    assert (change.kind, change.field) == (ChangeKind.ROOM_RENAMED, "room:saal")
    assert (change.old, change.new) == ("Saal", "Festsaal")


HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    ("hours", "urgent"), [(-4, False), (-3, True), (-0.5, True), (0.5, True), (1.5, False)]
)
def test_what_starts_within_three_hours_or_runs_is_urgent(hours: float, urgent: bool) -> None:
    (change,) = changed(room="aula")
    assert is_urgent(change, OLD, NOW + hours * HOUR) is urgent


@pytest.mark.parametrize(
    ("old_start", "urgent"), [(2, True), (-0.5, True), (4, False), (-10, False)]
)
def test_what_should_have_started_soon_is_urgent_wherever_it_went(
    old_start: float, urgent: bool
) -> None:
    tomorrow = replace(TALK, start=NOW + 24 * HOUR, end=NOW + 25 * HOUR)
    new = replace(OLD, sessions=(tomorrow,))
    old = (NOW + old_start * HOUR).isoformat()
    change = Change("a", ChangeKind.TIME, "start", old, tomorrow.start.isoformat())
    assert is_urgent(change, new, NOW) is urgent


def test_a_typo_is_never_urgent_and_neither_is_what_is_gone() -> None:
    assert not is_urgent(Change("a", ChangeKind.TEXT, "abstract", "", "x"), OLD, NOW)
    assert not is_urgent(Change("zz", ChangeKind.ROOM, "room", "", "x"), OLD, NOW)
