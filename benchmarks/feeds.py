"""The feed the imports are measured with: FOSDEM 2024 where it lies beside, else one like it."""

from datetime import UTC, datetime
from pathlib import Path

from benchmarks.synthetic import programme
from kiosk.feeds.write import write

_REAL = Path(__file__).resolve().parent.parent.parent / "shared/feeds/frab-xml/fosdem2024.xml"


def large_feed(folder: Path) -> tuple[Path, str]:
    """A schedule.xml with 876 sessions and a name for the table."""
    if _REAL.is_file():
        return _REAL, "FOSDEM 2024, 876 sessions, 2.1 MB"
    made = folder / "synthetic.xml"
    made.write_bytes(
        write(programme(876, 35, 2), "frab-xml", stamp=datetime(2024, 1, 1, tzinfo=UTC))
    )
    return made, "synthetic, 876 sessions"


def ten_thousand(folder: Path) -> tuple[Path, str]:
    """A schedule.xml with 10,000 sessions in 50 rooms, and a name for the table."""
    made = folder / "ten-thousand.xml"
    stamp = datetime(2024, 1, 1, tzinfo=UTC)
    made.write_bytes(write(programme(10_000, 50), "frab-xml", stamp=stamp))
    return made, f"synthetic, 10,000 sessions, {made.stat().st_size / 1e6:.1f} MB"
