"""When the next check comes."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.sync.schedule import next_check

randoms = st.integers().map(Random)


@given(randoms, st.floats(1, 86400))
def test_checks_come_about_each_interval(random: Random, interval: float) -> None:
    assert 0.9 * interval <= next_check(interval, random) <= 1.1 * interval


def test_screens_do_not_ask_together() -> None:
    random = Random(1)
    waits = [next_check(60, random) for _ in range(200)]
    assert min(waits) < 55.5
    assert max(waits) > 64.5


def test_failures_double_the_wait_up_to_a_quarter_of_an_hour() -> None:
    def middle(failures: int) -> float:
        random = Random(2)
        return sum(next_check(60, random, failures=failures) for _ in range(500)) / 500

    assert 115 < middle(1) < 125
    assert 230 < middle(2) < 250
    assert 880 < middle(10) < 920
    assert 880 < middle(100_000) < 920


@given(randoms, st.integers(0, 50))
def test_a_long_interval_is_not_shortened_by_failures(random: Random, failures: int) -> None:
    assert next_check(3600, random, failures=failures) >= 0.9 * 3600


@given(randoms, st.floats(0, 86400), st.integers(0, 9))
def test_never_earlier_than_the_server_asks(random: Random, plea: float, failures: int) -> None:
    assert next_check(60, random, retry_after=plea, failures=failures) >= plea


def test_an_absurd_plea_is_cut_to_a_day() -> None:
    assert next_check(60, Random(3), retry_after=1e9) <= 1.1 * 86400
