"""The agenda and the plan on paper: every session once, nothing outside, codes that can be read."""

import shutil
import subprocess
from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui.acting import click, key, settle
from ui.conftest import OpenWindow
from ui.hall import (
    CLASH,
    EVENT,
    GAME,
    MILL,
    NIGHT,
    OPEN,
    ROOMS,
    programme,
    scene,
    talk,
    write_feed,
)

from kiosk.personal.handover import link, selection
from kiosk.programme.model import Room, Status
from kiosk.programme.stars import Priority
from kiosk.ui.attendee.paper.cell import cell
from kiosk.ui.attendee.paper.drawing import print_pages
from kiosk.ui.attendee.paper.grid import grid_pages
from kiosk.ui.attendee.paper.mine import mine_pages
from kiosk.ui.attendee.paper.page import MARGIN, Code, Frame, Page, Words, line_height, width_of
from kiosk.ui.attendee.paper.pdf import pdf_of
from kiosk.ui.attendee.paper.sheet import PrintSheet, picture
from kiosk.ui.attendee.scene import Scene
from kiosk.ui.shared.box import Box

pytestmark = pytest.mark.usefixtures("qapp")
ZBARIMG = shutil.which("zbarimg")
KEYS = [room.key for room in ROOMS]


def outside(page: Page) -> list[Words]:
    """Words that reach into the margins."""
    right, bottom = page.width - MARGIN + 1, page.height - MARGIN + 1
    return [
        item
        for item in page.items
        if isinstance(item, Words)
        and not (
            item.x >= MARGIN
            and item.y >= MARGIN
            and item.x + width_of(item.text, item.size, item.weight) <= right
            and item.y + line_height(item.size) <= bottom
        )
    ]


def words(pages: Iterable[Page]) -> str:
    return " ".join(text for page in pages for text in page.texts())


def crowded(count: int = 40) -> Scene:
    """A day with more stars than a page holds."""
    talks = [
        talk(f"k{n}", f"Sitzung {n} mit einem Titel, der über die Zeile hinausgeht", "9:00", "9:30")
        for n in range(count)
    ]
    day = [
        replace(s, start=s.start + timedelta(minutes=20 * n), end=s.end + timedelta(minutes=20 * n))
        for n, s in enumerate(talks)
        if s.start is not None and s.end is not None
    ]
    return scene(*day, stars=[s.key for s in day])


def test_each_day_of_the_agenda_has_a_page_and_what_has_no_time_comes_last() -> None:
    pages = mine_pages(scene(stars=["game", "mill", "early", "open"]))
    titles = [page.texts()[1] for page in pages]
    assert titles == ["Mittwoch, 7. Dezember", "Donnerstag, 8. Dezember", "noch ohne Termin"]
    assert [page.texts()[-1] for page in pages] == [f"Seite {n} von 3" for n in (1, 2, 3)]


def test_states_are_said_in_words() -> None:
    shown = scene(
        replace(MILL, status=Status.CANCELLED),
        GAME,
        CLASH,
        replace(NIGHT, status=Status.TENTATIVE),
        stars=["mill", "game", "night"],
        maybe=["clash"],
    )
    text = words(mine_pages(shown))
    for state in ("entfällt", "gleichzeitig mit", "vielleicht", "vorläufig"):
        assert state in text
    struck = {
        w.text for p in mine_pages(shown) for w in p.items if isinstance(w, Words) and w.struck
    }
    assert struck == {"Die Große Mühle", "10:00–11:00"}


def test_a_long_day_goes_on_on_the_next_page_and_nothing_is_torn_or_lost() -> None:
    shown = crowded()
    pages = mine_pages(shown)
    assert len(pages) > 1
    assert all("(Fortsetzung)" in page.texts()[1] for page in pages[1:])
    titles = [w.text for p in pages for w in p.items if isinstance(w, Words) and w.size == 26]
    assert [sum(f"Sitzung {n} " in title for title in titles) for n in range(40)] == [1] * 40
    assert [outside(page) for page in pages] == [[]] * len(pages)


def test_an_empty_agenda_says_so() -> None:
    (page,) = mine_pages(scene())
    assert "Es ist nichts gemerkt." in page.texts()


