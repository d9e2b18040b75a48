"""Pages hold everything, in order, and no more than fits."""

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.pictures.flow import Leaf, Part, balanced, fits, leaves, spread
from kiosk.ui.pictures.line_breaks import wrap
from kiosk.ui.pictures.panel import Tier
from kiosk.ui.pictures.picture import Picture, Words, dwell, staying

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


def test_no_single_letter_of_a_divided_word_is_left_over() -> None:
    assert wrap("Tuuuuuuuuuuuuuum", 20, 400, 150, Typewriter()) == ["Tuuuuuuuuuu-", "uuuum"]


@pytest.mark.parametrize(
    ("word", "letters", "lines"),
    [
        ("Kooperationskompass", 17, ["Kooperations-", "kompass"]),
        ("Jugendhilfeplanung", 14, ["Jugendhilfe-", "planung"]),
        ("Wohnzimmerlounge", 12, ["Wohnzimmer-", "lounge"]),
        ("Statistikstudium", 15, ["Statistik-", "studium"]),
        ("Donaudampfschifffahrt", 14, ["Donaudampf-", "schifffahrt"]),
        ("Versammlungsräume", 8, ["Versamm-", "lungs-", "räume"]),
        ("4711081547110815", 9, ["47110815-", "47110815"]),
    ],
)
def test_a_long_word_is_divided_where_a_syllable_begins(
    word: str, letters: int, lines: list[str]
) -> None:
    assert wrap(word, 20, 400, 10 * letters, Typewriter()) == lines


def test_pages_stay_as_long_as_their_words_need() -> None:
    assert [dwell(n) for n in (0, 12, 20, 36, 90)] == [8.0, 8.0, 12.0, 20.0, 20.0]


def said(number: int, words: int, height: int = 10) -> Part:
    line = Words(0, 0, " ".join(["Wort"] * words), 20, 400, Tier.TWO)
    piece = Part(height, lambda _: [replace(line, text="Wort " * (words // 2))], str(number))
    return Part(height, lambda _: [line], str(number), pieces=(piece, piece))


@given(st.lists(st.integers(1, 36), min_size=1, max_size=30))
def test_no_page_has_more_words_than_can_be_read(counts: list[int]) -> None:
    parts = [said(n, words) for n, words in enumerate(counts)]
    for found in (leaves(parts, 1000), balanced(parts, 1000)):
        assert [p for leaf in found for p in leaf.parts] == parts
        assert all(sum(p.words for p in leaf.parts) <= 36 for leaf in found)
    assert len(balanced(parts, 1000)) == len(leaves(parts, 1000))


def test_pages_are_about_equally_full() -> None:
    parts = [said(n, 10) for n in range(4)]
    assert [len(leaf.parts) for leaf in leaves(parts, 1000)] == [3, 1]
    assert [len(leaf.parts) for leaf in balanced(parts, 1000)] == [2, 2]


def test_pages_are_balanced_by_what_is_seen_of_them() -> None:
    """Few long rows and many short ones: the words may differ, no page is half empty."""
    parts = [said(0, 14, 30), said(1, 6, 30), said(2, 14, 30), said(3, 8, 30)]
    assert [len(leaf.parts) for leaf in balanced(parts, 90)] == [2, 2]


def test_a_part_is_divided_only_where_no_page_holds_it() -> None:
    long = said(0, 50)
    assert [leaf.parts for leaf in leaves([long], 1000)] == [(long.pieces[0],), (long.pieces[1],)]
    tall = said(1, 6, height=90)
    assert len(leaves([tall], 80)) == 2
    assert leaves([tall], 90)[0].parts == (tall,)


def test_a_page_knows_what_still_fits() -> None:
    page = leaves([said(0, 30)], 100)[0]
    assert fits([said(1, 6)], page, 100)
    assert not fits([said(1, 7)], page, 100)
    assert not fits([said(1, 6, height=91)], page, 100)


def test_spare_height_is_shared_out_before_loose_parts() -> None:
    one, two = part(0, 10), part(1, 10)._replace(loose=True)
    leaf = spread(Leaf((one, two, two), 30), 90, 15)
    assert [p.height for p in leaf.parts] == [10, 15, 10, 15, 10]
    assert leaf.height == 60
    assert spread(Leaf((one, two), 20), 20, 15).parts == (one, two)


def test_only_what_is_read_anew_counts_as_words() -> None:
    line = Words(0, 0, "14:32 noch 28 min – Saal 2", 20, 400, Tier.TWO)
    assert Picture((line,)).word_count == 3
    assert Picture((replace(line, standing=True),)).word_count == 0
    assert staying(Picture((line,) * 10)).seconds == 17.0
