"""Turns plain text and the light Markdown of programme tools into the safe subset of HTML."""

import html
import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from kiosk.programme.links import safe_url
from kiosk.programme.safe_markup import linked

_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_HEADING = re.compile(r"[ \t]{0,3}#{1,6}[ \t]+(.+?)[ \t#]*")
_BULLET = re.compile(r"[ \t]*[-*+•–][ \t]+(\S.*)")
_NUMBERED = re.compile(r"[ \t]*(\d{1,3})[.)][ \t]+(\S.*)")
_QUOTE = re.compile(r"[ \t]{0,3}>[ \t]?(.*)")
_RULE = re.compile(r"[ \t]*(?:={3,}|(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")

_INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`"
    r"|!?\[(?P<title>[^\[\]]{1,400})\]\((?P<url>[^()\s<>]{1,2000}+(?:\([^()\s<>]{0,200}\)[^()\s<>]{0,200})?)"
    r"(?:\s+\"[^\"\n]{0,400}\")?\)"
    r"|<(?P<auto>(?:https?|mailto):[^<>\s]{1,2000})>"
    r"|(?P<address>https?://\S+)"
    r"|\\(?P<escaped>[\\`*_{}\[\]()#+.!>~-])"
    r"|(?P<mark>\*{1,3}|_{1,3})"
)


def markdown_html(text: str) -> str:
    """Paragraphs at blank lines, <br> at single line ends, lists, headings, quotes, code, links.

    A numbered list begins with 1 and has two items at least: "8. Dezember" is a date.
    """
    return "".join(_blocks(text.split("\n")))


def _blocks(lines: list[str]) -> Iterator[str]:
    for kind, group in groupby(_classified(lines), key=lambda pair: pair[0]):
        texts = [line for _, line in group]
        if kind == "text":
            yield "<p>" + inline("\n".join(line.strip() for line in texts)) + "</p>"
        elif kind == "heading":
            yield from (f"<p><b>{inline(line)}</b></p>" for line in texts)
        elif kind == "code":
            yield "<pre>" + html.escape("\n".join(texts)) + "</pre>"
        elif kind in ("ul", "ol"):
            items = "".join(f"<li>{inline(line)}</li>" for line in _joined(texts))
            yield f"<{kind}>{items}</{kind}>"
        elif kind == "quote":
            inner = "".join(_paragraphs(texts))
            yield f"<blockquote>{inner}</blockquote>" if inner else ""


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    for filled, group in groupby(lines, key=lambda line: bool(line.strip())):
        if filled:
            yield "<p>" + inline("\n".join(line.strip() for line in group)) + "</p>"


_CONTINUED = "\0"
"""Marks a line that goes on with the list item before it; feeds hold no NUL here."""


def _joined(lines: Iterable[str]) -> list[str]:
    items: list[list[str]] = []
    for line in lines:
        if line.startswith(_CONTINUED) and items:
            items[-1].append(line[1:])
        else:
            items.append([line])
    return ["\n".join(item) for item in items]


def _classified(lines: list[str]) -> Iterator[tuple[str, str]]:
    """Each line with what it is; the text without the mark in front."""
    fenced = False
    before = ""
    for number, line in enumerate(lines):
        if _FENCE.match(line):
            fenced = not fenced
            before = ""
            yield "gap", ""
            continue
        kind, text = ("code", line) if fenced else _kind(lines, number, before)
        before = kind
        yield kind, text


def _kind(lines: list[str], number: int, before: str) -> tuple[str, str]:
    line = lines[number]
    if not line.strip() or _RULE.fullmatch(line):
        return "gap", ""
    if match := _HEADING.fullmatch(line):
        return "heading", match[1]
    if match := _BULLET.fullmatch(line):
        return "ul", match[1]
    if (match := _NUMBERED.fullmatch(line)) and (before == "ol" or _list_begins(lines, number)):
        return "ol", match[2]
    if match := _QUOTE.fullmatch(line):
        return "quote", match[1]
    if before in ("ul", "ol") and line[0] in " \t":
        return before, _CONTINUED + line.strip()
    return "text", line


def _list_begins(lines: list[str], number: int) -> bool:
    first = _NUMBERED.fullmatch(lines[number])
    following = next((line for line in lines[number + 1 : number + 3] if line.strip()), "")
    second = _NUMBERED.fullmatch(following)
    return bool(first and second and first[1] == "1" and second[1] == "2")


def inline(text: str) -> str:
    """One block's text: bold, code and links; a mark without its partner stays as it was typed.

    "*" and "_" within a word are text ("Planer*innen", "schedule_v2"); what was set in italics is
    set plain, because the house draws no italics.
    """
    out: list[str] = []
    marks = _Marks(out)
    place = 0
    for match in _INLINE.finditer(text):
        if match.start() < place:
            continue
        out.append(html.escape(text[place : match.start()]))
        place = match.end()
        if match["mark"]:
            marks.add(
                match["mark"], text[match.start() - 1 : match.start()], text[place : place + 1]
            )
        else:
            out.append(_piece(match))
    out.append(html.escape(text[place:]))
    return "".join(out).replace("\n", "<br>").replace(_CONTINUED, "")


def _piece(match: re.Match[str]) -> str:
    if match["code"]:
        return f"<code>{html.escape(match['code'])}</code>"
    if match["escaped"]:
        return html.escape(match["escaped"])
    if match["address"]:
        return linked(match["address"])
    address = safe_url(html.unescape(match["auto"] or match["url"]))
    title = match["auto"] or match["title"].replace("**", "").replace("__", "")
    if address is None:
        return html.escape(title)
    return f'<a href="{html.escape(address)}">{html.escape(title.removeprefix("mailto:"))}</a>'


class _Marks:
    """Pairs the marks of emphasis; each stays text until its partner comes."""

    def __init__(self, out: list[str]) -> None:
        self._out = out
        self._open: dict[str, int] = {}

    def add(self, mark: str, before: str, after: str) -> None:
        """A mark between two characters ("" at the ends)."""
        opens = bool(after.strip()) and not before.isalnum()
        closes = bool(before.strip()) and not after.isalnum()
        if closes and mark in self._open:
            strong = len(mark) > 1 and len(self._open) == 1
            self._out[self._open.pop(mark)] = "<b>" if strong else ""
            self._out.append("</b>" if strong else "")
            # What was opened within and not closed stays text: tags never cross.
            self._open.clear()
            return
        if opens:
            self._open.setdefault(mark, len(self._out))
        self._out.append(mark)
