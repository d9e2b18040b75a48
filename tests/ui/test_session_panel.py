"""The panel as a person uses it over minutes and changes: focus, selection, place, more of it."""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.hall import GAME, MILL, NOON, at, room_change, scene

from kiosk.programme.changes import Change
from kiosk.programme.model import Link, Person, Session, Status
from kiosk.ui.attendee.panel.parts import RichLabel
from kiosk.ui.attendee.panel.record import panel_record
from kiosk.ui.attendee.panel.session_panel import SessionPanel
from kiosk.ui.shared.theme import DARK, LIGHT, TYPE, Text
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

KEY = Qt.Key
GERMAN = translator("de")
LINKS = replace(
    GAME,
    links=(
        Link("Spiel", "https://example.org/spiel"),
        Link("Regeln", "https://example.org/regeln"),
    ),
)


def settle() -> None:
    """Lets Qt lay out what was shown."""
    for _ in range(3):
        QApplication.processEvents()


class Stage:
    """A shown panel with a window around it, as the splitter is in the program."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = window = QWidget()
        qtbot.addWidget(window)
        window.resize(372, 600)
        self.panel = SessionPanel(window)
        self.panel.resize(372, 600)
        self.theme = LIGHT
        self.translate = GERMAN
        self.people: tuple[Person, ...] = ()
        self.show(GAME)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        settle()

    def show(
        self,
        session: Session,
        now: datetime = NOON,
        changes: tuple[Change, ...] = (),
        stars: tuple[str, ...] = (),
    ) -> None:
        seen = scene(session, now=now, changes=changes, stars=stars)
        if self.people:
            seen = replace(seen, programme=replace(seen.programme, people=self.people))
        record = panel_record(session, seen)
        self.panel.show_record(record, self.theme, self.translate)
        settle()

    def show_cast(self, count: int, told: str = "") -> Session:
        """Shows a session of many people."""
        self.people = tuple(Person(f"p{n}", f"Person {n}.", "", told) for n in range(count))
        session = replace(GAME, people=tuple(p.key for p in self.people))
        self.show(session)
        return session

    def part(self, name: str) -> QWidget:
        found = self.panel.findChild(QWidget, name)
        assert found is not None, name
        return found

    def button(self, name: str) -> QPushButton:
        found = self.part(name)
        assert isinstance(found, QPushButton)
        return found

    def label(self, name: str) -> RichLabel:
        found = self.part(name)
        assert isinstance(found, RichLabel)
        return found

    def press(self, name: str) -> None:
        """Presses a button with the keyboard."""
        self.button(name).setFocus()
        QTest.keyClick(self.button(name), KEY.Key_Space)
        settle()

    def texts(self) -> list[str]:
        """The texts in sight, from top to bottom of the widget tree."""
        return [w.text() for w in self.panel.findChildren(QLabel) if w.isVisible()]

    def names(self) -> int:
        return sum(text.startswith("Person ") for text in self.texts())


@pytest.fixture
def stage(qtbot: QtBot) -> Stage:
    return Stage(qtbot)


# A minute goes by, a star is set


@pytest.mark.parametrize(("now", "below"), [("14:32", False), ("16:10", True)])
def test_how_long_still_stands_beside_the_time_or_whole_below_it(
    stage: Stage, now: str, below: bool
) -> None:
    stage.show(GAME, now=at(now))
    words = "jetzt, noch 20 min" if below else "in 28 min"
    labels = {w.text(): w for w in stage.panel.findChildren(QLabel) if w.isVisible()}
    time, count = labels["15:00–16:30"], labels[words]
    assert (count.y() >= time.y() + time.height()) is below
    assert count.width() >= count.sizeHint().width()


def test_the_minutes_change_in_place_and_nothing_else_does(stage: Stage) -> None:
    stage.show(GAME, at("15:10"))
    before = {name: stage.part(name) for name in ("abstract 0", "person 0 0", "links 0 0")}
    told = stage.texts()
    stage.show(GAME, at("15:11"))
    assert stage.texts() != told
    assert {name: stage.part(name) for name in before} == before
    assert [t for t in stage.texts() if t not in told] != []


@pytest.mark.parametrize("name", ["close_button", "going", "maybe", "export", "copy"])
def test_a_button_keeps_the_focus_whatever_changes(stage: Stage, name: str) -> None:
    button = getattr(stage.panel, name)
    button.setFocus()
    changed = replace(GAME, title="Anders", abstract="Anders.", links=(), people=("bo",))
    for shown in (
        lambda: stage.show(GAME, at("15:11")),
        lambda: stage.show(GAME, stars=("game",)),
        lambda: stage.show(GAME, changes=(room_change("game", "werk", "saal"),)),
        lambda: stage.show(changed),
    ):
        shown()
        assert button.hasFocus()
    stage.theme, stage.translate = DARK, translator("en")
    stage.show(changed)
    assert button.hasFocus()


def test_space_on_a_star_leaves_the_focus_there(stage: Stage) -> None:
    stage.panel.starred.connect(lambda key, _: stage.show(GAME, stars=(key,)))
    stage.panel.going.setFocus()
    QTest.keyClick(stage.panel.going, KEY.Key_Space)
    assert stage.panel.going.isChecked()
    assert stage.panel.going.hasFocus()


def test_a_star_that_cannot_be_set_any_more_gives_the_focus_to_the_text(stage: Stage) -> None:
    stage.panel.going.setFocus()
    stage.show(replace(GAME, status=Status.CANCELLED))
    assert not stage.panel.going.isEnabled()
    assert stage.panel.area.hasFocus()


# Links and selected text


def opened_by_return(stage: Stage, name: str) -> list[str]:
    """The addresses that the return key opens in a label."""
    found: list[str] = []
    label = stage.label(name)
    label.linkActivated.disconnect()
    label.linkActivated.connect(found.append)
    QTest.keyClick(label, KEY.Key_Return)
    return found


def test_a_link_keeps_the_focus_when_the_links_are_made_anew(stage: Stage) -> None:
    stage.show(LINKS)
    label = stage.label("links 0 0")
    label.setFocus()
    for _ in range(2):
        QTest.keyClick(label, KEY.Key_Tab)
    assert label.selectedText() == "Regeln"
    stage.show(replace(LINKS, links=(*LINKS.links, Link("Karte", "https://example.org/karte"))))
    fresh = stage.label("links 0 0")
    assert fresh is not label
    assert fresh.hasFocus()
    assert opened_by_return(stage, "links 0 0") == ["https://example.org/regeln"]


def test_where_the_links_are_others_the_focus_stays_and_nothing_is_selected(stage: Stage) -> None:
    stage.show(LINKS)
    stage.label("links 0 0").setFocus()
    for _ in range(2):
        QTest.keyClick(stage.label("links 0 0"), KEY.Key_Tab)
    stage.show(replace(LINKS, links=(Link("Karte und Plan", "https://example.org/karte"),)))
    assert stage.label("links 0 0").hasFocus()
    assert stage.panel.selected_text() == ""


def test_where_the_links_are_gone_the_text_has_the_focus(stage: Stage) -> None:
    stage.show(LINKS)
    stage.label("links 0 0").setFocus()
    stage.show(replace(LINKS, links=()))
    assert stage.panel.area.hasFocus()


def test_selected_text_survives_minutes_stars_and_changes_elsewhere(stage: Stage) -> None:
    assert stage.panel.selected_text() == ""
    label = stage.label("abstract 0")
    label.setSelection(3, 9)
    selected = stage.panel.selected_text()
    assert len(selected) == 9
    stage.show(GAME, at("15:12"), stars=("game",))
    moved = (room_change("game", "werk", "saal"),)
    stage.show(replace(GAME, title="Anders", links=()), changes=moved)
    assert stage.panel.selected_text() == selected
    stage.show(MILL)
    assert stage.panel.selected_text() == ""


def test_what_is_selected_where_the_focus_is_comes_first(stage: Stage) -> None:
    stage.label("abstract 0").setSelection(0, 5)
    stage.label("links 0 0").setFocus()
    stage.label("links 0 0").setSelection(0, 8)
    assert stage.panel.selected_text() == "https://"


def test_running_text_has_lines_as_far_apart_as_they_are_easy_to_read() -> None:
    lines = 20
    text = RichLabel(f"<p>{'<br>'.join(['Zeile'] * lines)}</p>", LIGHT, "text")
    apart = text.heightForWidth(400) / lines / TYPE[Text.BODY][0]
    assert 1.3 <= apart <= 1.5, "LOOK.md: at least 1.2; more than half again falls apart"


def test_selected_lines_are_lines(stage: Stage) -> None:
    stage.show(replace(GAME, abstract="<p>eins</p><p>zwei<br>drei</p>"))
    label = stage.label("abstract 0")
    label.setSelection(0, 14)
    assert stage.panel.selected_text() == "eins\nzwei\ndrei"


# The place in the text


def test_another_session_begins_at_its_top_and_the_same_keeps_its_place(stage: Stage) -> None:
    long = replace(GAME, description="<p>Wort</p>" * 100)
    stage.show(long)
    bar = stage.panel.area.verticalScrollBar()
    bar.setValue(500)
    assert bar.value() == 500
    stage.show(long, at("15:10"), stars=("game",))
    stage.show(replace(long, description=long.description + "<p>Ende</p>"))
    assert bar.value() == 500
    stage.show(replace(long, key="other"))
    assert bar.value() == 0


# Large casts


def test_of_a_large_cast_the_first_twenty_are_shown_and_then_all(stage: Stage) -> None:
    session = stage.show_cast(200)
    assert stage.names() == 20
    assert stage.button("people more").text() == GERMAN("Panel", "Show all %n", 200)
    stage.press("people more")
    assert stage.names() == 200
    assert not stage.button("people more").isVisible()
    assert stage.panel.area.hasFocus()
    stage.show(session, at("15:11"))
    assert stage.names() == 200
    stage.show(MILL)
    stage.show(session)
    assert stage.names() == 20


def test_twenty_people_need_no_button(stage: Stage) -> None:
    stage.show_cast(20)
    assert stage.names() == 20
    assert stage.panel.findChild(QWidget, "people more") is None


def test_more_than_five_biographies_are_folded_behind_their_names(stage: Stage) -> None:
    stage.show_cast(7, "<p>plant <b>gern</b></p>")
    told = [stage.panel.findChild(QWidget, f"person {n} 0") is not None for n in range(7)]
    assert told == [True] * 5 + [False] * 2
    assert stage.button("person 6 fold").accessibleName() == GERMAN(
        "Panel", "More about {name}", None, name="Person 6."
    )
    stage.press("person 6 fold")
    assert "<b>gern</b>" in stage.label("person 6 0").text()
    assert not stage.button("person 6 fold").isVisible()
    assert stage.button("person 5 fold").isVisible()


def test_what_was_unfolded_stays_so_in_other_colours(stage: Stage) -> None:
    session = stage.show_cast(30, "<p>plant gern</p>")
    stage.press("person 6 fold")
    stage.press("people more")
    stage.theme = DARK
    stage.show(session)
    assert stage.names() == 30
    assert stage.label("person 6 0").isVisible()
    assert stage.panel.findChild(QWidget, "person 7 0") is None


# Long texts


def test_a_long_text_is_shown_piece_by_piece(stage: Stage) -> None:
    paragraphs = [f"<p>Absatz {n} {'wort ' * 100}</p>" for n in range(100)]
    session = replace(GAME, abstract="", description="".join(paragraphs))
    stage.show(session)

    def shown() -> str:
        parts = (stage.panel.findChild(RichLabel, f"text {n}") for n in range(9))
        return "".join(part.text() for part in parts if part is not None)

    assert "Absatz 30 " in shown()
    assert "Absatz 50 " not in shown()
    stage.press("text more")
    assert "Absatz 50 " in shown()
    assert stage.button("text more").hasFocus()
    stage.theme = DARK
    stage.show(session)
    assert "Absatz 50 " in shown()
    stage.press("text more")
    assert [n for n in range(100) if f"Absatz {n} " not in shown()] == []
    assert not stage.button("text more").isVisible()
    assert stage.panel.area.hasFocus()


def test_texts_of_the_usual_length_have_no_button(stage: Stage) -> None:
    stage.show(replace(GAME, description="<p>Wort</p>" * 500))
    assert not stage.button("text more").isVisible()
    assert not stage.button("abstract more").isVisible()


def test_each_text_is_as_high_as_its_words(stage: Stage) -> None:
    stage.show(replace(GAME, description="<p>" + "Wort " * 600 + "</p>"))
    label = stage.label("text 0")
    needed = QLabel.heightForWidth(label, label.width())
    assert label.height() == needed > 500


def least_ms(do: Callable[[], object], prepare: Callable[[], object], times: int) -> float:
    """The least processor time of some runs, ms: other work of the machine is not measured."""
    found = []
    for _ in range(times):
        prepare()
        started = time.thread_time()
        do()
        found.append(time.thread_time() - started)
    return min(found) * 1000


def test_huge_sessions_open_at_once_and_cost_a_minute_nothing(stage: Stage) -> None:
    stage.people = tuple(
        Person(f"p{n}", f"Person {n}.", "", "<p>" + "Wort " * 200 + "</p>") for n in range(200)
    )
    paragraph = '<p>Ein <b>Absatz</b> mit <a href="https://example.org">Verweis</a>, der weiß.</p>'
    huge = replace(
        GAME,
        description=paragraph * (240_000 // len(paragraph)),
        people=tuple(p.key for p in stage.people),
    )
    opening = least_ms(lambda: stage.show(huge), lambda: stage.show(MILL), 3)
    minutes = iter(range(60))
    tick = least_ms(lambda: stage.show(huge, at(f"15:{next(minutes):02}")), lambda: None, 4)
    # Measured: 110 and 2; made whole and anew each minute, 2,500 and 56.
    assert opening < 450
    assert tick < 40
