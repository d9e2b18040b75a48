"""What every part of the desk is given: the data, the language, the colours and the zone."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from kiosk.desk.publication import Publication
from kiosk.programme.moves import moves
from kiosk.ui.shared.appearance import Appearance
from kiosk.ui.shared.dates import clock_time, short_day
from kiosk.ui.shared.theme import Theme
from kiosk.ui.staff.desk import Desk
from kiosk.ui.staff.field_words import value_words
from kiosk.ui.staff.rows import Desktop
from kiosk.wording import Translate


@dataclass(frozen=True, slots=True)
class Office:
    """`display` gives the zone to show times in from the event's own."""

    desk: Desk
    appearance: Appearance
    display: Callable[[tzinfo], tzinfo]

    @property
    def translate(self) -> Translate:
        """The words of the chosen language."""
        return self.appearance.translate

    @property
    def theme(self) -> Theme:
        """The colours."""
        return self.appearance.theme

    @property
    def language(self) -> str:
        """ "de" or "en"."""
        return self.appearance.language

    @property
    def zone(self) -> tzinfo:
        """The zone times are shown in."""
        programme = self.desk.programme
        return UTC if programme is None else self.display(programme.tz)

    def desktop(self) -> Desktop | None:
        """What the rows are made of; None while there is no programme."""
        desk, programme = self.desk, self.desk.expected
        if programme is None:
            return None
        return Desktop(
            programme,
            desk.now,
            self.zone,
            self.translate,
            moves(desk.feed.changes, programme, desk.now),
            frozenset(e.session for e in desk.sheet if e.session),
            _sessions(p for p in desk.waiting if not p.waits_for_person),
            frozenset(s.session for s in desk.state.standing if s.session),
            _sessions(desk.disputes),
        )

    def when(self, instant: datetime) -> str:
        """A time of today, or a day and a time."""
        local, today = instant.astimezone(self.zone), self.desk.now.astimezone(self.zone)
        at = clock_time(instant, self.zone)
        if local.date() == today.date():
            return at
        return f"{short_day(local.date(), self.language)}, {at}"

    def value(self, field: str, value: str) -> str:
        """A correction's value in words."""
        programme = self.desk.programme
        if programme is None:
            return value
        return value_words(field, value, programme, self.zone, self.language, self.translate)


def _sessions(waiting: Iterable[Publication]) -> frozenset[str]:
    return frozenset(e.session for p in waiting for e in p.edits if e.session)
