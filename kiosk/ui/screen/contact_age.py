"""When the feed last answered, told by the machine's clock as it goes now, however it was set."""

from datetime import datetime, timedelta

_SAME = timedelta(seconds=2)


class ContactAge:
    """Measures the age of a contact by the steady clock: a clock that is set makes it no younger.

    "no connection since 14:32" is read beside other clocks: what counts is how long ago it was.
    """

    def __init__(self) -> None:
        self._contact: datetime | None = None
        self._age = timedelta(0)
        self._noted = 0.0

    def shown(self, contact: datetime | None, now: datetime, at: float) -> datetime | None:
        """The instant of the contact by `now`'s clock (aware); `at` is the steady clock's."""
        if contact is None:
            return None
        if contact != self._contact:
            self._contact, self._noted = contact, at
            self._age = max(now - contact, timedelta(0))
        true = now - self._age - timedelta(seconds=at - self._noted)
        return contact if abs(true - contact) < _SAME else true
