"""Every reader against mutants of feeds: refused or read, in time and within bounds, always alike.

A few of them each time, always the same ones; `python -m benchmarks.fuzz` tries many
(docs/reliability.md).
"""

from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from benchmarks.fuzz import trial
from benchmarks.fuzz.mutant import mutant
from benchmarks.fuzz.seeds import UNKNOWN, seeds, thinned
from kiosk.feeds.detect import FORMATS
from kiosk.feeds.reading import Reading
from kiosk.store.database import Database

CORPUS = seeds(real=False)
FIXED = settings(
    max_examples=100,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def db() -> Iterator[Database]:
    with trial.empty_store() as db:
        yield db


@pytest.mark.parametrize("name", [*FORMATS, UNKNOWN])
def test_no_mutant_brings_a_reader_down(name: str, db: Database) -> None:
    corpus = CORPUS[name]
    assert corpus, "there is a synthetic feed of every format"

    @FIXED
    @given(st.sampled_from(corpus), st.randoms(use_true_random=False))
    def holds(start: bytes, random: Random) -> None:
        assert trial.tried(mutant(start, random), db, memory=True)

    holds()


@pytest.mark.parametrize("name", FORMATS)
def test_mutants_reach_far_into_a_reader(name: str, db: Database) -> None:
    """Mutants that are all refused at the door would prove nothing."""
    random = Random(name)
    endings = {
        trial.tried(mutant(random.choice(CORPUS[name]), random), db, memory=False)
        for _ in range(40)
    }
    assert len(endings) >= 8
    assert sum(ending.startswith(name) for ending in endings) >= 4


def test_the_same_dice_give_the_same_mutant() -> None:
    for name, corpus in CORPUS.items():
        first, second = (
            [mutant(corpus[0], Random(f"{name} {n}")) for n in range(40)] for _ in range(2)
        )
        assert first == second


def test_a_large_feed_is_thinned_out_and_keeps_its_shape() -> None:
    one = b'{"title": "x", "room": {"name": "y"}}'
    small = thinned(b'{"talks": [' + b", ".join([one] * 2000) + b"]}")
    assert small.count(b'"room"') == 6


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (lambda: [None] * 20_000_000, trial.TooLargeError),
        (lambda: max(n for n in range(10**10)), trial.TooSlowError),
        (lambda: [][0], IndexError),
    ],
    ids=["memory", "time", "error"],
)
def test_a_reader_with_a_fault_is_found_out(
    fault, error, db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    def faulty(data: bytes, *, source: str) -> Reading | None:
        fault()
        return None

    monkeypatch.setattr(trial, "read", faulty)
    monkeypatch.setattr(trial, "MOST_SECONDS", 0.3)
    with pytest.raises(error):
        trial.tried(b"{}", db, memory=error is trial.TooLargeError)
