"""Every kind of finding about a feed has words of its own in the reports."""

import ast

import pytest
from translation_keys import KIOSK

from kiosk.commands.kind_titles import kind_title
from kiosk.wording import translator


def kinds() -> list[str]:
    """The kinds in kiosk/feeds: what note, warn and error are told, and the faults of links."""
    found = {"refused", "link-relative", "link-scheme", "link-inside", "link-broken"}
    for path in sorted((KIOSK / "feeds").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("note", "warn", "error")
                and len(node.args) > 2
                and isinstance(node.args[0], ast.Constant)
            ):
                found.add(node.args[0].value)
    return sorted(found)


@pytest.mark.parametrize("kind", kinds())
def test_a_kind_has_a_title_in_both_languages(kind: str) -> None:
    german, english = (kind_title(kind, translator(language)) for language in ("de", "en"))
    assert german not in (kind, english)
    assert english != kind
    assert len(german) < 50


def test_a_kind_without_words_stands_for_itself() -> None:
    assert kind_title("brand-new", translator("de")) == "brand-new"
