"""Search folding: either way of typing German finds the other, and hits lie where they are seen."""

import re
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.folding import fold, fold_spelt, hit_ranges, query_terms, search_text

GERMAN = st.text("aäoöuüsßÄÖÜẞe MÜL", max_size=20)


def found(query: str, text: str) -> bool:
    """Whether a text matches as the index does: each word by one of its foldings, as a prefix."""
    words = search_text(text).split()
    return all(
        any(word.startswith(form) for form in forms for word in words)
        for forms in query_terms(query)
    )


@pytest.mark.parametrize(
    ("query", "text"),
    [
        *(("muehle", "Mühle"), ("Mühle", "Muehle"), ("muhle", "Mühle"), ("MÜHLE", "mühle")),
        *(("strasse", "Straße"), ("Straße", "Strasse"), ("STRASSE", "Straße"), ("ß", "ss")),
        *(("grosse", "Große"), ("große", "GROSSE"), ("größe", "Groesse"), ("groesse", "Größe")),
        *(("cafe", "Café"), ("Café", "cafe"), ("360", "360°"), ("mühl", "alte Mühle am Bach")),
        *(("u\u0308ber", "Über"), ("ueber", "U\u0308ber"), ("tel", "℡ 110"), ("no", "№ 5")),
        *(("muehle", "Mu\u0308hle"), ("moe", "Mo\u0344hre"), ("mo", "Mo\u0344hre")),
        ("große mühle", "Die Mühle, die große"),
    ],
)
def test_this_finds_that(query: str, text: str) -> None:
    assert found(query, text)


@pytest.mark.parametrize(("query", "text"), [("muehle", "Muhle"), ("haus", "Maus"), ("a b", "a")])
def test_this_does_not_find_that(query: str, text: str) -> None:
    assert not found(query, text)


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_spelt(fold_spelt(text)) == fold_spelt(text)


@given(st.one_of(st.text(max_size=20), GERMAN))
def test_every_text_is_found_by_itself_in_either_spelling(text: str) -> None:
    for typed in (text, text.upper().lower(), fold(text)):
        if query_terms(typed):
            assert all(
                any(form in search_text(text) for form in forms) for forms in query_terms(typed)
            )


@given(st.text(max_size=30))
def test_query_terms_hold_no_query_language(text: str) -> None:
    for forms in query_terms(text):
        assert 1 <= len(forms) <= 2
        assert all(forms)
        assert not any(c in form for form in forms for c in '"*():^-')


@pytest.mark.parametrize(
    ("query", "text", "hits"),
    [
        ("muehle", "Alte Mühle", ["Mühle"]),
        ("mühle", "Muehle und Mühle", ["Muehle", "Mühle"]),
        ("strasse", "Straße", ["Straße"]),
        ("stras", "Straße", ["Straß"]),
        ("plan", "Planung im Plan", ["Plan", "Plan"]),
        ("lan pla", "Planung", ["Plan"]),
        ("an pl", "Planung an Bord", ["Pl", "an"]),
        ("a", "Am Bahnhof", ["A"]),
        ("spiel", "Planspiel", ["spiel"]),
        ("xyz", "Planung", []),
        ("", "Planung", []),
    ],
)
def test_hits_of(query: str, text: str, hits: list[str]) -> None:
    assert [text[a:b] for a, b in hit_ranges(text, query_terms(query))] == hits


@given(st.one_of(st.text(max_size=20), GERMAN), st.one_of(st.text(max_size=4), GERMAN))
def test_hits_lie_within_the_text_in_order_and_apart(text: str, query: str) -> None:
    ranges = hit_ranges(text, query_terms(query))
    assert all(0 <= a < b <= len(text) for a, b in ranges)
    assert all(one[1] < other[0] for one, other in pairwise(ranges))


DOTTED = st.text("aouAOUäöüÄÖÜǖǞåﬁ℡ẚªº𝐚 \u0301\u0308\u0323\u0344\u0345", max_size=8)


@given(st.one_of(st.text(max_size=20), DOTTED, GERMAN))
def test_each_word_stands_in_the_index_in_both_spellings(text: str) -> None:
    words = re.findall(r"\w+", unicodedata.normalize("NFC", text))
    indexed = search_text(text)
    for word in words:
        if fold_spelt(word) != fold(word):
            assert fold_spelt(word) in indexed.split()
