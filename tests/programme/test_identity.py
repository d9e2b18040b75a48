"""Identity: keys are unique, stable, and told apart by what the sessions are."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import KEYS, programmes

from kiosk.programme.identity import fingerprint, slug, told_apart, unique_keys
from kiosk.programme.model import Event, Person, Programme, Session

AT = datetime(2022, 12, 8, 9, tzinfo=UTC)


@given(st.lists(st.one_of(KEYS, st.sampled_from(["a", "a~2", "a~3"])), max_size=8))
def test_keys_become_unique_and_the_first_of_each_stays(keys: list[str]) -> None:
    result = unique_keys(keys)
    assert len(set(result)) == len(keys) == len(result)
    assert result == unique_keys(keys)
    for key in set(keys):
        assert result[keys.index(key)] == key


def sharing(titles: Sequence[str], key: str = "same", **values: object) -> Programme:
    """Sessions that share one key, an hour apart."""
    sessions = (
        Session(key, title, start=AT + timedelta(hours=n), **values)
        for n, title in enumerate(titles)
    )
    return Programme(Event("e", "E"), people=(Person("p", "Erika"),), sessions=tuple(sessions))


def keys_by_title(programme: Programme) -> dict[str, str]:
    titles = (s.title for s in programme.sessions)
    return dict(zip(titles, told_apart(programme), strict=True))


@given(programmes())
def test_keys_that_are_unique_stay(programme: Programme) -> None:
    assert told_apart(programme) == [s.key for s in programme.sessions]


@given(st.permutations(["Alpha", "Beta", "Gamma"]), st.sampled_from(["Alpha", "Beta", "Gamma"]))
def test_of_sessions_with_one_id_each_keeps_its_key_wherever_it_stands(
    order: list[str], gone: str
) -> None:
    programme = sharing(["Alpha", "Beta", "Gamma"])
    keys = keys_by_title(programme)
    assert len(set(keys.values())) == 3
    by_title = {s.title: s for s in programme.sessions}
    kept = [by_title[title] for title in order if title != gone]
    del keys[gone]
    assert keys_by_title(replace(programme, sessions=tuple(kept))) == keys


def test_sessions_with_one_id_are_told_apart_by_start_and_people_as_well() -> None:
    one = sharing(["A"]).sessions[0]
    alike = (one, replace(one, start=AT + timedelta(hours=1)), replace(one, people=("p",)))
    keys = told_apart(replace(sharing(["A"]), sessions=alike))
    back = told_apart(replace(sharing(["A"]), sessions=alike[::-1]))
    assert keys == back[::-1]
    assert len(set(keys)) == 3


def test_sessions_that_are_the_same_in_all_still_have_keys_of_their_own() -> None:
    one = sharing(["A"]).sessions[0]
    keys = told_apart(replace(sharing(["A"]), sessions=(one, one, one)))
    assert keys == [keys[0], f"{keys[0]}~2", f"{keys[0]}~3"]


@pytest.mark.parametrize(
    ("name", "key"),
    [("Großer Saal", "grosser-saal"), ("  Küche / 2. OG ", "kuche-2-og"), ("", ""), ("–", "")],
)
def test_slug_of(name: str, key: str) -> None:
    assert slug(name) == key
    assert slug(slug(name)) == key


@given(st.text(max_size=10), st.text(max_size=10))
def test_a_fingerprint_is_short_and_tells_texts_apart(one: str, other: str) -> None:
    assert len(fingerprint(one, other)) == len("fp-") + 16
    assert fingerprint(one.upper(), other) == fingerprint(one.upper().casefold(), other)
    assert fingerprint(one, other, "x") != fingerprint(one, other)
