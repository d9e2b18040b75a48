"""The guards before the parsers: what can do harm or is broken is refused, with its place."""

import pytest

from kiosk.feeds.bounds import MOST_BYTES
from kiosk.feeds.reading import FeedError
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.xml_guard import parse_xml

BOMB = (
    '<?xml version="1.0"?>\n<!-- <schedule> -->\n'
    '<!DOCTYPE schedule [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<schedule>&b;</schedule>'
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_a_doctype_is_refused_in_any_encoding(encoding: str) -> None:
    with pytest.raises(FeedError, match="DOCTYPE"):
        parse_xml(BOMB.encode(encoding))


def test_a_doctype_behind_a_long_comment_is_refused_too() -> None:
    with pytest.raises(FeedError, match="DOCTYPE"):
        parse_xml(BOMB.replace("<!-- ", "<!-- " + "x" * 200_000).encode())


def test_the_word_doctype_inside_a_text_does_no_harm() -> None:
    root = parse_xml(b"<schedule><a><![CDATA[<!DOCTYPE html>]]></a></schedule>")
    assert root.findtext("a") == "<!DOCTYPE html>"


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"\n<?xml version='1.0'?><schedule/>", "before the XML declaration, which is in line 2"),
        (b"<schedule>\n <a>ok\x06</a></schedule>", r"\(U\+0006\) in line 2, column 7"),
        (b"<schedule>\n <a>", "breaks off in line 2"),
        (b"<schedule>\n <a></b></schedule>", r"line 2, column \d+ \(mismatched tag\)"),
        (b"<schedule>&nbsp;</schedule>", "undefined entity"),
        (b"<?xml version='1.0' encoding='klingon'?><schedule/>", "encoding"),
        (b"<schedule>\xff</schedule>", "line 1, column 11"),
    ],
)
def test_broken_xml_is_refused_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        parse_xml(data)


def test_namespaces_do_not_matter() -> None:
    root = parse_xml(b'<s:schedule xmlns:s="urn:x"><s:day/></s:schedule>')
    assert (root.tag, root[0].tag) == ("schedule", "day")


@pytest.mark.parametrize("parse", [parse_xml, load_json])
def test_more_than_16_mib_is_refused(parse) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(FeedError, match="16 MiB"):
        parse(b" " * (MOST_BYTES + 1))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b'{"a": 1,\n "b": }', "line 2, column 7"),
        (b"", "line 1, column 1"),
        (b'{"a": "\xff"}', "byte 7"),
        (b"[" * 100_000, "nested"),
        (b"[" + b"9" * 5000 + b"]", "too long"),
    ],
)
def test_broken_json_is_refused_with_its_place(data: bytes, said: str) -> None:
    with pytest.raises(FeedError, match=said):
        load_json(data)
