"""Measures: repeated timings, percentiles, and the row a benchmark prints."""

import gc
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, its floor, and the budget of the design."""

    what: str
    measured: str
    floor: str
    ratio: str
    budget: str
    within: bool


def times(work: Callable[[], object], runs: int, warm_up: int = 1) -> list[float]:
    """Wall-clock seconds of `runs` calls after `warm_up` calls that do not count."""
    for _ in range(warm_up):
        work()
    found = []
    for _ in range(runs):
        gc.collect()
        begin = time.perf_counter()
        work()
        found.append(time.perf_counter() - begin)
    return found


def pairs(
    work: Callable[[], object], floor: Callable[[], object], runs: int
) -> tuple[list[float], list[float]]:
    """Seconds of both, taken in turn (A B A B …), so that a drifting machine moves both."""
    work()
    floor()
    measured, below = [], []
    for _ in range(runs):
        measured += times(work, 1, 0)
        below += times(floor, 1, 0)
    return measured, below


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all lie at or below (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(round(share * len(ordered)), len(ordered) - 1)]


def ratio_row(
    what: str, measured: Sequence[float], floor: Sequence[float], floor_name: str, budget: float
) -> Row:
    """A row that compares medians."""
    one, other = statistics.median(measured), statistics.median(floor)
    ratio = one / other
    return Row(
        what,
        milliseconds(one),
        f"{milliseconds(other)} ({floor_name})",
        f"{ratio:.2f} ×",
        f"≤ {budget:g} ×",
        ratio <= budget,
    )


def milliseconds(seconds: float) -> str:
    """ "12.3 ms"."""
    return f"{seconds * 1000:.1f} ms"


def table(rows: Sequence[Row]) -> str:
    """The rows as a Markdown table."""
    lines = [
        "| what | measured | floor | ratio | budget | within |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {r.what} | {r.measured} | {r.floor} | {r.ratio} | {r.budget} | "
        f"{'yes' if r.within else '**no**'} |"
        for r in rows
    ]
    return "\n".join(lines)
