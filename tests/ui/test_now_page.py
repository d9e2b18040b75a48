"""The page "Jetzt" as a person sees, hears and uses it; it moves on with the clock."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.accessible import items
from ui.acting import click, key, settle
from ui.conftest import OpenWindow
from ui.hall import BERLIN, GAME, MILL, NIGHT, TUESDAY, at, programme, scene, talk, write_feed

from kiosk.programme.clock import SimulatedClock
from kiosk.programme.model import Announcement, Session, Status, Walk
from kiosk.programme.now_next import now_next
from kiosk.programme.stars import Priority
from kiosk.programme.timetable import Timetable
from kiosk.ui.attendee.now.layout import now_layout
from kiosk.ui.attendee.now.list import NowList
from kiosk.ui.attendee.now.record import NowKind, NowRow, now_rows
from kiosk.ui.attendee.now.words import block_heading, moment_heading, sentence
from kiosk.ui.attendee.pages import NOW, PROGRAMME
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.attendee.window import AttendeeWindow
from kiosk.ui.shared.text_layout import width_of

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
FIRST = talk("first", "Vortrag", "14:00", "15:00", "saal", track="meth")
SECOND = talk("second", "Übung", "15:10", "16:00", "werk")
THIRD = talk("third", "Ausklang", "15:15", "16:00", "saal")
LATE = talk("late", "Abend", "20:00", "22:00", "foyer")
AFTERNOON = (FIRST, SECOND, THIRD, LATE, TUESDAY)


def rows(shown: Scene) -> tuple[NowRow, ...]:
    return now_rows(now_next(Timetable(shown.programme), shown.now, shown.stars), shown)


def afternoon(now: str = "14:32", *, walks: Iterable[Walk] = (), **fields: object) -> Scene:
    made = scene(*AFTERNOON, now=at(now), **fields)  # type: ignore[arg-type]
    return replace(made, programme=replace(made.programme, walks=tuple(walks)))


WALKS = (Walk("saal", "werk", 4),)


# What it says


def test_a_running_session_tells_how_long_still_and_what_follows() -> None:
    row = rows(afternoon())[0]
    assert (row.kind, row.group, row.key) == (NowKind.RUNNING, "Jetzt", "first")
    assert (row.lead, row.below) == ("noch 28 min", "bis 15:00")
    assert row.note == "danach 15:15 Ausklang"
    assert 0.53 < row.share < 0.54


def test_what_comes_stands_under_its_time_and_what_comes_later_under_its_own_head() -> None:
    found = [(r.key, r.group, r.lead, r.below) for r in rows(afternoon())[1:]]
    assert found == [
        ("second", "Gleich", "15:10", "in 38 min"),
        ("third", "Gleich", "15:15", "in 43 min"),
        ("late", "Später heute in den übrigen Räumen", "20:00", ""),
    ]


def test_my_next_session_stands_first_and_says_when_to_leave() -> None:
    mine = rows(afternoon(stars=("first", "second"), walks=WALKS))[0]
    assert (mine.kind, mine.group, mine.title) == (NowKind.MINE, "Als Nächstes für Sie", "Übung")
    assert (mine.lead, mine.below) == ("15:10–16:00", "in 38 min")
    assert mine.note == "4 min Weg ab Saal 2 · um 15:06 Uhr losgehen"
    assert not mine.warns


def test_who_comes_late_is_told_how_much() -> None:
    mine = rows(afternoon("15:08", stars=("first", "second"), walks=WALKS))[0]
    assert mine.note == "4 min Weg ab Saal 2 · 2 min zu spät, auch wenn Sie jetzt losgehen"
    assert mine.warns


def test_who_must_leave_early_is_told_what_is_missed() -> None:
    game = replace(FIRST, title="Planspiel Rathaus: Ein Vormittag", end=at("15:09"))
    shown = scene(game, SECOND, now=at("14:32"), stars=("first", "second"))
    shown = replace(shown, programme=replace(shown.programme, walks=WALKS))
    expected = "4 min Weg ab Saal 2 · um 15:06 Uhr losgehen · 3 min von „Planspiel Rathaus“"
    assert rows(shown)[0].note == f"{expected} entfallen für Sie"


def test_the_way_stands_beside_what_others_hold_too() -> None:
    found = {r.key: r.note for r in rows(afternoon(stars=("first",), walks=WALKS))}
    assert (found["second"], found["third"]) == ("4 min Weg ab Saal 2", "")


def test_my_session_of_another_day_names_the_day() -> None:
    shown = scene(*AFTERNOON, now=at("20:00", 6), stars=("first",))
    assert [r.below for r in rows(shown) if r.kind is NowKind.MINE] == ["Do., 8."]


def test_a_session_over_its_time_says_so() -> None:
    late = replace(FIRST, delay=10)
    (row,) = rows(scene(late, now=at("15:04")))
    assert (row.lead, row.below, row.note) == ("noch 6 min", "bis 15:10", "4 min überzogen")


def test_announcements_stand_at_the_top_while_they_hold_urgent_ones_first() -> None:
    notes = (
        Announcement("old", "Alt", until=at("14:32")),
        Announcement("calm", "Suppe", "<p>Es gibt <b>Suppe</b>.</p>", since=at("14:32")),
        Announcement("fire", "Saal 2 gesperrt", urgent=True),
        Announcement("new", "Neu", since=at("14:33")),
        Announcement("door", "Nur an der Tür", rooms=("saal",)),
        Announcement("screen", "Nur im Foyer", screens=("Foyer 2",)),
    )
    shown = afternoon()
    shown = replace(shown, programme=replace(shown.programme, announcements=notes))
    found = [(r.title, r.lead, r.note) for r in rows(shown) if r.kind is NowKind.NOTICE]
    assert found == [("Saal 2 gesperrt", "wichtig", ""), ("Suppe", "", "Es gibt Suppe.")]
    assert [r.said for r in rows(shown)[:2]] == [
        "Hinweis, wichtig, Saal 2 gesperrt",
        "Hinweis, Suppe, Es gibt Suppe.",
    ]


@pytest.mark.parametrize(
    ("now", "german", "english"),
    [
        (
            at("12:00", 4),
            "Das Programm beginnt am Mi., 7. Dezember, um 9:00 Uhr.",
            "The programme begins on Wed, 7 December at 9:00.",
        ),
        (
            at("20:00", 6),
            "Das Programm beginnt morgen um 9:00 Uhr.",
            "The programme begins tomorrow at 9:00.",
        ),
        (
            at("8:00", 7),
            "Das Programm beginnt heute um 9:00 Uhr.",
            "The programme begins today at 9:00.",
        ),
        (
            at("9:30", 7),
            "1 Veranstaltung läuft, danach ist heute Schluss.",
            "1 session is on, the last of today.",
        ),
        (
            at("10:00", 7),
            "Heute ist nichts mehr. Morgen ab 14:00 Uhr.",
            "Nothing more today. Tomorrow from 14:00.",
        ),
        (at("1:00"), "Weiter geht es heute um 14:00 Uhr.", "It goes on today at 14:00."),
        (at("9:00"), "Weiter geht es heute um 14:00 Uhr.", "It goes on today at 14:00."),
        (
            at("14:30"),
            "1 Veranstaltung läuft, die nächste beginnt um 15:10 Uhr.",
            "1 session is on, the next begins at 15:10.",
        ),
        (at("15:05"), "Pause bis 15:10 Uhr.", "Nothing is on until 15:10."),
        (
            at("15:30"),
            "2 Veranstaltungen laufen, die nächste beginnt um 20:00 Uhr.",
            "2 sessions are on, the next begins at 20:00.",
        ),
        (
            at("21:00"),
            "1 Veranstaltung läuft, danach ist das Programm zu Ende.",
            "1 session is on, the last of the programme.",
        ),
        (at("22:00"), "Das Programm ist zu Ende.", "The programme is over."),
    ],
)
def test_one_sentence_says_how_the_day_stands(now: datetime, german: str, english: str) -> None:
    for language, expected in (("de", german), ("en", english)):
        shown = scene(*AFTERNOON, now=now, language=language)
        assert sentence(now_next(Timetable(shown.programme), now), shown) == expected


def test_a_day_between_two_with_sessions_is_named() -> None:
    friday = replace(THIRD, start=at("9:00", 10), end=at("10:00", 10))
    shown = scene(FIRST, friday, now=at("18:00"))
    found = now_next(Timetable(shown.programme), shown.now)
    assert sentence(found, shown) == "Heute ist nichts mehr. Sa., 10. Dezember, ab 9:00 Uhr."
    assert block_heading(at("9:00", 10), shown) == "Sa., 10. Dezember, 9:00 Uhr"
    assert block_heading(at("9:00", 9), shown) == "Morgen um 9:00 Uhr"
    assert moment_heading(shown) == "Donnerstag, 8. Dezember, 18:00 Uhr"


def test_a_screen_reader_hears_what_is_new_first() -> None:
    mine, running, *_ = rows(afternoon(stars=("first", "second"), walks=WALKS))
    assert mine.said.startswith("Als Nächstes für Sie, in 38 min, Übung, Donnerstag, 8. Dezember")
    assert mine.said.endswith("4 min Weg ab Saal 2 · um 15:06 Uhr losgehen")
    assert running.said.startswith("Jetzt, noch 28 min, Vortrag, ")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [340, 480, 700, 1400])
def test_nothing_reaches_into_the_star_or_beyond_the_row(width: int) -> None:
    long = replace(
        FIRST,
        title="Donaudampfschifffahrtsgesellschaft und " * 4,
        people=("ada", "bo"),
        full=True,
        status=Status.TENTATIVE,
        delay=5,
    )
    shown = scene(long, SECOND, now=at("14:40"), stars=("second",))
    for row in rows(shown):
        layout = now_layout(row, width)
        for run in layout.runs:
            assert run.x + width_of(run.text, run.role) <= width - 40, (row.key, run)
            assert 0 <= run.y < layout.height
        for tag in layout.tags:
            assert tag.box.right <= width - 40


# In the window


@pytest.fixture
def opened(window: OpenWindow, tmp_path: Path) -> AttendeeWindow:
    feed = write_feed(tmp_path / "now.json", programme(*AFTERNOON, walks=WALKS))
    made = window(feed, now=at("14:32"))
    key(made, KEY.Key_4, CTRL)
    assert made.stack.currentIndex() == NOW
    return made


def move_to(window: AttendeeWindow, now: datetime) -> None:
    """Lets the clock stand at a later minute, as the window's own clock tells it."""
    window.workspace.clock = SimulatedClock(now, 0.0)
    window.stage.show_minute()
    QApplication.processEvents()


