"""Builds the small safe subset of HTML that the session panel draws, from any HTML."""

import html
import re

from kiosk.programme.links import BARE_URL, safe_url, trim_url
from kiosk.programme.markup_tokens import Token, tokens

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
PARAGRAPHS = frozenset(
    {"p", "div", "section", "article", "header", "footer", "main", "aside", "nav", "address"}
    | {"figure", "figcaption", "table", "thead", "tbody", "tr", "td", "th", "caption", "dl", "dt"}
    | {"dd", "form", "fieldset", "center", "hr", "details", "summary"}
)
"""Elements that are no more than a paragraph here."""
LISTS = frozenset({"ul", "ol"})
_CONTAINERS = frozenset({"ul", "ol", "li", "blockquote", "pre"})
BREAKING = PARAGRAPHS | HEADINGS | _CONTAINERS | {"br"}
"""Elements that end a line; without any of them the text's own line ends count."""

_INLINE = {"b": "b", "strong": "b", "code": "code", "tt": "code", "kbd": "code", "samp": "code"}
_DEEPEST = 24
"""Nested deeper than this, tags are dropped: Qt's rich text walks its tree recursively."""
_SPACES = re.compile(r"[^\S\xa0]+")
_PARAGRAPH_END = re.compile(r"\n\s*\n")


def safe_markup(text: str) -> str:
    """The HTML with the tags of the subset only, well nested, without attributes but safe href."""
    found = list(tokens(text))
    writer = _Writer(keep_lines=not any(t.tag in BREAKING for t in found))
    for token in found:
        writer.add(token)
    return writer.finish()


def linked(text: str) -> str:
    """Plain text escaped, with its bare http(s) addresses as links."""
    if "://" not in text:
        return html.escape(text)
    pieces: list[str] = []
    place = 0
    for match in BARE_URL.finditer(text):
        address = trim_url(match[0])
        if safe_url(address) is None:
            continue
        escaped = html.escape(address)
        pieces.append(html.escape(text[place : match.start()]))
        pieces.append(f'<a href="{escaped}">{escaped}</a>')
        place = match.start() + len(address)
    pieces.append(html.escape(text[place:]))
    return "".join(pieces)


class _Writer:
    """Writes tokens as the subset; keeps the open elements so that all nests well."""

    def __init__(self, keep_lines: bool) -> None:
        self._keep_lines = keep_lines
        self._out: list[str] = []
        self._open: list[str] = []

    def add(self, token: Token) -> None:
        """Writes one text or tag."""
        if not token.tag:
            self._text(token.text)
        elif token.tag == "br":
            if self._open:
                self._out.append("<br>")
        elif token.tag in PARAGRAPHS:
            self._end_paragraph()
        elif token.tag in HEADINGS:
            self._heading(token.closing)
        elif token.tag in _CONTAINERS:
            self._container(token)
        elif token.tag == "a":
            self._link(token)
        elif token.tag in _INLINE:
            self._inline(_INLINE[token.tag], token.closing)

    def finish(self) -> str:
        """The text, everything closed."""
        while self._open:
            self._close()
        return "".join(self._out)

    def _text(self, text: str) -> None:
        if "pre" in self._open:
            self._out.append(html.escape(text))
        elif self._keep_lines:
            for number, paragraph in enumerate(_PARAGRAPH_END.split(text)):
                if number:
                    self._end_paragraph()
                self._lines(paragraph)
        else:
            self._words(text)

    def _lines(self, text: str) -> None:
        for number, line in enumerate(text.split("\n")):
            if number and self._open:
                self._out.append("<br>")
            self._words(line)

    def _words(self, text: str) -> None:
        words = _SPACES.sub(" ", text)
        if not words.strip():
            if words and self._open and not self._out[-1].startswith(("<p>", "<br>")):
                self._out.append(" ")
            return
        if not any(name in ("p", "li") for name in self._open[-_DEEPEST:]):
            self._start("p")
            words = words.lstrip(" ")
        quiet = "a" in self._open or "code" in self._open
        self._out.append(html.escape(words) if quiet else linked(words))

    def _heading(self, closing: bool) -> None:
        self._end_paragraph()
        if not closing:
            if "li" not in self._open:
                self._start("p")
            self._start("b")

    def _container(self, token: Token) -> None:
        name = token.tag
        self._end_paragraph()
        if token.closing:
            self._close_through(name, stop=LISTS if name == "li" else frozenset())
            return
        if name == "li":
            self._close_through("li", stop=LISTS)
            if not any(n in LISTS for n in self._open):
                self._start("ul")
        if len(self._open) < _DEEPEST:
            self._start(name)

    def _link(self, token: Token) -> None:
        self._close_inline("a")
        address = None if token.closing else safe_url(token.href)
        if address is not None and len(self._open) < _DEEPEST:
            self._ensure_block()
            self._open.append("a")
            self._out.append(f'<a href="{html.escape(address)}">')

    def _inline(self, name: str, closing: bool) -> None:
        if closing:
            self._close_inline(name)
        elif name not in self._open and len(self._open) < _DEEPEST:
            self._ensure_block()
            self._start(name)

    def _ensure_block(self) -> None:
        if not any(name in ("p", "li", "pre") for name in self._open):
            self._start("p")

    def _close_inline(self, name: str) -> None:
        if name in self._open:
            after = len(self._open) - 1 - self._open[::-1].index(name)
            if not any(n in _CONTAINERS or n == "p" for n in self._open[after:]):
                self._close_through(name)

    def _end_paragraph(self) -> None:
        """Ends the open p with what is open in it, or what is inline in an li."""
        while self._open and self._open[-1] not in _CONTAINERS:
            self._close()

    def _close_through(self, name: str, stop: frozenset[str] = frozenset()) -> None:
        """Closes the innermost `name` and all in it, unless one of `stop` lies between."""
        for place in range(len(self._open) - 1, -1, -1):
            if self._open[place] == name:
                while len(self._open) > place:
                    self._close()
                return
            if self._open[place] in stop:
                return

    def _start(self, name: str) -> None:
        self._open.append(name)
        self._out.append(f"<{name}>")

    def _close(self) -> None:
        """Closes the innermost element; an empty one leaves no trace."""
        name = self._open.pop()
        while self._out and self._out[-1] in (" ", "<br>"):
            self._out.pop()
        if self._out and (self._out[-1] == f"<{name}>" or self._out[-1].startswith(f"<{name} ")):
            self._out.pop()
        else:
            self._out[-1] = self._out[-1].rstrip(" ") if name in ("p", "li") else self._out[-1]
            self._out.append(f"</{name}>")
