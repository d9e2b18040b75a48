"""The kiosk's pages on every glass: what is touched, read and scanned, without a window."""

import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot
from strategies import programmes
from ui.hall import BERLIN, GAME, MILL, NOON, OPEN, TRACKS, at, programme, talk

from kiosk.feeds.read import read
from kiosk.personal.calendar_code import calendar_text
from kiosk.personal.handover import MOST, resolve, selection_in
from kiosk.programme.model import Programme
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.controls import MODULE
from kiosk.ui.pictures.browse.glass import ARM, TARGET, Glass
from kiosk.ui.pictures.browse.idle import idle_page, seconds_left
from kiosk.ui.pictures.browse.listing import leaf, listing
from kiosk.ui.pictures.browse.page import Page
from kiosk.ui.pictures.browse.pages import browse_page
from kiosk.ui.pictures.browse.rows import rows_in
from kiosk.ui.pictures.browse.take import taken
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.painter import PicturePainter
from kiosk.ui.pictures.panel import CAP_HEIGHT, Panel, Tier
from kiosk.ui.pictures.picture import Code, Picture, Words
from kiosk.ui.shared.box import Box
from kiosk.ui.shared.theme import CONTRAST, DARK, LIGHT, Theme
from kiosk.wording import translator

PANELS = [
    Panel(1080, 1920, 43),
    Panel(1920, 1080, 43),
    Panel(1280, 720, 32),
    Panel(3840, 2160, 55),
    Panel(2160, 3840, 65),
    Panel(1080, 1920, 24),
    Panel(1920, 1080, 22),
    Panel(1366, 768, 15.6),
    Panel(1280, 800, 10.1),
]
BASE = "https://programm.example.org"
ZBAR = shutil.which("zbarimg")


def moment(shown: Programme, now: datetime = NOON, language: str = "de") -> Moment:
    return Moment(shown, now, BERLIN, language, translator(language), contact=now)


def glass(panel: Panel) -> Glass:
    return Glass.of(panel, FontsMeasure())


LONG = talk(
    "long",
    "Zukunftswerkstatt Daseinsvorsorgeplanung – wie kleine Gemeinden ihre Grundversorgung sichern,"
    " und wer dabei mitredet: Erfahrungen aus zwölf Kreisen",
    "14:00",
    "16:00",
    abstract="Ein langer Text. " * 80,
    track="meth",
)
SHOWN = programme(
    GAME,
    MILL,
    LONG,
    OPEN,
    *(
        talk(f"t{n}", f"Vortrag {n}", f"{9 + n % 12}:{n % 4 * 15:02}", "23:00", track="koop")
        for n in range(70)
    ),
)
PICKED = tuple(session.key for session in SHOWN.sessions[:MOST])
VISITS = [
    Visit(),
    acts.pick(Visit(), "game"),
    Visit(picked=PICKED),
    Visit(picked=PICKED[:12], dropped=()),
    acts.clear(Visit(picked=PICKED)),
    acts.start_typing(Visit()),
    acts.toggle_figures(acts.typed(Visit(), "w" * 60)),
    acts.found(acts.typed(Visit(), "x"), "x", PICKED),
    acts.open_session(Visit(), "long"),
    acts.open_session(Visit(picked=("long",)), "open"),
    acts.choose_topics(Visit(topics=frozenset({"koop"}))),
    acts.choose_hour(Visit()),
    acts.begin_at(Visit(), at("18:00")),
    acts.show_picked(Visit(picked=PICKED)),
    acts.turn(Visit(), 2),
    acts.turn(Visit(), -1),
    Visit(plan=True),
    Visit(plan=True, column=2, picked=PICKED),
    Visit(plan=True, column=99, since=at("21:00")),
]


def pages(panel: Panel, base: str = "") -> Iterator[Page]:
    for language in ("de", "en"):
        for visit in VISITS:
            yield browse_page(glass(panel), visit, moment(SHOWN, language=language), base)


@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}-{p.diagonal}")
def test_everything_to_touch_is_large_on_the_glass_and_apart(qapp: object, panel: Panel) -> None:
    whole = Box(0, 0, panel.width, panel.height)
    least = TARGET * panel.pixels_per_mm
    for page in pages(panel):
        for number, target in enumerate(page.targets):
            assert target.box.within(whole), target
            assert min(target.box.width, target.box.height) >= least - 1, target
            assert target.name.strip()
            for other in page.targets[:number]:
                assert not target.box.meets(other.box), (target, other)


@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}-{p.diagonal}")
def test_no_line_leaves_the_glass_or_crosses_another(qapp: object, panel: Panel) -> None:
    measure = FontsMeasure()
    for page in pages(panel):
        boxes: list[tuple[Words, Box]] = []
        for item in page.picture.items:
            if not isinstance(item, Words) or not item.text:
                continue
            wide = round(measure.width(item.text, item.size, item.weight))
            box = Box(item.x, item.y, wide, round(item.size * 1.1))
            assert box.x >= 0, item
            assert box.right <= panel.width, item
            assert box.bottom <= panel.height, item
            for other, beside in boxes:
                assert not box.meets(beside), (item, other)
            boxes.append((item, box))


