"""Notes are found with everything else, in either spelling, and stand where a person looks."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import WORDS, programmes

from kiosk.programme.model import Event, Person, Programme, Room, Session, Track
from kiosk.programme.note_search import NoteSearch

SESSIONS = (
    Session("mill", "Die Große Mühle", room="saal", people=("ada",), track="meth"),
    Session("game", "Planspiel", room="werk"),
    Session("talk", "Gespräch"),
    Session("mills", "Mühlen im Wandel"),
)
SHOWN = Programme(
    Event("probe", "Probe"),
    rooms=(Room("saal", "Saal 2"), Room("werk", "Werkstatt")),
    tracks=(Track("meth", "Methoden"),),
    people=(Person("ada", "Ada Lenk"),),
    sessions=SESSIONS,
)
NOTES = {
    "game": "Frau Müller fragen: Straße sperren?",
    "mill": "Haushalt mitnehmen",
    "gone": "Müller",
}


@pytest.mark.parametrize(
    "typed", ["müll", "MUELLER", "mull", "strasse", "Straße sperr", "fra mül", "ragen"]
)
def test_a_note_is_found_by_beginnings_and_parts_of_its_words_in_either_spelling(
    typed: str,
) -> None:
    assert NoteSearch(SHOWN, NOTES).with_notes(typed, ()) == ("game",)


@pytest.mark.parametrize("typed", ["haushalt lenk", "mühle haushalt", "method saal mitn"])
def test_words_may_stand_partly_in_the_note_and_partly_in_the_session(typed: str) -> None:
    assert NoteSearch(SHOWN, NOTES).with_notes(typed, ()) == ("mill",)


@pytest.mark.parametrize("typed", ["", "  ", "“”", "lenk", "haushalt müller", "ha us", "müller x"])
def test_nothing_is_added_without_all_words_or_without_one_in_the_note(typed: str) -> None:
    assert NoteSearch(SHOWN, NOTES).with_notes(typed, ("talk",)) == ("talk",)


def test_notes_stand_behind_titles_and_before_all_other_hits() -> None:
    searched = NoteSearch(SHOWN, {"game": "Mühle", "talk": "noch eine Mühle", "mill": "Mühle!"})
    found = searched.with_notes("mühle", ("mills", "mill", "other", "talk"))
    assert found == ("mills", "mill", "game", "talk", "other")


@given(programmes(), st.lists(WORDS, min_size=1, max_size=3), WORDS)
def test_every_session_is_found_by_each_word_of_its_note(
    programme: Programme, words: list[str], typed: str
) -> None:
    keys = [s.key for s in programme.sessions]
    searched = NoteSearch(programme, {keys[0]: " ".join(words)})
    hits = tuple(keys[1:])
    found = searched.with_notes(typed, hits)
    assert sorted(found) == sorted(set(found))
    assert set(hits) <= set(found) <= set(keys)
    if typed in words and any(c.isalnum() for c in typed):
        assert keys[0] in found


def test_a_blank_note_finds_nothing() -> None:
    blank = NoteSearch(replace(SHOWN, sessions=SESSIONS[:1]), {"mill": "  \n"})
    assert blank.with_notes("mühle", ()) == ()
