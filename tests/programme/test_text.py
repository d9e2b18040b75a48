"""Texts of feeds: safe to draw, plain to read, whatever somebody typed."""

import html
import re
import time
from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kiosk.programme.text import plain_text, safe_html, safe_url, strip_tags_fast

SUBSET = {"p", "br", "b", "a", "ul", "ol", "li", "code", "pre", "blockquote"}
PIECES = st.sampled_from(
    [
        *(
            "<",
            ">",
            "&",
            '"',
            "'",
            "/",
            "=",
            "`",
            "[",
            "]",
            "#",
            "*",
            "-",
            "**",
            "__",
            " ",
            "ß",
            "😀",
        ),
        *("<script", "<script>", "</script>", "<style>", "<svg/onload=x>", "<!--", "-->", "\x00"),
        *("<img/src=x/onerror=alert(1)>", '<a/href="javascript:alert(1)">', " onclick=alert(1)"),
        *("<a ", "<a href='https://a.de/\"x'>", "<a href=https://a.de onclick=x>", "</a>"),
        *("<b>", "</b>", "<p>", "</p>", "<ul>", "<li>", "</ul>", "<pre>", "</pre>", "<h1>"),
        *('[t](https://a.de/?x="y")', "[t](javascript:alert(1))", "https://b.de/<i>", "```\n"),
        *("&lt;script&gt;", "&#60;script&#62;", "&quot;", "\n", "\n\n", "\n- ", "\n1. a\n2. b"),
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))


