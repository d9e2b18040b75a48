"""When the feed last answered, as an age by the steady clock: setting the clock changes it not."""

from datetime import datetime, timedelta

_SAME = timedelta(seconds=2)


class ContactAge:
    """Measures how long ago a contact was, however this machine's clock is set meanwhile.

    "no connection since 14:32" is read beside other clocks: what counts is how long ago it was.
    """

    def __init__(self) -> None:
        self._contact: datetime | None = None
        self._age = timedelta(0)
        self._noted = 0.0

    def shown(
        self, contact: datetime | None, clock: datetime, now: datetime, at: float
    ) -> datetime | None:
        """The instant of a contact by the likely present.

        `contact` is by this machine's clock, which says `clock`; `now` is the present as it is
        believed, `at` that of the steady clock; all aware.
        """
        if contact is None:
            return None
        if contact != self._contact:
            self._contact, self._noted = contact, at
            self._age = max(clock - contact, timedelta(0))
        true = now - self._age - timedelta(seconds=at - self._noted)
        return contact if abs(true - contact) < _SAME else true
