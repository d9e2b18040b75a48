"""What the glass says of the age of its data and of a clock that is wrong (SCREENS.md, Honesty)."""

import time
from datetime import UTC, datetime, timedelta

import pytest
from ui.hall import programme
from ui.screen.world import OpenScreen, World

from kiosk.ui.pictures.moment import Trust
from kiosk.ui.shared.dates import clock_time


def trust(one: object) -> Trust:
    moment = one.feed.moment("de", "")  # type: ignore[attr-defined]
    assert moment is not None
    return moment.trust


def test_data_is_fresh_then_amber_after_two_minutes_and_red_after_two_hours(
    screen: OpenScreen, world: World
) -> None:
    one = screen()
    one.sync()
    assert "Stand 16:10" in one.text
    world.online = False
    said = []
    for minutes in (1, 1, 118):
        world.pass_(minutes=minutes)
        one.sync()
        one.tick()
        said.append((trust(one), one.text))
    assert [level for level, _ in said] == [Trust.FRESH, Trust.STALE, Trust.OUTDATED]
    assert "keine Verbindung seit 16:10" in said[1][1]
    assert "keine Verbindung seit 16:10 – evtl. veraltet" in said[2][1]
    assert "Saal 2" in said[2][1]
    world.online = True
    one.sync()
    assert trust(one) is Trust.FRESH
    assert "Stand 18:10" in one.text


def test_offline_for_weeks_the_glass_is_never_blank(screen: OpenScreen, world: World) -> None:
    one = screen()
    one.sync()
    world.online = False
    for _ in range(60):
        world.pass_(days=1, minutes=7)
        one.sync()
        one.tick()
        assert trust(one) is Trust.OUTDATED
        # 16:10 alone would be taken for today's.
        assert "keine Verbindung seit Do., 8. Dez., 16:10 – evtl. veraltet" in one.text
        assert one.window.cycle.page is not None
        assert "Saal 2" in one.text


def test_before_the_first_programme_the_screen_says_so_with_its_own_name(
    screen: OpenScreen, world: World
) -> None:
    world.online = False
    one = screen()
    assert "Das Programm wird geholt." in one.text
    one.sync()
    assert "Tür Ost" in one.text
    assert "Das Programm ist noch nicht da." in one.text
    assert "kommt später wieder" in one.text or "später" in one.text
    world.online = True
    one.sync()
    assert "Planspiel" in one.text


def test_a_cold_start_without_network_shows_the_stored_programme_at_once(
    screen: OpenScreen, world: World
) -> None:
    one = screen()
    one.sync()
    one.close()
    world.online = False
    world.pass_(hours=3)
    began = time.monotonic()
    again = screen()
    assert "Saal 2" in again.text
    assert time.monotonic() - began < 5
    again.sync()
    assert "keine Verbindung seit 16:10" in again.text


@pytest.mark.parametrize("seconds", [-3600, -62, 62, 86_400])
def test_a_clock_unlike_the_servers_says_nothing_of_now(
    screen: OpenScreen, world: World, seconds: int
) -> None:
    world.off = timedelta(seconds=seconds)
    one = screen()
    one.sync()
    moment = one.feed.moment("de", "")
    assert moment is not None
    assert not moment.clock_trusted
    assert not any(word in one.text for word in ("jetzt", "noch ", "läuft seit", " min"))
    # What is shown is that of the true time, which the server has told.
    assert "Stand 16:10 Seite 1/1 15:00–16:30 Planspiel" in one.text


def test_each_contact_judges_the_clock_anew(screen: OpenScreen, world: World) -> None:
    one = screen()
    one.sync()
    assert one.feed.clock_trusted
    world.server_off = timedelta(minutes=5)
    one.sync()
    assert not one.feed.clock_trusted
    world.server_off = timedelta(seconds=30)
    one.sync()
    assert one.feed.clock_trusted


@pytest.mark.parametrize(
    "jump", [timedelta(days=-365), timedelta(days=1), timedelta(hours=-1)], ids=str
)
def test_a_clock_that_jumps_is_noticed_at_once_and_forgiven_when_it_is_set_right(
    screen: OpenScreen, world: World, jump: timedelta, caplog: pytest.LogCaptureFixture
) -> None:
    one = screen()
    one.sync()
    one.tick()
    assert "20 min" in one.text
    world.online = False
    world.off = jump
    with one.qtbot.waitSignal(one.feed.changed, timeout=1000):
        one.tick()
    assert not one.feed.clock_trusted
    assert "20 min" not in one.text
    world.off = timedelta(0)
    one.tick()
    assert one.feed.clock_trusted
    assert "20 min" in one.text
    assert caplog.text.count("the clock was set by") == 2
    caplog.clear()
    one.qtbot.waitUntil(lambda: not one.feed.watch.syncing)


def test_a_clock_that_is_set_back_makes_old_data_no_fresher(
    screen: OpenScreen, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    one = screen()
    one.sync()
    world.online = False
    world.pass_(hours=3)
    one.tick()
    world.off = timedelta(hours=-3)
    one.tick()
    one.qtbot.waitUntil(lambda: not one.feed.watch.syncing)
    assert trust(one) is Trust.OUTDATED
    moment = one.feed.moment("de", "")
    assert moment is not None
    assert moment.contact is not None
    assert moment.now - moment.contact == timedelta(hours=3)
    caplog.clear()


def test_a_machine_that_starts_before_its_last_contact_does_not_trust_its_clock(
    screen: OpenScreen, world: World
) -> None:
    one = screen()
    one.sync()
    one.close()
    world.online = False
    world.off = timedelta(days=-400)
    again = screen()
    assert not again.feed.clock_trusted
    # It cannot be earlier than the last contact, and time goes on from there.
    assert "15:00–16:30 Planspiel" in again.text
    assert "min" not in again.text
    world.pass_(minutes=40)
    again.tick()
    assert "Hier ist" in again.text


def test_a_programme_from_the_future_is_a_sign_of_a_wrong_clock(
    screen: OpenScreen, world: World
) -> None:
    world.shown = programme(updated=world.true + timedelta(days=3))
    one = screen()
    one.sync()
    assert not one.feed.clock_trusted


def test_the_hour_that_comes_twice_is_no_jump(screen: OpenScreen, world: World) -> None:
    # Two minutes before the end of summer time in Berlin, where 2:00 comes twice.
    world.true = datetime(2022, 10, 30, 0, 58, tzinfo=UTC)
    one = screen()
    one.sync()
    shown = []
    for _ in range(4):
        moment = one.feed.moment("de", "")
        assert moment is not None
        shown.append(clock_time(moment.now, moment.zone))
        assert moment.clock_trusted
        world.pass_(minutes=1)
        one.tick()
    assert shown == ["2:58", "2:59", "2:00", "2:01"]
