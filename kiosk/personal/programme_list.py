"""The programmes of a data folder, each with what a person has in it; removing them."""

from datetime import date, datetime

from kiosk.programme.values import dataclass
from kiosk.store.belongings import NOTHING, Belongings, belongings
from kiosk.store.database import Database
from kiosk.store.kept_programmes import kept_programmes
from kiosk.sync.source import BUNDLED, Source


@dataclass(frozen=True, slots=True)
class Listed:
    """One programme; `stored` is False where only stars or notes are left of it.

    `size` is in bytes, roughly; `contacted` (UTC) is when the feed last answered.
    """

    source: Source
    title: str
    first_day: date | None = None
    last_day: date | None = None
    sessions: int = 0
    size: int = 0
    contacted: datetime | None = None
    own: Belongings = NOTHING
    stored: bool = True

    @property
    def removable(self) -> bool:
        """Whether it can be taken out: the built-in programme always comes back by itself."""
        return self.stored and self.source.name != BUNDLED


def listed(programmes: Database, personal: Database) -> tuple[Listed, ...]:
    """The stored ones, then those of which only stars and notes are left. Raises StoreError."""
    own = belongings(personal)
    kept = [
        Listed(
            Source(k.source),
            k.title,
            k.first_day,
            k.last_day,
            k.sessions,
            k.size,
            k.contacted,
            own.pop(k.source, NOTHING),
        )
        for k in kept_programmes(programmes)
    ]
    left = [Listed(Source(name), "", own=some, stored=False) for name, some in own.items()]
    return (*kept, *left)
