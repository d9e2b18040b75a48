"""Links and attachments of frab events: whole addresses, no empty ones, none twice."""

from collections.abc import Iterable
from urllib.parse import urljoin

from kiosk.feeds.cleaning import clean_title, clean_url
from kiosk.feeds.frab import FrabEvent, FrabLink
from kiosk.programme.model import Link


def links(event: FrabEvent) -> tuple[Link, ...]:
    """The event's links, and behind them the page for feedback where it has one."""
    found = [_link(link) for link in event.links]
    if event.feedback_url:
        found.append(Link("Feedback", clean_url(event.feedback_url)))
    return _kept(found)


def attachments(event: FrabEvent, base_url: str) -> tuple[Link, ...]:
    """The event's files; base_url is "base for relative media URIs" (c3voc's JSON schema)."""
    return _kept(
        Link(link.title, _joined(base_url, link.url)) for link in map(_link, event.attachments)
    )


def _joined(base_url: str, url: str) -> str:
    if not url.startswith("/"):
        return url
    try:
        return urljoin(base_url, url)
    except ValueError:
        # Brackets that look like a broken IPv6 address: the text stays as it is.
        return url


def _link(link: FrabLink) -> Link:
    """A link without an address but with a text is its text."""
    title = clean_title(link.title)
    url = clean_url(link.url) or clean_url(title)
    return Link("" if title == link.url.strip() else title, url)


def _kept(found: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(link for link in found if link.url))
