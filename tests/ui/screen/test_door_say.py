"""What a door says at each moment of its day (SCREENS.md, "What is shown when")."""

from dataclasses import replace
from datetime import datetime, timedelta

from ui.hall import BERLIN, CLASH, GAME, MILL, NIGHT, NOON, at, programme, room_change, talk

from kiosk.programme.changes import Change
from kiosk.programme.model import Programme, Session, Status
from kiosk.programme.moves import Move, moves
from kiosk.ui.pictures.door_say import Door, DoorKind, door
from kiosk.ui.pictures.moment import Moment
from kiosk.wording import translator


def moment(
    *sessions: Session, now: datetime = NOON, changes: tuple[Change, ...] = (), **fields: object
) -> Moment:
    shown: Programme = programme(*sessions)
    made = Moment(shown, now, BERLIN, "de", translator("de"), moves(changes, shown, now), now)
    return replace(made, **fields)  # type: ignore[arg-type]


def says(found: Door) -> list[tuple[DoorKind, str | None]]:
    return [(thing.kind, thing.key) for thing in found.things]


def test_what_runs_is_told_with_what_is_left_and_what_is_over() -> None:
    found = door("saal", moment(GAME, now=at("15:30")))
    (thing,) = found.things
    assert (found.name, thing.kind, thing.time) == ("Saal 2", DoorKind.RUNNING, "15:00–16:30")
    assert (thing.lead, thing.count, thing.share) == ("noch", "60 min", 1 / 3)
    assert thing.meta == "Methoden · Workshop · Ada Lenk, Bo Ahrens"


def test_what_comes_is_counted_down_within_an_hour_only() -> None:
    soon = door("saal", moment(GAME, now=at("14:48"))).things[0]
    assert (soon.kind, soon.lead, soon.count) == (DoorKind.COMING, "in", "12 min")
    later = door("saal", moment(GAME, now=at("12:00"))).things[0]
    assert (later.kind, later.lead, later.count) == (DoorKind.COMING, "als Nächstes", "")


def test_a_clock_that_is_not_trusted_says_nothing_of_now() -> None:
    found = door("saal", moment(GAME, now=at("15:30"), clock_trusted=False))
    thing = found.things[0]
    assert (thing.kind, thing.lead, thing.share) == (DoorKind.COMING, "", None)


def test_the_old_door_says_where_it_went_until_it_ends() -> None:
    changes = (room_change("game", "werk", "saal"),)
    for now, shown in (("13:55", False), ("14:05", True), ("16:29", True), ("16:30", False)):
        found = door("werk", moment(GAME, now=at(now), changes=changes))
        assert ((DoorKind.MOVED_AWAY, "game") in says(found)) is shown, now
    away = next(t for t in found_at("14:05", changes).things if t.kind is DoorKind.MOVED_AWAY)
    assert (away.destination, away.way) == ("Saal 2", "Nebenhaus · 1. Stock")


def found_at(now: str, changes: tuple[Change, ...]) -> Door:
    return door("werk", moment(GAME, now=at(now), changes=changes))


def test_the_old_door_tells_its_own_session_beside_the_one_that_left() -> None:
    changes = (room_change("game", "werk", "saal"),)
    found = door("werk", moment(GAME, CLASH, now=at("15:40"), changes=changes))
    assert says(found) == [(DoorKind.RUNNING, "clash"), (DoorKind.MOVED_AWAY, "game")]


def test_the_old_door_lists_a_later_move_among_its_rows() -> None:
    found = door(
        "werk", moment(GAME, MILL, now=at("9:00"), changes=(room_change("game", "werk", "saal"),))
    )
    assert [(row.key, row.mark) for row in found.rows] == [("game", "verlegt nach Saal 2")]


def test_the_new_door_says_where_it_was() -> None:
    found = door("saal", moment(GAME, changes=(room_change("game", "werk", "saal"),)))
    assert found.things[0].band == "neu hier (statt Werkstatt)"


def test_a_delay_is_told_with_the_planned_time() -> None:
    late = replace(GAME, delay=15)
    thing = door("saal", moment(late, now=at("15:05"))).things[0]
    assert (thing.time, thing.band) == ("15:15–16:45", "+15 min, statt 15:00")
    assert thing.kind is DoorKind.COMING


def test_what_is_cancelled_is_told_until_its_planned_end_and_never_as_now() -> None:
    off = replace(GAME, status=Status.CANCELLED)
    thing = door("saal", moment(off, now=at("15:30"))).things[0]
    assert (thing.kind, thing.count, thing.share) == (DoorKind.CANCELLED, "", None)
    assert door("saal", moment(off, now=at("16:30"))).things[0].kind is DoorKind.QUIET


def test_a_delayed_session_stays_until_its_real_end() -> None:
    late = replace(GAME, delay=15)
    assert says(door("saal", moment(late, now=at("16:40")))) == [(DoorKind.RUNNING, "game")]


def test_what_runs_past_midnight_is_still_on() -> None:
    found = door("foyer", moment(NIGHT, now=at("0:30", 9)))
    assert says(found) == [(DoorKind.RUNNING, "night")]


def test_the_rest_of_the_day_follows_in_order() -> None:
    late = talk("late", "Ausklang", "18:00", "19:00")
    found = door("saal", moment(late, GAME, now=at("12:00")))
    assert says(found) == [(DoorKind.COMING, "game")]
    assert [row.key for row in found.rows] == ["late"]


