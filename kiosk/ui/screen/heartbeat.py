"""The screens' heartbeat for the system's watchdog: it beats when every screen has been painted.

A timer would go on beating while a picture stands frozen on the glass, which is the best-known
failure of such screens. systemd restarts the program when the beats stay away (`WatchdogSec=`).
"""

import logging
import socket
import time
from collections.abc import Callable, Hashable, Iterable, MutableMapping

Notify = Callable[[str], None]
"""Says something to the service manager; see sd_notify(3)."""

LATELY = 30.0
"""Seconds; every screen is painted at least every ten."""

_log = logging.getLogger(__name__)


class Heartbeat:
    """Beats through `notify`; the first beat also says that the program is up."""

    def __init__(self, notify: Notify, now: Callable[[], float] = time.monotonic) -> None:
        self._notify = notify
        self._now = now
        self._last = float("-inf")
        self._expected: frozenset[Hashable] = frozenset()
        self._painted: set[Hashable] = set()
        self._ready = False

    def expect(self, screens: Iterable[Hashable]) -> None:
        """From now on these have to be painted for a beat; one without glass cannot be."""
        self._expected = frozenset(screens)
        self._painted &= self._expected
        self._beat()

    def painted(self, screen: Hashable) -> None:
        """A screen has been painted."""
        if screen in self._expected:
            self._painted.add(screen)
        self._beat()

    def no_glass(self) -> None:
        """To be called now and then: beats while there is nothing that could be painted."""
        if not self._expected:
            self._beat()

    @property
    def alive(self) -> bool:
        """Whether it has beaten lately; else whoever ends the program does so for that reason."""
        return self._now() - self._last < LATELY

    def stop(self) -> None:
        """Says that the program ends on purpose."""
        self._notify("STOPPING=1")

    def _beat(self) -> None:
        if not self._expected <= self._painted:
            return
        self._painted.clear()
        self._last = self._now()
        if self._ready:
            self._notify("WATCHDOG=1")
        else:
            self._ready = True
            self._notify("READY=1\nWATCHDOG=1")


def service_manager(environment: MutableMapping[str, str]) -> Notify:
    """Speaks to the service manager that started us; to nobody where there is none.

    Takes the address out of the environment: programs we start would speak in our name.
    """
    address = environment.pop("NOTIFY_SOCKET", "")
    if not address or not hasattr(socket, "AF_UNIX"):
        return lambda _: None
    # "@" stands for the zero byte of a name that lies in no folder (sd_notify(3)).
    target = f"\0{address[1:]}" if address.startswith("@") else address

    def notify(text: str) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as connection:
                connection.setblocking(False)
                connection.sendto(text.encode(), target)
        except OSError as error:
            _log.warning("the service manager does not listen: %s", error)

    return notify
