"""Which word of a programme somebody meant who mistyped one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.model import Event, Person, Programme, Room, Session
from kiosk.programme.near_words import meant, mistakes

PROGRAMME = Programme(
    Event("probe", "Probe", zone="Europe/Berlin"),
    (Room("saal", "Großer Saal"),),
    (),
    (Person("ada", "Ada Lenkmann", "Stadt Muster"),),
    (
        Session("a", "Planspiel Rathaus"),
        Session("b", "Offene Werkstatt: Jugendhilfeplanung"),
        Session("c", "Die Mühle am Bach"),
    ),
)


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("planspel", "Planspiel"),
        ("Plnaspiel", "Planspiel"),
        ("planspiele", "Planspiel"),
        ("jugenhilfe", "Jugendhilfeplanung"),
        ("lenckman", "Lenkmann"),
        ("muhle bahc", "muhle Bach"),
        ("Mühhle", "Mühle"),
        ("muehhle", "Mühle"),
        ("grosserr", "Großer"),
        ("werkstat rathuas", "werkstat Rathaus"),
        ("planspeele", "Planspiel"),
    ],
)
def test_the_nearest_word_is_meant(typed: str, near: str) -> None:
    assert meant(PROGRAMME, typed) == near


@pytest.mark.parametrize(
    "typed",
    ["", "planspiel", "spiel", "xyz", "ba", "2022", "zauberer", "mulhx", "planspel zauberer", "?!"],
)
def test_known_words_and_words_near_none_are_left_alone(typed: str) -> None:
    assert meant(PROGRAMME, typed) == ""


WORDS = st.text("abcdeü", min_size=1, max_size=9)


@given(WORDS, st.data())
def test_one_slip_is_one_mistake_at_most(word: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(word) - 1))
    swapped = word[:at] + word[at : at + 2][::-1] + word[at + 2 :]
    slips = (word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], swapped)
    assert all(mistakes(slip, word) <= 1 for slip in slips)


@given(WORDS, WORDS)
def test_what_a_word_begins_with_is_no_mistake_and_nothing_is_nearer(one: str, two: str) -> None:
    assert mistakes(one, one + two) == 0
    assert (mistakes(one, two) == 0) is two.startswith(one)
