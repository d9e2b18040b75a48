"""What staff type becomes canonical text or is refused with a sentence."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programme.corrections import override, overrides
from store.samples import programme
from strategies import programmes

from kiosk.programme.model import Programme
from kiosk.programme.override_input import OverrideError, settled_value
from kiosk.programme.overrides import lay_over

PLAN = programme(3)


@given(st.data(), programmes())
def test_what_a_programme_says_is_canonical_already(data: st.DataObject, plan: Programme) -> None:
    for one in data.draw(overrides(plan)):
        assert settled_value(plan, *one.target, one.value) == one.value


@pytest.mark.parametrize(
    ("field", "typed", "settled"),
    [
        ("title", "  Planung \n am Fluss ", "Planung am Fluss"),
        ("delay", "015", "15"),
        (
            "slot",
            "2022-12-07T10:30:00.5+01:00/2022-12-07T11:00+01:00",
            "2022-12-07T09:30:00+00:00/2022-12-07T10:00:00+00:00",
        ),
        ("people", "Ada\tLenk\n\n Ben Ott\nAda Lenk ", "Ada Lenk\nBen Ott"),
        ("slot", "", ""),
        ("room", "", ""),
    ],
)
def test_ways_of_writing_one_value_come_to_one_text(field: str, typed: str, settled: str) -> None:
    assert settled_value(PLAN, "s1", field, typed) == settled


@pytest.mark.parametrize(
    ("key", "field", "typed"),
    [
        ("s1", "room", "dach"),
        ("s9", "room", "saal"),
        ("s1", "colour", "red"),
        ("", "room", "saal"),
        ("s1", "capacity:saal", "3"),
        ("", "capacity:dach", "3"),
        ("", "capacity:saal", "-3"),
        ("s1", "delay", "-5"),
        ("s1", "delay", "1441"),
        ("s1", "delay", "٣"),
        ("s1", "full", "true"),
        ("s1", "status", "moved"),
        ("s1", "title", " "),
        ("s1", "title", "a\x00b"),
        ("s1", "title", "x" * 301),
        ("s1", "slot", "2022-12-07T10:00/2022-12-07T11:00"),
        ("s1", "slot", "2022-12-07T11:00+01:00/2022-12-07T10:00+01:00"),
        ("s1", "slot", "2022-12-07T11:00+01:00"),
        ("s1", "slot", "0001-01-01T00:00+14:00/2022-12-07T10:00+01:00"),
        ("s1", "people", "Ada\x00"),
        ("s1", "people", "\n".join(f"Nr. {n}" for n in range(51))),
        ("", "announcement:x", "[]"),
        ("", "announcement:x", '{"title": "a", "rooms": ["dach"]}'),
        ("", "announcement:x", '{"title": "a", "screens": [" "]}'),
        ("", "announcement:x", '{"title": "a", "rooms": "saal"}'),
        ("", "announcement:x", '{"title": "a", "text_en": "b"}'),
        ("", "announcement:x", '{"title": ""}'),
        ("", "announcement:x", '{"title": "a", "since": "2022-12-07T11:00"}'),
        ("", "announcement:x", '{"title": "a", "colour": "red"}'),
        ("", "announcement:x", '{"title": "' + "x" * 4000 + '"}'),
    ],
)
def test_nonsense_is_refused(key: str, field: str, typed: str) -> None:
    with pytest.raises(OverrideError):
        settled_value(PLAN, key, field, typed)


@given(st.text(max_size=40), st.sampled_from(["slot", "delay", "title", "status", "full", "room"]))
def test_no_text_breaks_the_programme(typed: str, field: str) -> None:
    try:
        value = settled_value(PLAN, "s1", field, typed)
    except OverrideError:
        return
    laid = lay_over(PLAN, [override("s1", field, value)])
    assert replace(laid, sessions=()) == replace(PLAN, sessions=())
