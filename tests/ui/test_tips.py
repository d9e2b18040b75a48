"""Tool tips: whole where something is cut off, and never more than the words of the feed."""

from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot
from ui import accessible
from ui.conftest import OpenWindow
from ui.hall import GAME, OPEN, room_change, scene

from kiosk.programme.model import Track
from kiosk.ui.attendee.filters.track_chips import TrackChips
from kiosk.ui.attendee.grid.axis import AXIS_WIDTH
from kiosk.ui.attendee.grid.heads import HEAD_HEIGHT, RoomHead, RoomHeads
from kiosk.ui.attendee.lists.session_model import SessionModel
from kiosk.ui.attendee.programme_page.shelf import ShelfEntry
from kiosk.ui.attendee.records import session_record
from kiosk.ui.shared.labels import ElidedLabel, plain_tip
from kiosk.ui.shared.theme import LIGHT, Text
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

EVIL = '<img src="file:///etc/passwd"> & <b>wichtig</b> ' + "sehr " * 60
LONG = "Sitzungssaal der Stadtverordnetenversammlung"


@given(st.text("<>&\"' \nab/", max_size=40))
def test_a_tip_shows_the_text_as_it_is_written(text: str) -> None:
    tip = plain_tip(text)
    if not text:
        assert tip == ""
        return
    inner = tip.removeprefix("<p>").removesuffix("</p>")
    assert "<" not in inner.replace("<br>", "")
    assert unescape(inner.replace("<br>", "\n")) == text


def test_a_tip_may_have_a_head_over_its_text() -> None:
    assert plain_tip("ab 9:00", "A & B") == "<p><b>A &amp; B</b><br>ab 9:00</p>"
    assert plain_tip("", "A") == "<p><b>A</b></p>"


def tip_text(tip: str) -> str:
    """What Qt draws of a tip."""
    return QTextDocumentFragment.fromHtml(tip).toPlainText()


def test_a_label_that_fits_has_no_tip_and_one_that_is_cut_off_has_its_words(qtbot: QtBot) -> None:
    label = ElidedLabel(Text.BODY)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.setText("kurz")
    label.grab()
    assert label.toolTip() == ""
    label.setText(EVIL)
    label.grab()
    assert tip_text(label.toolTip()).split() == EVIL.split()
    assert "<img" not in label.toolTip()
    said = accessible.tree(label).text(QAccessible.Text.Description)
    assert said == EVIL
    label.setText("kurz")
    label.grab()
    assert (label.toolTip(), label.accessibleDescription()) == ("", "")


def test_an_entry_of_the_shelf_and_a_theme_show_their_names_as_they_are(qtbot: QtBot) -> None:
    chips = TrackChips()
    qtbot.addWidget(chips)
    session = replace(OPEN, title=EVIL)
    entry = ShelfEntry(session_record(session, scene(session)), chips)
    chips.show_tracks((Track("t", EVIL), Track("k", "Kurz")), LIGHT, translator("de"))
    long, short = chips._chips
    for widget in (entry, long):
        assert tip_text(widget.toolTip()).split() == EVIL.split()
        assert "<img" not in widget.toolTip()
        said = accessible.tree(widget).text(QAccessible.Text.Description)
        assert said == EVIL
    assert short.toolTip() == ""


def room_heads(qtbot: QtBot) -> RoomHeads:
    heads = RoomHeads(None)
    qtbot.addWidget(heads)
    heads.resize(700, HEAD_HEIGHT)
    heads.show_heads(
        [
            RoomHead("saal", 0, 120, LONG, "80 Plätze"),
            RoomHead("foyer", 120, 200, "Foyer", ""),
            RoomHead("b", 320, 100, "<b>Saal</b> 2", "Nebenhaus, 1. Stock links an der Garderobe"),
        ]
    )
    return heads


def test_a_room_whose_name_or_note_is_cut_off_has_both_in_its_tip(qtbot: QtBot) -> None:
    heads = room_heads(qtbot)
    assert heads.tip_at(AXIS_WIDTH + 20) == f"<p><b>{LONG}</b><br>80 Plätze</p>"
    assert heads.tip_at(AXIS_WIDTH + 200) == ""
    assert heads.tip_at(AXIS_WIDTH + 340).startswith("<p><b>&lt;b&gt;Saal&lt;/b&gt; 2</b><br>Neb")
    assert heads.tip_at(10) == heads.tip_at(690) == ""


def test_a_tip_follows_the_heads_when_they_scroll(qtbot: QtBot) -> None:
    heads = room_heads(qtbot)
    heads.offset = 250  # the first is gone, of the second only the right end is in sight
    assert heads.tip_at(AXIS_WIDTH + 20) == ""
    assert "Nebenhaus" in heads.tip_at(AXIS_WIDTH + 340 - 250)
    heads.offset = 285  # now it is too narrow for "Foyer"
    assert heads.tip_at(AXIS_WIDTH + 10) == "<p><b>Foyer</b></p>"


# The offscreen plugin cannot lift a tip over other windows.
@pytest.mark.qt_log_ignore("does not support raise")
def test_the_mouse_over_a_head_shows_its_tip_and_takes_it_away(qtbot: QtBot) -> None:
    heads = room_heads(qtbot)
    with qtbot.waitExposed(heads):
        heads.show()

    def rest_at(x: int) -> None:
        point = QPoint(x, 20)
        event = QHelpEvent(QEvent.Type.ToolTip, point, heads.mapToGlobal(point))
        assert QApplication.sendEvent(heads, event)

    rest_at(AXIS_WIDTH + 20)
    assert QToolTip.isVisible()
    assert tip_text(QToolTip.text()).split("\n") == [LONG, "80 Plätze"]
    rest_at(AXIS_WIDTH + 200)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_the_tip_of_a_cell_has_all_that_may_be_cut_off_in_it() -> None:
    shown = scene(GAME, stars=("game", "clash"), changes=(room_change("game", "werk", "saal"),))
    model = SessionModel(lambda s: session_record(s, shown))
    model.show([GAME])
    tip = model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip_text(tip).split("\n") == [
        "Planspiel",
        "verlegt · statt Werkstatt",
        "15:00–16:30 · Saal 2",
        "Methoden · Workshop · Ada Lenk, Bo Ahrens",
    ]


def test_a_day_in_short_has_its_whole_name_in_its_tip(window: OpenWindow, feed: Path) -> None:
    wide, narrow = window(feed), window(feed, size=(560, 480))
    tips = [[t.toolTip() for t in w.programme_page.days._tabs.values()] for w in (wide, narrow)]
    assert not any(tips[0])
    assert "Donnerstag, 8. Dezember" in "".join(tips[1])
