"""Whether a server announces push beside a feed, and at which address.

The announcement is a Link header (RFC 8288): `Link: <events>; rel="monitor";
type="text/event-stream"`. "monitor" is the registered relation of "a resource that can be used to
monitor changes" (RFC 5989); the type tells server-sent events from other ways. A header serves
every format, also those that have no place for it, and leaves the bytes and their ETag alone.
"""

from urllib.parse import urljoin, urlsplit

from requests.utils import parse_header_links

RELATION = "monitor"
EVENT_STREAM = "text/event-stream"

_PORTS = {"http": 80, "https": 443}


def push_address(feed: str, header: str) -> str:
    """Where the server of `feed` pushes, of its Link header; "" where it does not say so.

    Only an address of the feed's own origin counts (RFC 6454): nobody else is told who reads what.
    A login in the feed's address goes with it.
    """
    for link in parse_header_links(header):
        relations = link.get("rel", "").lower().split()
        if RELATION not in relations or link.get("type", "").lower() != EVENT_STREAM:
            continue
        address = same_origin(feed, link["url"])
        if address:
            return address
    return ""


def same_origin(feed: str, target: str) -> str:
    """A link of a feed's server, absolute; "" where it leads to another origin (RFC 6454)."""
    try:
        joined = urljoin(feed, target)
        before, after = urlsplit(feed), urlsplit(joined)
        if _origin(before.scheme, before.hostname, before.port) != _origin(
            after.scheme, after.hostname, after.port
        ):
            return ""
    except ValueError:
        return ""
    return after._replace(netloc=before.netloc, fragment="").geturl()


def _origin(scheme: str, host: str | None, port: int | None) -> tuple[str, str | None, int | None]:
    return scheme, host, port or _PORTS.get(scheme)
