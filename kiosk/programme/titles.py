"""Titles compared as people read them: without case and punctuation, whole or split in two."""

from kiosk.programme.identity import slug
from kiosk.programme.model import Session


def plain_title(*titles: str) -> str:
    """Titles in a row without case, marks and punctuation."""
    joined = " ".join(titles)
    # A title without letters ("–", "🎪") has no slug, but is a title.
    return slug(joined) or joined.strip()


def same_title(one: Session, other: Session) -> bool:
    """Whether two sessions have the same title, or title and subtitle say the same in one.

    Feeds split the one off the other (seen: 79 at once); nobody has to be told.
    """
    if one.title == other.title or plain_title(one.title) == plain_title(other.title):
        return True
    return plain_title(one.title, one.subtitle) == plain_title(other.title, other.subtitle)
