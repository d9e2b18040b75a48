"""Both catalogues are complete, well-formed and well-set, and the translator uses them rightly."""

import re
from collections import Counter
from collections.abc import Mapping
from string import Formatter
from typing import NamedTuple
from xml.etree import ElementTree

import pytest
from translation_keys import Key, counted, keys, uncountable

from kiosk.programme.errors import KnownError
from kiosk.resources import resource
from kiosk.wording import LANGUAGES, Catalogue, error_text, problem_text, translator


class Message(NamedTuple):
    """One entry of a catalogue: whether it counts, its forms, and its state ("" is finished)."""

    counts: bool
    forms: tuple[str, ...]
    state: str


def catalogue(language: str) -> list[tuple[Key, Message]]:
    """Read with another parser than the program's own."""
    found = []
    root = ElementTree.parse(resource(f"i18n/{language}.ts")).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (context.findtext("name", ""), message.findtext("source", ""))
            texts = tuple(forms or [translation.text or ""])
            found.append(
                (key, Message(bool(message.get("numerus")), texts, translation.get("type", "")))
            )
    return found


IN_CODE = keys()
COUNTED = counted()
CATALOGUES: Mapping[str, Mapping[Key, Message]] = {
    language: dict(catalogue(language)) for language in LANGUAGES
}
BOTH = pytest.mark.parametrize("language", LANGUAGES)


def places(text: str) -> Counter[str]:
    """The {places} of a text, and %n."""
    named = Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)
    return named + Counter({"%n": text.count("%n")})


@BOTH
def test_every_text_of_the_code_is_translated(language: str) -> None:
    missing = [
        f"{where[0]}: {key}" for key, where in IN_CODE.items() if key not in CATALOGUES[language]
    ]
    assert not missing, "\n".join(missing)


@BOTH
def test_no_entry_is_left_that_the_code_does_not_use(language: str) -> None:
    assert sorted(CATALOGUES[language].keys() - IN_CODE.keys()) == []


@BOTH
def test_no_entry_stands_twice(language: str) -> None:
    counts = Counter(key for key, _ in catalogue(language))
    assert [key for key, count in counts.items() if count > 1] == []


@BOTH
def test_every_entry_is_finished_and_says_something(language: str) -> None:
    wrong = [
        key
        for key, message in CATALOGUES[language].items()
        if message.state or not all(form.strip() for form in message.forms)
    ]
    assert wrong == []


@BOTH
def test_a_translation_fills_the_same_places_as_its_source(language: str) -> None:
    wrong = [
        (source, form)
        for (_, source), message in CATALOGUES[language].items()
        # The singular may say "one" without the number.
        for form in message.forms[-1:]
        if places(form) != places(source)
    ]
    assert wrong == []


@BOTH
def test_a_singular_names_no_place_its_source_does_not(language: str) -> None:
    wrong = [
        (source, message.forms[0])
        for (_, source), message in CATALOGUES[language].items()
        if places(message.forms[0]) - places(source)
    ]
    assert wrong == []


@BOTH
def test_what_counts_has_a_singular_and_a_plural_and_nothing_else_has(language: str) -> None:
    for (context, source), message in CATALOGUES[language].items():
        expected = 2 if (context, source) in COUNTED else 1
        assert len(message.forms) == expected, source
        assert message.counts == (expected == 2), source


def test_a_number_is_given_exactly_where_a_text_has_its_place() -> None:
    assert {key for key in IN_CODE if "%n" in key[1]} == COUNTED


def test_only_constant_texts_are_translated() -> None:
    assert uncountable() == []


def test_the_texts_of_problems_and_errors_are_collected() -> None:
    contexts = Counter(context for context, _ in IN_CODE)
    assert contexts["Problems"] > 20
    assert contexts["Errors"] > 30


