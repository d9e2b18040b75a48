"""What a web page says to programs: its links to other forms of itself, and its JSON-LD."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from urllib.parse import urljoin

from kiosk.feeds.text_guard import decode, head

_HEAD = 4096
_MOST_PAGE = 2 * 1024 * 1024
"""Characters that are looked at; the parser takes about a second for them."""
_HTML = re.compile(r"(?i)<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<script[\s>]")
_SPACES = re.compile(r"\s+")
_LD_JSON = "application/ld+json"


@dataclass(frozen=True, slots=True)
class PageLink:
    """A `<link rel="alternate">`: its media type in lower case without parameters, its address.

    The address is absolute where the page names a base, else as it is written.
    """

    type: str
    href: str


@dataclass(frozen=True, slots=True)
class Block:
    """A `<script type="application/ld+json">`; the line of the page it begins on, from 1."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page's links and JSON-LD in its order."""

    links: tuple[PageLink, ...]
    blocks: tuple[Block, ...]


def is_page(data: bytes) -> bool:
    """Whether the bytes begin like a web page."""
    text = head(data, _HEAD).lstrip("\ufeff \t\r\n")
    return text.startswith("<") and _HTML.search(text[:1024]) is not None


def page(data: bytes) -> Page:
    """What the page holds; never fails, like every browser."""
    parser = _Parser()
    parser.feed((decode(data) or "")[:_MOST_PAGE])
    parser.close()
    return Page(tuple(parser.links()), tuple(parser.blocks))


class _Parser(HTMLParser):
    """Collects links and scripts, wherever on the page they stand."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._base = ""
        self._links: list[PageLink] = []
        self._script: list[str] | None = None
        self._line = 1

    def links(self) -> Iterator[PageLink]:
        """The links, seen from the page's <base>."""
        for link in self._links:
            yield PageLink(link.type, _joined(self._base, link.href) if self._base else link.href)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "base" and not self._base:
            self._base = _address(given.get("href", ""))
        elif tag == "link" and "alternate" in given.get("rel", "").casefold().split():
            href = _address(given.get("href", ""))
            if href:
                self._links.append(PageLink(_media_type(given.get("type", "")), href))
        elif tag == "script" and _media_type(given.get("type", "")) == _LD_JSON:
            self._script, self._line = [], self.getpos()[0]

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "script":
            self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        if self._script is not None:
            self._script.append(data)

    def handle_endtag(self, tag: str) -> None:
        if tag == "script" and self._script is not None:
            self.blocks.append(Block(self._line, "".join(self._script)))
            self._script = None


def _media_type(text: str) -> str:
    return text.partition(";")[0].strip().casefold()


def _address(text: str) -> str:
    return _SPACES.sub("", text)


def _joined(base: str, href: str) -> str:
    try:
        return urljoin(base, href)
    except ValueError:
        return href
