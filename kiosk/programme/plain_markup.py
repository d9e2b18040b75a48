"""Makes plain text of HTML: paragraphs by blank lines, lists with bullets, links in brackets."""

import re
from dataclasses import dataclass, field

from kiosk.programme.links import safe_url
from kiosk.programme.markup_tokens import Token, tokens
from kiosk.programme.safe_markup import BREAKING, HEADINGS, LISTS, PARAGRAPHS

_SPACES = re.compile(r"\s+")
_BLANKS = re.compile(r"[^\S\n]+")
_AROUND_LINE_END = re.compile(r" *\n *")
_MANY_LINE_ENDS = re.compile(r"\n{3,}")


def plain_markup(text: str) -> str:
    """The text of some HTML, without any markup; see `programme.text.plain_text`."""
    found = list(tokens(text))
    writer = _Writer(keep_lines=not any(t.tag in BREAKING for t in found))
    for token in found:
        writer.add(token)
    return writer.finish()


@dataclass(slots=True)
class _Writer:
    keep_lines: bool
    out: list[str] = field(default_factory=list)
    lists: list[int] = field(default_factory=list)
    """For each open list the number of its next item; 0 for one with bullets."""
    pre: bool = False
    link: tuple[int, str] | None = None
    """Where the open link's title begins, and its address."""

    def add(self, token: Token) -> None:
        """Writes one text or tag."""
        name = token.tag
        if not name:
            kept = self.pre or self.keep_lines
            self.out.append((_BLANKS if kept else _SPACES).sub(" ", token.text))
        elif name == "br":
            self.out.append("\n")
        elif name == "a":
            self._link(token)
        elif name == "li":
            self._item(token.closing)
        elif name in LISTS:
            self._list(name, token.closing)
        elif name in PARAGRAPHS or name in HEADINGS or name in BREAKING:
            self.pre = name == "pre" and not token.closing
            self.out.append("\n\n" if not self.lists else "\n")

    def finish(self) -> str:
        """The text, white space tidied up."""
        self._end_link()
        text = _AROUND_LINE_END.sub("\n", _BLANKS.sub(" ", "".join(self.out)))
        return _MANY_LINE_ENDS.sub("\n\n", text).strip()

    def _list(self, name: str, closing: bool) -> None:
        if closing:
            if self.lists:
                self.lists.pop()
        else:
            self.lists.append(1 if name == "ol" else 0)
        self.out.append("\n\n" if len(self.lists) <= (not closing) else "\n")

    def _item(self, closing: bool) -> None:
        if closing:
            return
        number = self.lists[-1] if self.lists else 0
        if number:
            self.lists[-1] += 1
        self.out.append(f"\n{number}. " if number else "\n• ")

    def _link(self, token: Token) -> None:
        self._end_link()
        address = safe_url(token.href) if not token.closing else None
        if address is not None:
            self.link = (len(self.out), address)

    def _end_link(self) -> None:
        if self.link is None:
            return
        begin, address = self.link
        title = "".join(self.out[begin:]).strip()
        if not title:
            self.out.append(address)
        elif _bare(title) != _bare(address):
            self.out.append(f" ({address.removeprefix('mailto:')})")
        self.link = None


def _bare(address: str) -> str:
    for scheme in ("https://", "http://", "mailto:"):
        address = address.removeprefix(scheme)
    return address.removeprefix("www.").rstrip("/").casefold()
