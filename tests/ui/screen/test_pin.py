"""The PIN of a screen: what is kept of it, and what a person who guesses can reach."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.ui.screen.pin import PinError, Tries, fits, is_hash, make_hash


def test_only_the_right_pin_fits_its_hash() -> None:
    kept = make_hash("4711")
    assert fits("4711", kept)
    assert not fits("4712", kept)
    assert not fits("", kept)
    assert "4711" not in kept


def test_two_hashes_of_one_pin_differ_by_their_salt() -> None:
    assert make_hash("4711") != make_hash("4711")
    assert make_hash("4711", b"0123456789abcdef") == make_hash("4711", b"0123456789abcdef")


@pytest.mark.parametrize("pin", ["", "123", "12a4", "1234567890123", "１２３４", " 1234"])
def test_what_is_no_pin_is_refused(pin: str) -> None:
    with pytest.raises(PinError, match="digits"):
        make_hash(pin)


@settings(max_examples=50)
@given(st.text())
def test_no_text_by_chance_is_a_hash_or_lets_anybody_in(text: str) -> None:
    assert not is_hash(text)
    assert not fits("1234", text)


@pytest.mark.parametrize("number", [0, 3, 2**30, -8])
def test_a_hash_whose_cost_would_stop_the_machine_is_none(number: int) -> None:
    parts = make_hash("4711").split(":")
    parts[1] = str(number)
    assert not is_hash(":".join(parts))


def test_who_guesses_waits_longer_each_time_but_never_for_ever() -> None:
    tries, now, waits = Tries(), 100.0, []
    for _ in range(60):
        tries.failed(now)
        waits.append(tries.wait(now))
        now += waits[-1]
        assert tries.wait(now) == 0
    assert waits[:6] == [0, 0, 2, 4, 8, 16]
    assert waits[-1] == 300
    tries.passed()
    assert tries.wait(now) == 0
    tries.failed(now)
    assert tries.wait(now) == 0
