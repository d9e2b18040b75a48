"""Runs the benchmarks, or those named, and prints one table: `python -m benchmarks [NAME …]`."""

import importlib
import os
import platform
import sys
from datetime import UTC, datetime

from benchmarks.measure import Row, table

NAMES = (
    *("start", "first_looks", "import_feed", "unchanged", "grid_scroll", "search", "export"),
    *("pauses", "memory", "feed_server", "fleet", "outage", "soak"),
)


def main() -> int:
    """Exit code 1 when something is over its budget."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    names = sys.argv[1:] or NAMES
    rows: list[Row] = []
    for name in names:
        if name not in NAMES:
            print(f"no benchmark {name}; there are: {', '.join(NAMES)}", file=sys.stderr)
            return 2
        rows += importlib.import_module(f"benchmarks.{name}").measure()
    print(f"{datetime.now(UTC):%Y-%m-%d} · {_machine()} · python -m benchmarks {' '.join(names)}\n")
    print(table(rows))
    return 0 if all(row.within for row in rows) else 1


def _machine() -> str:
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}"
    )


raise SystemExit(main())
