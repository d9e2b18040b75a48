"""The PIN that lets staff out of kiosk mode: kept as a salted hash, guessing is slowed down."""

import base64
import binascii
import hashlib
import hmac
import os
from typing import NamedTuple

from kiosk.programme.errors import KnownError

SHORTEST, LONGEST = 4, 12
"""Digits of a PIN."""

_COST, _BLOCK, _LANES = 2**14, 8, 1
"""scrypt as RFC 7914 names its parameters for interactive use: 16 MB and some 50 ms a try."""
_DEAREST = 2**17
_KIND = "scrypt"
_FREE_TRIES = 2
_LONGEST_WAIT = 300.0


class PinError(KnownError):
    """What somebody gave is no PIN, or no hash of one."""


def make_hash(pin: str, salt: bytes | None = None) -> str:
    """The hash of a PIN for screens.toml: "scrypt:16384:8:1:salt:hash". Raises PinError."""
    if not (pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST):
        raise PinError(
            "A PIN has {shortest} to {longest} digits and nothing else.",
            shortest=SHORTEST,
            longest=LONGEST,
        )
    made = _Hash(_COST, _BLOCK, _LANES, salt or os.urandom(16), b"")
    return made._replace(key=made.of(pin)).text


def is_hash(text: str) -> bool:
    """Whether a text is a hash that `fits` can be asked about."""
    return _parse(text) is not None


def fits(pin: str, kept: str) -> bool:
    """Whether a PIN is the one of a hash; never by a hash that is none."""
    known = _parse(kept)
    return known is not None and hmac.compare_digest(known.of(pin), known.key)


class Tries:
    """Slows down who guesses: after two wrong PINs 2, 4, 8 … seconds, up to five minutes.

    Times are seconds of a clock that only goes forward.
    """

    def __init__(self) -> None:
        self.wrong = 0
        self._next = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next PIN is looked at; 0 when it is at once."""
        return max(self._next - now, 0.0)

    def failed(self, now: float) -> None:
        """Counts a wrong PIN."""
        self.wrong += 1
        over = self.wrong - _FREE_TRIES
        if over > 0:
            self._next = now + min(2.0 ** min(over, 16), _LONGEST_WAIT)

    def passed(self) -> None:
        """Forgets the wrong ones."""
        self.wrong, self._next = 0, 0.0


class _Hash(NamedTuple):
    cost: int
    block: int
    lanes: int
    salt: bytes
    key: bytes

    def of(self, pin: str) -> bytes:
        return hashlib.scrypt(
            pin.encode(),
            salt=self.salt,
            n=self.cost,
            r=self.block,
            p=self.lanes,
            maxmem=256 * 2**20,
            dklen=32,
        )

    @property
    def text(self) -> str:
        coded = (base64.urlsafe_b64encode(part).decode() for part in (self.salt, self.key))
        return ":".join((_KIND, str(self.cost), str(self.block), str(self.lanes), *coded))


def _parse(text: str) -> _Hash | None:
    parts = text.split(":")
    if len(parts) != 6 or parts[0] != _KIND:
        return None
    try:
        cost, block, lanes = (int(part) for part in parts[1:4])
        salt, key = (base64.b64decode(part, b"-_", validate=True) for part in parts[4:])
    except (ValueError, binascii.Error):
        return None
    # Within these, scrypt raises nothing and takes no more than 128 MB.
    sound = 2 <= cost <= _DEAREST and cost & (cost - 1) == 0 and block == _BLOCK and lanes == _LANES
    return _Hash(cost, block, lanes, salt, key) if sound and salt and len(key) == 32 else None
