"""What a new version means for the person is told: in the notice, and to screen readers."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui.acting import click, key, sync
from ui.conftest import OpenWindow
from ui.hall import (
    CLASH,
    GAME,
    MILL,
    NIGHT,
    OPEN,
    TUESDAY,
    at,
    programme,
    room_change,
    scene,
    time_change,
    write_feed,
)

from kiosk.programme.changes import Change, ChangeKind
from kiosk.programme.model import Status
from kiosk.ui.attendee.bars.news import News, news, star_said

MOVED = room_change("game", "werk", "saal")
TYPO = Change("game", ChangeKind.TEXT, "abstract", "a", "b")


def test_a_move_of_a_chosen_session_is_told_with_both_rooms() -> None:
    told = news((), (MOVED,), scene(stars=["game"]))
    text = "„Planspiel“ ist jetzt in: Saal 2, statt Werkstatt."
    assert told == News(text, mine=True, key="game")


def test_a_new_time_counts_before_a_new_room() -> None:
    later = time_change("game", "start", at("14:30"), at("15:00"))
    told = news((), (MOVED, later), scene(stars=["game"]))
    assert told is not None
    assert told.text == "„Planspiel“ beginnt jetzt um 15:00 Uhr."


@pytest.mark.parametrize("kind", [ChangeKind.CANCELLED, ChangeKind.MISSING])
def test_a_cancellation_is_told(kind: ChangeKind) -> None:
    gone = Change("game", kind, "status", "scheduled", "cancelled")
    told = news((), (MOVED, gone), scene(stars=["game"]))
    assert told is not None
    assert told.text == "„Planspiel“ entfällt."


def test_several_chosen_sessions_are_counted() -> None:
    told = news((), (MOVED, room_change("mill", "saal", "werk")), scene(stars=["game", "mill"]))
    assert told == News("2 Veranstaltungen Ihrer Agenda haben sich geändert.", mine=True)


def test_others_are_counted_only_and_what_was_known_or_is_no_news_is_silent() -> None:
    shown = scene(stars=["mill"])
    told = news((), (MOVED, TYPO), shown)
    assert told == News("1 Veranstaltung im Programm hat sich geändert.")
    assert news((MOVED,), (MOVED,), shown) is None
    assert news((), (TYPO,), shown) is None


def test_a_star_is_said_with_what_it_clashes_with() -> None:
    both = scene(stars=["game"], maybe=["clash"])
    assert star_said("clash", both) == "Zukunft zeichnen: vielleicht, gleichzeitig mit Planspiel"
    assert star_said("mill", both) == "Die Große Mühle: nicht mehr in Ihrer Agenda"


def test_the_window_tells_a_move_and_shows_the_session(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    heard: list[str] = []
    opened.announcer.said.connect(heard.append)
    opened.acts.toggle_star("game")
    assert heard == ["Planspiel: dabei"]
    moved = replace(GAME, room="foyer")
    write_feed(feed, programme(TUESDAY, MILL, moved, CLASH, NIGHT, OPEN))
    sync(opened, qtbot)
    assert opened.notice.text.text() == "„Planspiel“ ist jetzt in: Foyer, statt Saal 2."
    assert heard[1:] == [opened.notice.text.text()]
    click(opened.notice.button)
    assert opened.side.key == "game"


def test_what_is_not_mine_is_only_said(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    heard: list[str] = []
    opened.announcer.said.connect(heard.append)
    off = replace(MILL, status=Status.CANCELLED)
    write_feed(feed, programme(TUESDAY, off, GAME, CLASH, NIGHT, OPEN))
    sync(opened, qtbot)
    assert heard == ["1 Veranstaltung im Programm hat sich geändert."]
    assert not opened.notice.isVisible()


def test_nothing_is_told_of_the_first_version_or_of_another_feed(
    window: OpenWindow, feed: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    heard: list[str] = []
    opened.announcer.said.connect(heard.append)
    other = write_feed(tmp_path / "other.json", programme(MILL))
    opened.workspace.open_text(str(other))
    sync(opened, qtbot)
    assert heard == []


def test_another_day_by_key_is_said(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    opened.activateWindow()
    opened.programme_page.grid.setFocus()
    heard: list[str] = []
    opened.announcer.said.connect(heard.append)
    key(opened, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["Plan, Mittwoch, 7. Dezember"]


def test_who_types_hears_the_last_answer_only(window: OpenWindow, feed: Path, qtbot: QtBot) -> None:
    opened = window(feed)
    heard: list[str] = []
    opened.announcer.said.connect(heard.append)
    opened.announcer.say_soon("30 Treffer")
    opened.announcer.say_soon("2 Treffer")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == ["2 Treffer"]
