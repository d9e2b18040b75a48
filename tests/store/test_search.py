"""Search as people type: both German foldings, parts of compounds, several words, any sign."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from store.samples import SOURCE, programme, session, store

from kiosk.programme.model import Person, Programme, Room
from kiosk.store.database import Database, open_programme_db
from kiosk.store.search import Search, search

TITLES = (
    "Die Mühle am Bach",
    "Straße und Platz",
    "Große Pläne",
    "Das Bühnenprogramm",
    "Programm der Stadtentwicklung",
    "Ausschussarbeit 2.0: Planspiel",
    "Quote AND OR NOT NEAR",
    "Café Zukunft",
)

_PIECES = ("m", "mühle", "muehl", "s", "st", "stadt", "pro", "gramm", "werk", "anna", "lüd", "xyz")


def sample() -> Programme:
    sessions = [session(n, title, people=()) for n, title in enumerate(TITLES)]
    sessions.append(
        session(
            20,
            "Ohne Namen",
            people=("anna",),
            room="werk",
            description="<p class='zebra'>Über <b>Wasserwirtschaft</b> und die M&uuml;hle</p>",
        )
    )
    plain = programme(sessions)
    return programme(
        sessions,
        rooms=(*plain.rooms, Room("werk", "Wasserwerk")),
        people=(Person("anna", "Anna Müller-Lüdenscheid", organisation="Stadt Wolfsburg"),),
    )


@pytest.fixture
def found(db: Database):
    store(db, sample())
    titles = {s.key: s.title for s in sample().sessions}

    def find(text: str) -> list[str]:
        return [titles[key] for key in search(db, SOURCE, text)]

    return find


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("muehle", "Die Mühle am Bach"),
        ("mühle", "Die Mühle am Bach"),
        ("Muhle", "Die Mühle am Bach"),
        ("MÜHLE", "Die Mühle am Bach"),
        ("mu\u0308hle", "Die Mühle am Bach"),
        ("strasse", "Straße und Platz"),
        ("Straße", "Straße und Platz"),
        ("STRASSE", "Straße und Platz"),
        ("grosse", "Große Pläne"),
        ("große plaene", "Große Pläne"),
        ("grosse pläne", "Große Pläne"),
        ("cafe", "Café Zukunft"),
        ("stadtent", "Programm der Stadtentwicklung"),
        ("entwicklung", "Programm der Stadtentwicklung"),
        ("stadt programm", "Programm der Stadtentwicklung"),
        ("2.0", "Ausschussarbeit 2.0: Planspiel"),
        ("spiel ausschuss", "Ausschussarbeit 2.0: Planspiel"),
        ("mueller", "Ohne Namen"),
        ("Müller-Lüdenscheid", "Ohne Namen"),
        ("wolfsburg", "Ohne Namen"),
        ("wasserwirtschaft", "Ohne Namen"),
        ("wasserwerk anna", "Ohne Namen"),
        ("werk", "Ohne Namen"),
    ],
)
def test_it_finds(found, typed: str, title: str) -> None:
    assert found(typed)[:1] == [title]


def test_whole_words_come_before_parts_of_compounds(found) -> None:
    assert found("programm") == ["Programm der Stadtentwicklung", "Das Bühnenprogramm"]


def test_a_title_comes_before_a_text(found) -> None:
    assert found("muehle") == ["Die Mühle am Bach", "Ohne Namen"]


def test_the_better_the_place_of_the_word_the_earlier_the_hit(db: Database) -> None:
    named = Person("eva", "Eva Plan")
    sessions = [
        session(1, "Nichts davon", people=(), abstract="plan plan plan plan plan plan"),
        session(2, "Im Saal der Pläne", people=(), track=None),
        session(3, "Ein Gespräch", people=("eva",)),
        session(4, "Der Bebauungsplan", people=()),
        session(5, "Ein Plan", people=()),
        session(6, "Plan und Wirklichkeit", people=()),
        session(7, "Ohne Titelwort", people=(), room="planwerk"),
    ]
    sessions = [replace(s, track=None) for s in sessions]
    rooms = (*programme(1).rooms, Room("planwerk", "Planwerk"))
    store(db, programme(sessions, rooms=rooms, people=(named,)))
    assert search(db, SOURCE, "plan") == ("s6", "s2", "s5", "s4", "s3", "s7", "s1")


def test_equally_good_hits_stand_in_order_of_time_those_without_one_last(db: Database) -> None:
    late, early = session(9, "Werkstatt B"), session(2, "Werkstatt C")
    undated = session(1, "Werkstatt A", start=None, end=None)
    store(db, programme([undated, late, early]))
    assert search(db, SOURCE, "werkstatt") == ("s2", "s9", "s1")


def test_a_session_is_as_good_as_its_worst_word(db: Database) -> None:
    sessions = [
        session(1, "Mühle", people=(), abstract="Wasser"),
        session(2, "Wasser und Mühle", people=()),
        session(3, "Mühle", people=("anna",)),
    ]
    store(db, programme(sessions, people=(Person("anna", "Anna Wasser"),)))
    assert search(db, SOURCE, "mühle wasser") == ("s2", "s3", "s1")


def test_a_search_that_goes_on_sees_what_was_stored_meanwhile(db: Database) -> None:
    first = programme([session(1, "Mühle")])
    store(db, first)
    going_on = Search(db, SOURCE)
    assert going_on.find("mühle") == ("s1",)
    store(db, programme([session(1, "Bach"), session(2, "Mühle"), session(0, "Mühle")]))
    assert going_on.find("mühle") == ("s0", "s2")


def test_every_word_must_be_found(found) -> None:
    assert found("mühle bach") == ["Die Mühle am Bach"]
    assert found("mühle platz") == []


def test_markup_is_no_text(found) -> None:
    assert found("wasserwirtschaft mühle") == ["Ohne Namen"]
    assert found("zebra") == []


@pytest.mark.parametrize("typed", ['"AND" OR', "quote AND NOT", "NEAR(or", "not:near*", "{or} and"])
def test_operators_are_only_words(found, typed: str) -> None:
    assert found(typed) == ["Quote AND OR NOT NEAR"]


@pytest.mark.parametrize("typed", ["", "   ", "!?", '"', "*", "()", "-", "^", ":", "\x00"])
def test_signs_alone_find_nothing(found, typed: str) -> None:
    assert found(typed) == []


def test_an_unknown_feed_has_no_hits(db: Database) -> None:
    assert search(db, "https://nowhere.example/", "mühle") == ()


def test_no_more_hits_than_asked_for(db: Database) -> None:
    store(db, programme(50))
    assert len(search(db, SOURCE, "beitrag", limit=7)) == 7
    assert len(search(db, SOURCE, "eitra", limit=7)) == 7
    assert len(search(db, SOURCE, "beitrag")) == 50


@given(st.text(max_size=30))
@hypothesis_settings(max_examples=200, deadline=None)
def test_whatever_is_typed_is_no_error(typed: str) -> None:
    assert len(search(_stored(), SOURCE, typed)) <= 200


@given(st.lists(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=3), max_size=12))
@hypothesis_settings(max_examples=100, deadline=None)
def test_a_search_that_goes_on_finds_what_a_new_one_would(typed: list[list[str]]) -> None:
    going_on = Search(_stored(), SOURCE)
    for words in typed:
        text = " ".join(words)
        assert going_on.find(text) == search(_stored(), SOURCE, text)


def test_it_does_not_remember_all_that_was_ever_typed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.search._REMEMBERED", 3)
    going_on = Search(_stored(), SOURCE)
    for text in ("mühle", "stadt programm", "werk anna", "mühle"):
        assert going_on.find(text) == search(_stored(), SOURCE, text)
    assert len(going_on._known) == 3


_opened: list[Database] = []


def _stored() -> Database:
    if not _opened:
        import tempfile
        from pathlib import Path

        _opened.append(open_programme_db(Path(tempfile.mkdtemp())))
        store(_opened[0], sample())
    return _opened[0]
