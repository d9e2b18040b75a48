"""Which days the programme page shows: the one of the plan, or in the list all of them."""

from collections.abc import Collection, Sequence
from datetime import date

from kiosk.programme.days import Day


class ShownDays:
    """`day` is the day of the plan; `all_days` that the list was last seen with all of them."""

    def __init__(self) -> None:
        self.days: Sequence[Day] = ()
        self.day: date | None = None
        self.all_days = False

    @property
    def dates(self) -> list[date]:
        """The dates of all days of the programme."""
        return [day.date for day in self.days]

    @property
    def bounds(self) -> Day | None:
        """When the day of the plan begins and ends; None while the programme has not such a day."""
        return next((day for day in self.days if day.date == self.day), None)

    def take(self, days: Sequence[Day], today: date | None) -> None:
        """Takes another programme; keeps the day if it has it, else takes today or the first."""
        self.days, dates = days, [day.date for day in days]
        if self.day not in dates:
            self.day = today if today in dates else (dates[0] if dates else None)

    def chosen(self, *, as_list: bool) -> date | None:
        """What is shown, in the list or in the plan; None: all days."""
        return None if as_list and self.all_days and len(self.days) > 1 else self.day

    def shows(self, day: date, *, as_list: bool) -> bool:
        """Whether a day is among what is shown."""
        return self.chosen(as_list=as_list) in (None, day)

    def choose(self, day: date | None) -> None:
        """Goes to a day; None: to all of them."""
        self.all_days = day is None
        if day is not None:
            self.day = day

    def narrow(self, dates: Collection[str]) -> None:
        """Goes to one of some dates (ISO 8601), in the list to all of them; none change nothing."""
        if len(dates) > 1:
            self.all_days = True
        if dates and (self.day is None or self.day.isoformat() not in dates):
            self.day = next((d for d in self.dates if d.isoformat() in dates), self.day)

    def step(self, way: int, *, as_list: bool) -> bool:
        """One day on (1) or back (-1), in the list with all days before the first; whether there
        is one."""
        stops: list[date | None] = [*self.dates]
        if as_list and len(stops) > 1:
            stops.insert(0, None)
        shown = self.chosen(as_list=as_list)
        place = stops.index(shown) + way if shown in stops else -1
        if not 0 <= place < len(stops):
            return False
        self.choose(stops[place])
        return True
