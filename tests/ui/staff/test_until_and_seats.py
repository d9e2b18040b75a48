"""Until when a correction counts, before and after it is published; and a room's seats."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from server.served import HandClock, Served, at
from ui.accessible import name, tree
from ui.staff.conftest import OpenDesk
from ui.staff.hands import choose, click, key, move, pick_room, published, settle

from kiosk.desk.plans import Plan
from kiosk.programme.roles import Role
from kiosk.ui.staff.room_plan import RoomPlan
from kiosk.ui.staff.until_field import UntilField
from kiosk.ui.staff.window import StaffWindow


def type_until(field: UntilField, text: str) -> None:
    """Types a time into the field and leaves it with Return."""
    field.field.setFocus()
    field.field.selectAll()
    QTest.keyClick(field.field, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.field, text)
    QTest.keyClick(field.field, Qt.Key.Key_Return)


def standing_field(window: StaffWindow) -> UntilField:
    (field,) = window.today.change.facts.findChildren(UntilField)
    return field


def expiries(window: StaffWindow) -> list[object]:
    return [entry.expires for entry in window.desk.state.standing]


def test_a_change_goes_out_with_the_time_until_which_it_counts(
    desk: OpenDesk, served: Served, clock: HandClock, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    strip = window.today.change.strip
    assert not strip.until.isEnabled(), "there is nothing yet that could count"
    pick_room(window, "foyer")
    type_until(strip.until, "1600")
    assert strip.until.field.text() == "16:00"
    assert "Gilt bis 16:00." in strip.reach.text()
    window.today.change.delay(5)
    assert {e.expires for e in window.desk.sheet} == {at("16:00")}
    type_until(strip.until, "")
    assert {e.expires for e in window.desk.sheet} == {None}
    type_until(strip.until, "16")
    click(strip.publish_button)
    qtbot.waitUntil(lambda: published(served)["game"]["room"] == "foyer", timeout=5_000)
    settle(window, qtbot)
    assert expiries(window) == [at("16:00")] * 2
    clock.forward(4 * 60)
    settle(window, qtbot)
    assert published(served)["game"]["room"] == "saal"
    said = window.today.change.facts.findChildren(UntilField)
    assert len(said) == 2


def test_until_when_what_stands_counts_is_changed_beside_it(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    move(window, "game", "foyer")
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    type_until(standing_field(window), "16:00")
    qtbot.waitUntil(lambda: expiries(window) == [at("16:00")], timeout=5_000)
    settle(window, qtbot)
    field = standing_field(window)
    assert field.field.text() == "16:00"
    assert name(tree(field.field)) == "Gilt bis; leer: bis es zurückgenommen wird: Raum"
    type_until(field, "")
    qtbot.waitUntil(lambda: expiries(window) == [None], timeout=5_000)
    assert published(served)["game"]["room"] == "foyer"
    assert served.get("/agenda.json").json()["version"] == "2", "no screen had to change"


def test_what_does_not_count_any_more_is_said_so(
    desk: OpenDesk, clock: HandClock, qtbot: QtBot
) -> None:
    window = desk()
    choose(window, "game")
    pick_room(window, "foyer")
    type_until(window.today.change.strip.until, "16:00")
    click(window.today.change.strip.publish_button)
    qtbot.waitUntil(lambda: bool(window.desk.done), timeout=5_000)
    settle(window, qtbot)
    facts = window.today.change.facts
    assert "bis 16:00" not in " ".join(texts_of(facts)), "the field says it"
    clock.forward(4 * 60)
    settle(window, qtbot)
    assert "Galt bis 16:00." in " ".join(texts_of(facts))


def texts_of(facts: object) -> list[str]:
    from kiosk.ui.shared.labels import WrappedLabel

    return [label.text() for label in facts.findChildren(WrappedLabel) if label.isVisible()]


def test_who_may_not_publish_is_shown_no_field_for_what_stands(
    desk: OpenDesk, token: Callable[..., str], qtbot: QtBot
) -> None:
    ada = desk("Ada Lenk")
    move(ada, "game", "foyer")
    qtbot.waitUntil(lambda: bool(ada.desk.done), timeout=5_000)
    cem = desk("Cem", secret=token("Cem", Role.EDITOR))
    type_until(standing_field(ada), "16:00")
    qtbot.waitUntil(lambda: expiries(ada) == [at("16:00")], timeout=5_000)
    settle(cem, qtbot)
    choose(cem, "game")
    assert "Gilt bis 16:00." in " ".join(texts_of(cem.today.change.facts))
    assert cem.today.change.facts.isVisible()
    assert not cem.today.change.facts.findChildren(UntilField)


def test_the_seats_of_a_room_are_a_draft_that_goes_out(
    desk: OpenDesk, served: Served, qtbot: QtBot
) -> None:
    window = desk()
    dialog = RoomPlan(window.office, window.today.sessions.day, window)
    dialog.plan.setCurrentIndex(dialog.plan.findData(Plan.SEATS))
    dialog.room.setCurrentIndex(dialog.room.findData("saal"))
    assert dialog.seats.text() == "80"
    assert dialog.lines.text() == "Das ist die jetzige Zahl."
    assert not dialog.take.isEnabled()
    assert not dialog.times.isVisibleTo(dialog)
    dialog.seats.setText("60")
    assert dialog.lines.text() == "Saal 2: 60 statt 80 Plätze"
    dialog.accept()
    side = window.today.sessions
    assert side.drafts.text() == "1 Entwurf"
    click(side.all_out)

    def seats() -> object:
        rooms = served.get("/agenda.json").json()["rooms"]
        return next(r for r in rooms if r["key"] == "saal")["capacity"]

    qtbot.waitUntil(lambda: seats() == 60, timeout=5_000)
    settle(window, qtbot)
    choose(window, "game")
    row = window.today.change.rooms.rows.rows[0]
    assert "60" in row.said
    key(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: seats() == 80, timeout=5_000)
