"""Long texts in pieces: nothing is lost, each piece stands alone."""

import re
from html import escape

from hypothesis import given
from hypothesis import strategies as st

from kiosk.programme.text import safe_html
from kiosk.ui.attendee.panel.text_pieces import pieces

WORDS = st.text("ab <>&\n", max_size=60).map(escape)
INSIDE = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4).map("".join),
        inner.map(lambda t: f"<b>{t}</b>"),
        inner.map(lambda t: f'<a href="https://example.org/?a=1&amp;b=2">{t}</a>'),
        inner.map(lambda t: f"{t}<br>{t}"),
        inner.map(lambda t: f"<ul><li>{t}</li></ul>"),
    ),
    max_leaves=12,
)
TEXTS = st.lists(INSIDE.map(lambda t: f"<p>{t}</p>"), max_size=12).map("".join)


def words(html: str) -> str:
    return re.sub(r"<[^>]*>", "", html)


def open_elements(html: str) -> list[str]:
    found: list[str] = []
    for end, tag in re.findall(r"<(/?)([a-z]+)[^>]*>", html):
        if end:
            assert found.pop() == tag
        elif tag != "br":
            found.append(tag)
    return found


@given(TEXTS, st.integers(1, 200))
def test_the_pieces_together_say_what_the_text_says(html: str, size: int) -> None:
    made = list(pieces(html, size))
    assert words("".join(made)) == words(html)
    assert all(open_elements(piece) == [] for piece in made)


@given(TEXTS, st.integers(1, 200))
def test_every_piece_but_the_only_one_says_something(html: str, size: int) -> None:
    made = list(pieces(html, size))
    assert len(made) < 2 or all(words(piece) for piece in made)


def test_a_text_that_is_short_enough_is_one_piece() -> None:
    html = "<p>eins</p><p>zwei</p>"
    assert list(pieces(html, len(html))) == [html]
    assert list(pieces("", 10)) == []


def test_a_piece_ends_with_a_paragraph_where_it_can() -> None:
    html = "".join(f"<p>Absatz {n} {'wort ' * 30}</p>" for n in range(50))
    made = list(pieces(html, 1000))
    assert len(made) == 8
    assert "".join(made) == html
    assert all(1000 <= len(piece) < 1250 for piece in made[:-1])


def test_a_paragraph_without_an_end_is_divided_between_words() -> None:
    html = f"<p><b>{'wort ' * 1000}</b></p>"
    made = list(pieces(html, 500))
    assert len(made) > 4
    assert all(piece.startswith("<p><b>") and piece.endswith("</b></p>") for piece in made)
    assert all(set(words(piece).split()) == {"wort"} for piece in made)


def test_a_word_without_an_end_is_divided_but_no_character_is() -> None:
    html = safe_html("<p>" + "x&amp;" * 2000 + "</p>")
    made = list(pieces(html, 1000))
    assert len(made) > 4
    assert all(re.fullmatch(r"(x|&amp;)+", words(piece)) for piece in made)
    assert max(map(len, made)) < 2500
