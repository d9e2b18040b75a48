"""The kiosk's plan of a day: all sessions can be reached, each large enough for a finger."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ui.hall import BERLIN, GAME, NOON, OPEN, at, programme, talk

from kiosk.programme.model import Session, Status
from kiosk.ui.pictures.browse import visit as acts
from kiosk.ui.pictures.browse.glass import TARGET, Glass
from kiosk.ui.pictures.browse.page import Page, Target
from kiosk.ui.pictures.browse.pages import browse_page
from kiosk.ui.pictures.browse.plan_times import Scale, lasting, window_before, window_from
from kiosk.ui.pictures.browse.visit import Visit
from kiosk.ui.pictures.fonts_measure import FontsMeasure
from kiosk.ui.pictures.moment import Moment
from kiosk.ui.pictures.panel import Panel
from kiosk.ui.pictures.picture import Outline, Words
from kiosk.wording import translator

pytestmark = pytest.mark.usefixtures("qapp")

UPRIGHT, SMALL = Panel(1080, 1920, 43), Panel(1280, 800, 10.1)
PLAN = Visit(plan=True)
SPANS = st.lists(
    st.tuples(st.integers(0, 140), st.integers(0, 40)).map(
        lambda one: (300.0 * one[0], 300.0 * (one[0] + one[1]))
    ),
    min_size=1,
    max_size=40,
)
SCALE = Scale(800, 90, 1.6)


def moment(*sessions: Session, now: str = "12:00") -> Moment:
    made = programme(*sessions)
    return Moment(made, at(now), BERLIN, "de", translator("de"), contact=NOON)


def shown(visit: Visit, here: Moment, panel: Panel = UPRIGHT) -> Page:
    return browse_page(Glass.of(panel, FontsMeasure()), visit, here)


def target(page: Page, sign: str) -> Target | None:
    return next((one for one in page.targets if one.sign == sign), None)


def walked(visit: Visit, here: Moment, sign: str, panel: Panel) -> list[Visit]:
    """Where a finger gets by one button, again and again."""
    found = [visit]
    while (way := target(shown(found[-1], here, panel), sign)) is not None:
        found.append(way.act(found[-1]))
        assert len(found) < 200, f"{sign} does not end"
    return found


@given(SPANS)
def test_pages_follow_each_other_without_a_gap_and_every_part_is_high_enough(
    spans: list[tuple[float, float]],
) -> None:
    start, end = min(s for s, _ in spans), max(lasting(span)[1] for span in spans)
    while start < end:
        window = window_from(spans, start, SCALE)
        assert window.start == start < window.end
        tops = list(window.tops.values())
        assert tops == sorted(tops)
        assert tops[-1] <= SCALE.room
        for span in spans:
            part = window.part(span)
            assert part is None or part[1] - part[0] >= SCALE.least - 1
        start = window.end
    assert window_before(spans, end, SCALE).end >= end


@pytest.mark.parametrize("panel", [UPRIGHT, SMALL], ids=["upright", "small"])
@given(
    times=st.lists(
        st.tuples(st.integers(0, 60), st.integers(0, 24), st.integers(0, 2)),
        min_size=1,
        max_size=12,
    )
)
@settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_every_session_of_the_day_is_reached_by_fingers(
    panel: Panel, times: list[tuple[int, int, int]]
) -> None:
    rooms = ("saal", "werk", "foyer")
    begin = at("8:00")
    sessions = tuple(
        replace(
            talk(f"s{n}", f"Vortrag {n}", "9:00", "10:00"),
            room=rooms[room],
            start=begin + timedelta(minutes=10 * start),
            end=begin + timedelta(minutes=10 * start + 5 * length),
        )
        for n, (start, length, room) in enumerate(times)
    )
    here = moment(*sessions, now="13:00")
    seen: set[str] = set()
    for across in walked(PLAN, here, "rooms-after", panel):
        ways = [v for way in ("previous", "next") for v in walked(across, here, way, panel)]
        for page in (shown(visit, here, panel) for visit in ways):
            seen |= set(page.picture.sessions)
            least = TARGET * panel.pixels_per_mm - 1
            for one in page.targets:
                assert min(one.box.width, one.box.height) >= least, one
    assert seen == {session.key for session in sessions}


def test_a_finger_changes_between_list_and_plan_and_reads_a_session() -> None:
    here = moment(GAME, replace(OPEN, start=None))
    listed = shown(Visit(), here)
    plan = target(listed, "plan")
    assert plan is not None
    assert plan.name == "Plan"
    visit = plan.act(Visit())
    assert visit.plan
    page = shown(visit, here)
    assert page.picture.sessions == ("game",)
    cell = target(page, "row game")
    assert cell is not None
    assert "Planspiel" in cell.name
    assert cell.act(visit).opened == "game"
    back = target(page, "plan")
    assert back is not None
    assert (back.name, back.act(visit)) == ("Liste", Visit())


@pytest.mark.parametrize(
    "act",
    [
        acts.start_typing,
        acts.show_picked,
        lambda visit: acts.choose_day(visit, None, undated=True),
        lambda visit: acts.found(acts.typed(visit, "x"), "x", ("game",)),
    ],
)
def test_what_is_no_day_is_a_list(act: Callable[[Visit], Visit]) -> None:
    here = moment(GAME, OPEN)
    page = shown(act(Visit(plan=True, picked=("game",))), here)
    assert target(page, "plan") is None
    assert not any(one.sign.startswith("rooms-") for one in page.targets)


def test_it_begins_with_what_is_on_and_goes_back_to_the_morning() -> None:
    early = talk("early", "Frühstück", "8:00", "9:00")
    here = moment(early, GAME, now="15:40")
    page = shown(PLAN, here)
    assert page.picture.sessions == ("game",)
    before = target(page, "previous")
    assert before is not None
    assert "early" in shown(before.act(PLAN), here).picture.sessions


def test_a_cell_says_what_is_out_of_the_ordinary() -> None:
    off = replace(GAME, status=Status.CANCELLED)
    texts = [i for i in shown(PLAN, moment(off)).picture.items if isinstance(i, Words)]
    assert "entfällt" in [words.text for words in texts]
    assert any(words.struck for words in texts if words.text.startswith("Planspiel"))
    loose = replace(GAME, status=Status.TENTATIVE)
    frames = [i for i in shown(PLAN, moment(loose)).picture.items if isinstance(i, Outline)]
    assert any(frame.dashed for frame in frames)


def test_what_overlaps_in_one_room_stands_side_by_side() -> None:
    twin = replace(GAME, key="twin", title="Zweites Spiel")
    page = shown(PLAN, moment(GAME, twin))
    boxes = [one.box for one in page.targets if one.sign.startswith("row")]
    assert len(boxes) == 2
    assert boxes[0].y == boxes[1].y
    assert not boxes[0].meets(boxes[1])
