"""Divides long safe rich text into pieces that are drawn one after the other."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(
    r"<(?P<end>/?)(?P<tag>[a-z0-9]+)[^>]*>"  # a tag
    r"|[^<]{1,999}(?=[\s<]|\Z)"  # text up to the end of a word
    r"|(?:&\#?\w+;|[^<]){1,199}",  # part of a word without an end, entities kept whole
    re.ASCII,
)
_LONGEST = 1.25
"""How far beyond its size a piece goes for the end of a paragraph."""


def pieces(html: str, size: int) -> Iterator[str]:
    """Gives the text (as `safe_html` makes it) in pieces of about `size` characters.

    A piece ends with a paragraph or list; one that is itself too long is divided between words
    and its elements are opened again in the next piece. Pieces are made as they are asked for.
    """
    if len(html) <= size:
        yield from [html] if html else []
        return
    piece = _Piece()
    for match in _TOKEN.finditer(html):
        piece.add(match)
        enough = size if not piece.open else size * _LONGEST
        if piece.length >= enough and piece.says_something:
            yield piece.text()
            piece = _Piece(piece.open)
    if piece.says_something:
        yield piece.text()


class _Piece:
    """A piece while it grows; it begins with the elements that the one before left open."""

    def __init__(self, reopened: list[tuple[str, str]] | None = None) -> None:
        self.open = list(reopened or ())
        self.length = 0
        self.says_something = False
        self._parts = [as_written for _, as_written in self.open]

    def add(self, match: re.Match[str]) -> None:
        tag = match["tag"]
        if tag is None:
            self.says_something = True
        elif match["end"]:
            self.open.pop()
        elif tag != "br":
            self.open.append((tag, match[0]))
        self._parts.append(match[0])
        self.length += len(match[0])

    def text(self) -> str:
        ends = (f"</{tag}>" for tag, _ in reversed(self.open))
        return "".join((*self._parts, *ends))
