"""Excerpts: the line that shows where a search found what the title does not have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.excerpts import Excerpt, Found, excerpt
from kiosk.programme.folding import query_terms
from kiosk.programme.model import Event, Person, Programme, Room, Session, Track

SESSION = Session(
    "a",
    "Die Große Mühle",
    subtitle="Ein Rundgang",
    format="Führung",
    abstract="<p>Am <b>Bach</b> entlang: erst zur Straße, dann durch das Wehr und lange über "
    "die Wiesen bis zum Müllerhaus, in dem der alte Mühlstein liegt und wo wir enden.</p>",
    description="Festes Schuhwerk.",
    track="natur",
    room="saal",
    people=("ada", "bo"),
)
PROGRAMME = Programme(
    Event("x", "X"),
    (Room("saal", "Werkstattsaal"),),
    (Track("natur", "Natur"),),
    (Person("ada", "Ada Lenk", "Stadt Muster"), Person("bo", "Bo Ährens")),
    (SESSION,),
)


def found(query: str, note: str = "") -> tuple[str, str, list[str]] | None:
    line = excerpt(PROGRAMME, SESSION, query_terms(query), note)
    return (line.where.value, line.text, [line.text[a:b] for a, b in line.hits]) if line else None


@pytest.mark.parametrize("query", ["muehle", "gross", "natur", "werkstatt", "saal", "mühle natur"])
def test_what_title_track_or_room_hold_needs_no_excerpt(query: str) -> None:
    assert found(query) is None


@pytest.mark.parametrize(
    ("query", "where", "text", "hits"),
    [
        ("lenk", "people", "Ada Lenk · Stadt Muster", ["Lenk"]),
        ("aehrens", "people", "Bo Ährens", ["Ährens"]),
        ("hrens", "people", "Bo Ährens", ["hrens"]),
        ("rundg", "subtitle", "Ein Rundgang", ["Rundg"]),
        ("fuehr", "format", "Führung", ["Führ"]),
        ("schuh", "text", "Festes Schuhwerk.", ["Schuh"]),
    ],
)
def test_it_shows_where_the_word_stands(query: str, where: str, text: str, hits: list[str]) -> None:
    assert found(query) == (where, text, hits)


def test_a_long_text_begins_shortly_before_the_word_and_has_no_markup() -> None:
    where, text, hits = found("strasse") or ("", "", [])
    assert where == "text"
    assert text.startswith("… entlang: erst zur Straße, dann")
    assert hits == ["Straße"]


def test_of_several_words_the_first_one_missing_in_the_title_decides() -> None:
    assert (found("muehle lenk strasse") or ("",))[0] == "people"
    assert (found("strasse lenk") or ("",))[0] == "text"


def test_all_words_are_marked_not_only_the_one_that_decides() -> None:
    assert (found("wehr strasse") or ("", "", []))[2] == ["Straße", "Wehr"]


def test_a_note_is_told_before_the_texts_of_the_feed() -> None:
    assert found("bach", "Am Bach: Gummistiefel") == ("note", "Am Bach: Gummistiefel", ["Bach"])


def test_within_texts_words_are_found_by_their_beginnings_alone() -> None:
    assert found("werk") is None, "the room begins with it"
    assert found("stein") is None
    assert found("muhlst") == ("text", found("muehlstein")[1], ["Mühlst"])  # type: ignore[index]


@given(st.text(max_size=400), st.text(max_size=12))
def test_hits_lie_within_the_line_whatever_the_text(text: str, query: str) -> None:
    session = Session("a", "", abstract=text)
    programme = Programme(Event("x", "X"), sessions=(session,))
    line = excerpt(programme, session, tuple(t for t in query_terms(query) if all(t)))
    if line is not None:
        assert isinstance(line, Excerpt)
        assert line.where is Found.TEXT
        assert all(0 <= a < b <= len(line.text) for a, b in line.hits)
