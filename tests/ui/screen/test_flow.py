"""Pages hold everything, in order, and no more than fits."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.screen.flow import Part, leaves
from kiosk.ui.screen.picture import dwell, wrap

HEIGHTS = st.lists(st.integers(1, 90), max_size=40)


def part(number: int, height: int) -> Part:
    return Part(height, lambda _: (), str(number))


@given(HEIGHTS, st.integers(90, 300))
def test_every_part_is_on_one_page_in_order(heights: list[int], room: int) -> None:
    parts = [part(n, h) for n, h in enumerate(heights)]
    found = leaves(parts, room)
    assert [p for leaf in found for p in leaf.parts] == parts
    assert all(leaf.height <= room for leaf in found)
    assert all(leaf.height == sum(p.height for p in leaf.parts) for leaf in found)


@given(HEIGHTS, st.integers(90, 300))
def test_no_page_could_have_held_the_next_part(heights: list[int], room: int) -> None:
    found = leaves([part(n, h) for n, h in enumerate(heights)], room)
    for leaf, later in pairwise(found):
        assert leaf.height + later.parts[0].height > room


def test_a_heading_is_not_the_last_on_a_page() -> None:
    heading = Part(10, lambda _: (), with_next=True)
    found = leaves([part(0, 85), heading, part(1, 30)], 100)
    assert [len(leaf.parts) for leaf in found] == [1, 2]


def test_later_pages_of_a_thing_say_what_it_is() -> None:
    again = Part(10, lambda _: (), "head")
    found = leaves([part(0, 60), part(1, 60), part(2, 60)], 100, [again])
    assert [leaf.keys for leaf in found] == [("0",), ("head", "1"), ("head", "2")]


class Typewriter:
    """Every letter is half as wide as the font is high."""

    def width(self, text: str, size: int, weight: int) -> float:
        return len(text) * size / 2

    def ascent(self, size: int) -> float:
        return size * 0.9


WORDS = st.lists(st.text(st.characters(categories=["L"]), min_size=1, max_size=30), max_size=12)


@given(WORDS, st.integers(40, 400))
def test_wrapped_text_fits_and_loses_no_letter(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), 20, 400, width, Typewriter())
    assert all(Typewriter().width(line, 20, 400) <= width for line in lines)
    assert "".join(lines).replace("-", "").replace(" ", "") == "".join(words)


def test_a_compound_is_divided_at_its_own_hyphen() -> None:
    lines = wrap("Kinder-und-Jugendhilfe", 20, 400, 150, Typewriter())
    assert lines == ["Kinder-und-", "Jugendhilfe"]


def test_pages_stay_as_long_as_their_words_need() -> None:
    assert [dwell(n) for n in (0, 12, 20, 36, 90)] == [8.0, 8.0, 12.0, 20.0, 20.0]
