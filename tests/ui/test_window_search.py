"""Searching in the window and taking the agenda along, on real databases and files."""

from pathlib import Path

import icalendar
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.acting import click, key, search, settle
from ui.conftest import OpenWindow
from ui.hall import at

from kiosk.ui.attendee.pages import PROGRAMME

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


# Search


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("muehle", ["mill"]),
        ("Mühle", ["mill"]),
        ("plansp", ["game"]),
        ("lenk", ["game"]),
        ("werkstatt", ["clash", "mill"]),
        ("gross mueh", ["mill"]),
    ],
)
def test_words_and_parts_of_words_are_found(
    window: OpenWindow, feed: Path, qtbot: QtBot, words: str, found: list[str]
) -> None:
    opened = window(feed)
    assert sorted(search(opened, qtbot, words)) == found
    assert opened.found_page.isVisible()
    expected = "1 Treffer" if len(found) == 1 else f"{len(found)} Treffer"
    assert opened.found_page.heading.text() == expected


def test_escape_returns_from_the_search_to_where_one_was(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "muehle")
    key(opened, KEY.Key_Escape)
    assert opened.header.search.text() == ""
    assert opened.stack.currentIndex() == PROGRAMME


def test_hits_are_emphasised_as_long_as_they_are_searched_for(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "plan mueh")
    assert opened.found_page.list.terms == (("plan",), ("mueh",))
    search(opened, qtbot, "plan")
    assert opened.found_page.list.terms == (("plan",),)


def test_down_goes_to_the_hits_and_return_opens_one(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "muehle")
    key(opened, KEY.Key_Down)
    assert opened.found_page.list.hasFocus()
    key(opened, KEY.Key_Return)
    assert opened.side.key == "mill"
    key(opened, KEY.Key_Escape)
    assert opened.side.key is None
    assert opened.found_page.list.hasFocus(), "one step back: to the hits"
    key(opened, KEY.Key_Escape)
    assert (opened.stack.currentIndex(), opened.header.search.text()) == (PROGRAMME, "")


def test_nothing_found_says_so_and_offers_the_way_back(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    assert search(opened, qtbot, "Haushalt") == []
    empty = opened.found_page.empty
    assert empty.isVisible()
    assert empty.text.text() == "Nichts gefunden für „Haushalt“."
    click(empty.button)
    assert opened.stack.currentIndex() == PROGRAMME


def test_a_mistyped_word_is_offered_as_the_programme_writes_it(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    said: list[str] = []
    opened.announcer.said.connect(said.append)
    assert search(opened, qtbot, "plnaspiel") == []
    settle(opened, qtbot)
    empty = opened.found_page.empty
    assert empty.buttons[-1].text() == "Meinten Sie „Planspiel“?"
    qtbot.waitUntil(lambda: bool(said))
    assert said[-1] == "Nichts gefunden für „plnaspiel“. Meinten Sie „Planspiel“?"
    opened.resize(1000, 700)
    assert empty.buttons[-1].isVisible(), "still offered where the results stand elsewhere"
    click(empty.buttons[-1])
    settle(opened, qtbot)
    assert opened.header.search.text() == "Planspiel"
    assert [s.key for s in opened.found_page.model.sessions] == ["game"]


def test_words_that_find_nothing_together_are_not_offered(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    assert search(opened, qtbot, "plnaspiel muehle") == []
    settle(opened, qtbot)
    assert all(not way.isVisible() for way in opened.found_page.empty.buttons[1:])


def test_letters_typed_into_the_search_are_no_commands(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    search(opened, qtbot, "n/n")
    assert opened.header.search.text() == "n/n"


# Export


def entries(path: Path) -> dict[str, icalendar.Event]:
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    return {str(event["SUMMARY"]): event for event in calendar.events}


def test_the_agenda_is_exported_and_the_notice_says_so(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    for chosen in ("game", "mill", "open"):
        opened.acts.toggle_star(chosen)
    file = tmp_path / "meine.ics"
    opened.errands.export_to(file)
    settle(opened, qtbot)
    found = entries(file)
    assert set(found) == {"Planspiel", "Die Große Mühle"}
    assert found["Planspiel"].start == at("15:00")
    assert str(found["Planspiel"]["LOCATION"]).startswith("Saal 2")
    assert opened.notice.isVisible()
    assert opened.notice.text.text() == (
        "2 Einträge in meine.ics geschrieben. "
        "1 gemerkte Veranstaltung ist nicht dabei: "
        "ohne Termin, abgesagt oder nicht mehr im Programm."
    )


def test_one_session_is_exported_alone(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("mill")
    opened.errands.export_to(tmp_path / "eine.ics", "game")
    settle(opened, qtbot)
    assert set(entries(tmp_path / "eine.ics")) == {"Planspiel"}
    assert opened.notice.text.text() == "1 Eintrag in eine.ics geschrieben."


def test_an_export_that_cannot_be_written_says_why(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("mill")
    opened.errands.export_to(tmp_path / "no such folder" / "x.ics")
    settle(opened, qtbot)
    assert "no such folder" in opened.notice.text.text()
    assert opened.notice.isVisible()


def test_an_empty_agenda_is_not_exported(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.errands.export_to(tmp_path / "leer.ics")
    settle(opened, qtbot)
    assert not (tmp_path / "leer.ics").exists()
    assert opened.notice.isVisible()


def test_the_chosen_reminder_goes_into_the_calendar_and_is_kept(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    first = window(feed)
    first.acts.toggle_star("mill")
    five = next(a for a in first.actions_.alarms.actions() if a.data() == "5")
    five.trigger()
    settle(first, qtbot)
    first.close()
    second = window(feed)
    second.errands.export_to(tmp_path / "x.ics")
    settle(second, qtbot)
    assert b"TRIGGER:-PT5M" in (tmp_path / "x.ics").read_bytes()
    assert [a.text() for a in second.actions_.alarms.actions() if a.isChecked()] == ["5 min vorher"]


def test_a_session_is_copied_as_text(window: OpenWindow, feed: Path) -> None:
    opened = window(feed)
    opened.programme_page.grid.select("game")
    key(opened, KEY.Key_C, CTRL)
    assert QApplication.clipboard().text().startswith("Planspiel\nDonnerstag, 8. Dezember")
