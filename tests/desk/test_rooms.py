"""Which rooms are offered, what an edit touches, and where what is in a closed room could go."""

from dataclasses import replace

from ui.hall import CLASH, GAME, NOON, ROOMS, at, programme, talk

from kiosk.desk.acts import cancelled, delayed, emptied, extended, filled, moved, shifted
from kiosk.desk.edit import Edit, laid
from kiosk.desk.rooms import Free, offers
from kiosk.desk.state import Standing
from kiosk.desk.touches import AlsoCorrected, FewerSeats, IsOver, NoTurnaround, Unconfirmed, touches
from kiosk.programme.correction_checks import PersonTaken, RoomTaken
from kiosk.programme.model import Status

BEFORE_IT = talk("before", "Vorher", "14:00", "14:55", "foyer")


def free(session: object = GAME, *others: object) -> dict[str, tuple[Free, object]]:
    shown = programme(session, *others)
    return {o.room.key: (o.free, o.since) for o in offers(shown, session, "saal")}


def test_each_room_says_how_free_it_is_while_the_session_lasts() -> None:
    assert free(GAME, CLASH, BEFORE_IT) == {
        "saal": (Free.HERE, None),
        "foyer": (Free.FREE, at("14:55")),
        "werk": (Free.LATER_TAKEN, at("15:30")),
    }


def test_what_runs_when_the_session_starts_takes_the_room_until_its_end() -> None:
    early = talk("early", "Früh", "14:30", "15:01", "werk")
    assert free(GAME, early)["werk"] == (Free.TAKEN, at("15:01"))


def test_delays_count_and_cancelled_sessions_leave_their_room_free() -> None:
    late = replace(BEFORE_IT, delay=10)
    assert free(GAME, late)["foyer"] == (Free.TAKEN, at("15:05"))
    off = replace(CLASH, status=Status.CANCELLED)
    assert free(GAME, off)["werk"] == (Free.FREE, None)


def test_the_room_announced_up_to_now_comes_first_then_the_free_ones() -> None:
    shown = programme(GAME, CLASH)
    assert [o.room.key for o in offers(shown, GAME, "saal")] == ["saal", "foyer", "werk"]


def kinds(
    *changes: tuple[str, str, str], sessions: tuple[object, ...] = (GAME, CLASH)
) -> set[type]:
    before = programme(*sessions)
    after = laid(before, [Edit(*change, 0) for change in changes])
    return {type(t) for t in touches(before, after, "game", {"room": 0}, (), NOON)}


def test_a_taken_room_and_fewer_seats_are_told() -> None:
    assert kinds(moved(GAME, "werk")) == {RoomTaken, FewerSeats}
    assert kinds(moved(GAME, "foyer")) == set()


def test_too_little_time_to_set_up_is_told() -> None:
    assert kinds(moved(GAME, "foyer"), sessions=(GAME, BEFORE_IT)) == {NoTurnaround}
    much = talk("before", "Vorher", "14:00", "14:45", "foyer")
    assert kinds(moved(GAME, "foyer"), sessions=(GAME, much)) == set()


def test_people_in_two_places_are_told_only_if_the_edit_brings_them_there() -> None:
    other = talk("other", "Anderes", "16:30", "17:00", "foyer", people=("ada",))
    assert kinds(extended(GAME, 15) or ("", "", ""), sessions=(GAME, other)) == {PersonTaken}
    there = talk("other", "Anderes", "16:00", "17:00", "foyer", people=("ada",))
    assert kinds(filled(GAME, full=True), sessions=(GAME, there)) == set()


def test_what_is_tentative_or_over_is_told() -> None:
    vague = replace(GAME, status=Status.TENTATIVE)
    assert kinds(filled(vague, full=True), sessions=(vague,)) == {Unconfirmed}
    past = replace(GAME, start=at("9:00"), end=at("10:00"))
    assert kinds(filled(past, full=True), sessions=(past,)) == {IsOver}


def test_a_closed_room_is_emptied_into_free_rooms_that_are_large_enough() -> None:
    second = talk("second", "Zweite", "15:00", "16:00", "saal")
    rooms = (*ROOMS[:2], replace(ROOMS[2], capacity=100))
    shown = programme(GAME, second, CLASH, rooms=rooms)
    found = emptied(shown, "saal", at("14:00"), at("18:00"))
    # The Werkstatt is taken from 15:30 and too small; the Foyer is free for one of the two.
    assert [(r.session.key, r.room) for r in found] == [("game", "foyer"), ("second", None)]


def test_nothing_outside_the_time_leaves_a_closed_room() -> None:
    shown = programme(GAME)
    assert emptied(shown, "saal", at("16:30"), at("18:00")) == ()
    assert len(emptied(shown, "saal", at("16:29"), at("18:00"))) == 1


def test_the_acts_of_staff_are_texts_of_corrections() -> None:
    assert delayed(replace(GAME, delay=5), 10) == ("game", "delay", "15")
    assert delayed(GAME, -5) == ("game", "delay", "0")
    assert cancelled(GAME, off=True) == ("game", "status", "cancelled")
    assert shifted(GAME, 10) == (
        "game",
        "slot",
        "2022-12-08T14:10:00+00:00/2022-12-08T15:40:00+00:00",
    )
    assert extended(GAME, -120) is None
    assert shifted(replace(GAME, start=None, end=None), 5) is None


def test_what_others_wrote_about_the_same_meanwhile_is_told() -> None:
    before = programme(GAME)
    after = laid(before, [Edit(*moved(GAME, "foyer"), 4)])

    def told(number: int, field: str) -> bool:
        theirs = Standing(number, "Ben", NOON, "", "game", field, "werk", "saal")
        return AlsoCorrected(theirs) in touches(before, after, "game", {"room": 4}, [theirs], NOON)

    assert told(5, "room")
    assert not told(4, "room")
    assert told(4, "delay")
