"""A last resort for the event's name: where its feed comes from."""

from pathlib import PurePath
from urllib.parse import urlsplit


def source_name(source: str, otherwise: str) -> str:
    """The host of an address, the name of a file without its ending, else `otherwise`."""
    host = urlsplit(source).hostname if source.startswith(("http://", "https://")) else None
    return host or PurePath(source).stem or otherwise
