"""Fuzzes by coverage, with atheris: `python -m benchmarks.fuzz.guided CORPUS -max_total_time=300`.

Needs `pip install atheris` (wheels for Linux; it is no dependency). The arguments are libFuzzer's;
CORPUS is a folder for mutants that reached new code. The first one that breaks a law ends it, and
lies in the present folder as crash-….
"""

import importlib
import pkgutil
import sys
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(include=["kiosk"]):
    import kiosk.feeds

    for _module in pkgutil.iter_modules(kiosk.feeds.__path__):
        importlib.import_module(f"kiosk.feeds.{_module.name}")  # readers are imported late

    from benchmarks.fuzz.mutant import mutant
    from benchmarks.fuzz.seeds import seeds
    from benchmarks.fuzz.trial import empty_store, tried


def main() -> None:
    """Ends when libFuzzer does."""
    arguments = sys.argv[1:]
    corpus = next((Path(a) for a in arguments if not a.startswith("-")), None)
    if corpus is None:
        raise SystemExit(__doc__)
    corpus.mkdir(parents=True, exist_ok=True)
    for name, feeds in seeds(real=True).items():
        for number, data in enumerate(feeds):
            (corpus / f"{name}-{number}").write_bytes(data)
    with empty_store() as db:

        def one(data: bytes) -> None:
            tried(bytes(data), db, memory=False)

        atheris.Setup(sys.argv, one, custom_mutator=_mutated)
        atheris.Fuzz()


def _mutated(data: bytes, max_size: int, seed: int) -> bytes:
    random = Random(seed)
    if random.random() < 0.3:
        return bytes(atheris.Mutate(data, max_size))
    return mutant(bytes(data), random)[:max_size]


main()