def test_an_empty_room_says_when_it_goes_on() -> None:
    tomorrow = replace(GAME, start=at("9:00", 9), end=at("10:00", 9))
    thing = door("saal", moment(tomorrow, CLASH, now=at("20:00"))).things[0]
    assert (thing.head, thing.rest) == ("Hier ist heute nichts mehr.", "Morgen ab 9:00.")
    alone = door("foyer", moment(GAME, now=at("20:00"))).things[0]
    assert alone.head == "Hier ist nichts mehr."


def test_after_midnight_an_empty_room_names_the_day_and_does_not_say_tomorrow() -> None:
    """While the evening before goes on elsewhere, "morgen" would be the same day or the next."""
    friday = replace(GAME, start=at("9:00", 9), end=at("10:00", 9))
    thing = door("saal", moment(friday, NIGHT, now=at("0:20", 9))).things[0]
    assert thing.rest == "Freitag, 9. Dezember, ab 9:00."


def test_before_the_festival_the_first_day_is_told() -> None:
    thing = door("saal", moment(GAME, now=at("12:00") - timedelta(days=9))).things[0]
    assert (thing.head, thing.rest) == ("Noch 8 Tage.", "Es beginnt am Mittwoch, 7. Dezember.")
    assert thing.meta == "Hier: Donnerstag, 8. Dezember, ab 15:00."


def test_a_room_nobody_knows_is_told_large() -> None:
    found = door("ost", moment(GAME, screen="Tür Ost 2"))
    assert found.things[0].head == "Dieser Bildschirm (Tür Ost 2) hat keinen Raum."


def test_a_full_session_says_where_there_are_places_at_the_same_time() -> None:
    full = replace(GAME, full=True)
    busy = talk("busy", "Anderes", "15:30", "16:00", "foyer", full=True)
    thing = door("saal", moment(full, CLASH, busy, MILL, now=at("14:50"))).things[0]
    assert (thing.tags, thing.note) == (("voll",), "parallel noch Plätze: Werkstatt")
    assert door("saal", moment(full, MILL, now=at("14:50"))).things[0].note == ""


def test_a_session_past_its_planned_end_says_its_real_one() -> None:
    extended = replace(GAME, end=at("16:50"))
    moves_ = {"game": Move(at("16:00"), old_end=at("16:30"))}
    late = door("saal", moment(extended, now=at("16:35"), moves=moves_)).things[0]
    assert (late.band, late.kind) == ("läuft seit 15:00, bis 16:50", DoorKind.RUNNING)
    before = door("saal", moment(extended, now=at("16:10"), moves=moves_)).things[0]
    assert before.band == "bisher bis 16:30"


def test_a_delayed_session_past_its_planned_end_says_its_real_one() -> None:
    thing = door("saal", moment(replace(GAME, delay=15), now=at("16:35"))).things[0]
    assert thing.band == "läuft seit 15:15, bis 16:45"


def test_sessions_at_one_time_have_a_page_each_and_more_of_them_are_rows() -> None:
    many = [replace(GAME, key=f"g{n}") for n in range(5)]
    found = door("saal", moment(*many, now=at("15:30")))
    assert [thing.key for thing in found.things] == ["g0", "g1", "g2"]
    assert [(row.key, row.mark) for row in found.rows] == [("g3", "jetzt"), ("g4", "jetzt")]


def test_a_session_of_today_without_a_time_is_the_last_row() -> None:
    undated = Session("open", "Sprechstunde", room="saal", day=NOON.date())
    found = door("saal", moment(GAME, undated, now=at("14:50")))
    assert [(row.key, row.time, row.mark) for row in found.rows] == [("open", "–", "Uhrzeit folgt")]


def test_a_row_forgets_an_old_move_and_the_door_itself_does_not() -> None:
    moves_ = {"game": Move(at("9:00", 1), "werk", "Werkstatt")}
    later = replace(CLASH, room="saal")
    started = door("saal", moment(GAME, later, now=at("15:40"), moves=moves_))
    assert started.things[0].band == "neu hier (statt Werkstatt)"
    old = door("werk", moment(GAME, now=at("15:40"), moves=moves_))
    assert old.things[0].kind is DoorKind.MOVED_AWAY


def test_after_the_festival_the_door_says_so() -> None:
    thing = door("saal", moment(GAME, now=at("9:00", 20))).things[0]
    assert (thing.head, thing.rest) == ("Hier ist nichts mehr.", "Das Programm ist zu Ende.")


def test_the_door_in_between_tells_where_it_went_in_the_end() -> None:
    there, on = room_change("game", "werk", "foyer"), room_change("game", "foyer", "saal")
    left = {"game": ("werk", "foyer")}
    found = door("foyer", moment(GAME, now=at("14:30"), changes=(there, on), left=left))
    assert [(t.kind, t.destination) for t in found.things] == [(DoorKind.MOVED_AWAY, "Saal 2")]
    off = replace(GAME, status=Status.CANCELLED)
    none = door("foyer", moment(off, now=at("14:30"), changes=(there, on), left=left))
    assert [t.kind for t in none.things] == [DoorKind.QUIET]
