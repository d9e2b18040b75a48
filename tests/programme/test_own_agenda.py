"""The personal agenda of a day: numbered overlaps, short breaks, gaps, repeats that would fit."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.conflicts import conflicts
from kiosk.programme.days import days, session_day
from kiosk.programme.model import Event, Person, Programme, Room, Session, Status, Walk
from kiosk.programme.own_agenda import (
    SHORTEST_GAP,
    chosen_by_day,
    chosen_sessions,
    fitting_repeats,
    own_day,
)
from kiosk.programme.phase import actual_end, actual_start
from kiosk.programme.stars import Priority, Star

BERLIN = ZoneInfo("Europe/Berlin")
DAY = date(2022, 12, 8)
BEFORE = datetime(2022, 12, 7, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at(clock: str, day: int = 8) -> datetime:
    hour, minute = clock.split(":")
    return datetime(2022, 12, day, int(hour), int(minute), tzinfo=BERLIN)


def talk(key: str, span: str, room: str = "saal", day: int = 8, **fields: object) -> Session:
    start, _, end = span.partition("-")
    made = Session(key, key, start=at(start, day), end=at(end, day), room=room)
    return replace(made, **fields)  # type: ignore[arg-type]


def programme(*sessions: Session) -> Programme:
    return Programme(
        Event("probe", "Probe", zone="Europe/Berlin"),
        rooms=(Room("saal", "Saal"), Room("werk", "Werkstatt"), Room("hof", "Hof")),
        people=(Person("ada", "Ada Lenk"), Person("bo", "Bo Ahrens")),
        sessions=sessions,
        walks=(Walk("saal", "werk", 4), Walk("werk", "hof", 10)),
    )


def stars(keys: str, maybe: str = "") -> dict[str, Star]:
    sure = {key: Star(key, Priority.GOING, BEFORE) for key in keys.split()}
    return sure | {key: Star(key, Priority.MAYBE, BEFORE) for key in maybe.split()}


def test_overlaps_are_numbered_by_time_with_the_minutes_both_claim() -> None:
    shown = programme(
        talk("c", "15:15-16:45"), talk("b", "15:00-16:30"), talk("d", "16:45-17:45"),
        talk("e", "17:00-17:45"), talk("unstarred", "15:00-17:00"),
    )  # fmt: skip
    found = own_day(shown, stars("b d e", "c"), DAY).overlaps
    assert [(o.number, o.first.key, o.second.key, o.minutes) for o in found] == [
        (1, "b", "c", 75),
        (2, "d", "e", 45),
    ]
    assert (found[0].start, found[0].end) == (at("15:15"), at("16:30"))
    assert found[0].other("b").key == "c"
    assert found[0].other("c").key == "b"


def test_numbers_begin_anew_each_day_and_an_overlap_past_midnight_is_counted_once() -> None:
    shown = programme(
        talk("a", "10:00-11:00"), talk("b", "10:30-11:00"),
        replace(talk("night", "23:00-23:30"), end=at("6:00", 9)),
        talk("dawn", "5:00-7:00", day=9),
    )  # fmt: skip
    chosen = stars("a b night dawn")
    assert [(o.number, o.second.key) for o in own_day(shown, chosen, DAY).overlaps] == [(1, "b")]
    (next_day,) = own_day(shown, chosen, date(2022, 12, 9)).overlaps
    assert (next_day.number, next_day.first.key, next_day.minutes) == (1, "night", 60)


def test_a_delay_makes_an_overlap() -> None:
    shown = programme(talk("a", "10:00-11:00", delay=15), talk("b", "11:00-12:00"))
    (overlap,) = own_day(shown, stars("a b"), DAY).overlaps
    assert (overlap.start, overlap.minutes) == (at("11:00"), 15)


def test_cancelled_and_untimed_sessions_stay_in_the_agenda_without_claiming_time() -> None:
    shown = programme(
        talk("a", "10:00-11:00"), talk("gone", "10:00-11:00", status=Status.CANCELLED),
        Session("open", "Später", day=DAY),
    )  # fmt: skip
    chosen = stars("a gone open unknown")
    day = own_day(shown, chosen, DAY)
    assert [s.key for s in day.sessions] == ["a", "gone"]
    assert day.overlaps == ()
    assert [s.key for s in chosen_sessions(shown, chosen)] == ["a", "gone", "open"]
    assert chosen_by_day(shown, chosen) == {DAY: 1}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("9:00-10:00", "10:00-11:00", (0, 4)),
        ("9:00-10:00", "10:03-11:00", (3, 4)),
        ("9:00-10:00", "10:04-11:00", None),
        ("9:00-10:01", "10:00-11:00", None),
    ],
)
def test_a_break_shorter_than_the_way_is_named(
    before: str, after: str, expected: tuple[int, int] | None
) -> None:
    shown = programme(talk("a", before, "saal"), talk("b", after, "werk"))
    found = [(b.pause, b.walk) for b in own_day(shown, stars("a b"), DAY).breaks]
    assert found == ([expected] if expected else [])


def test_no_way_is_promised_for_what_is_perhaps_cancelled_or_in_the_same_room() -> None:
    one, other = talk("a", "9:00-10:00", "saal"), talk("b", "10:00-11:00", "werk")
    assert own_day(programme(one, other), stars("a", "b"), DAY).breaks == ()
    off = replace(one, status=Status.CANCELLED)
    assert own_day(programme(off, other), stars("a b"), DAY).breaks == ()
    assert own_day(programme(replace(one, room="werk"), other), stars("a b"), DAY).breaks == ()
    assert own_day(programme(replace(one, room="hof"), other), stars("a b"), DAY).breaks != ()


def test_gaps_lie_between_the_first_and_the_last_session_of_mine() -> None:
    shown = programme(
        talk("a", "9:00-12:00"), talk("in", "9:30-10:00"), talk("b", "12:45-13:00"),
        talk("soon", "13:19-14:00"), talk("off", "14:30-15:00", status=Status.CANCELLED),
        talk("late", "16:00-17:00"),
    )  # fmt: skip
    found = own_day(shown, stars("a in b soon off", "late"), DAY).gaps
    assert [(g.start, g.end, g.minutes) for g in found] == [
        (at("12:00"), at("12:45"), 45),
        (at("14:00"), at("16:00"), 120),
    ]


def test_a_repeat_fits_at_another_time_with_the_same_people_and_nothing_of_mine() -> None:
    wanted = talk("w", "15:00-16:00", title="Große Mühle", people=("ada", "bo"))
    same = {"title": "grosse muhle", "people": ("bo", "ada")}
    shown = programme(
        wanted,
        talk("fits", "17:00-18:00", **same),
        talk("sooner", "9:00-10:00", **same),
        talk("taken", "11:00-12:00", **same),
        talk("mine", "11:30-12:30"),
        talk("off", "13:00-14:00", status=Status.CANCELLED, **same),
        talk("same slot", "15:00-16:00", "werk", **same),
        talk("another", "18:00-19:00", title="Große Mühle", people=("ada",)),
        talk("over it", "15:30-16:30", **same),
        Session("open", "Große Mühle", people=("ada", "bo")),
    )
    found = fitting_repeats(shown, stars("w mine"), wanted, BEFORE)
    assert [s.key for s in found] == ["sooner", "over it", "fits"]
    later = fitting_repeats(shown, stars("w mine"), wanted, at("9:00"))
    assert [s.key for s in later] == ["over it", "fits"]
    assert fitting_repeats(shown, stars("w mine fits"), wanted, at("15:30")) == ()


@pytest.mark.parametrize(("text", "fits"), [("", False), ("Wir zeichnen.", True)])
def test_where_nobody_is_named_only_the_same_text_makes_a_repeat(text: str, fits: bool) -> None:
    lunch = talk("lunch", "12:00-13:00", title="Mittagspause", abstract=text)
    again = talk("again", "12:00-13:00", day=9, title="Mittagspause", abstract=text)
    other = talk("other", "12:00-13:00", day=10, title="Mittagspause", abstract="Anderes")
    found = fitting_repeats(programme(lunch, again, other), stars("lunch"), lunch, BEFORE)
    assert [s.key for s in found] == (["again"] if fits else [])


STARS = st.sampled_from([None, Priority.GOING, Priority.MAYBE])


@st.composite
def agendas(draw: st.DrawFn) -> tuple[Programme, Mapping[str, Star]]:
    shown = draw(programmes(most_sessions=8))
    chosen = {
        s.key: Star(s.key, priority, BEFORE)
        for s in shown.sessions
        if (priority := draw(STARS)) is not None
    }
    return shown, chosen


def span(session: Session) -> tuple[datetime, datetime]:
    start, end = actual_start(session), actual_end(session)
    assert start is not None
    assert end is not None
    return start.astimezone(UTC), end.astimezone(UTC)


@given(agendas())
def test_every_overlapping_pair_is_in_exactly_one_day(
    agenda: tuple[Programme, Mapping[str, Star]],
) -> None:
    shown, chosen = agenda
    found = []
    for day in days(shown):
        overlaps = own_day(shown, chosen, day.date).overlaps
        assert [o.number for o in overlaps] == list(range(1, len(overlaps) + 1))
        assert [o.start for o in overlaps] == sorted(o.start for o in overlaps)
        found.extend(overlaps)
    pairs = [frozenset((o.first.key, o.second.key)) for o in found]
    mine = [s for s in shown.sessions if s.key in chosen]
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == {frozenset(pair) for pair in conflicts(mine)}
    for overlap in found:
        (a, b), (c, d) = span(overlap.first), span(overlap.second)
        assert (overlap.start, overlap.end) == (max(a, c), min(b, d))
        assert overlap.minutes * MINUTE >= overlap.end - overlap.start > timedelta()


@given(agendas())
def test_each_timed_star_is_in_the_day_it_starts_and_nothing_else_is(
    agenda: tuple[Programme, Mapping[str, Star]],
) -> None:
    shown, chosen = agenda
    for day in days(shown):
        expected = {
            s.key
            for s in shown.sessions
            if s.key in chosen and s.start is not None and session_day(shown, s) == day.date
        }
        sessions = own_day(shown, chosen, day.date).sessions
        assert {s.key for s in sessions} == expected
        starts = [span(s)[0] for s in sessions]
        assert starts == sorted(starts)
        counted = [s for s in sessions if not s.cancelled]
        assert chosen_by_day(shown, chosen).get(day.date, 0) == len(counted)


@given(agendas())
def test_short_breaks_are_what_comparing_all_pairs_finds(
    agenda: tuple[Programme, Mapping[str, Star]],
) -> None:
    shown, chosen = agenda
    for day in days(shown):
        mine = own_day(shown, chosen, day.date)
        sure = [
            s for s in mine.sessions if chosen[s.key].priority is Priority.GOING and not s.cancelled
        ]
        expected = set()
        for one, other in combinations(sure, 2):
            for before, after in ((one, other), (other, one)):
                pause = span(after)[0] - span(before)[1]
                walk = shown.walking_minutes(before.room, after.room)
                if span(before) <= span(after) and timedelta() <= pause < walk * MINUTE:
                    expected.add(frozenset((before.key, after.key)))
        assert {frozenset((b.before.key, b.after.key)) for b in mine.breaks} == expected


@given(agendas())
def test_in_a_gap_nothing_of_mine_runs_and_it_lies_between_two_sessions(
    agenda: tuple[Programme, Mapping[str, Star]],
) -> None:
    shown, chosen = agenda
    for day in days(shown):
        mine = own_day(shown, chosen, day.date)
        spans = [span(s) for s in mine.sessions if not s.cancelled]
        for gap in mine.gaps:
            assert gap.end - gap.start >= SHORTEST_GAP
            assert not [s for s in spans if s[0] < gap.end and gap.start < s[1]]
            assert gap.start in {end for _, end in spans}
            assert gap.end in {start for start, _ in spans}


@given(agendas())
def test_taking_a_repeat_instead_makes_no_new_overlap(
    agenda: tuple[Programme, Mapping[str, Star]],
) -> None:
    shown, chosen = agenda
    twins = tuple(
        replace(s, key=f"{s.key} again", start=s.start and s.start + n * 25 * MINUTE,
                end=s.end and s.end + n * 25 * MINUTE)
        for n, s in enumerate(shown.sessions)
    )  # fmt: skip
    doubled = replace(shown, sessions=(*shown.sessions, *twins))
    long_ago = datetime(2000, 1, 1, tzinfo=UTC)
    for session in shown.sessions:
        if session.key not in chosen:
            continue
        rest = [doubled.session_by_key[key] for key in chosen if key != session.key]
        for repeat in fitting_repeats(doubled, chosen, session, long_ago):
            assert conflicts([*rest, repeat]) == conflicts(rest)
