"""Texts of feeds made safe to draw or plain to read: HTML, light Markdown and plain text alike."""

import html
import re

from kiosk.programme.light_markdown import markdown_html
from kiosk.programme.links import safe_url
from kiosk.programme.plain_markup import plain_markup
from kiosk.programme.safe_markup import safe_markup

__all__ = ["head_and_rest", "plain_text", "safe_html", "safe_url", "strip_tags_fast"]

_HTML = re.compile(
    r"(?i)</?(?:p|br|b|strong|i|em|u|s|a|ul|ol|li|div|span|h[1-6]|code|pre|blockquote|table|tr|td|th"
    r"|tbody|thead|img|hr|font|small|sub|sup|script|style|iframe|object|svg|math|section|article"
    r"|html|head|body|title|dl|dt|dd|figure|center|del|ins|mark|cite|video|audio|form|input|button"
    r"|textarea|select|template|noscript|embed|canvas)(?=[\s>/])|<!--"
)
_MARKUP = re.compile(r"[<&*_`\[\]#>\\~\u2022]|^[ \t]*(?:[-+=–]|\d+[.)])[ \t-=]|\n[ \t]*\n", re.M)
_TAG = re.compile(r"</?[a-zA-Z!][^<>]*>")
_LINE_END = re.compile(r"\r\n?")


def plain_text(text: str) -> str:
    """HTML, light Markdown or plain text as plain text.

    Paragraphs are parted by blank lines, entities decoded, lists have bullets, links read
    "title (url)" or only the address where that is the title.
    """
    if _MARKUP.search(text) is None:
        return _LINE_END.sub("\n", text).strip() if "\r" in text else text.strip()
    return plain_markup(_as_html(text))


def safe_html(text: str) -> str:
    """HTML, light Markdown or plain text as a small safe subset of HTML for Qt's rich text.

    p, br, b, ul, ol, li, blockquote, pre, code and a with an href that `safe_url` lets pass; no
    other attribute. Other tags are dropped and their text is kept, except for scripts, styles and
    frames. Headings are bold paragraphs. Blank lines in plain text part paragraphs, single line
    ends are <br>, bare addresses are links. "" stays "".
    """
    unified = _LINE_END.sub("\n", text)
    return safe_markup(unified) if _HTML.search(unified) else _from_plain(unified)


def strip_tags_fast(text: str) -> str:
    """The text for the search index: tags replaced by spaces, entities decoded; not for drawing."""
    if "<" in text:
        text = _TAG.sub(" ", text)
    return html.unescape(text) if "&" in text else text


def _as_html(text: str) -> str:
    unified = _LINE_END.sub("\n", text)
    return unified if _HTML.search(unified) else _from_plain(unified)


def _from_plain(text: str) -> str:
    """Plain text that carries entities ("R&amp;D", a common slip of exports) is decoded first."""
    return markdown_html(html.unescape(text) if "&" in text else text)


_DIVIDER = re.compile(r"\s+[–—-]\s+|:\s+|(?<=[?!])\s+|\.\s+(?=[A-ZÄÖÜ„“\"»‚0-9])")
_ABBREVIATION = re.compile(
    r"(?i)(?:^|[\s(])(?:\w|\d+|dr|prof|nr|st|ca|bzw|ggf|inkl|vgl|evtl|abs|art|vs|no|mr|mrs|ms|vol)$"
)
_LONG = 18
"""A title this short stands alone."""
_SHORTEST_HEAD = 3


def head_and_rest(title: str) -> tuple[str, str]:
    """A long title divided at its first dash, colon or sentence end: what is set large, the rest.

    ("Lernen aus Krisen", "Studie zur Zukunft kommunaler Planung."); a title without such a place
    is all head. "2.0", "8. Dezember", "z. B." and hyphens do not divide; "?" stays with the head.
    """
    text = title.strip()
    if len(text) < _LONG:
        return text, ""
    for match in _DIVIDER.finditer(text):
        head, rest = text[: match.start()].strip(), text[match.end() :].strip()
        if len(head) < _SHORTEST_HEAD or not rest:
            continue
        if match[0][0] == "." and (head.endswith((".", "…")) or _ABBREVIATION.search(head)):
            continue
        return head, rest
    return text, ""
