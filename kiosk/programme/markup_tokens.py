"""Cuts HTML of any quality into texts and tags, in linear time.

Not html.parser: before the security releases of mid-2025 (Debian 12 ships 3.11.2) it takes
quadratic time for texts such as "<a<a<a…". What is no tag here stays text, so nothing is lost.
"""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple


class Token(NamedTuple):
    """A text (entities decoded, `tag` is "") or a tag; `href` as the feed wrote it."""

    text: str = ""
    tag: str = ""
    closing: bool = False
    href: str = ""


_TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*+)"
    r"(?P<rest>(?:\s(?:\"[^\"<]*+\"|'[^'<]*+'|[^\"'<>])*+|/|(?:\s[^<>]*+))?+)>"
    r"|<!--|<[!?][^<>]*+>"
)
_HREF = re.compile(r"(?i)\shref\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")

SILENT = frozenset(
    {"script", "style", "iframe", "object", "embed", "svg", "math", "template", "head", "title"}
    | {"noscript", "noembed", "noframes", "textarea", "select", "video", "audio", "canvas", "xmp"}
)
"""Elements whose content is never shown."""
_VOID = frozenset({"embed"})

_END = {name: re.compile(rf"(?i)</{name}\b[^<>]*>?") for name in SILENT}


def tokens(text: str) -> Iterator[Token]:
    """The texts and tags in order; comments, declarations and the content of SILENT are left out.

    A silent element that is never closed takes the rest of the text with it, as in browsers.
    """
    place = 0
    comments = True
    while match := _TAG.search(text, place):
        if match.start() > place:
            yield Token(html.unescape(text[place : match.start()]))
        place = match.end()
        if match[0] == "<!--":
            end = text.find("-->", place) if comments else -1
            comments = end >= 0
            place = end + 3 if comments else place
        elif match["name"]:
            name = match["name"].lower()
            if name not in SILENT:
                yield Token("", name, bool(match["close"]), _href(match["rest"]))
            elif not match["close"] and name not in _VOID:
                place = _after(name, text, place)
    if place < len(text):
        yield Token(html.unescape(text[place:]))


def _after(name: str, text: str, place: int) -> int:
    end = _END[name].search(text, place)
    return end.end() if end else len(text)


def _href(attributes: str) -> str:
    match = _HREF.search(attributes) if attributes else None
    return html.unescape(match[1] or match[2] or match[3] or "") if match else ""
