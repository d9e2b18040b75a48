"""Notices and reminders in a real window: told once and in time; they lead to their session."""

import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot
from ui.acting import click, settle, sync
from ui.conftest import OpenWindow
from ui.hall import CLASH, GAME, MILL, NIGHT, NOON, OPEN, TUESDAY, at, programme, write_feed

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Announcement, Session, Status, Walk
from kiosk.programme.notices import Quiet, Rules, Wanted
from kiosk.store.errors import StoreError
from kiosk.ui.attendee.alerts.desktop import Desktop
from kiosk.ui.attendee.alerts.page import AlertsPage
from kiosk.ui.attendee.alerts.settings import AlertSettings
from kiosk.ui.attendee.alerts.words import Said
from kiosk.ui.attendee.pages import INBOX, NOW, PROGRAMME
from kiosk.ui.attendee.panel.reminder_button import NEVER, USUAL
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.drawing import ring_icon
from kiosk.ui.shared.theme import LIGHT

# The offscreen plugin neither lifts windows nor has a tray.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "systemTrayWindowChanged")
ALL = (TUESDAY, MILL, GAME, CLASH, NIGHT, OPEN)


class Seen(QObject):
    """A desktop that keeps what it was to show."""

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.said: list[Said] = []

    def show(self, said: Said, action: str) -> bool:
        assert action == "Zeigen"
        self.said.append(said)
        return True

    def close(self) -> None:
        """Nothing to take away."""

    def take(self) -> list[str]:
        told, self.said = [said.line for said in self.said], []
        return told


Start = Callable[..., tuple[AttendeeWindow, Seen]]


@pytest.fixture
def start(window: OpenWindow, feed: Path, qtbot: QtBot) -> Start:
    """Opens a window as the program does, with notices and reminders, and stars sessions."""

    def opened(*stars: str, now: datetime = NOON) -> tuple[AttendeeWindow, Seen]:
        made, seen = window(feed, now=now), Seen()
        for key in stars:
            made.acts.toggle_star(key)
        settle(made, qtbot)
        made.manners.alerts.start(seen)  # type: ignore[arg-type]
        settle(made, qtbot)
        return made, seen

    return opened


def go(window: AttendeeWindow, now: datetime, qtbot: QtBot) -> None:
    """Lets the window's clock show another time, as a minute that passes does."""
    window.workspace.clock = SimulatedClock(now, 0.0)
    window.stage.show_minute()
    window.minute.passed.emit()
    settle(window, qtbot)


def say(window: AttendeeWindow, feed: Path, qtbot: QtBot, *changed: Session) -> None:
    by_key = {s.key: s for s in changed}
    shown = programme(*(by_key.get(s.key, s) for s in ALL), walks=(Walk("saal", "werk", 4),))
    write_feed(feed, shown)
    sync(window, qtbot)
    settle(window, qtbot)


# Reminders


def test_a_reminder_comes_once_at_its_minute_and_leads_to_the_session(
    start: Start, qtbot: QtBot
) -> None:
    window, seen = start("game")
    go(window, at("14:49"), qtbot)
    assert seen.take() == []
    go(window, at("14:50"), qtbot)
    assert seen.take() == ["In 10 min: Planspiel: 15:00–16:30, Saal 2"]
    assert window.notice.isVisible()
    go(window, at("14:51"), qtbot)
    go(window, at("14:45"), qtbot)
    go(window, at("14:52"), qtbot)
    assert seen.take() == []
    click(window.notice.button)
    assert (window.stack.currentIndex(), window.side.key) == (PROGRAMME, "game")


def test_it_is_not_given_again_after_a_restart(start: Start, qtbot: QtBot) -> None:
    window, seen = start("game")
    go(window, at("14:50"), qtbot)
    assert len(seen.take()) == 1
    window.close()
    _again, other = start(now=at("14:55"))
    assert other.take() == []


def test_of_two_windows_one_reminds(start: Start, qtbot: QtBot) -> None:
    window, seen = start("game")
    other, also = start()
    go(window, at("14:50"), qtbot)
    go(other, at("14:50"), qtbot)
    assert len(seen.take() + also.take()) == 1


def test_what_was_slept_through_is_told_as_missed(start: Start, qtbot: QtBot) -> None:
    window, seen = start("game", "clash")
    go(window, at("17:00"), qtbot)
    assert seen.take() == ["2 verpasste Erinnerungen: Planspiel; Zukunft zeichnen"]
    go(window, at("17:01"), qtbot)
    assert seen.take() == []


def test_a_window_opened_too_late_tells_the_one_it_missed(start: Start, qtbot: QtBot) -> None:
    window, _ = start("game")
    window.close()
    _again, seen = start(now=at("15:20"))
    assert seen.take() == ["Verpasste Erinnerung: „Planspiel“ hat um 15:00 Uhr begonnen."]


