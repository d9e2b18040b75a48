"""Our own window on the server's feed: a correction is in its plan after the next sync."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot
from server.served import Served, Upstream, staff_change
from ui.accessible import items
from ui.acting import settle, shown, sync
from ui.conftest import OpenWindow
from ui.conftest import feed as feed
from ui.conftest import qapp as qapp
from ui.conftest import window as window

from kiosk.ui.attendee.handover.take_along import TakeAlong
from kiosk.ui.attendee.pages import INBOX


def test_a_correction_is_marked_in_the_window(
    served: Served, folder: Path, upstream: Upstream, window: OpenWindow, qtbot: QtBot
) -> None:
    opened = window(f"{served.url}/agenda.json")
    sync(opened, qtbot)
    assert "game" in shown(opened)
    staff_change(folder, upstream.programme, "game", "room", "foyer")
    served.run(served.server.work(served.publisher.look))
    sync(opened, qtbot)
    model = opened.programme_page.model
    row = model.row_of("game")
    assert row is not None
    assert model.record(row).band == "verlegt · statt Saal 2"
    opened.show_view(INBOX)
    settle(opened, qtbot)
    (line,) = [said for said in items(opened.late_pages.inbox.list) if "Planspiel" in said]
    assert "„Technik“" in line, "what staff said of it"


PUBLIC = "https://agenda.example.org/2022"


def test_the_link_a_window_hands_over_is_a_calendar_on_the_server(
    serve: Callable[..., Served], window: OpenWindow, qtbot: QtBot
) -> None:
    served = serve(public_url=PUBLIC)
    opened = window(f"{served.url}/agenda.json")
    sync(opened, qtbot)
    opened.acts.toggle_star("game")
    opened.sheets.take_along()
    (sheet,) = opened.findChildren(TakeAlong)
    assert sheet.link is not None
    assert sheet.subscription is not None
    assert sheet.link.text().startswith(f"{PUBLIC}/my/")
    page = served.get(sheet.link.text().removeprefix(PUBLIC))
    assert "Planspiel" in page.text
    assert "webcal://agenda.example.org/2022/my/" in page.text
    webcal = sheet.subscription.text()
    calendar = served.get(webcal.removeprefix("webcal://agenda.example.org/2022"))
    assert (calendar.status_code, calendar.text.count("BEGIN:VEVENT")) == (200, 1)
    assert "SUMMARY:Planspiel" in calendar.text


def test_a_server_no_phone_reaches_gives_no_code_that_leads_nowhere(
    served: Served, window: OpenWindow, qtbot: QtBot
) -> None:
    opened = window(f"{served.url}/agenda.json")
    sync(opened, qtbot)
    opened.acts.toggle_star("game")
    opened.sheets.take_along()
    (sheet,) = opened.findChildren(TakeAlong)
    assert sheet.link.text().startswith("festival-agenda:my/")
    assert sheet.subscription is None
