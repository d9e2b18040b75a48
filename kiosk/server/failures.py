"""Patience with wrong tokens: how many came from one place lately."""

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, IPv6Network, ip_address

MOST_FAILURES = 10
WITHIN = 60.0
"""Seconds."""
_MOST_REMEMBERED = 10_000

Monotonic = Callable[[], float]


class Failures:
    """Counts wrong tokens by where they come from; in memory, the oldest are forgotten."""

    def __init__(self, monotonic: Monotonic = time.monotonic) -> None:
        self._monotonic = monotonic
        self._found: OrderedDict[str, list[float]] = OrderedDict()

    def too_many(self, where: str) -> bool:
        """Whether so many came from there lately that no more are looked at."""
        since = self._monotonic() - WITHIN
        lately = [at for at in self._found.get(_network(where), ()) if at > since]
        return len(lately) >= MOST_FAILURES

    def add(self, where: str) -> None:
        """Notes one more."""
        where = _network(where)
        now = self._monotonic()
        lately = [at for at in self._found.pop(where, []) if at > now - WITHIN]
        self._found[where] = [*lately, now][-MOST_FAILURES:]
        while len(self._found) > _MOST_REMEMBERED:
            self._found.popitem(last=False)

    def forget(self) -> None:
        """Begins anew: everybody is heard again."""
        self._found.clear()


def _network(where: str) -> str:
    """Who has one IPv6 address has 2⁶⁴ of them (RFC 6177): they count as one."""
    if ":" not in where:
        return where
    try:
        address = ip_address(where.partition("%")[0])
    except ValueError:
        return where
    if isinstance(address, IPv6Address) and address.ipv4_mapped is None:
        return str(IPv6Network((int(address) >> 64 << 64, 64)))
    return where
