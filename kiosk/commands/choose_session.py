"""Finds the one session a person means by its key or a part of its title."""

from collections.abc import Iterable, Sequence
from datetime import tzinfo

from kiosk.commands.session_lines import by_start, line
from kiosk.programme.errors import KnownError
from kiosk.programme.folding import fold, fold_spelt
from kiosk.programme.model import Programme, Session
from kiosk.wording import Translate

_MOST_LISTED = 20


class NoSuchSessionError(KnownError):
    """What somebody typed fits no session."""


class AmbiguousSessionError(KnownError):
    """What somebody typed fits several sessions."""


def matching(sessions: Iterable[Session], text: str) -> list[Session]:
    """The session of that key; else those of that title; else those with it in the title.

    Titles are compared as the search does: umlauts and ß as they are, stripped or spelt out.
    """
    among = list(sessions)
    text = " ".join(text.split())
    for fits in (_has_key, _has_title, _has_part):
        found = [session for session in among if fits(session, text)]
        if found:
            return found
    return []


def choose(
    programme: Programme, sessions: Sequence[Session], text: str, zone: tzinfo, translate: Translate
) -> Session:
    """The only session that fits. Raises NoSuchSessionError, or AmbiguousSessionError naming them.

    `sessions` are the ones in question, `programme` is where they belong.
    """
    found = matching(sessions, text)
    if not found:
        raise NoSuchSessionError(
            "No session in question has the key or the title “{wanted}”.", wanted=text
        )
    if len(found) > 1:
        first = by_start(found)[:_MOST_LISTED]
        listed = [f"  {line(programme, session, zone, translate)}" for session in first]
        if len(found) > _MOST_LISTED:
            listed.append("  …")
        raise AmbiguousSessionError(
            "{count} sessions fit “{wanted}”; name one by its key, in brackets:\n{sessions}",
            count=len(found),
            wanted=text,
            sessions="\n".join(listed),
        )
    return found[0]


def _has_key(session: Session, text: str) -> bool:
    return session.key == text


def _has_title(session: Session, text: str) -> bool:
    return any(way(session.title) == way(text) for way in (fold, fold_spelt))


def _has_part(session: Session, text: str) -> bool:
    return bool(text) and any(way(text) in way(session.title) for way in (fold, fold_spelt))