def shown_keys(view: NowList) -> list[str]:
    return [row.key for row in view.rows.rows]


def test_the_page_is_a_list_to_the_screen_reader_in_reading_order(opened: AttendeeWindow) -> None:
    page = opened.now_page
    names = items(page.list)
    assert [name.split(", ")[2] for name in names[:1]] == ["Vortrag"]
    assert len(names) == len(page.list.rows.rows) == 4
    assert page.list.accessibleName().startswith("Jetzt und gleich, 1 Veranstaltung läuft")


def test_the_keyboard_begins_at_what_runs_opens_and_stars(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    view = opened.now_page.list
    assert view.hasFocus()
    assert view.current_key() == "first"
    key(opened, KEY.Key_Down)
    key(opened, KEY.Key_Return)
    assert opened.side.key == "second"
    key(opened, KEY.Key_Space)
    settle(opened, qtbot)
    assert opened.workspace.stars["second"].priority is Priority.GOING
    assert shown_keys(view)[0] == "second"
    assert view.current_key() == "second"


def test_a_minute_later_the_countdown_is_another_and_the_cursor_stays(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    view = opened.now_page.list
    key(opened, KEY.Key_Down)
    with qtbot.waitSignal(view.rows.dataChanged):
        move_to(opened, at("14:33"))
    assert view.rows.row(0).lead == "noch 27 min"
    assert view.current_key() == "second"
    move_to(opened, at("15:00"))
    assert shown_keys(view) == ["second", "third", "late"]
    assert view.current_key() == "second"
    move_to(opened, at("15:12"))
    assert [r.kind for r in view.rows.rows][:2] == [NowKind.RUNNING, NowKind.COMING]
    assert view.current_key() == "second"


def test_what_stands_at_the_top_stays_there_while_rows_above_it_go(
    window: OpenWindow, tmp_path: Path
) -> None:
    many = [
        talk(f"t{n}", f"Vortrag {n}", "14:00", "14:40" if n < 5 else "16:00", None)
        for n in range(60)
    ]
    made = window(write_feed(tmp_path / "many.json", programme(*many)), now=at("14:32"))
    made.show_view(NOW)
    view = made.now_page.list
    view.setCurrentIndex(view.rows.index(20, 0))
    view.scrollTo(view.rows.index(20, 0), NowList.ScrollHint.PositionAtTop)
    top = view.rows.row(view.indexAt(QPoint(4, 1)).row()).key
    place = view.visualRect(view.indexAt(QPoint(4, 1))).top()
    move_to(made, at("14:40"))
    assert len(view.rows.rows) == 55
    assert view.rows.row(view.indexAt(QPoint(4, 1)).row()).key == top
    assert view.visualRect(view.indexAt(QPoint(4, 1))).top() == place


def test_the_mouse_opens_a_row_and_stars_it_at_its_right_end(
    opened: AttendeeWindow, qtbot: QtBot
) -> None:
    view = opened.now_page.list
    rect = view.visualRect(view.rows.index(1, 0))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), button, none, rect.topLeft() + QPoint(60, 10))
    assert opened.side.key is None, "the head above the row is no session"
    QTest.mouseClick(view.viewport(), button, none, rect.bottomRight() - QPoint(20, 20))
    settle(opened, qtbot)
    assert list(opened.workspace.stars) == ["second"]
    rect = view.visualRect(view.rows.index(1, 0))
    QTest.mouseClick(view.viewport(), button, none, rect.bottomLeft() + QPoint(60, -20))
    assert opened.side.key == "first"