@BOTH
def test_typography_is_as_set_by_hand(language: str) -> None:
    wrong = {
        source: form
        for (_, source), message in CATALOGUES[language].items()
        for form in message.forms
        if '"' in form
        or "..." in form
        or re.search(r" - |--(?![a-z])", form)
        or form != form.strip()
    }
    assert wrong == {}


def test_german_quotes_open_below() -> None:
    for (_, source), message in CATALOGUES["de"].items():
        for form in message.forms:
            assert "”" not in form, source
            assert form.count("„") == form.count("“"), source
            assert re.search(r"“\S*„", form) is None, source


def test_english_quotes_open_above() -> None:
    for (_, source), message in CATALOGUES["en"].items():
        for form in message.forms:
            assert "„" not in form, source
            assert form.count("“") == form.count("”"), source


def test_a_sentence_stays_a_sentence() -> None:
    wrong = [
        (language, source)
        for language in LANGUAGES
        for (context, source), message in CATALOGUES[language].items()
        if context in ("Errors", "Problems")
        for form in message.forms
        if source.endswith(".") and not form.endswith((".", "?", "!"))
    ]
    assert wrong == []


def test_german_speaks_german() -> None:
    """Only names and words that are the same in both languages may stay as they are."""
    same = {
        source
        for (_, source), message in CATALOGUES["de"].items()
        if message.forms[-1] == source and re.search(r"[A-Za-z]{3,}", re.sub(r"{.*?}", "", source))
    }
    assert {s for s in same if " " in s} == {"%n min", "+%n min", "in %n min"} & same
    assert len(same) < 12, same


@pytest.mark.parametrize(
    ("n", "german", "english"),
    [(0, "0 Räume", "0 rooms"), (1, "1 Raum", "1 room"), (2, "2 Räume", "2 rooms")],
)
def test_a_number_chooses_its_form(n: int, german: str, english: str) -> None:
    assert translator("de")("Status", "%n rooms", n) == german
    assert translator("en")("Status", "%n rooms", n) == english


def test_values_with_braces_and_per_cents_are_put_in_as_they_are() -> None:
    said = translator("de")("Agenda", "%n entries written to {file}.", 2, file="{x} %n.ics")
    assert said == "2 Einträge in {x} %n.ics geschrieben."


def test_an_unknown_text_or_language_falls_back_to_english() -> None:
    assert translator("de")("Nowhere", "no such {thing}", None, thing="x") == "no such x"
    assert translator("tlh")("Status", "%n rooms", 2) == "2 rooms"


def test_errors_and_problems_are_told_in_the_persons_language() -> None:
    error = KnownError("The feed has no sessions.")
    assert error_text(error, translator("de")) == "Der Feed hat keine Veranstaltungen."
    said = problem_text("The time zone “{name}” is not known.", {"name": "Mars"}, translator("de"))
    assert said == "Die Zeitzone „Mars“ ist unbekannt."


@BOTH
def test_each_context_says_all_that_stands_in_the_file(language: str) -> None:
    catalogue_ = Catalogue(resource(f"i18n/{language}.ts").read_bytes())
    for name in {context for context, _ in CATALOGUES[language]}:
        wanted = {
            text: message.forms
            for (context, text), message in CATALOGUES[language].items()
            if context == name
        }
        assert catalogue_.context(name) == wanted


def test_a_context_may_stand_in_a_file_in_two_parts_and_unfinished_texts_are_left_out() -> None:
    def part(source: str, translation: str, sign: str = "") -> str:
        return (
            f"<context><name>Desk</name><message><source>{source}</source>"
            f"<translation{sign}>{translation}</translation></message></context>"
        )

    parts = part("One", "Eins &amp; ein") + part("Two", "Zwei") + part("3", "?", ' type="new"')
    found = Catalogue(f"<TS>{parts}</TS>".encode())
    assert found.context("Desk") == {"One": ("Eins & ein",), "Two": ("Zwei",)}
    assert found.context("Nowhere") == {}
