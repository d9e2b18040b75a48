"""The calendars a window keeps up to date: a file at its place, a calendar on a real server."""

from dataclasses import replace
from pathlib import Path

import icalendar
import pytest
from keyring_in_memory import Memory
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from radicale_server import Calendar, Radicale
from ui.acting import click, key, settle, sync, texts
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, programme, write_feed

from kiosk.programme.model import Status
from kiosk.ui.attendee.calendar.page import CalendarPage
from kiosk.ui.attendee.handover.take_along import TakeAlong
from kiosk.ui.attendee.window import AttendeeWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def entries(file: Path) -> dict[str, icalendar.Event]:
    """The entries of a file by title."""
    if not file.exists():
        return {}
    found = icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    return {str(e["SUMMARY"]): e for e in found}


def page_of(window: AttendeeWindow, qtbot: QtBot) -> CalendarPage:
    """The page of calendars, opened by its key."""
    key(window, Qt.Key.Key_K, CTRL)
    (page,) = window.findChildren(CalendarPage)
    qtbot.waitExposed(page)
    settle(window, qtbot)
    return page


def starred(window: AttendeeWindow, *keys: str) -> None:
    for session in keys:
        window.acts.toggle_star(session)


def test_a_file_chosen_once_follows_stars_and_programme(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    starred(opened, "mill")
    page, file = page_of(opened, qtbot), tmp_path / "kept.ics"
    page.take_file(file)
    qtbot.waitUntil(lambda: set(entries(file)) == {MILL.title})
    qtbot.waitUntil(lambda: str(file) in page.file_state.text())
    starred(opened, "game")
    qtbot.waitUntil(lambda: set(entries(file)) == {MILL.title, GAME.title}, timeout=5000)
    write_feed(feed, programme(replace(MILL, room="foyer"), GAME, CLASH))
    sync(opened, qtbot)
    qtbot.waitUntil(lambda: str(entries(file)[MILL.title]["LOCATION"]) == "Foyer", timeout=5000)
    assert int(entries(file)[MILL.title]["SEQUENCE"]) == 1


def test_a_star_set_just_before_the_end_is_in_the_file(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    file = tmp_path / "kept.ics"
    opened.manners.calendar.keep_at(file)
    settle(opened, qtbot)
    starred(opened, "game")
    opened.close()
    assert set(entries(file)) == {GAME.title}
    again = window(feed)
    page = page_of(again, qtbot)
    qtbot.waitUntil(lambda: str(file) in page.file_state.text(), timeout=5000)


def test_a_folder_that_is_gone_is_told_once_and_the_page_says_so(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    starred(opened, "game")
    (tmp_path / "stick").mkdir()
    living = opened.manners.calendar
    living.keep_at(tmp_path / "stick" / "kept.ics")
    qtbot.waitUntil((tmp_path / "stick" / "kept.ics").exists)
    (tmp_path / "stick" / "kept.ics").unlink()
    (tmp_path / "stick").rmdir()
    with qtbot.waitSignal(opened.notice.told):
        living.renew()
    assert "ist nicht da" in opened.notice.text.text()
    opened.notice.hide()
    living.renew()
    settle(opened, qtbot)
    assert not opened.notice.isVisible()
    assert "ist nicht da" in page_of(opened, qtbot).file_state.text()


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.insert(text)


@pytest.fixture
def calendar(radicale: Radicale) -> Calendar:
    return radicale.calendar()


def connected(
    window: AttendeeWindow, qtbot: QtBot, calendar: Calendar, password: str | None = None
) -> CalendarPage:
    """Goes the whole way of a person who connects a calendar."""
    page = page_of(window, qtbot)
    form, account = page.connecting, calendar.account
    typed(form.address, account.address)
    typed(form.user, account.user)
    assert not form.find.isEnabled()
    typed(form.password, password or account.password)
    QTest.keyClick(form.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: form.find.isEnabled(), timeout=10_000)
    return page


def test_the_agenda_goes_into_a_calendar_and_follows_the_programme(
    window: OpenWindow, feed: Path, qtbot: QtBot, calendar: Calendar, passwords: Memory
) -> None:
    opened = window(feed)
    starred(opened, "mill", "game")
    page = connected(opened, qtbot, calendar)
    assert [page.connecting.list.item(0).text()] == ["Privat"]
    QTest.keyClick(page.connecting.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(calendar.entries()) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: "2 neu" in page.state.text(), timeout=10_000)
    assert list(passwords.kept.values()) == [calendar.account.password]
    write_feed(
        feed, programme(replace(MILL, room="foyer"), replace(GAME, status=Status.CANCELLED), CLASH)
    )
    sync(opened, qtbot)

    def followed() -> bool:
        found = {str(e["SUMMARY"]): e for e in calendar.entries().values()}
        moved_to = str(found[MILL.title]["LOCATION"])
        return (moved_to, str(found[GAME.title]["STATUS"])) == ("Foyer", "CANCELLED")

    qtbot.waitUntil(followed, timeout=10_000)
    assert {int(e["SEQUENCE"]) for e in calendar.entries().values()} == {1}
    click(page.off_button)
    qtbot.waitUntil(lambda: passwords.kept == {}, timeout=5000)
    qtbot.waitUntil(page.connecting.address.isVisible)
    assert len(calendar.entries()) == 2


@pytest.mark.usefixtures("passwords")
def test_the_next_start_goes_on_with_the_calendar(
    window: OpenWindow, feed: Path, qtbot: QtBot, calendar: Calendar
) -> None:
    first = window(feed)
    starred(first, "mill")
    page = connected(first, qtbot, calendar)
    click(page.connecting.connect_button)
    qtbot.waitUntil(lambda: len(calendar.entries()) == 1, timeout=10_000)
    settle(first, qtbot)
    first.close()
    second = window(feed)
    starred(second, "game")
    second.manners.calendar.renew()
    qtbot.waitUntil(lambda: len(calendar.entries()) == 2, timeout=10_000)


def test_a_wrong_password_is_told_in_the_page_and_connects_nothing(
    window: OpenWindow, feed: Path, qtbot: QtBot, calendar: Calendar
) -> None:
    opened = window(feed)
    page = connected(opened, qtbot, calendar, "falsch")
    assert "nimmt diesen Namen mit diesem Passwort nicht an" in page.connecting.said.text()
    assert not page.connecting.connect_button.isVisible()


def test_without_a_keyring_the_window_says_so_and_works(
    window: OpenWindow, feed: Path, qtbot: QtBot, calendar: Calendar
) -> None:
    opened = window(feed)
    starred(opened, "mill")
    page = connected(opened, qtbot, calendar)
    click(page.connecting.connect_button)
    qtbot.waitUntil(lambda: len(calendar.entries()) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: "keinen Schlüsselbund" in opened.notice.text.text(), timeout=5000)


def test_the_page_has_no_word_of_the_other_language(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    page = page_of(window(feed), qtbot)
    words = " ".join(w.text() for w in page.findChildren(type(page.file_state)))
    assert "In einer Datei" in words
    assert not [word for word in ("calendar", "your", "server ") if word in words]
    assert list(texts(page))  # type: ignore[arg-type]


def test_notes_go_into_the_kept_file_while_they_are_wanted(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    starred(opened, "game")
    opened.acts.note("game", "Beamer mitbringen")
    page, file = page_of(opened, qtbot), tmp_path / "kept.ics"
    page.take_file(file)
    qtbot.waitUntil(file.exists)
    assert "Beamer" not in str(entries(file)[GAME.title]["DESCRIPTION"])
    page.notes.click()
    qtbot.waitUntil(lambda: "Beamer" in str(entries(file)[GAME.title]["DESCRIPTION"]), timeout=5000)
    opened.acts.note("game", "Zettel")
    qtbot.waitUntil(lambda: "Zettel" in str(entries(file)[GAME.title]["DESCRIPTION"]), timeout=5000)
    opened.close()
    assert page_of(window(feed), qtbot).notes.isChecked()


def test_an_exported_file_can_be_kept_with_one_press(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened, file = window(feed), tmp_path / "export.ics"
    _ = opened.manners  # as after the first picture
    starred(opened, "game")
    opened.errands.export_to(file)
    qtbot.waitUntil(lambda: opened.notice.button.text() == "Aktuell halten")
    click(opened.notice.button)
    settle(opened, qtbot)
    assert opened.notice.text.text() == "export.ics wird ab jetzt aktuell gehalten."
    starred(opened, "mill")
    qtbot.waitUntil(lambda: set(entries(file)) == {GAME.title, MILL.title}, timeout=5000)
    opened.errands.export_to(file)
    qtbot.waitUntil(lambda: "2 Einträge" in opened.notice.text.text())
    assert opened.notice.button.text() == ""


def test_a_feed_servers_subscription_is_offered_where_there_is_one(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    assert not hasattr(page_of(opened, qtbot), "subscribe")
    opened.workspace.watch.calendars = "https://agenda.example.org/"
    opened.sheets.show_calendars()
    page = opened.findChildren(CalendarPage)[-1]
    click(page.subscribe)
    assert len(opened.findChildren(TakeAlong)) == 1


def test_after_a_start_without_a_keyring_the_page_asks_for_the_password_alone(
    window: OpenWindow, feed: Path, qtbot: QtBot, calendar: Calendar
) -> None:
    first = window(feed)
    page = connected(first, qtbot, calendar)
    click(page.connecting.connect_button)
    qtbot.waitUntil(lambda: hasattr(page, "state") and "Alles ist dort" in page.state.text())
    first.close()
    second = window(feed)
    _ = second.manners
    starred(second, "mill")
    qtbot.waitUntil(lambda: "keinen Schlüsselbund" in second.notice.text.text(), timeout=10_000)
    click(second.notice.button)
    page = second.findChildren(CalendarPage)[-1]
    qtbot.waitExposed(page)
    typed(page.password, calendar.account.password)
    QTest.keyClick(page.password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(calendar.entries()) == 1, timeout=10_000)
    qtbot.waitUntil(lambda: "1 neu" in page.state.text(), timeout=10_000)
