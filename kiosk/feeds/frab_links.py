"""Links and attachments of frab events: whole addresses, no empty ones, none twice."""

from collections.abc import Iterable
from urllib.parse import urljoin

from kiosk.feeds.cleaning import clean_title, clean_url
from kiosk.feeds.frab import FrabEvent, FrabLink
from kiosk.feeds.tally import Tally
from kiosk.programme.model import Link


def page(event: FrabEvent, tally: Tally) -> str:
    """The event's own page."""
    return _whole(event.url, event, tally)


def links(event: FrabEvent, tally: Tally) -> tuple[Link, ...]:
    """The event's links, and behind them the page for feedback where it has one."""
    found = [_link(link, event, tally) for link in event.links]
    if event.feedback_url:
        found.append(Link("Feedback", _whole(event.feedback_url, event, tally)))
    return _kept(found)


def attachments(event: FrabEvent, base_url: str, tally: Tally) -> tuple[Link, ...]:
    """The event's files; base_url is "base for relative media URIs" (c3voc's JSON schema)."""
    found = (_link(link, event, tally) for link in event.attachments)
    return _kept(Link(link.title, _joined(base_url, link.url)) for link in found)


def _joined(base_url: str, url: str) -> str:
    if not url.startswith("/"):
        return url
    try:
        return urljoin(base_url, url)
    except ValueError:
        # Brackets that look like a broken IPv6 address: the text stays as it is.
        return url


def _link(link: FrabLink, event: FrabEvent, tally: Tally) -> Link:
    """A link without an address but with a text is its text."""
    title = clean_title(link.title)
    url = _whole(link.url if link.url.strip() else title, event, tally)
    return Link("" if title == link.url.strip() else title, url)


def _whole(text: str, event: FrabEvent, tally: Tally) -> str:
    url = clean_url(text)
    if url != text and url != clean_title(text):
        tally.note(
            "link-completed",
            event.where,
            "Links without https://, which was put in front: {count} (first: {first}).",
            f"{event.title}: {clean_title(text)}",
        )
    return url


def _kept(found: Iterable[Link]) -> tuple[Link, ...]:
    return tuple(dict.fromkeys(link for link in found if link.url))