def test_the_plan_has_every_session_of_the_day_in_its_room() -> None:
    pages = grid_pages(scene(stars=["game"]), KEYS)
    assert [page.landscape for page in pages] == [False, False]
    text = words(pages)
    for title in ("Auftakt", "Die Große Mühle", "Planspiel", "Zukunft zeichnen", "Nachtgespräch"):
        assert text.count(title) == 1
    assert "Sprechstunde" not in text
    assert [outside(page) for page in pages] == [[], []]
    thick = [i for p in pages for i in p.items if isinstance(i, Frame) and i.thick > 2]
    assert len(thick) == 1


@pytest.mark.parametrize(
    ("height", "said"),
    [
        (40, ["15:00 Wer plant mit? Beteiligung", "von Anfang an"]),
        (62, ["15:00–16:30", "Wer plant mit? Beteiligung von", "Anfang an"]),
    ],
)
def test_on_paper_a_title_is_whole_before_people_are_named(height: int, said: list[str]) -> None:
    session = replace(GAME, title="Wer plant mit? Beteiligung von Anfang an")
    items = cell(scene(session), session, Box(0, 0, 250, height), 0, 0)
    assert [item.text for item in items if isinstance(item, Words)] == said


def test_many_rooms_go_on_on_further_pages() -> None:
    rooms = [Room(f"r{n}", f"Raum {n}") for n in range(20)]
    talks = [talk(f"k{n}", f"Titel {n}", "9:00", "10:00", f"r{n}") for n in range(20)]
    shown = scene(*talks)
    shown = replace(shown, programme=replace(shown.programme, rooms=tuple(rooms)))
    pages = grid_pages(shown, [room.key for room in rooms])
    assert [page.landscape for page in pages] == [True] * 3
    assert all(words(pages).split().count(str(n)) == 2 for n in range(10, 20))
    assert [outside(page) for page in pages] == [[]] * 3


def test_hidden_rooms_are_not_printed_and_sessions_without_a_room_are() -> None:
    text = words(grid_pages(scene(GAME, MILL, replace(CLASH, room=None)), ["saal"]))
    assert "Planspiel" in text
    assert "Zukunft" in text
    assert "Mühle" not in text
    assert "ohne Raum" in text


def test_one_day_of_the_plan_alone() -> None:
    shown = scene()
    (page,) = grid_pages(shown, KEYS, shown.days[1].date)
    assert page.texts()[1] == "Donnerstag, 8. Dezember"


@pytest.mark.skipif(ZBARIMG is None, reason="zbarimg is not installed (apt install zbar-tools)")
def test_the_code_of_a_day_hands_its_stars_over(tmp_path: Path) -> None:
    (page,) = mine_pages(scene(stars=["game", "mill"]))
    assert [i for i in page.items if isinstance(i, Code)]
    picture(page, 1684).save(str(tmp_path / "page.png"))
    command = [ZBARIMG, "--raw", "-q", "-Sdisable", "-Sqrcode.enable", str(tmp_path / "page.png")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=True)
    chosen = {"game": Priority.GOING, "mill": Priority.GOING}
    assert done.stdout.strip() == link(selection(EVENT.key, chosen))


def test_a_page_is_black_on_white_whatever_the_windows_colours() -> None:
    (page,) = mine_pages(scene(stars=["game"]))
    image = picture(page, 842).toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    shades = {image.pixelColor(x, y).lightness() for x in range(60, 500, 3) for y in range(60, 300)}
    assert min(shades) < 40
    assert max(shades) == 255


def test_a_pdf_has_the_pages_and_embeds_the_typeface() -> None:
    pages = mine_pages(scene(stars=["game", "early", "open"]))
    data = pdf_of(pages, "Probe")
    assert data.startswith(b"%PDF-1.")
    assert b"/Count 3" in data
    assert b"AtkinsonHyperlegible" in data


