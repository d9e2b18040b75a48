"""Hand-over: chosen sessions as a short text that moves from one device to another.

A kiosk shows it as QR code, the feed server makes a calendar of it, another agenda stars the same
sessions. It holds digests of the keys, no names and nothing of who chose. docs/hand-over.md
describes the form; a change of it needs another `VERSION`.
"""

import binascii
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Mapping
from zlib import crc32

from kiosk.programme.errors import KnownError
from kiosk.programme.model import Programme
from kiosk.programme.stars import Priority
from kiosk.programme.values import dataclass

VERSION = 1
SCHEME = "festival-agenda"
PATH = "my"
MOST = 60
"""Sessions in one selection: more would not fit a QR code that a phone reads off a screen."""

_EVENT_BYTES = 4
_DIGEST_BITS = 39
_ITEM_BYTES = 5
"""39 bits and the priority: among 10,000 sessions, two share a digest with p < 0.0001."""
_SUM_BYTES = 4
_LEAST = 1 + _EVENT_BYTES + _SUM_BYTES

_TOKEN = "[A-Za-z0-9_-]+"
_LINK = re.compile(rf"(?:/{PATH}/|{SCHEME}:/{{0,2}}{PATH}/)({_TOKEN})(?:\.ics)?(?=[?#\s/]|$)")


class SelectionError(KnownError):
    """A text from which no selection can be taken over."""


class DamagedSelectionError(SelectionError):
    """Characters are missing or wrong."""


class NewerSelectionError(SelectionError):
    """Made by a later version of the program."""


class OtherEventError(SelectionError):
    """The selection is of another event's programme."""


class TooManyError(SelectionError):
    """More sessions than a selection holds."""


@dataclass(frozen=True, slots=True)
class HandedOver:
    """What a selection means in a programme: priorities by session key, in order of time.

    `unknown` counts what this programme does not have (any more), or what could be two of its
    sessions: nothing is starred on a guess.
    """

    chosen: Mapping[str, Priority]
    unknown: int = 0


def selection(event_key: str, chosen: Mapping[str, Priority]) -> str:
    """The text for these sessions (priorities by session key), the same whatever their order.

    Letters, digits, "-" and "_" only. Raises TooManyError beyond `MOST`.
    """
    if len(chosen) > MOST:
        raise TooManyError("A selection holds {most} sessions, not more.", most=MOST)
    items = sorted(
        (_session_digest(event_key, key) << 1 | (priority is Priority.MAYBE)).to_bytes(_ITEM_BYTES)
        for key, priority in chosen.items()
    )
    body = bytes([VERSION]) + _event_digest(event_key) + b"".join(items)
    return _text(body + crc32(body).to_bytes(_SUM_BYTES))


def link(text: str, base: str = "") -> str:
    """The link of a selection: on a feed server at `base` ("https://…"), else for the program."""
    return f"{base.rstrip('/')}/{PATH}/{text}" if base else f"{SCHEME}:{PATH}/{text}"


def selection_in(text: str) -> str:
    """The selection in what somebody pasted or scanned: a link of either form, or itself.

    Raises DamagedSelectionError.
    """
    wanted = text.strip()
    found = _LINK.search(wanted)
    if found:
        return found[1]
    if re.fullmatch(_TOKEN, wanted):
        return wanted
    raise _damaged()


def is_selection(text: str) -> bool:
    """Whether a text is a whole selection, of whichever event and version."""
    try:
        _read(text)
    except NewerSelectionError:
        return True
    except SelectionError:
        return False
    return True


def resolve(text: str, programme: Programme) -> HandedOver:
    """What a selection (see `selection_in`) means in a programme. Raises SelectionError."""
    event, items = _read(text)
    if event != _event_digest(programme.event.key):
        raise OtherEventError(
            "This selection belongs to another event than “{event}”.",
            event=programme.event.title,
        )
    keys = _keys_by_digest(programme)
    found: dict[str, Priority] = {}
    for item in items:
        same = keys.get(item >> 1, ())
        if len(same) == 1:
            found[same[0]] = Priority.MAYBE if item & 1 else Priority.GOING
    in_order = {s.key: found[s.key] for s in programme.sessions if s.key in found}
    return HandedOver(in_order, len(items) - len(found))


def _read(text: str) -> tuple[bytes, list[int]]:
    """The event's digest and the items; the checksum is looked at before anything is believed."""
    try:
        raw = urlsafe_b64decode(text.encode("ascii") + b"=" * (-len(text) % 4))
    except (UnicodeEncodeError, binascii.Error) as error:
        raise _damaged() from error
    # Decoders skip foreign characters and do not look at the last bits.
    if _text(raw) != text or len(raw) < _LEAST:
        raise _damaged()
    body, check = raw[:-_SUM_BYTES], raw[-_SUM_BYTES:]
    if crc32(body).to_bytes(_SUM_BYTES) != check:
        raise _damaged()
    if body[0] != VERSION:
        raise NewerSelectionError("This selection was made by a newer version of the program.")
    rest = body[1 + _EVENT_BYTES :]
    items = [int.from_bytes(rest[n : n + _ITEM_BYTES]) for n in range(0, len(rest), _ITEM_BYTES)]
    digests = [item >> 1 for item in items]
    if len(rest) % _ITEM_BYTES or len(items) > MOST or digests != sorted({*digests}):
        raise _damaged()
    return body[1 : 1 + _EVENT_BYTES], items


def _damaged() -> DamagedSelectionError:
    return DamagedSelectionError(
        "This is no whole selection: characters are missing or wrong. Copy or scan it once more."
    )


def _text(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def _digest(text: str) -> bytes:
    from hashlib import sha256  # brings OpenSSL, 3.6 MB

    return sha256(text.encode(errors="surrogatepass")).digest()


def _event_digest(key: str) -> bytes:
    return _digest(key)[:_EVENT_BYTES]


def _session_digest(event_key: str, key: str) -> int:
    whole = _digest(f"{event_key}\0{key}")
    return int.from_bytes(whole) >> (8 * len(whole) - _DIGEST_BITS)


def _keys_by_digest(programme: Programme) -> Mapping[int, tuple[str, ...]]:
    found: dict[int, tuple[str, ...]] = {}
    for session in programme.sessions:
        digest = _session_digest(programme.event.key, session.key)
        found[digest] = (*found.get(digest, ()), session.key)
    return found
