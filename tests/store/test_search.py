"""Search as people type: both German foldings, parts of compounds, several words, any sign."""

import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from store.samples import SOURCE, programme, session, store

from kiosk.programme.model import Person, Programme, Room
from kiosk.store.database import Database, open_programme_db
from kiosk.store.search import search

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
        return [titles[hit.session_key] for hit in search(db, SOURCE, text)]

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


def test_ranks_rise(db: Database) -> None:
    store(db, sample())
    for typed in ("programm", "mühle", "a"):
        ranks = [hit.rank for hit in search(db, SOURCE, typed)]
        assert ranks == sorted(ranks)
        assert ranks


@given(st.text(max_size=30))
@hypothesis_settings(max_examples=200, deadline=None)
def test_whatever_is_typed_is_no_error(typed: str) -> None:
    assert len(search(_stored(), SOURCE, typed)) <= 200


_opened: list[Database] = []


def _stored() -> Database:
    if not _opened:
        import tempfile
        from pathlib import Path

        _opened.append(open_programme_db(Path(tempfile.mkdtemp())))
        store(_opened[0], sample())
    return _opened[0]
