"""A program of its own: writes corrections as fast as it can and says of each that it is kept.

Arguments: the data folder, the writer's name, how many. Every writer goes by its own last number
and, when told of a conflict, looks again; it prints the number of each entry once that is on disk.
"""

import sys
from pathlib import Path

from store.samples import NOW

from kiosk.programme.overrides import Override
from kiosk.store.journal import JournalConflictError, correct, latest, open_journal


def main(folder: Path, name: str, count: int) -> None:
    db = open_journal(folder)
    for number in range(count):
        override = Override("s1", "delay", str(number), "0", name, "", NOW)
        seen = latest(db)
        while True:
            try:
                written = correct(db, override, seen=seen)
            except JournalConflictError as conflict:
                seen = conflict.theirs.number
                continue
            break
        print(written, flush=True)
    db.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