class _Checker(HTMLParser):
    """Refuses what is not in the subset, not well nested, or has another attribute than href."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag in SUBSET
        assert [name for name, _ in attrs] == (["href"] if tag == "a" else [])
        assert all(value and safe_url(value) == value for _, value in attrs)
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open
        assert self.open.pop() == tag

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(f"a declaration: {decl}")


@given(TEXTS)
@example("<scr<script>ipt>alert(1)</script>")
@example('<a href="java\nscript:alert(1)">x</a>')
@example("<b><p>x</b></p>")
def test_safe_html_holds_only_the_subset_well_nested(text: str) -> None:
    safe = safe_html(text)
    checker = _Checker()
    checker.feed(safe)
    checker.close()
    assert not checker.open
    assert "<script" not in safe.lower()
    assert not re.search(r"<[^>]*\son\w+\s*=", re.sub(r'"[^"]*"', '""', safe))


@given(st.text(alphabet=st.characters(exclude_characters="<>&*_`[]#\\~\r"), max_size=80))
def test_text_without_markup_stays_as_it_is(text: str) -> None:
    if not re.search(r"(?m)^[ \t]*(?:[-+=–•]|\d+[.)])|\n[ \t]*\n", text):
        assert plain_text(text) == text.strip()


@given(TEXTS)
def test_plain_text_never_raises_and_has_no_outer_white_space(text: str) -> None:
    plain = plain_text(text)
    assert plain == plain.strip()
    assert "\n\n\n" not in plain


@given(st.text(alphabet="abcäöüß .,\n", max_size=80))
def test_the_words_survive(text: str) -> None:
    words = text.split()
    assert html.unescape(re.sub(r"<[^>]+>", " ", safe_html(text))).split() == words
    assert plain_text(f"<p>{text}</p>").split() == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("Hallo", "<p>Hallo</p>"),
        ("eins\nzwei\n\ndrei", "<p>eins<br>zwei</p><p>drei</p>"),
        ("a < b & c", "<p>a &lt; b &amp; c</p>"),
        ("R&amp;D", "<p>R&amp;D</p>"),
        ("&lt;script&gt;", "<p>&lt;script&gt;</p>"),
        ("vor <script>x()</script> nach", "<p>vor  nach</p>"),
        ("<p>a<img src=x onerror=y>b", "<p>ab</p>"),
        ("<h2>Kopf</h2>Text", "<p><b>Kopf</b></p><p>Text</p>"),
        ("<em>leise</em> <strong>laut</strong>", "<p>leise <b>laut</b></p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ('<a href="geo:52.4,10.8" class="x">Ort</a>', '<p><a href="geo:52.4,10.8">Ort</a></p>'),
        ('<a href="JaVaScRiPt:x">Ort</a>', "<p>Ort</p>"),
        ("<pre>a\n  b</pre>", "<pre>a\n  b</pre>"),
        ("eins <b>zwei</b>\ndrei", "<p>eins <b>zwei</b><br>drei</p>"),
        ("**fett** und __auch__", "<p><b>fett</b> und <b>auch</b></p>"),
        ("**offen", "<p>**offen</p>"),
        ("Planer*innen und Bürger*innen", "<p>Planer*innen und Bürger*innen</p>"),
        ("schedule_v2_neu", "<p>schedule_v2_neu</p>"),
        ("# Kopf", "<p><b>Kopf</b></p>"),
        ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
        ("1. a\n2. b", "<ol><li>a</li><li>b</li></ol>"),
        ("8. Dezember\n9. Dezember", "<p>8. Dezember<br>9. Dezember</p>"),
        ("> Wort", "<blockquote><p>Wort</p></blockquote>"),
        ("[T](https://a.de)", '<p><a href="https://a.de">T</a></p>'),
        ("[T](javascript:x)", "<p>T</p>"),
        (
            "(siehe https://a.de/x_(y).)",
            '<p>(siehe <a href="https://a.de/x_(y)">https://a.de/x_(y)</a>.)</p>',
        ),
        ("`&lt;b&gt;`", "<p><code>&lt;b&gt;</code></p>"),
    ],
)
def test_safe_html_of(text: str, expected: str) -> None:
    assert safe_html(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        (" Hallo\r\nWelt ", "Hallo\nWelt"),
        ("<p>eins</p><p>zwei<br>drei</p>", "eins\n\nzwei\ndrei"),
        ("R&amp;D &ndash; gut", "R&D – gut"),
        ('<a href="https://a.de/">Titel</a>', "Titel (https://a.de/)"),
        ('<a href="https://a.de/">a.de</a>', "a.de"),
        ('<a href="mailto:x@a.de">Post</a>', "Post (x@a.de)"),
        ("[Titel](https://a.de)", "Titel (https://a.de)"),
        ("siehe https://a.de.", "siehe https://a.de."),
        ("**fett**", "fett"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b"),
        ("vor<style>p {}</style>nach", "vornach"),
        ("2 < 3 und 5 > 4", "2 < 3 und 5 > 4"),
        ("Herz <3", "Herz <3"),
    ],
)
def test_plain_text_of(text: str, expected: str) -> None:
    assert plain_text(text) == expected


@pytest.mark.parametrize(
    "url",
    [
        "https://a.de",
        "HTTP://a.de:80/x?y#z",
        "mailto:x@a.de",
        "geo:52.4,10.8",
        "https://müller.de/ä",
    ],
)
def test_these_links_open(url: str) -> None:
    assert safe_url(f" {url}\n") == url


@pytest.mark.parametrize(
    "url",
    [
        *("", "a.de", "//a.de", "/x", "javascript:alert(1)", "JAVASCRIPT:x", "file:///etc/passwd"),
        *("data:text/html,x", "java\nscript:x", "\x01javascript:x", "https://a.de/\x00", "https:x"),
        *("https://", "https:///x", "http://[", "https://a.de/a b", "https://a.de/\u202egpj.exe"),
        *("https://a\\@b.de", "http://a.de:port/", "vbscript:x", "mailto:", "ht\ttps://a.de"),
    ],
)
def test_these_links_do_not(url: str) -> None:
    assert safe_url(url) is None


@given(st.text(max_size=40))
def test_safe_url_gives_the_url_or_none(url: str) -> None:
    assert safe_url(url) in (None, url.strip())


@pytest.mark.parametrize("piece", ["<", "[", "&", "`", "*", "_ ", "<a", "<!--", "<b>", "- a\n"])
@pytest.mark.parametrize("start", ["", "<p>", "<p title='"])
def test_a_hundred_kilobytes_of_anything_take_no_time(piece: str, start: str) -> None:
    text = start + piece * (100_000 // len(piece))
    for function in (safe_html, plain_text, strip_tags_fast):
        began = time.process_time()
        function(text)
        # A tenth of a second here; quadratic time would be minutes.
        assert time.process_time() - began < 2


def test_the_search_index_gets_words_without_tags() -> None:
    assert strip_tags_fast("<p>Jugend&shy;hilfe</p><p>2 < 3</p>").split() == [
        "Jugend\u00adhilfe",
        *("2", "<", "3"),
    ]
