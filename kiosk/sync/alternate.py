"""Which schedule a web page points to with <link rel="alternate">, seen from where it lies."""

from pathlib import Path
from urllib.parse import unquote, urlsplit

from kiosk.feeds.html_page import Page, is_page, page
from kiosk.programme.errors import KnownError
from kiosk.sync.fetched import Fetched
from kiosk.sync.source import Source

_SCHEDULES = (
    "application/vnd.c3voc.schedule+xml",
    "application/vnd.c3voc.schedule+json",
    "text/calendar",
    "application/calendar+xml",
)
"""What is a programme for certain, the one that says most first."""
_PERHAPS = ("application/json", "application/ld+json")
"""Content systems also give their own data so: only where the page describes no event itself."""


def alternate(fetched: Fetched, source: Source) -> Source | None:
    """The schedule a page points to; None for what is no page, or points to none.

    Only http and https are followed; a page in a file may point to files beside and below it.
    """
    if fetched.data is None or not is_page(fetched.data):
        return None
    found = page(fetched.data)
    types = _SCHEDULES if _describes_events(found) else (*_SCHEDULES, *_PERHAPS)
    for wanted in types:
        for link in found.links:
            if link.type == wanted and (target := _target(link.href, fetched, source)) is not None:
                return target
    return None


def _describes_events(found: Page) -> bool:
    return any('"startDate"' in block.text for block in found.blocks)


def _target(href: str, fetched: Fetched, source: Source) -> Source | None:
    """The source behind an address; None for one that is not followed, or the page itself."""
    try:
        target = _on_web(href, source, fetched) if source.is_web else _beside(href, source)
    except (KnownError, ValueError):
        return None
    return None if target == source else target


def _on_web(href: str, source: Source, fetched: Fetched) -> Source | None:
    from kiosk.sync.http import redirected

    # The address it was at last, after redirects; a login is only in the one that was asked for.
    base = fetched.final_url or source.name
    if urlsplit(base).netloc == urlsplit(source.name).netloc.rpartition("@")[2]:
        base = urlsplit(base)._replace(netloc=urlsplit(source.name).netloc).geturl()
    target = redirected(base, href)
    return Source.parse(target) if target.startswith(("http://", "https://")) else None


def _beside(href: str, source: Source) -> Source | None:
    """From a file: the web, or a path from where the page lies; never one from the disk's root."""
    parts = urlsplit(href)
    if parts.scheme in ("http", "https"):
        return Source.parse(href)
    path = Path(unquote(parts.path))
    if parts.scheme or parts.netloc or not path.name or path.is_absolute() or ".." in path.parts:
        return None
    return Source.parse(str(source.path.parent / path))
