"""Fuzzes the readers for a while: `python -m benchmarks.fuzz --minutes 15 [--seed N] [--format F]`.

A mutant that leads to something new (another refusal, other findings) becomes the start of further
ones. What breaks a law is written to `--out` with its traceback; exit code 1 then.
"""

import argparse
import re
import time
import traceback
from collections import Counter
from pathlib import Path
from random import Random

from benchmarks.fuzz.mutant import mutant
from benchmarks.fuzz.seeds import seeds
from benchmarks.fuzz.trial import empty_store, tried
from kiosk.store.database import Database

_NUMBER = re.compile(r"\d+")
_MOST_KEPT = 400
_MEMORY_EVERY = 8
"""Memory is measured for one mutant in eight: measuring is slow."""


def main() -> int:
    """Exit code 1 when something was found."""
    asked = _arguments()
    found: Counter[str] = Counter()
    corpora = seeds(real=not asked.synthetic)
    names = [asked.format] if asked.format else [name for name in corpora if corpora[name]]
    with empty_store() as db:
        for name in names:
            hunt = Hunt(name, corpora[name], db, asked.out)
            hunt.run(Random(f"{asked.seed} {name}"), asked.minutes * 60 / len(names))
            found += hunt.found
            print(hunt.summary(), flush=True)
    for what, times in found.most_common():
        print(f"{times:6} x {what}")
    return 1 if found else 0


class Hunt:
    """The mutants of one format."""

    def __init__(self, name: str, corpus: list[bytes], db: Database, out: Path) -> None:
        self.found: Counter[str] = Counter()
        self._name = name
        self._corpus = list(corpus)
        self._db = db
        self._out = out
        self._seen: set[str] = set()
        self._tried = 0
        self._seconds = 0.0
        self._slowest = 0.0

    def run(self, random: Random, seconds: float) -> None:
        """Tries mutants until the time is over; the originals first."""
        begin = time.monotonic()
        for data in list(self._corpus):
            self._try(data, memory=True)
        while time.monotonic() - begin < seconds:
            start = random.choice(self._corpus)
            self._try(mutant(start, random), memory=self._tried % _MEMORY_EVERY == 0)
        self._seconds = time.monotonic() - begin

    def summary(self) -> str:
        """One line for the report."""
        return (
            f"{self._name}: {self._tried} mutants in {self._seconds:.0f} s, {len(self._seen)} ways "
            f"to end, slowest {self._slowest:.2f} s, {sum(self.found.values())} findings"
        )

    def _try(self, data: bytes, *, memory: bool) -> None:
        self._tried += 1
        begin = time.process_time()
        try:
            ending = tried(data, self._db, memory=memory)
        except (Exception, RecursionError) as error:  # noqa: BLE001 - this is what we look for
            self._keep(data, error)
            return
        if not memory:
            self._slowest = max(self._slowest, time.process_time() - begin)
        if ending not in self._seen:
            self._seen.add(ending)
            if len(self._corpus) < _MOST_KEPT:
                self._corpus.append(data)

    def _keep(self, data: bytes, error: BaseException) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [f for f in frames if "/kiosk/" in f.filename] or frames
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}"
        what = f"{self._name} {type(error).__name__} {place} {_NUMBER.sub('#', str(error))[:80]!r}"
        self.found[what] += 1
        if self.found[what] > 1:
            return
        self._out.mkdir(parents=True, exist_ok=True)
        stem = f"{self._name}-{len(self.found)}-{type(error).__name__}"
        (self._out / stem).write_bytes(data)
        (self._out / f"{stem}.txt").write_text(
            "".join(traceback.format_exception(error)), "utf-8", errors="backslashreplace"
        )
        print("found:", what, flush=True)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=15, help="for all formats together")
    parser.add_argument("--seed", default="1", help="another one, other mutants")
    parser.add_argument("--format", help="only this one")
    parser.add_argument("--synthetic", action="store_true", help="without the real feeds")
    parser.add_argument("--out", type=Path, default=Path("fuzz-findings"), help="folder")
    return parser.parse_args()


raise SystemExit(main())
