"""Where a programme comes from: a web address, a file, or the programme that is built in."""

import os
import re
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from kiosk.programme.errors import KnownError
from kiosk.programme.values import dataclass
from kiosk.resources import bundled_feed

BUNDLED = "bundled"


class SourceError(KnownError):
    """What somebody gave as a feed is neither an address nor a file."""


@dataclass(frozen=True, slots=True)
class Source:
    """A feed's normalised name: "bundled", an absolute path, or an http(s) address."""

    name: str

    @classmethod
    def parse(cls, text: str) -> "Source":
        """The source somebody typed: http, https, webcal (read over https), file, path, "bundled".

        Paths become absolute, scheme and host lower case; the fragment goes (it is never sent).
        Raises SourceError for another scheme, an address without a host, or nothing.
        """
        text = text.strip()
        if text.lower() == BUNDLED:
            return cls(BUNDLED)
        if not text:
            raise SourceError("No feed was given: name an address, a file or “bundled”.")
        scheme = _SCHEME.match(text)
        if scheme is None:
            path = Path(text).expanduser()
            if _HOST.match(text) and not path.exists():
                return cls(_address(f"https://{text}", "https"))
            # Without "..": one file has one name, and its stars with it.
            return cls(os.path.abspath(path))
        return cls(_address(text, scheme[1].lower()))

    @property
    def is_web(self) -> bool:
        """Whether it is fetched over HTTP."""
        return self.name.startswith(("http://", "https://"))

    @property
    def title(self) -> str:
        """What to call it while its programme is not known: a file's name, or the address."""
        return self.shown if self.is_web else self.path.name

    @property
    def shown(self) -> str:
        """The name as it may be shown and sent on: an address is without its login."""
        return shown(self.name)

    @property
    def path(self) -> Path:
        """The file of a source that is not on the web."""
        return bundled_feed() if self.name == BUNDLED else Path(self.name)


def shown(address: str) -> str:
    """An address as it may be shown and logged: without a login."""
    return _LOGIN.sub(r"\1", address)


_LOGIN = re.compile(r"^([A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*@")
# Two letters at least: "C:" is a drive.
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+):")
# "fosdem.org/2024/schedule/xml" as people type it; "feeds/schedule.xml" has no dot before the "/".
_HOST = re.compile(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(:\d+)?/")
_WEB = {"http": "http", "https": "https", "webcal": "https", "webcals": "https"}


def _address(text: str, scheme: str) -> str:
    try:
        parts = urlsplit(text)
        host = parts.hostname
        _ = parts.port
    except ValueError as error:
        raise SourceError(
            "{address} is no valid address ({reason}).", address=shown(text), reason=str(error)
        ) from error
    if scheme == "file":
        return _file(parts)
    if scheme not in _WEB:
        raise SourceError(
            "{address} cannot be read: feeds come over http, https or webcal, or from a file.",
            address=shown(text),
        )
    if not host:
        raise SourceError(
            "{address} names no host; write it like https://example.org/schedule.xml.",
            address=shown(text),
        )
    return parts._replace(
        scheme=_WEB[scheme], netloc=_lower_host(parts.netloc), path=parts.path or "/", fragment=""
    ).geturl()


def _lower_host(netloc: str) -> str:
    """The host in lower case; what stands before @ keeps its case."""
    login, at, host = netloc.rpartition("@")
    return login + at + host.lower()


def _file(parts: SplitResult) -> str:
    """The path of a file:// address (RFC 8089); a host other than localhost is a network share."""
    # Brings the whole of http and email with it: spared at the start.
    from urllib.request import url2pathname

    share = f"//{parts.netloc}" if parts.netloc not in ("", "localhost") else ""
    return os.path.abspath(url2pathname(share + parts.path))
