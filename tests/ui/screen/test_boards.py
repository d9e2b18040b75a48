"""What lobby and day boards say at each moment (SCREENS.md, "What is shown when")."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest
from ui.hall import BERLIN, CLASH, GAME, MILL, NIGHT, NOON, TUESDAY, at, programme, talk
from ui.screen.glass import MEASURE, plain, read

from kiosk.programme.model import Room, Session, Status
from kiosk.programme.moves import Move
from kiosk.ui.pictures.board_row import columns
from kiosk.ui.pictures.board_say import Board, BoardRow, board
from kiosk.ui.pictures.enlarged import enlarged
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.pages import pages
from kiosk.ui.pictures.panel import Panel, Tier
from kiosk.ui.pictures.picture import Picture, TrackSign, Words, is_title
from kiosk.ui.pictures.settings import Role, ScreenSettings
from kiosk.ui.pictures.sheet import REGULAR, Sheet
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")


def moment(*sessions: Session, now: datetime = NOON, **fields: object) -> Moment:
    made = Moment(programme(*sessions), now, BERLIN, "de", translator("de"), {}, now)
    return replace(made, **fields)  # type: ignore[arg-type]


def row(session: Session, now: str, **fields: object) -> BoardRow:
    (found,) = board(moment(session, now=at(now), **fields), "x").rows
    return found


def marks(found: BoardRow) -> tuple[str, str]:
    return (
        found.state.text if found.state else "",
        found.place.text if found.place else "",
    )


def shown(role: Role, here: Moment, **fields: object) -> Sequence[Picture]:
    settings = ScreenSettings("Lobby", role, diagonal=55, distance=6)
    panel = replace(settings, **fields).panel(1920, 1080)  # type: ignore[arg-type]
    return pages(settings, here, panel, MEASURE)


@pytest.mark.parametrize(
    ("now", "said"),
    [
        ("12:00", ("", "bis 16:30")),
        ("14:32", ("in 28 min", "bis 16:30")),
        ("15:10", ("jetzt", "bis 16:30")),
    ],
)
def test_a_row_says_how_near_its_session_is(now: str, said: tuple[str, str]) -> None:
    assert marks(row(GAME, now)) == said


def test_a_row_says_what_is_out_of_the_ordinary() -> None:
    assert marks(row(replace(GAME, full=True), "12:00")) == ("", "voll")
    assert marks(row(replace(GAME, status=Status.TENTATIVE), "12:00")) == ("", "vorläufig")
    assert marks(row(replace(GAME, delay=10), "14:50")) == ("statt 15:00", "+10 min")
    off = row(replace(GAME, status=Status.CANCELLED), "15:30")
    assert (marks(off), off.off) == (("entfällt", "bis 16:30"), True)


def test_a_session_of_today_without_a_time_comes_last_and_says_so() -> None:
    undated = Session("open", "Sprechstunde", room="saal", day=NOON.date())
    found = board(moment(undated, GAME, now=at("12:00")), "x").rows
    assert [(r.key, r.time) for r in found] == [("game", "15:00"), ("open", "–")]
    assert marks(found[1]) == ("", "Uhrzeit folgt")


def test_it_is_tomorrow_only_when_it_is_so_on_the_calendar() -> None:
    late = replace(moment(GAME).programme.event, day_change=time(9))
    sunday = talk("sunday", "Frühschoppen", "9:30", "11:00")
    here = moment(TUESDAY, sunday, now=at("8:20"))
    morning = replace(here, programme=replace(here.programme, event=late))
    found = board(morning, "Jetzt und gleich")
    assert (found.title, found.day) == ("Jetzt und gleich", "Donnerstag, 8. Dezember")
    assert found.rows[0].key == "sunday"


def test_a_move_is_marked_for_an_hour_or_until_15_minutes_after_the_start() -> None:
    def said(now: str, known: str) -> str:
        moves = {"game": Move(at(known), "werk", "Werkstatt")}
        return marks(row(GAME, now, moves=moves))[1]

    assert said("12:00", "9:00") == "statt Werkstatt"
    assert said("15:15", "9:00") == "statt Werkstatt"
    assert said("15:16", "9:00") == "bis 16:30"
    assert said("15:59", "15:00") == "statt Werkstatt"
    assert said("16:01", "15:00") == "bis 16:30"


def test_a_move_of_time_alone_is_told_with_its_day_if_that_was_another() -> None:
    early = {"game": Move(at("12:00"), old_start=at("14:00"))}
    assert marks(row(GAME, "12:00", moves=early))[0] == "statt 14:00"
    other = {"game": Move(at("12:00"), old_start=at("14:00", 7))}
    assert marks(row(GAME, "12:00", moves=other))[0] == "statt Mittwoch, 7. Dezember, 14:00"


def test_a_clock_that_is_not_trusted_says_no_now_and_leaves_nothing_out() -> None:
    found = board(moment(MILL, GAME, now=at("15:10"), clock_trusted=False), "Jetzt und gleich")
    assert (found.clock, [r.key for r in found.rows]) == ("", ["game", "mill"])
    assert all(mark is None for r in found.rows for mark in [r.state])


def test_a_lobby_board_without_a_trusted_clock_calls_nothing_the_present() -> None:
    doubtful = moment(MILL, GAME, now=at("15:10"), clock_trusted=False)
    said = " ".join(line for picture in shown(Role.LOBBY, doubtful) for line in picture.text)
    assert "Heute" in said
    assert "jetzt" not in said.casefold()


def test_what_is_over_is_left_out_and_what_runs_past_midnight_is_not() -> None:
    found = board(moment(MILL, GAME, NIGHT, now=at("0:30", 9)), "Jetzt und gleich")
    assert ([r.key for r in found.rows], found.day) == (["night"], "Donnerstag, 8. Dezember")


def test_in_the_evening_the_board_tells_of_tomorrow() -> None:
    tomorrow = replace(GAME, start=at("9:00", 9), end=at("10:00", 9))
    found = board(moment(MILL, tomorrow, now=at("20:00")), "Jetzt und gleich")
    assert (found.title, found.day) == ("Morgen", "Freitag, 9. Dezember")
    before = board(moment(GAME, now=at("9:00") - timedelta(days=5)), "Jetzt und gleich")
    assert (before.title, [r.key for r in before.rows]) == ("Noch 4 Tage", ["game"])


def test_after_the_festival_the_board_says_so() -> None:
    late = moment(GAME, now=at("20:00", 20))
    assert board(late, "x") == Board(
        "Probefestival",
        "Dienstag, 20. Dezember",
        "20:00",
        (),
        "",
        "Das Programm ist zu Ende.",
    )
    text = " ".join(line for picture in shown(Role.LOBBY, late) for line in picture.text)
    assert all(word in text.split() for word in ["Das", "Programm", "ist", "zu", "Ende."])


def test_where_not_all_fit_the_nearest_are_told_and_the_rest_is_counted() -> None:
    many = [
        talk(f"s{n}", f"Werkstattgespräch {n}", f"{9 + n // 4}:{n % 4 * 15:02}", "19:00")
        for n in range(30)
    ]
    found = shown(Role.LOBBY, moment(*many, now=at("12:05")))
    told = {key for picture in found for key in picture.sessions}
    assert {"s12", "s13"} <= told
    assert "s29" not in told
    assert f"+{30 - len(told)} weitere bis 19:00" in found[0].text


def test_a_list_alternates_with_single_rows_at_tier_1() -> None:
    found = shown(Role.LOBBY, moment(GAME, CLASH, now=at("14:32")))
    assert [len(picture.sessions) for picture in found] == [2, 1, 1]
    large = [
        item for item in found[1].items if isinstance(item, Words) and item.text == "Planspiel"
    ]
    assert [item.size >= 173 for item in large] == [True]


def test_a_day_board_shows_one_row_at_tier_1_in_each_cycle() -> None:
    rows = [talk(f"s{n}", f"Gespräch {n}", "15:00", "16:00") for n in range(5)]
    large = []
    for minute in range(5):
        found = shown(Role.DAY, moment(*rows, now=at(f"14:0{minute}")))
        (single,) = [page for page in found if len(page.sessions) == 1]
        large += single.sessions
        sizes = [i.size for i in single.items if isinstance(i, Words) and "Gespräch" in i.text]
        assert max(sizes) >= 173
    assert sorted(large) == ["s0", "s1", "s2", "s3", "s4"]


def test_in_another_minute_another_row_comes_first() -> None:
    rows = [talk(f"s{n}", f"Gespräch {n}", "15:00", "16:00") for n in range(5)]
    firsts = set()
    for minute in range(5):
        found = shown(Role.LOBBY, moment(*rows, now=at(f"14:0{minute}")))
        firsts.add(next(p.sessions for p in found if len(p.sessions) == 1))
    assert len(firsts) == 5


def test_the_sign_of_a_theme_carries_the_festivals_own_colour() -> None:
    here = moment(GAME, now=at("14:32"))
    tracks = tuple(replace(track, colour="#00AA55") for track in here.programme.tracks)
    coloured = replace(here, programme=replace(here.programme, tracks=tracks))
    signs = [i for p in shown(Role.LOBBY, coloured) for i in p.items if isinstance(i, TrackSign)]
    assert {sign.colour for sign in signs} == {"#00AA55"}


def test_the_end_of_what_is_left_out_names_its_day_unless_it_is_this_evening() -> None:
    """At 8:45, "bis 9:05" would be in twenty minutes."""
    early = replace(NIGHT, end=at("9:05", 9))
    assert board(moment(GAME, early, now=at("8:45")), "x").until == "Fr., 9:05"
    assert board(moment(GAME, early, now=at("0:30", 9)), "x").until == "Fr., 9:05"
    assert board(moment(GAME, NIGHT, now=at("8:45")), "x").until == "0:45"


@pytest.mark.parametrize("title", ["Welcome to the festival", "Anmeldung und Ankommen"])
def test_no_enlarged_page_has_a_time_and_a_room_without_what_is_there(title: str) -> None:
    here = moment(replace(GAME, title=title), now=at("14:32"))
    for panel in (Panel(1920, 1080, 43, 5), Panel(3840, 2160, 55, 6), Panel(1280, 720, 32, 3)):
        found = pages(ScreenSettings("x", Role.LOBBY), here, panel, MEASURE)
        large = [page for page in found if _enlarges(page)]
        assert large
        assert all(any(map(is_title, page.items)) for page in large)


def _enlarges(page: Picture) -> bool:
    return any(isinstance(item, Words) and item.tier is Tier.ONE for item in page.items)


def test_nothing_is_left_out_of_an_enlarged_page_for_the_sake_of_its_size() -> None:
    title = "38C3: Opening Ceremony"
    here = moment(replace(GAME, title=title), now=at("14:32"))
    for panel in (Panel(1920, 1080, 43, 5), Panel(1080, 1920, 43, 3), Panel(1280, 720, 32, 3)):
        found = pages(ScreenSettings("x", Role.LOBBY), here, panel, MEASURE)
        (large,) = [page for page in found if _enlarges(page)]
        assert {"38C3", "Opening Ceremony", "in 28 min"} <= set(large.text)


def test_a_later_page_about_a_session_without_a_time_is_not_headed_by_a_dash() -> None:
    sheet = Sheet(Panel(1920, 1080, 43, 5), MEASURE)
    undated = Session("open", "Sprechstunde", room="saal", day=NOON.date())
    (found,) = board(moment(undated, now=at("12:00")), "x").rows
    long = replace(found, title=" ".join(["Jugendhilfe"] * 9))
    heads = [Picture(tuple(leaf.items(0))).text[0] for leaf in enlarged(long, sheet, 700)[1:]]
    assert heads
    assert set(heads) == {"Uhrzeit folgt · Saal 2"}


def test_no_dash_stands_large_for_a_time_that_is_not_known() -> None:
    undated = Session("open", "Sprechstunde", room="saal", day=NOON.date())
    found = shown(Role.LOBBY, moment(undated, now=at("12:00")))
    (large,) = [page for page in found if _enlarges(page)]
    assert "Uhrzeit folgt" in large.text
    assert "–" not in large.text


def test_a_name_does_not_run_into_the_title_beside_it() -> None:
    sheet = Sheet(Panel(1920, 1080, 55, 6), MEASURE)
    hall = replace(row(GAME, "12:00"), room="Großer Saal")
    found = columns(sheet, [hall])
    free = found.title - found.room - sheet.text_width(hall.room, Tier.TWO)
    assert free >= 0.7 * sheet.size(Tier.TWO)


@pytest.mark.parametrize("room", range(640, 1000, 20))
def test_an_enlarged_title_stands_whole_on_one_page(room: int) -> None:
    sheet = Sheet(Panel(1920, 1080, 43, 5), MEASURE)
    long = replace(row(GAME, "14:32"), title="Zwanzig Jahre Stadtplanung")
    found = [Picture(tuple(leaf.items(0))).text for leaf in enlarged(long, sheet, room)]
    (page,) = [text for text in found if "Zwanzig Jahre" in text]
    assert page[-1] == "Stadtplanung"
    assert page[0] == ("15:00" if len(found) == 1 else "15:00 · Saal 2")


def test_a_list_is_set_as_large_as_its_pages_allow() -> None:
    upright = ScreenSettings("Lobby", Role.LOBBY, diagonal=43, distance=3).panel(1080, 1920)
    here = moment(GAME, CLASH, now=at("14:32"))
    sizes = {
        item.size
        for picture in pages(ScreenSettings("x", Role.LOBBY), here, upright, MEASURE)
        for item in picture.items
        if isinstance(item, Words) and item.text == "in 28 min" and len(picture.sessions) > 1
    }
    assert max(sizes) > 1.5 * upright.size(Tier.THREE)


def test_a_rooms_name_is_not_divided_for_the_sake_of_a_column() -> None:
    sheet = Sheet(Panel(1920, 1080, 43, 5), MEASURE)
    lounge = replace(row(GAME, "12:00"), room="B&B Wohnzimmerlounge")
    found = columns(sheet, [lounge])
    lines = sheet.wrap(lounge.room, Tier.TWO, REGULAR, found.room_width)
    assert (lines, found.stacked) == (["B&B", "Wohnzimmerlounge"], False)


def test_nothing_stands_between_the_pages_of_one_long_row() -> None:
    hall = "Stadtteilzentrum und Begegnungsstätte am Alten Schlachthof"
    title = " ".join([*["Planung"] * 12, "Was?", *["Planung"] * 8])
    made = programme(replace(GAME, title=title), rooms=(Room("saal", hall),))
    moves = {"game": Move(at("14:00"), "werk", hall, at("6:05", 7))}
    here = replace(moment(now=at("14:32"), moves=moves), programme=made)
    panel = Panel(1280, 720, 24, 1)
    steps = [replace(panel, distance=1 + n / 20) for n in range(30)]
    for glass in steps:
        found = pages(ScreenSettings("x", Role.LOBBY), here, glass, MEASURE)
        assert plain(title) in read(found)
