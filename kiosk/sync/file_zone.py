"""The time zone of a feed that lies on this machine, before anything of it is stored."""

from datetime import tzinfo

from kiosk.feeds.reading import FeedError
from kiosk.sync.fetched import FetchError
from kiosk.sync.follow import fetch_feed
from kiosk.sync.parse import read_here
from kiosk.sync.source import Source


def file_zone(source: Source) -> tzinfo | None:
    """The event's zone; None for a feed on the web or one that cannot be read.

    For a simulated "now" given without a zone, which is meant in the event's.
    """
    if source.is_web:
        return None
    try:
        data = fetch_feed(source).fetched.data
        return read_here(data, source.name, None).programme.tz if data else None
    except (FetchError, FeedError):
        return None  # the sync that follows says why
