"""The feeds opened lately: most recent first, each once, and those that are gone said so."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from ui.acting import settle
from ui.conftest import OpenWindow
from ui.hall import MILL, programme, write_feed

from kiosk.ui.attendee.opening.recent_feeds import MOST, Recent, from_text, seen, to_text
from kiosk.ui.attendee.window import AttendeeWindow

RECENTS = st.lists(st.builds(Recent, st.text(min_size=1, max_size=6), st.text(max_size=6)))


@given(RECENTS)
def test_each_feed_stands_once_the_last_one_first_and_no_more_than_eight(
    opened: list[Recent],
) -> None:
    found: tuple[Recent, ...] = ()
    for recent in opened:
        found = seen(found, *recent)
    assert len({r.feed for r in found}) == len(found) <= MOST
    assert list(found[:1]) == opened[-1:]
    assert from_text(to_text(found)) == found


@pytest.mark.parametrize("text", [None, "", "{}", "3", "[[1, 2], [], null, ['']]", '[["", "x"]]'])
def test_a_list_that_makes_no_sense_is_empty(text: str | None) -> None:
    assert from_text(text) == ()


def test_a_place_is_short_and_keeps_both_its_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert Recent("/home/ada/feeds/a.json", "A").place == "~/feeds/a.json"
    assert Recent("https://example.org/schedule.xml", "A").place == "example.org/schedule.xml"
    long = Recent("https://example.org/" + "x" * 80 + "/schedule.xml", "A").place
    assert len(long) == 48
    assert long.startswith("example.org/…")
    assert long.endswith("/schedule.xml")
    assert Recent("bundled", "A").place == ""


def entries(window: AttendeeWindow) -> list[tuple[str, bool]]:
    menu = window.actions_.recent
    menu.aboutToShow.emit()
    return [(a.text().partition("\t")[0], a.isEnabled()) for a in menu.actions() if a.text()]


def opens(window: AttendeeWindow, path: Path, qtbot: QtBot) -> None:
    window.workspace.open_text(str(path))
    qtbot.waitUntil(lambda: window.workspace.source.path == path)
    settle(window, qtbot)


def test_the_menu_holds_what_was_opened_and_survives_a_restart(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = window(feed)
    first.manners.recent.start()
    assert first.actions_.recent.title() == "&Zuletzt geöffnet"
    settle(first, qtbot)
    other = write_feed(tmp_path / "other.json", programme(MILL))
    opens(first, other, qtbot)
    assert entries(first) == [
        ("&1  Probefestival", True),
        ("&2  Probefestival", True),
        ("Liste &leeren", True),
    ]
    places = [a.text().partition("\t")[2] for a in first.actions_.recent.actions()[:2]]
    assert [p.rsplit("/", 1)[-1] for p in places] == ["other.json", "feed.json"]
    first.close()
    feed.unlink()
    second = window(other)
    second.manners.recent.start()
    settle(second, qtbot)
    assert entries(second)[1] == ("&2  Probefestival (Datei fehlt)", False)


def test_an_entry_opens_its_feed_and_goes_to_the_front(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.manners.recent.start()
    other = write_feed(tmp_path / "other.json", programme(MILL))
    opens(opened, other, qtbot)
    entries(opened)
    opened.actions_.recent.actions()[1].trigger()
    qtbot.waitUntil(lambda: opened.workspace.source.path == feed)
    settle(opened, qtbot)
    assert [r.feed for r in opened.manners.recent.recents] == [str(feed), str(other)]


def test_the_list_can_be_emptied(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    opened.manners.recent.start()
    settle(opened, qtbot)
    entries(opened)
    opened.actions_.recent.actions()[-1].trigger()
    assert entries(opened) == [("Noch nichts geöffnet", False)]
    settle(opened, qtbot)
    assert opened.workspace.setting("recent") == "[]"


def test_a_feed_that_could_not_be_read_is_not_in_the_list(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.manners.recent.start()
    broken = tmp_path / "broken.json"
    broken.write_text("{")
    opens(opened, broken, qtbot)
    assert [r.feed for r in opened.manners.recent.recents] == [str(feed)]


def test_the_tip_of_an_entry_has_the_whole_address(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.manners.recent.start()
    settle(opened, qtbot)
    entries(opened)
    assert str(feed) in opened.actions_.recent.actions()[0].toolTip()
    assert opened.actions_.recent.toolTipsVisible()
