"""How much a cycle tells: as much as 45 seconds hold, in the largest size that costs nothing."""

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.pictures.cycle import Cycle
from kiosk.ui.pictures.line_breaks import Divided
from kiosk.ui.pictures.narrow import Pages, largest, seconds, widest
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Picture, Words


def one_each(chosen: Sequence[float]) -> Pages:
    """A page for each, that stays so many seconds."""
    return tuple(Picture((), (str(n),), seconds=s) for n, s in enumerate(chosen))


@given(st.lists(st.floats(1, 30), max_size=60))
def test_the_longest_beginning_is_told_that_a_cycle_holds(stays: list[float]) -> None:
    found = one_each(stays)[: len(widest(stays, one_each, seconds))]
    longer = one_each(stays)[: len(found) + 1]
    assert seconds(found) <= 45 or len(found) == 1
    assert len(found) == len(stays) or seconds(longer) > 45


def test_only_near_the_answer_pages_are_set() -> None:
    tried: list[int] = []

    def counted(chosen: Sequence[float]) -> Pages:
        tried.append(len(chosen))
        return one_each(chosen)

    assert len(widest([8.0] * 1000, counted, seconds)) == 5
    assert max(tried) <= 8


def test_the_largest_size_is_taken_that_costs_nothing() -> None:
    word = Words(0, 0, "Planspiel", 20, 400, Tier.ONE)

    def pages(scale: float) -> Pages:
        text = Divided("Plan-") if scale > 1.5 else "Planspiel"
        page = Picture((replace(word, text=text, size=round(20 * scale)),), ("a",))
        return (page, page) if 1.3 < scale <= 1.5 else (page,)

    (found,) = largest(pages)
    assert [item.size for item in found.items if isinstance(item, Words)] == [25]


def test_a_page_that_gives_way_to_another_does_not_send_the_cycle_back_to_its_begin() -> None:
    cycle = Cycle()
    a, b, c, other = (Picture((), (key,)) for key in ("a", "b", "c", "other"))
    cycle.show([a, b, c], 0)
    cycle.turn(8)
    assert cycle.page == b
    cycle.show([a, other, c], 9)
    assert cycle.page == other
    cycle.show([c], 10)
    assert cycle.page == c


def test_a_dash_or_hyphen_of_its_own_divides_no_word() -> None:
    word = Words(0, 0, "„Überwachung“ -", 20, 400, Tier.ONE)
    assert Picture((word, replace(word, text="360°-"))).divided == 0
    assert Picture((word, replace(word, text=Divided("Planspi-")))).divided == 1