def test_a_reminder_follows_a_move_and_vanishes_with_a_cancellation(
    start: Start, feed: Path, qtbot: QtBot
) -> None:
    window, seen = start("game", "clash")
    hour = timedelta(hours=1)
    assert GAME.start is not None
    assert GAME.end is not None
    later = replace(GAME, start=GAME.start + hour, end=GAME.end + hour)
    say(window, feed, qtbot, later, replace(CLASH, status=Status.CANCELLED))
    seen.take()
    go(window, at("15:25"), qtbot)
    assert seen.take() == []
    go(window, at("15:50"), qtbot)
    assert seen.take() == ["In 10 min: Planspiel: 16:00–17:30, Saal 2"]


def test_the_way_is_added_and_told(start: Start, feed: Path, qtbot: QtBot) -> None:
    window, seen = start("game", "clash")
    assert GAME.end is not None
    evening = replace(CLASH, start=GAME.end, end=GAME.end + timedelta(hours=1))
    say(window, feed, qtbot, evening)
    seen.take()
    go(window, at("14:50"), qtbot)
    seen.take()
    go(window, at("16:15"), qtbot)
    assert seen.take() == []
    go(window, at("16:16"), qtbot)
    assert seen.take() == [
        "In 14 min: Zukunft zeichnen: 16:30–17:30, Werkstatt · 4 min Weg ab Saal 2"
    ]


def test_the_panel_says_when_and_lets_a_person_choose(start: Start, qtbot: QtBot) -> None:
    window, seen = start("game")
    window.open_session("game")
    button = window.side.panel.remind
    assert button.isVisible()
    assert (button.text(), button.toolTip()) == ("Erinnerung um 14:50 Uhr", "")
    button.chosen.emit("30")
    assert button.text() == "Erinnerung um 14:30 Uhr"
    settle(window, qtbot)
    go(window, at("14:30"), qtbot)
    assert len(seen.take()) == 1
    button.chosen.emit(NEVER)
    assert button.text() == "Keine Erinnerung"
    window.undo.undo()
    assert button.text() == "Erinnerung um 14:30 Uhr"
    button.chosen.emit(USUAL)
    assert button.text() == "Erinnerung um 14:50 Uhr"
    window.acts.toggle_star("game")
    assert button.isHidden()


def test_what_was_chosen_for_one_session_is_kept(start: Start, qtbot: QtBot) -> None:
    window, _ = start("game")
    window.manners.alerts.set_lead("game", 60)
    settle(window, qtbot)
    window.close()
    again, _ = start()
    assert again.workspace.leads == {"game": 60}


# Emergencies


def test_an_emergency_comes_on_the_desktop_once_and_leads_to_its_words(
    start: Start, feed: Path, qtbot: QtBot
) -> None:
    window, seen = start(now=at("23:10"))
    fire = Announcement("emergency-1", "Bitte das Haus verlassen", "Ruhig.", urgent=True)
    urgent = Announcement("desk-1", "Saal 2 gesperrt", urgent=True)
    write_feed(feed, programme(announcements=(urgent, fire)))
    sync(window, qtbot)
    go(window, at("23:11"), qtbot)
    go(window, at("23:12"), qtbot)
    assert seen.take() == ["Bitte das Haus verlassen: Ruhig."]
    click(window.announced.banner.strips[0].close_button)
    seen.pressed.emit("\0emergency")
    assert [s.record.title for s in window.announced.banner.strips] == [fire.title, urgent.title]


# Notices


def test_urgent_and_gathered_changes_each_have_their_notice(
    start: Start, feed: Path, qtbot: QtBot
) -> None:
    window, seen = start("game", "night", now=at("13:00"))
    say(window, feed, qtbot, replace(GAME, room="werk"), replace(NIGHT, room="saal"))
    assert seen.take() == [
        "Planspiel: Werkstatt statt Saal 2 (15:00–16:30, Werkstatt)",
        "Nachtgespräch: Saal 2 statt Foyer (23:30–0:45, Saal 2)",
    ]
    seen.pressed.emit("game")
    assert (window.stack.currentIndex(), window.side.key) == (PROGRAMME, "game")
    assert window.header.tabs[INBOX].count == 1  # who opened it has read it


def test_who_opens_the_inbox_needs_the_line_of_changes_no_longer(
    start: Start, feed: Path, qtbot: QtBot
) -> None:
    window, _ = start("game", now=at("13:00"))
    say(window, feed, qtbot, replace(GAME, room="werk"))
    window.show_view(NOW)
    assert window.notice.isVisible()
    window.show_view(INBOX)
    assert not window.notice.isVisible()
    window.notice.tell("Anderes", stays=True)
    window.show_view(NOW)
    window.show_view(INBOX)
    assert window.notice.isVisible()