def test_the_ring_shows_the_share_that_is_over(opened: AttendeeWindow) -> None:
    move_to(opened, at("14:15"))
    view = opened.now_page.list
    view.clearFocus()
    picture = view.viewport().grab().toImage()
    box = view.row_painter.layout(view.rows.row(0), view.viewport().width()).ring
    assert box is not None
    row = view.visualRect(view.rows.index(0, 0))
    head = row.height() - view.row_painter.layout(view.rows.row(0), row.width()).height
    middle = QPoint(box.x + box.width // 2, row.top() + head + box.y + box.height // 2)
    reach = round(box.width * 0.44 * 0.7)
    over, left = middle + QPoint(reach, -reach), middle + QPoint(-reach, reach)
    assert picture.pixelColor(over) == QColor("#0E1B2C")
    assert picture.pixelColor(left) == QColor("#D5DBE1")


def test_when_all_is_over_the_page_says_so_and_leads_to_the_programme(
    opened: AttendeeWindow,
) -> None:
    move_to(opened, at("12:00", 12))
    page = opened.now_page
    assert page.empty.isVisible()
    assert page.empty.text.text() == "Das Programm ist zu Ende."
    click(page.empty.button)
    assert opened.stack.currentIndex() == PROGRAMME


def test_sixty_rooms_are_reckoned_once_a_minute_within_a_frame_or_two() -> None:
    start = datetime(2022, 12, 8, 8, 0, tzinfo=BERLIN)
    many = [
        Session(
            f"s{n}",
            f"Vortrag {n}",
            room=f"r{n % 60}",
            start=start + timedelta(minutes=30 * (n // 60 % 24)),
            end=start + timedelta(minutes=30 * (n // 60 % 24) + 30),
        )
        for n in range(10_000)
    ]
    shown = scene(*many, now=at("12:10"))
    timetable = Timetable(shown.programme)
    found = now_next(timetable, shown.now)
    assert len({r.session.room for r in found.running}) == 60
    assert all(r.then is not None for r in found.running)
    assert {MILL.key, GAME.key, NIGHT.key}.isdisjoint(r.key for r in now_rows(found, shown))
