"""Lines are broken as a typesetter would: nothing lost, nothing alone, numbers with their words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.pictures.line_breaks import NO_BREAK, unbroken, wrap


class Typewriter:
    """Every letter is ten wide at size 20."""

    def width(self, text: str, size: int, weight: int) -> float:
        return len(text) * size / 2

    def ascent(self, size: int) -> float:
        return size * 0.9


def lines(text: str, letters: int) -> list[str]:
    return wrap(text, 20, 400, 10 * letters, Typewriter())


@pytest.mark.parametrize(
    ("text", "letters", "found"),
    [
        ("Noch 3 Tage.", 8, ["Noch", "3 Tage."]),
        (
            "Hier: Mittwoch, 7. Dezember, ab 10:00.",
            22,
            ["Hier: Mittwoch,", "7. Dezember, ab 10:00."],
        ),
        ("Here: Wednesday, 7 December", 20, ["Here: Wednesday,", "7 December"]),
        ("Treffen Tag 2 und", 13, ["Treffen", "Tag 2 und"]),
        ("Haupthaus · Erdgeschoss · 1 min Weg", 31, ["Haupthaus · Erdgeschoss ·", "1 min Weg"]),
    ],
)
def test_a_number_stays_with_what_it_belongs_to(text: str, letters: int, found: list[str]) -> None:
    assert lines(text, letters) == found


def test_no_word_stands_alone_on_the_last_line() -> None:
    assert lines("Das Programm ist zu Ende.", 20) == ["Das Programm ist", "zu Ende."]
    assert lines("Eröffnung: Planung im ganzen Kreis", 29) == [
        "Eröffnung: Planung im",
        "ganzen Kreis",
    ]


def test_a_dash_does_not_begin_a_line_that_has_room_for_the_word_before_it() -> None:
    assert lines("Langes Haus – x", 12) == ["Langes", "Haus – x"]


def test_names_that_are_joined_are_parted_only_where_no_line_holds_them() -> None:
    text = f"noch Plätze: Großer{NO_BREAK}Saal, Studio"
    assert lines(text, 19) == ["noch Plätze:", "Großer Saal, Studio"]
    assert lines(text, 8) == ["noch", "Plätze:", "Großer", "Saal,", "Studio"]


def test_a_text_put_together_again_has_no_hyphens_of_ours() -> None:
    found = lines("Kinder- und Jugendhilfeplanung heute", 12)
    assert "Jugendhilfe-" in found
    assert unbroken(found) == "Kinder- und Jugendhilfeplanung heute"


WORDS = st.lists(
    st.text("abcdeäß", min_size=1, max_size=12) | st.sampled_from(["2", "7.", "min", "–", "3)"]),
    min_size=1,
    max_size=14,
)


@given(WORDS, st.integers(6, 40))
def test_better_breaks_cost_no_line_and_lose_no_word(words: list[str], letters: int) -> None:
    text = " ".join(words)
    found = lines(text, letters)
    assert all(len(line) <= letters for line in found)
    assert "".join(found).replace("-", "").replace(" ", "") == text.replace(" ", "")
    fullest: list[str] = []
    for word in words:
        if len(word) > letters:
            return  # it is divided; how many lines that takes is for another test
        if fullest and len(fullest[-1]) + 1 + len(word) <= letters:
            fullest[-1] += f" {word}"
        else:
            fullest.append(word)
    assert len(found) == len(fullest)
