"""What every part of the desk is given: the data, the language, the colours and the zone."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from kiosk.programme.days import programme_day
from kiosk.programme.moves import moves
from kiosk.ui.attendee.appearance import Appearance
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
            frozenset(e.session for p in desk.waiting for e in p.edits if e.session),
            frozenset(s.session for s in desk.state.standing if s.session),
        )

    def value(self, field: str, value: str) -> str:
        """A correction's value in words."""
        programme = self.desk.programme
        if programme is None:
            return value
        return value_words(field, value, programme, self.zone, self.language, self.translate)

    def day_of(self, instant: datetime) -> object:
        """The programme day of an instant; None without a programme."""
        programme = self.desk.programme
        if programme is None:
            return None
        return programme_day(instant, programme.tz, programme.event.day_change)