def test_the_next_gathered_notice_waits_two_hours(start: Start, feed: Path, qtbot: QtBot) -> None:
    window, seen = start("night", now=at("13:00"))
    say(window, feed, qtbot, replace(NIGHT, room="saal"))
    assert len(seen.take()) == 1
    say(window, feed, qtbot, replace(NIGHT, room="werk"), replace(GAME, title="Spiel"))
    go(window, at("14:59"), qtbot)
    assert seen.take() == []
    go(window, at("15:00"), qtbot)
    assert seen.take() == ["Eine Änderung in Ihrer Agenda: Nachtgespräch · 1 weitere im Programm"]
    seen.pressed.emit("")
    assert window.stack.currentIndex() == INBOX


def show(window: AttendeeWindow, feed: Path, qtbot: QtBot) -> None:
    window.workspace.open_text(str(feed))
    settle(window, qtbot)
    assert window.workspace.source.name == str(feed)


def read_last(window: AttendeeWindow, what: str) -> None:
    """Has the window read one of the two last that a notice needs, as connections may lie."""
    order = window.manners.alerts._know, window.inbox.reading.look
    for read in order if what == "changes" else reversed(order):
        window.workspace.programme_changed.disconnect(read)
        window.workspace.programme_changed.connect(read)


@pytest.mark.parametrize("last", ["changes", "what was told"])
def test_what_another_window_gathered_is_waited_for_in_whatever_order_all_is_read(
    start: Start, feed: Path, qtbot: QtBot, last: str
) -> None:
    window, seen = start("night", now=at("13:00"))
    other, also = start(now=at("13:00"))
    read_last(other, last)
    say(window, feed, qtbot, replace(NIGHT, room="saal"))
    assert len(seen.take()) == 1
    say(other, feed, qtbot, replace(NIGHT, room="werk"))
    assert also.take() == []
    go(other, at("15:00"), qtbot)
    assert len(also.take()) == 1


@pytest.mark.parametrize("last", ["changes", "what was told"])
def test_of_another_feed_nothing_is_told_that_befell_the_former_one(
    start: Start, feed: Path, tmp_path: Path, qtbot: QtBot, last: str
) -> None:
    window, seen = start("night", now=at("13:00"))
    read_last(window, last)
    other = tmp_path / "other.json"
    write_feed(other, programme(*ALL))
    show(window, other, qtbot)
    window.acts.toggle_star("night")
    show(window, feed, qtbot)
    say(window, feed, qtbot, replace(NIGHT, room="saal"))
    say(window, feed, qtbot, replace(NIGHT, room="werk"))
    assert len(seen.take()) == 1, "the second one waits"
    show(window, other, qtbot)
    assert "night" in window.workspace.stars
    assert seen.take() == []


