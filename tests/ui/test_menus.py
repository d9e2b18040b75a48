"""The menus: each entry has a letter of its own, and leaving the program comes last."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMenu
from ui.conftest import OpenWindow


def letters(menu: QMenu) -> list[str]:
    """The letters that choose the entries of a menu; "" for an entry without one."""
    entries = (action.text() for action in menu.actions() if action.text())
    found = (re.search("&(.)", text) for text in entries)
    return [match[1].casefold() if match else "" for match in found]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_each_entry_of_a_menu_has_a_letter_of_its_own(
    window: OpenWindow, feed: Path, lang: str
) -> None:
    opened = window(feed, lang=lang, shown=False)
    for name, menu in opened.actions_.menus.items():
        chosen = letters(menu)
        assert "" not in chosen, name
        assert sorted(chosen) == sorted(set(chosen)), name
    titles = [a.text() for a in opened.menuBar().actions()]
    bar = [title.partition("&")[2][:1].casefold() for title in titles]
    assert len(set(bar)) == len(bar) == len(opened.actions_.menus)


def test_quit_is_the_last_entry_of_the_first_menu(window: OpenWindow, feed: Path) -> None:
    opened = window(feed, shown=False)
    menu = opened.actions_.menus["file"]
    assert menu.actions()[-1] is opened.actions_.by_name["quit"]
