"""The desk's other pages: journal, announcements, whole rooms, screens."""

import csv
import io
import json
from pathlib import Path

import requests
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from server.served import HandClock, Served
from ui.hall import at
from ui.staff.conftest import OpenDesk
from ui.staff.hands import choose, click, key, move, pick_room, published, settle

from kiosk.desk.notices import NoticeKind
from kiosk.desk.plans import Plan
from kiosk.ui.shared.labels import ElidedLabel
from kiosk.ui.staff.enrolment import Enrolment
from kiosk.ui.staff.room_plan import RoomPlan
from kiosk.ui.staff.window import JOURNAL, NOTICES, SCREENS, StaffWindow


def changed(window: StaffWindow, qtbot: QtBot) -> None:
    """Moves a session, for a reason, and cancels another one."""
    choose(window, "game")
    pick_room(window, "foyer")
    window.today.change.strip.reason.setText("=mehr Platz")
    click(window.today.change.strip.publish_button)
    choose(window, "clash")
    key(window, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    key(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(window.desk.done) == 2, timeout=8_000)
    settle(window, qtbot)


def test_the_journal_tells_who_changed_what_and_takes_back(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    changed(window, qtbot)
    window.show_page(JOURNAL)
    page = window.journal
    qtbot.waitUntil(lambda: len(page.shown) == 2, timeout=5_000)
    assert page.shown[1].cells == (
        *("Do., 8. Dez., 12:00", "Ada Lenk", "Planspiel", "Raum", "Foyer", "Saal 2"),
        *("=mehr Platz", "gilt"),
    )
    page.search.setText("planspiel")
    assert [row.about for row in page.shown] == ["Planspiel"]
    page.table.selectRow(0)
    click(page.take_back)
    qtbot.waitUntil(lambda: published(served)["game"]["room"] == "saal", timeout=5_000)
    page.search.clear()
    settle(window, qtbot)
    qtbot.waitUntil(lambda: len(page.shown) == 3, timeout=5_000)
    assert [row.state for row in page.shown] == ["Rücknahme", "gilt", "zurückgenommen"]
    click(page.valid_only)
    assert [row.field for row in page.shown] == ["Status"]


def test_the_journal_is_written_as_it_is_filtered(
    desk: OpenDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    window = desk()
    changed(window, qtbot)
    window.show_page(JOURNAL)
    page = window.journal
    qtbot.waitUntil(lambda: len(page.shown) == 2, timeout=5_000)
    page.search.setText("Foyer")
    page.export(tmp_path / "j.csv")
    page.export(tmp_path / "j.json")
    head, row = csv.reader(io.StringIO((tmp_path / "j.csv").read_text("utf-8-sig")))
    assert head[:3] == ["Wann", "Wer", "Was"]
    assert row[6] == "'=mehr Platz", "a spreadsheet would reckon it"
    (line,) = json.loads((tmp_path / "j.json").read_text())
    assert (line["about"], line["reason"]) == ("Planspiel", "=mehr Platz")


def test_an_announcement_is_put_up_in_both_languages_and_taken_down(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    window.show_page(NOTICES)
    page, form = window.notices, window.notices.form
    assert not page.publish_button.isEnabled()
    form.title.setText("Suppe ist da")
    form.title_en.setText("Soup is up")
    form.choose(rooms={"foyer"}, screens=set())
    qtbot.waitUntil(lambda: "Suppe ist da" in page.glass.accessibleName())
    click(page.publish_button)
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    (notice,) = served.get("/agenda.json").json()["announcements"]
    assert (notice["title"], notice["rooms"]) == ("Suppe ist da", ["foyer"])
    assert at("13:00").isoformat() == notice["until"]
    assert form.title.text() == ""
    (card,) = page.cards
    assert card.record.text == "bis 13:00 · Tür Foyer"
    click(card.buttons[0])
    qtbot.waitUntil(lambda: not page.cards, timeout=5_000)
    settle(window, qtbot)
    assert not served.get("/agenda.json").json().get("announcements")


def test_an_emergency_takes_the_screens_over(desk: OpenDesk, served: Served, qtbot: QtBot) -> None:
    window = desk()
    window.show_page(NOTICES)
    page, form = window.notices, window.notices.form
    click(form.kinds[NoticeKind.EMERGENCY])
    form.title.setText("Bitte hinaus")
    form.title_en.setText("Please leave")
    assert form.times[None].isChecked(), "it does not end by itself"
    assert page.publish_button.text() == "Notfall jetzt anzeigen"
    qtbot.waitUntil(lambda: "Bitte hinaus" in page.glass.accessibleName())
    said = page.glass.accessibleName()
    assert "Bitte hinaus" in said
    assert "Please leave" in said
    click(page.publish_button)
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    (notice,) = served.get("/agenda.json").json()["announcements"]
    assert notice["urgent"] is True
    assert notice["key"].startswith("emergency")
    assert "until" not in notice
    assert "since" not in notice  # a screen with a slow clock shows it at once, too
    settle(window, qtbot)
    assert page.cards[0].record.text.startswith("Notfall")
    assert QApplication.focusWidget() is form.title
    assert form.times[60].isChecked(), "the next one is a note for an hour again"


def test_two_rooms_are_swapped_as_drafts_that_go_out_together(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    dialog = RoomPlan(window.office, window.today.sessions.day, window)
    dialog.room.setCurrentIndex(dialog.room.findData("saal"))
    dialog.other.setCurrentIndex(dialog.other.findData("werk"))
    assert "15:00 Planspiel → Werkstatt" in dialog.lines.text()
    assert "15:30 Zukunft zeichnen → Saal 2" in dialog.lines.text()
    dialog.accept()
    assert window.today.sessions.drafts.text() == "2 Entwürfe"
    window.today.publish_all()
    qtbot.waitUntil(lambda: published(served)["game"]["room"] == "werk", timeout=5_000)
    assert published(served)["clash"]["room"] == "saal"


def test_the_reason_of_a_plan_goes_with_its_drafts_and_gives_way_to_one_typed_later(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    dialog = RoomPlan(window.office, window.today.sessions.day, window)
    dialog.room.setCurrentIndex(dialog.room.findData("saal"))
    dialog.other.setCurrentIndex(dialog.other.findData("werk"))
    assert dialog.reason.accessibleName() == "Grund, für alle sichtbar"
    dialog.reason.setText(" Wasserschaden ")
    dialog.accept()
    strip = window.today.change.strip
    choose(window, "game")
    assert strip.reason.placeholderText() == "Wasserschaden"
    assert strip.reason.accessibleDescription() == "Wasserschaden"
    strip.reason.setText("Wunsch der Gruppe")
    click(strip.publish_button)
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    choose(window, "night")
    assert strip.reason.placeholderText() == ""
    window.today.change.toggle_full()
    strip.reason.setText("ausgebucht")
    window.today.publish_all()
    qtbot.waitUntil(lambda: len(window.desk.done) == 2, timeout=5_000)
    entries = window.desk.api.journal()
    assert {(e.said.session, e.said.reason) for e in entries} == {
        ("game", "Wunsch der Gruppe"),
        ("clash", "Wasserschaden"),
        ("night", "ausgebucht"),
    }


def test_a_closed_room_says_who_finds_no_other(desk: OpenDesk) -> None:
    window = desk()
    dialog = RoomPlan(window.office, window.today.sessions.day, window)
    dialog.room.setCurrentIndex(dialog.room.findData("saal"))
    dialog.plan.setCurrentIndex(dialog.plan.findData(Plan.FREE))
    assert not dialog.other.isVisibleTo(dialog)
    assert dialog.lines.text() == "15:00 Planspiel → Foyer"
    dialog.begin.setText("16:30")
    assert dialog.lines.text() == "Dort findet dann nichts statt."
    assert not dialog.take.isEnabled()


def enrolled(served: Served, secret: str) -> tuple[int, dict[str, str]]:
    staff = {"Authorization": f"Bearer {secret}"}
    code = requests.post(f"{served.url}/screens/codes", headers=staff, timeout=5).json()["code"]
    given = requests.post(f"{served.url}/screens/enrolment", json={"code": code}, timeout=5).json()
    return given["machine"], {"Authorization": f"Bearer {given['token']}"}


def test_the_desk_tells_which_screens_show_something_else_and_calls_them(
    desk: OpenDesk, served: Served, clock: HandClock, qtbot: QtBot
) -> None:
    window = desk()
    machine, headers = enrolled(served, window.desk.folder.token())

    def reports(number: int, name: str, version: str) -> dict[str, object]:
        receipt = {"name": name, "role": "lobby", "version": version, "view": "lobby"}
        receipt |= {"painted_age": 0.4, "now": clock.now().isoformat()}
        address = f"{served.url}/screens/{machine}-{number}/receipt"
        return requests.post(address, json=receipt, headers=headers, timeout=5).json()

    reports(1, "Foyer 1", "1")
    reports(3, f"<h1>{'x' * 150}</h1><img src='file:///etc/hostname'>", "")
    settle(window, qtbot)
    (line,) = window.today.doors.receipts.lines
    name = line.findChildren(ElidedLabel)[0]
    assert (name.textFormat(), name.width() <= 200) == (Qt.TextFormat.PlainText, True)
    window.desk.api._ask("DELETE", f"/screens/{machine}-3")
    reports(2, "Foyer 2", "1")
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    reports(1, "Foyer 1", "2")
    settle(window, qtbot)
    receipts = window.today.doors.receipts
    assert receipts.head.text() == "1 von 2 Bildschirmen zeigt Stand 2"
    assert [line.accessibleName() for line in receipts.lines] == ["Foyer 2: zeigt Stand 1"]
    assert window.today.change.strip.reach.text() == "Erreicht 2 Bildschirme."
    assert window.head.tabs[SCREENS].count == 1
    window.show_page(SCREENS)
    window.screens.table.selectRow(0)
    assert window.screens.chosen.name == "Foyer 2"
    click(window.screens.identify)
    window.screens.give("door", "werk")

    def orders_came() -> bool:
        orders = reports(2, "Foyer 2", "2")
        return bool(orders["assignment"])

    qtbot.waitUntil(orders_came, timeout=5_000)
    settle(window, qtbot)
    assert window.screens.sentence.text() == "Alle 2 Bildschirme zeigen Stand 2"
    assert window.head.tabs[SCREENS].count == 0


def test_a_code_is_offered_only_of_an_address_that_phones_reach(desk: OpenDesk) -> None:
    window = desk()
    window.show_page(SCREENS)
    enrolment = window.screens.enrolment
    assert not enrolment.code.isVisible()
    assert "kein Telefon" in enrolment.text.text()
    public = Enrolment(window.office, "https://agenda.example.org", window)
    public.name()
    assert public.code.isVisibleTo(public)
    assert "--feed https://agenda.example.org/agenda.json" in public.command.text()
