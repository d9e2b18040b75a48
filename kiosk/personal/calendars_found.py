"""Asks a server for a person's calendars; who asks need not wait for one that does not answer."""

import threading
import time

from kiosk.sync.caldav.account import Account, CalendarServerError
from kiosk.sync.caldav.discovery import Collection, collections
from kiosk.sync.caldav.exchange import Exchange
from kiosk.sync.interruptible import interruptible

_LONGEST = 30.0
"""Seconds for up to seven questions one after the other."""


def calendars_found(account: Account, cancel: threading.Event) -> tuple[Collection, ...]:
    """The calendars this person can write into. Raises CalendarServerError, FetchError."""
    abandoned = threading.Event()

    def run() -> tuple[Collection, ...]:
        with Exchange(account, abandoned) as exchange:
            return collections(exchange)

    return interruptible(
        run,
        name=f"calendars {account.host}",
        cancel=cancel,
        until=time.monotonic() + _LONGEST,
        abandoned=abandoned,
        late=lambda: CalendarServerError(
            "{host} answers too slowly or at too great length.", host=account.host
        ),
    )
