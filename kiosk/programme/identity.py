"""Keys for what a feed names: ids as they are, else fingerprints and slugs, each only once.

A session's key is its guid, else its id, else a fingerprint. Sessions that share one are told
apart by what they are, not by their place: when one of them leaves the feed, the others stay who
they were (`programme.rematch` finds again what got another key all the same).
"""

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import UTC

from kiosk.programme.folding import fold
from kiosk.programme.model import Programme, Session

_MADE = "fp-"


def fingerprint(*parts: str) -> str:
    """A short stable key from texts, for a session whose feed gives it no id."""
    from hashlib import sha256  # brings OpenSSL, 3.6 MB

    joined = "\x1f".join(fold(part).strip() for part in parts)
    return _MADE + sha256(joined.encode()).hexdigest()[:16]


def is_fingerprint(key: str) -> bool:
    """Whether a key was made by us, where the feed gave none."""
    return key.startswith(_MADE)


def slug(name: str) -> str:
    """A readable key from a name: "Großer Saal" → "grosser-saal"; "" stays ""."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(name)).split())


def unique_keys(keys: Iterable[str]) -> list[str]:
    """The keys in order, later duplicates told apart by a deterministic suffix (~2, ~3 …)."""
    given = list(keys)
    taken = set(given)
    seen: Counter[str] = Counter()
    result: list[str] = []
    for key in given:
        seen[key] += 1
        unique = key
        if seen[key] > 1:
            number = seen[key]
            while (unique := f"{key}~{number}") in taken:
                number += 1
            taken.add(unique)
        result.append(unique)
    return result


def told_apart(programme: Programme) -> list[str]:
    """A key for each session, in order: its own, or with a suffix where several share it.

    All of those that share one get a suffix made of title, start and people; only where these are
    the same as well, the place decides.
    """
    count = Counter(s.key for s in programme.sessions)
    return unique_keys(
        s.key if count[s.key] == 1 else f"{s.key}~{_trait(s, programme.people_names(s))}"
        for s in programme.sessions
    )


def key_for_stranger(session: Session, names: tuple[str, ...], taken: Collection[str]) -> str:
    """A key for a session whose own one belongs to another session."""
    wanted = f"{session.key}~{_trait(session, names)}"
    key, number = wanted, 1
    while key in taken:
        number += 1
        key = f"{wanted}~{number}"
    return key


def _trait(session: Session, names: tuple[str, ...]) -> str:
    when = session.start.astimezone(UTC) if session.start else session.day or ""
    return fingerprint(session.title, str(when), *sorted(names)).removeprefix(_MADE)[:8]
