"""Counts that stay true while choices are combined, held against the plainest way to count."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from time import process_time

import strategies
from hypothesis import given
from hypothesis import strategies as st
from ui.hall import GAME, MILL, NIGHT, OPEN, TUESDAY, at, programme, talk

from kiosk.programme.conflicts import conflicts
from kiosk.programme.days import session_day
from kiosk.programme.facets import FacetIndex
from kiosk.programme.filters import FREE, STARRED, UNDATED, Choice, Facet, Filter, Only
from kiosk.programme.model import Programme, Session, Status


def has(session: Session, choice: Choice, shown: Programme, stars: Collection[str]) -> bool:
    """Whether a session is one of a choice, asked of the session itself."""
    facet, value = choice
    if facet is Facet.DAY:
        day = session_day(shown, session)
        return day is not None and day.isoformat() == value
    if facet is Facet.LANGUAGE:
        return value in (session.languages or ("",))
    if facet is Facet.ONLY:
        if value == Only.UNDATED:
            return session.start is None
        if value == Only.STARRED or session.key in stars:
            return session.key in stars
        others = [s for s in shown.sessions if s.key in stars]
        return not any(conflicts([session, other]) for other in others)
    said = {Facet.TRACK: session.track, Facet.ROOM: session.room, Facet.FORMAT: session.format}
    return (said[facet] or "") == value


def passes(session: Session, chosen: Filter, shown: Programme, stars: Collection[str]) -> bool:
    """Whether a session passes, facet by facet."""
    for facet in Facet:
        answers = [has(session, Choice(facet, v), shown, stars) for v in chosen.values(facet)]
        if answers and not (all if facet is Facet.ONLY else any)(answers):
            return False
    return True


@st.composite
def cases(draw: st.DrawFn) -> tuple[Programme, Filter, frozenset[str]]:
    """A programme, a filter of its own choices, and some stars."""
    shown = draw(strategies.programmes(most_sessions=8))
    known = sorted({*FacetIndex(shown).choices, STARRED, FREE})
    chosen = draw(st.frozensets(st.sampled_from(known), max_size=5))
    stars = draw(st.frozensets(st.sampled_from([s.key for s in shown.sessions]), max_size=3))
    return shown, Filter(chosen), stars


@given(cases())
def test_what_passes_is_what_passes_every_facet(
    case: tuple[Programme, Filter, frozenset[str]],
) -> None:
    shown, chosen, stars = case
    found = FacetIndex(shown).narrow(chosen, stars).keys
    assert found == {s.key for s in shown.sessions if passes(s, chosen, shown, stars)}


@given(cases())
def test_a_count_is_what_is_seen_of_a_choice_once_it_is_chosen(
    case: tuple[Programme, Filter, frozenset[str]],
) -> None:
    shown, chosen, stars = case
    counts = FacetIndex(shown).narrow(chosen, stars).counts
    for choice, count in counts.items():
        beside = chosen if choice.facet is Facet.ONLY else chosen.without_facet(choice.facet)
        then = Filter(beside.choices | {choice})
        assert count == sum(passes(s, then, shown, stars) for s in shown.sessions), choice


@given(cases())
def test_the_way_out_leads_to_as_many_sessions_as_it_says(
    case: tuple[Programme, Filter, frozenset[str]],
) -> None:
    shown, chosen, stars = case
    index = FacetIndex(shown)
    found = index.way_out(chosen, stars)
    counts = [len(index.narrow(chosen.without_facet(f), stars).keys) for f in Facet if chosen]
    if found is None:
        assert not any(counts[:5])
        return
    assert chosen.without(found.dropped) == found.rest
    assert len(index.narrow(found.rest, stars).keys) == found.count > 0
    assert found.count >= max(counts[:5])


def test_the_way_out_of_a_search_counts_hits_only() -> None:
    index = FacetIndex(programme())
    chosen = Filter(frozenset({Choice(Facet.TRACK, "meth"), Choice(Facet.ROOM, "werk")}))
    found = index.way_out(chosen, (), among=["mill"])
    assert found is not None
    assert found.dropped == (Choice(Facet.TRACK, "meth"),)
    assert found.count == 1
    assert index.way_out(chosen, (), among=["night"]) is None


def test_free_of_overlaps_lets_stars_themselves_and_what_touches_pass() -> None:
    before = talk("before", "Davor", "14:00", "15:00")
    after = talk("after", "Danach", "16:30", "17:00")
    inside = talk("inside", "Mittendrin", "15:10", "15:20")
    late = replace(before, key="late", delay=15)
    gone = replace(inside, key="gone", status=Status.CANCELLED)
    shown = programme(GAME, before, after, inside, late, gone, OPEN)
    found = FacetIndex(shown).narrow(Filter(frozenset({FREE})), {"game"}).keys
    assert found == {"game", "before", "after", "gone", "open"}


def test_a_cancelled_star_claims_no_time() -> None:
    shown = programme(replace(GAME, status=Status.CANCELLED), talk("other", "X", "15:00", "16:00"))
    assert FacetIndex(shown).narrow(Filter(frozenset({FREE})), {"game"}).keys == {"game", "other"}


def test_what_has_only_a_day_counts_for_the_day_and_not_for_its_plan() -> None:
    announced = replace(OPEN, key="announced", day=date(2022, 12, 8))
    found = FacetIndex(programme(GAME, announced)).narrow(Filter(), ())
    assert found.counts[Choice(Facet.DAY, "2022-12-08")] == 2
    assert found.timed[date(2022, 12, 8)] == 1


def test_past_midnight_is_counted_with_the_evening() -> None:
    late = replace(NIGHT, key="late", start=at("0:30", 9), end=at("1:30", 9))
    counts = FacetIndex(programme(late, MILL, TUESDAY)).narrow(Filter(), ()).counts
    days = {c.value: n for c, n in counts.items() if c.facet is Facet.DAY}
    assert days == {"2022-12-07": 1, "2022-12-08": 2, "2022-12-09": 0}


def test_a_track_without_sessions_can_be_chosen_and_a_vanished_one_cannot() -> None:
    index = FacetIndex(programme(GAME))
    assert Choice(Facet.TRACK, "koop") in index.choices
    assert index.total(Choice(Facet.TRACK, "koop")) == 0
    assert index.total(Choice(Facet.TRACK, "meth")) == 1
    assert Choice(Facet.TRACK, "gone") not in index.choices


def test_ten_thousand_sessions_are_counted_in_well_under_a_moment() -> None:
    many = tuple(
        replace(
            talk(f"s{n}", "X", f"{8 + n % 12}:{n % 6}0", f"{9 + n % 12}:{n % 6}0"),
            room=f"r{n % 50}",
            track=f"t{n % 70}",
            languages=("de", "en")[: n % 3],
        )
        for n in range(10_000)
    )
    index = FacetIndex(programme(*many))
    chosen = Filter(frozenset({Choice(Facet.TRACK, "t3"), Choice(Facet.ROOM, "r3"), FREE}))
    stars = [f"s{n}" for n in range(0, 600, 10)]
    index.narrow(chosen, stars)
    best = min(_seconds(lambda: index.narrow(chosen, stars)) for _ in range(5))
    assert best < 0.03


def _seconds(do: object) -> float:
    before = process_time()
    do()  # type: ignore[operator]
    return process_time() - before


def test_without_a_time_is_a_choice() -> None:
    found = FacetIndex(programme()).narrow(Filter(frozenset({UNDATED})), ())
    assert found.keys == {"open"}