def test_what_cannot_be_read_of_notices_is_told_and_reminders_go_on(
    start: Start, feed: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, seen = start("game")

    def damaged(*_: object) -> None:
        raise StoreError("The disk is full: {file} cannot be written.", file="personal.db")

    monkeypatch.setattr("kiosk.ui.attendee.alerts.alerts.kept.given", damaged)
    say(window, feed, qtbot, replace(CLASH, title="Zeichnen"))
    assert "personal.db" in window.notice.text.text()
    go(window, at("14:50"), qtbot)
    assert seen.take() == ["In 10 min: Planspiel: 15:00–16:30, Saal 2"]


def test_a_notice_is_not_repeated_after_a_restart(start: Start, feed: Path, qtbot: QtBot) -> None:
    window, seen = start("game", now=at("13:00"))
    say(window, feed, qtbot, replace(GAME, room="werk"))
    assert len(seen.take()) == 1
    window.close()
    _again, other = start(now=at("13:05"))
    assert other.take() == []


def test_quiet_hours_hold_a_notice_back(start: Start, feed: Path, qtbot: QtBot) -> None:
    window, seen = start("game", now=at("13:00"))
    quiet = Quiet(time(12, 30), time(14, 0))
    window.manners.alerts.set(AlertSettings(Rules(quiet=quiet)))
    say(window, feed, qtbot, replace(GAME, room="werk"))
    assert seen.take() == []
    go(window, at("14:00"), qtbot)
    assert len(seen.take()) == 1


def test_who_wants_no_notices_gets_none_but_sees_all_in_the_inbox(
    start: Start, feed: Path, qtbot: QtBot
) -> None:
    window, seen = start("game", now=at("13:00"))
    window.manners.alerts.set(AlertSettings(Rules(Wanted.NONE)))
    say(window, feed, qtbot, replace(GAME, room="werk"))
    assert seen.take() == []
    assert window.header.tabs[INBOX].count == 1


# The page of settings


def test_what_is_set_holds_at_once_and_is_kept(start: Start, qtbot: QtBot) -> None:
    window, _ = start("game")
    alerts = window.manners.alerts
    page = AlertsPage(window, alerts)
    qtbot.addWidget(page)
    page.show()
    click(page.leads[30])
    click(page.choices[Wanted.URGENT])
    page.until.setTime(page.until.time().addSecs(3600))
    wanted = AlertSettings(Rules(Wanted.URGENT, Quiet(time(22), time(8))), 30)
    assert alerts.settings == wanted
    window.open_session("game")
    assert window.side.panel.remind.text() == "Erinnerung um 14:30 Uhr"
    settle(window, qtbot)
    page.close()
    window.close()
    again, _ = start()
    assert again.manners.alerts.settings == wanted


def test_settings_read_what_they_wrote_and_bear_nonsense() -> None:
    for made in (
        AlertSettings(),
        AlertSettings(Rules(Wanted.NONE, Quiet(time(0), time(0))), None),
        AlertSettings(Rules(Wanted.URGENT, Quiet(time(13), time(14, 30))), 45),
    ):
        assert AlertSettings.from_texts(made.to_texts()) == made
    assert AlertSettings.from_texts({}) == AlertSettings()
    broken = {"notices": "x", "quiet hours": "1-2-3", "reminder": "ten"}
    assert AlertSettings.from_texts(broken) == AlertSettings(lead=None)


# The desktop

SENDER = """#!{python}
import pathlib, sys
pathlib.Path({out!r}).write_text("\\n".join(sys.argv[1:]), "utf-8")
print("default")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
def test_without_a_tray_the_system_s_own_sender_is_asked_and_a_press_comes_back(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, sender = tmp_path / "out.txt", tmp_path / "notify-send"
    sender.write_text(SENDER.format(python=sys.executable, out=str(out)), "utf-8")
    sender.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    owner = QObject()
    desktop = Desktop(QIcon, "Programm", owner)
    with qtbot.waitSignal(desktop.pressed, timeout=10_000) as pressed:
        assert desktop.show(Said("-Kopf", "a <b> & c", "game"), "Zeigen")
    assert pressed.args == ["game"]
    assert out.read_text("utf-8").splitlines()[-4:] == [
        "--action=default=Zeigen",
        "--",
        "-Kopf",
        "a &lt;b&gt; &amp; c",
    ]
    desktop.close()


OLD_SENDER = """#!{python}
import pathlib, sys
if any(word.startswith("--action") for word in sys.argv):
    sys.exit("Unknown option --action")
pathlib.Path({out!r}).write_text("\\n".join(sys.argv[1:]), "utf-8")
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a script as a program")
def test_a_sender_that_knows_no_actions_shows_the_notice_without(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    out, sender = tmp_path / "out.txt", tmp_path / "notify-send"
    sender.write_text(OLD_SENDER.format(python=sys.executable, out=str(out)), "utf-8")
    sender.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    owner = QObject()
    desktop = Desktop(QIcon, "Programm", owner)
    assert desktop.show(Said("Kopf", "Text"), "Zeigen")
    qtbot.waitUntil(lambda: out.exists() and "Kopf" in out.read_text("utf-8"), timeout=10_000)
    desktop.close()


def test_a_desktop_without_any_way_says_so(
    monkeypatch: pytest.MonkeyPatch, qapp: QApplication
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    owner = QObject()
    assert not Desktop(QIcon, "Programm", owner).show(Said("a", "b"), "Zeigen")


def test_where_there_is_a_tray_it_shows_the_notice(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "supportsMessages", lambda: True)
    monkeypatch.setattr(
        QSystemTrayIcon, "showMessage", lambda _self, head, text, *_: shown.append((head, text))
    )
    owner = QObject()
    desktop = Desktop(lambda: ring_icon(0.5, LIGHT), "Programm", owner)
    assert desktop.show(Said("Kopf", "Text", "game"), "Zeigen")
    assert shown == [("Kopf", "Text")]
    tray = desktop.findChild(QSystemTrayIcon)
    assert tray is not None
    with qtbot.waitSignal(desktop.pressed) as pressed:
        tray.messageClicked.emit()
    assert pressed.args == ["game"]
    desktop.close()


def test_the_page_is_reached_by_key(start: Start, qtbot: QtBot) -> None:
    window, _ = start()
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_B, modifiers)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), AlertsPage))
    page = QApplication.activeModalWidget()
    assert page is not None
    page.close()