def test_pages_reach_a_printer_each_lying_as_it_should(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    upright, lying = grid_pages(scene(), KEYS)[0], crowded_plan()
    print_pages([upright, lying], printer)
    data = (tmp_path / "out.pdf").read_bytes()
    assert b"/Count 2" in data
    assert sorted(box.split()[2:] for box in boxes(data)) == [[b"595", b"842"], [b"842", b"595"]]


def boxes(data: bytes) -> list[bytes]:
    """The page sizes of a PDF in points."""
    parts = data.split(b"/MediaBox [")[1:]
    return [
        b" ".join(str(round(float(n))).encode() for n in part[: part.index(b"]")].split())
        for part in parts
    ]


def crowded_plan() -> Page:
    """A plan that lies."""
    rooms = [Room(f"r{n}", f"Raum {n}") for n in range(7)]
    talks = [talk(f"k{n}", f"Titel {n}", "9:00", "10:00", f"r{n}") for n in range(7)]
    shown = scene(*talks)
    shown = replace(shown, programme=replace(shown.programme, rooms=tuple(rooms)))
    (page,) = grid_pages(shown, [room.key for room in rooms])
    assert page.landscape
    return page


def test_the_window_shows_the_pages_first_and_saves_them(
    window: OpenWindow, feed: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    opened = window(feed)
    opened.acts.toggle_star("game")
    key(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = opened.findChildren(PrintSheet)
    qtbot.waitExposed(sheet)
    assert "Planspiel" in sheet.shown.accessibleName() or sheet.after.isEnabled()
    click(sheet.after)
    assert sheet.place.text() == "Seite 2 von 2"
    assert not sheet.after.isEnabled()
    click(sheet.choices[0])
    assert sheet.place.text() == "Seite 1 von 1"
    assert "Planspiel" in sheet.shown.accessibleName()
    sheet.write_pdf(tmp_path / "agenda.pdf")
    settle(opened, qtbot)
    assert (tmp_path / "agenda.pdf").read_bytes().startswith(b"%PDF")
    assert opened.notice.text.text() == "agenda.pdf ist geschrieben."
    QApplication.processEvents()


def test_a_page_is_shown_as_large_as_the_sheet_has_room_for(
    window: OpenWindow, tmp_path: Path
) -> None:
    rooms = tuple(Room(f"r{n}", f"Raum {n}") for n in range(8))
    talks = (talk(f"s{n}", "Vortrag", "10:00", "11:00", f"r{n}") for n in range(8))
    wide = programme(*talks, rooms=rooms)
    opened = window(write_feed(tmp_path / "wide.json", wide), size=(1280, 800))
    opened.acts.toggle_star("s1")
    key(opened, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (sheet,) = opened.findChildren(PrintSheet)
    for choice, landscape in ((0, False), (1, True)):
        click(sheet.choices[choice])
        QApplication.processEvents()
        shown = sheet.shown.pixmap().deviceIndependentSize()
        assert sheet.pages[0].landscape is landscape
        assert shown.width() <= sheet.area.viewport().width()
        assert max(shown.width() / 640, shown.height() / (sheet.height() - 270)) > 0.98
        assert sheet.area.verticalScrollBar().maximum() == 0


def test_what_has_no_time_at_all_cannot_be_printed(
    window: OpenWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    from ui.hall import programme, write_feed

    opened = window(write_feed(tmp_path / "open.json", programme(OPEN)))
    opened.sheets.show_print()
    (sheet,) = opened.findChildren(PrintSheet)
    assert not sheet.print.isEnabled()
    assert not sheet.pdf.isEnabled()


def test_the_arrow_keys_choose_what_is_printed(
    window: OpenWindow, feed: Path, qtbot: QtBot
) -> None:
    opened = window(feed)
    opened.sheets.show_print()
    (sheet,) = opened.findChildren(PrintSheet)
    qtbot.waitExposed(sheet)
    settle(opened, qtbot)
    sheet.choices[1].setFocus()
    QTest.keyClick(sheet.choices[1], Qt.Key.Key_Right)
    assert sheet.choices[2].isChecked()
    assert sheet.place.text() == "Seite 1 von 1"
    QTest.keyClick(sheet.choices[2], Qt.Key.Key_Left)
    QTest.keyClick(sheet.choices[1], Qt.Key.Key_Left)
    assert "Meine Agenda" in sheet.shown.accessibleName()