@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}-{p.diagonal}")
def test_capitals_are_as_high_as_their_tier_asks_at_arms_length(qapp: object, panel: Panel) -> None:
    for page in pages(panel):
        for item in page.picture.items:
            if isinstance(item, Words):
                capital = item.size * CAP_HEIGHT / panel.pixels_per_mm
                assert item.tier in (Tier.TWO, Tier.THREE)
                assert capital >= item.tier.value * ARM - 0.01, item
                assert item.size >= 13


@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}-{p.diagonal}")
@pytest.mark.parametrize("base", ["", BASE])
def test_what_is_picked_can_be_scanned_on_every_glass(
    qapp: object, panel: Panel, base: str
) -> None:
    for visit in (acts.pick(Visit(), "game"), Visit(picked=PICKED)):
        page = browse_page(glass(panel), visit, moment(SHOWN), base)
        (code,) = (item for item in page.picture.items if isinstance(item, Code))
        assert code.module >= 2
        assert code.module / panel.pixels_per_mm >= MODULE
        box = Box(code.x, code.y, code.side, code.side)
        assert box.within(Box(0, 0, panel.width, panel.height))
        assert not any(box.meets(target.box) for target in page.targets)


def drawn(picture: Picture, panel: Panel, theme: Theme) -> QImage:
    image = QImage(panel.width, panel.height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    PicturePainter(theme).draw(painter, picture, panel.width, panel.height)
    painter.end()
    return image


def scanned(image: QImage, folder: Path) -> list[bytes]:
    """What an independent decoder reads off the whole page."""
    assert ZBAR is not None
    path = folder / "page.png"
    assert image.save(str(path))
    command = [ZBAR, "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", "-Sbinary", str(path)]
    done = subprocess.run(command, capture_output=True, check=False, timeout=30)
    return [done.stdout] if done.stdout else []


@pytest.mark.skipif(ZBAR is None, reason="zbarimg is not installed (apt install zbar-tools)")
@pytest.mark.parametrize("theme", [LIGHT, DARK, CONTRAST], ids=lambda t: t.scheme.value)
def test_a_decoder_reads_sixty_sessions_off_the_page(
    qapp: object, theme: Theme, tmp_path: Path
) -> None:
    panel = Panel(1080, 1920, 43)
    page = browse_page(glass(panel), Visit(picked=PICKED), moment(SHOWN), BASE)
    (read_off,) = scanned(drawn(page.picture, panel, theme), tmp_path)
    arrived = resolve(selection_in(read_off.decode()), SHOWN)
    assert set(arrived.chosen) == set(PICKED)
    assert arrived.unknown == 0


@pytest.mark.skipif(ZBAR is None, reason="zbarimg is not installed (apt install zbar-tools)")
@pytest.mark.parametrize("panel", PANELS, ids=lambda p: f"{p.width}x{p.height}-{p.diagonal}")
def test_a_decoder_reads_a_session_with_umlauts_off_its_page(
    qapp: object, panel: Panel, tmp_path: Path
) -> None:
    session = talk("ä", "Größe, Maß & Überblick „heute“", "10:00", "11:00")
    shown = programme(session)
    page = browse_page(glass(panel), acts.open_session(Visit(), "ä"), moment(shown))
    (read_off,) = scanned(drawn(page.picture, panel, LIGHT), tmp_path)
    wanted = calendar_text(shown, session)
    assert wanted is not None
    assert read_off.decode().rstrip("\n") == wanted


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(programmes(), st.integers(1, 9), st.integers(0, 3 * 24))
def test_every_session_can_be_reached_by_days_and_pages(
    qapp: object, shown: Programme, rows: int, hours: int
) -> None:
    now = datetime(2022, 10, 29, tzinfo=BERLIN) + timedelta(hours=hours)
    at_now = replace(moment(shown, now), zone=shown.tz)
    visits = [acts.choose_day(Visit(), day.date) for day in at_now.days]
    visits.append(acts.choose_day(Visit(), None, undated=True))
    seen = set()
    for visit in visits:
        listed = listing(visit, at_now)
        for page in range(-len(listed.sessions), len(listed.sessions) + 1):
            seen |= {s.key for s in leaf(listed, page, rows, at_now).sessions}
    assert seen == {session.key for session in shown.sessions}


def test_next_and_earlier_lead_through_all_pages_and_stop(qapp: object) -> None:
    shown, now = glass(PANELS[0]), moment(SHOWN, at("14:30"))
    rows = rows_in(shown, shown.areas.body.height)
    visit, seen = Visit(), []
    while leaf(listing(visit, now), visit.page, rows, now).earlier:
        visit = acts.turn(visit, -1)
    for _ in range(100):
        page = leaf(listing(visit, now), visit.page, rows, now)
        seen += [session.key for session in page.sessions]
        if not page.later:
            break
        visit = acts.turn(visit, 1)
    dated = [session.key for session in SHOWN.sessions if session.start]
    assert sorted(seen) == sorted(dated)


def test_the_foot_says_how_many_follow_and_until_when(qapp: object) -> None:
    text = " ".join(browse_page(glass(PANELS[0]), Visit(), moment(SHOWN)).picture.text)
    assert "weitere bis 23:00" in text
    assert "Seite 1/" in text


def test_today_is_marked_among_the_days_however_narrow_their_tabs_are(qapp: object) -> None:
    days = [
        replace(GAME, key=f"d{n}", start=at("15:00", n), end=at("16:00", n)) for n in range(12, 16)
    ]
    made = programme(*days)
    four = replace(made, event=replace(made.event, first_day=None, last_day=None))
    page = browse_page(glass(PANELS[0]), Visit(), moment(four, at("15:10", 13)))
    assert {"vorbei", "heute", "morgen", "Dez.", "Di."} <= set(page.picture.text)


def test_after_the_festival_nothing_is_said_to_go_on_until_a_time(qapp: object) -> None:
    many = [talk(f"s{n}", f"Gespräch {n}", "10:00", "11:00") for n in range(30)]
    page = browse_page(glass(PANELS[0]), Visit(), moment(programme(*many), at("20:00")))
    (line,) = [text for text in page.picture.text if "weitere" in text]
    assert "bis" not in line


def test_nothing_is_said_of_now_while_the_clock_is_not_trusted(qapp: object) -> None:
    doubtful = replace(moment(SHOWN, at("15:30")), clock_trusted=False)
    words = browse_page(glass(PANELS[0]), Visit(day=at("12:00").date()), doubtful).picture.text
    assert not {"jetzt", "heute", "morgen", "vorbei"} & {*words}
    assert not any(word.startswith("in ") for word in words)


def test_an_old_programme_says_so_on_the_glass(qapp: object) -> None:
    old = replace(moment(SHOWN, at("15:30")), contact=at("15:00"), failing=True)
    words = browse_page(glass(PANELS[0]), Visit(), old).picture.text
    assert "keine Verbindung seit 15:00" in words


@pytest.mark.parametrize(
    ("since", "idle", "left"), [(0, 60, 60), (40, 60, 20), (61, 60, 0), (15, 15, 15), (10, 0, 20)]
)
def test_a_visit_ends_after_the_set_time_but_never_within_half_a_minute(
    since: float, idle: float, left: float
) -> None:
    assert seconds_left(since, idle) == left


def test_the_warning_counts_in_steps_of_five_seconds(qapp: object) -> None:
    said = [
        idle_page(glass(PANELS[0]), seconds, moment(SHOWN)).picture.text[1]
        for seconds in (20.0, 19.4, 6.0, 0.4)
    ]
    assert [text.split()[1] for text in said] == ["20", "20", "10", "5"]


def test_a_code_is_one_link_or_calendar_entries_or_a_link_for_the_program() -> None:
    assert len(taken(SHOWN, ("game", "mill"), BASE)) == 1
    assert [one.title for one in taken(SHOWN, ("game", "mill"), "")] == [GAME.title, MILL.title]
    (one,) = taken(SHOWN, ("open",), "")
    assert not one.opens
    assert list(resolve(selection_in(one.text), SHOWN).chosen) == ["open"]
    assert taken(SHOWN, ("gone",), BASE) == ()


def test_no_more_than_a_selection_holds_can_be_picked() -> None:
    full = Visit(picked=PICKED)
    assert acts.pick(full, SHOWN.sessions[MOST].key) == full
    assert len(acts.pick(full, PICKED[0]).picked) == MOST - 1


@pytest.mark.parametrize("name", ["frab-xml/fosdem2024.xml", "frab-xml/38c3.xml"])
@pytest.mark.real_feeds
def test_real_programmes_fit_every_glass(
    qapp: object, qtbot: QtBot, real_feeds: Path, name: str
) -> None:
    shown = read((real_feeds / name).read_bytes(), source=name).programme
    now = replace(moment(shown, shown.sessions[60].start or NOON), zone=shown.tz)
    for panel in PANELS[:4]:
        whole = Box(0, 0, panel.width, panel.height)
        for visit in (
            Visit(),
            acts.choose_topics(Visit()),
            acts.choose_hour(Visit()),
            *(acts.open_session(Visit(), s.key) for s in shown.sessions[::97]),
        ):
            page = browse_page(glass(panel), visit, now)
            assert all(target.box.within(whole) for target in page.targets)
            assert page.targets


def test_the_themes_of_the_programme_can_all_be_chosen(qapp: object) -> None:
    page = browse_page(glass(PANELS[0]), acts.choose_topics(Visit()), moment(SHOWN))
    signs = {target.sign for target in page.targets}
    assert {f"theme {track.key}" for track in TRACKS} <= signs
