"""A person's account on a calendar server, and what can be wrong with it."""

import ipaddress
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from kiosk.programme.errors import KnownError


class CalendarServerError(KnownError):
    """The calendar server cannot be used as it was meant to be."""


class LoginRefusedError(CalendarServerError):
    """The server does not take user and password."""


@dataclass(frozen=True, slots=True)
class Account:
    """Where the calendars are, and who asks for them. The password is in no text made of it."""

    address: str
    user: str
    password: str = field(repr=False)

    @property
    def host(self) -> str:
        """The server's name."""
        return urlsplit(self.address).hostname or self.address


def server_address(typed: str) -> str:
    """The address somebody typed, with https where they named no scheme.

    Raises CalendarServerError for what is no address, and for http to another machine: the
    password would travel readable (RFC 7617, section 4).
    """
    text = typed.strip()
    if "://" not in text:
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("http", "https"):
        raise CalendarServerError(
            "“{address}” is no address of a calendar server; write it like "
            "https://cloud.example.org.",
            address=typed.strip(),
        )
    if parts.scheme == "http" and not _is_here(host):
        raise CalendarServerError(
            "{host} is asked for without encryption: everybody on the way could read the "
            "password. Use an address with https://.",
            host=host,
        )
    netloc = parts.netloc.rpartition("@")[2]
    return parts._replace(netloc=netloc, fragment="", path=parts.path or "/").geturl()


def _is_here(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
