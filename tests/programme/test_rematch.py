"""Matching again: what got a new id, or whose id is another's now, keeps its key."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from strategies import programmes

from kiosk.programme.model import (
    Announcement,
    Event,
    Person,
    Programme,
    Room,
    Session,
    Status,
    Walk,
)
from kiosk.programme.rematch import rematch

AT = datetime(2022, 12, 8, 9, tzinfo=UTC)


def rekeyed(programme: Programme, prefix: str = "new-") -> Programme:
    """The same programme after an export that gave everything a new id."""

    def new(key: str | None) -> str | None:
        return f"{prefix}{key}" if key else None

    return replace(
        programme,
        rooms=tuple(replace(r, key=new(r.key)) for r in programme.rooms),
        people=tuple(replace(p, key=new(p.key)) for p in programme.people),
        walks=tuple(replace(w, room=new(w.room), other=new(w.other)) for w in programme.walks),
        sessions=tuple(
            replace(s, key=new(s.key), room=new(s.room), people=tuple(new(p) for p in s.people))
            for s in programme.sessions
        ),
    )


@given(programmes())
def test_a_programme_that_did_not_change_is_left_alone(programme: Programme) -> None:
    assert rematch(programme, programme) == programme


@given(programmes())
def test_with_all_ids_new_every_session_keeps_its_key(programme: Programme) -> None:
    again = rematch(programme, rekeyed(programme))
    assert [s.key for s in again.sessions] == [s.key for s in programme.sessions]


@given(programmes(), programmes())
def test_keys_are_never_doubled_and_references_still_lead_somewhere(
    old: Programme, new: Programme
) -> None:
    result = rematch(old, new)
    for things in (result.sessions, result.rooms):
        assert len({t.key for t in things}) == len(things)
    assert all(s.room is None or s.room in result.room_by_key for s in result.sessions)
    assert all(w.room in result.room_by_key for w in result.walks)
    assert [s.title for s in result.sessions] == [s.title for s in new.sessions]


def test_of_two_alike_the_vanished_one_stays_the_vanished_one() -> None:
    gone = Session("a", "Planung", status=Status.CANCELLED, vanished=True)
    programme = Programme(Event("e", "E"), sessions=(gone, Session("b", "Planung")))
    again = rematch(programme, rekeyed(programme))
    assert [(s.key, s.vanished) for s in again.sessions] == [("a", True), ("b", False)]


def _programme(room: Room, titles: str, key: str = "") -> Programme:
    return Programme(
        Event("e", "E"),
        rooms=(room, Room("other", "Küche")),
        people=(Person("p", "Erika Muster"),),
        sessions=tuple(Session(f"{key}{t}", t, room=room.key, people=("p",)) for t in titles),
        walks=(Walk(room.key, "other", 3),),
    )


def test_a_renamed_room_keeps_its_key() -> None:
    old, new = _programme(Room("saal", "Saal"), "abc"), _programme(Room("aula", "Aula"), "abc")
    again = rematch(old, new)
    assert again.rooms[0] == Room("saal", "Aula")
    assert {s.room for s in again.sessions} == {"saal"}
    assert again.walks == (Walk("saal", "other", 3),)


def test_a_notice_for_a_room_follows_the_room() -> None:
    old, new = _programme(Room("saal", "Saal"), "abc"), _programme(Room("aula", "Aula"), "abc")
    notice = Announcement("a", "Suppe", rooms=("aula", "other"))
    again = rematch(old, replace(new, announcements=(notice,)))
    assert again.announcements[0].rooms == ("saal", "other")


def test_a_room_with_few_sessions_in_common_is_another_room() -> None:
    old, new = _programme(Room("saal", "Saal"), "abcd"), _programme(Room("aula", "Aula"), "axyz")
    assert rematch(old, new).rooms[0].key == "aula"


def test_a_room_of_the_same_name_is_the_same_with_nothing_in_common() -> None:
    old, new = _programme(Room("12", "Saal"), "abc"), _programme(Room("r-12", "Saal"), "xyz")
    assert rematch(old, new).rooms[0].key == "12"


def test_new_title_in_the_same_slot_by_the_same_people_is_the_same_session() -> None:
    base = _programme(Room("saal", "Saal"), "a")
    at = datetime(2022, 12, 8, 9, tzinfo=UTC)
    old = replace(base, sessions=(replace(base.sessions[0], start=at, end=at),))
    new = replace(old, sessions=(replace(old.sessions[0], key="x", title="Neuer Titel"),))
    assert rematch(old, new).sessions[0].key == "a"


def test_another_title_by_other_people_is_another_session() -> None:
    old = _programme(Room("saal", "Saal"), "a")
    new = replace(old, sessions=(Session("x", "x", room="saal"),))
    assert rematch(old, new).sessions[0].key == "x"


def test_of_several_of_one_title_none_is_taken_for_the_other_by_title_alone() -> None:
    at = datetime(2022, 12, 8, 9, tzinfo=UTC)
    breaks = [Session(f"b{n}", "Pause", start=at + timedelta(hours=n)) for n in range(3)]
    old = Programme(Event("e", "E"), sessions=tuple(breaks))
    new = replace(old, sessions=(replace(breaks[1], key="x"), Session("y", "Pause")))
    assert [s.key for s in rematch(old, new).sessions] == ["b1", "y"]


TITLES = st.lists(
    st.sampled_from(["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "–", "🎪", "Pause"]),
    unique=True,
    min_size=1,
    max_size=7,
)


@st.composite
def listed(draw: st.DrawFn) -> Programme:
    """Sessions of distinct titles, numbered by place; times, rooms and people as they come."""
    sessions = [
        Session(
            "",
            title,
            start=draw(st.sampled_from([None, AT, AT + timedelta(hours=1)])),
            room=draw(st.sampled_from([None, "r1", "r2"])),
            people=draw(st.sampled_from([(), ("p1",), ("p2",), ("p1", "p2")])),
        )
        for title in draw(TITLES)
    ]
    return numbered(
        Programme(
            Event("e", "E"),
            rooms=(Room("r1", "Saal"), Room("r2", "Aula")),
            people=(Person("p1", "Anna"), Person("p2", "Berta")),
            sessions=tuple(sessions),
        )
    )


def numbered(programme: Programme) -> Programme:
    sessions = (replace(s, key=f"event-{n}") for n, s in enumerate(programme.sessions, 1))
    return replace(programme, sessions=tuple(sessions))


def keys_of(programme: Programme) -> dict[str, str]:
    return {s.title: s.key for s in programme.sessions}


@given(listed(), st.data())
def test_numbers_may_shift_when_a_session_is_put_in(old: Programme, data: st.DataObject) -> None:
    sessions = list(old.sessions)
    stranger = Session("", "Ganz neu", start=data.draw(st.sampled_from([None, AT])))
    sessions.insert(data.draw(st.integers(0, len(sessions))), stranger)
    now = rematch(old, numbered(replace(old, sessions=tuple(sessions))))
    kept = keys_of(now)
    assert kept.pop("Ganz neu") not in old.session_by_key
    assert kept == keys_of(old)
    # What it got does not hang on the day: the same feed again changes nothing.
    assert rematch(now, numbered(now)) == now


@given(listed(), st.data())
def test_numbers_may_shift_when_a_session_is_taken_out(old: Programme, data: st.DataObject) -> None:
    sessions = list(old.sessions)
    gone = sessions.pop(data.draw(st.integers(0, len(sessions) - 1)))
    now = keys_of(rematch(old, numbered(replace(old, sessions=tuple(sessions)))))
    assert now == {t: k for t, k in keys_of(old).items() if t != gone.title}


@given(listed(), st.randoms())
def test_ids_may_be_dealt_out_anew_among_sessions_of_distinct_titles(old, random) -> None:
    keys = [s.key for s in old.sessions]
    random.shuffle(keys)
    pairs = zip(old.sessions, keys, strict=True)
    dealt = replace(old, sessions=tuple(replace(s, key=key) for s, key in pairs))
    assert rematch(old, dealt) == old


def test_numbers_may_shift_while_all_is_an_hour_later() -> None:
    old = _numbered_talks("Alpha Beta Gamma", AT)
    now = rematch(old, _numbered_talks("Neu Alpha Beta Gamma", AT + timedelta(hours=1)))
    assert {t: k for t, k in keys_of(now).items() if t != "Neu"} == keys_of(old)


def _numbered_talks(titles: str, start: datetime) -> Programme:
    names = titles.split()
    return numbered(
        Programme(
            Event("e", "E"),
            people=tuple(Person(f"p-{name}", f"Person {name}") for name in names),
            sessions=tuple(
                Session("", name, start=start + timedelta(hours=n), people=(f"p-{name}",))
                for n, name in enumerate(names)
            ),
        )
    )


def test_a_new_title_under_the_same_id_is_the_same_session() -> None:
    old = _numbered_talks("TBA Beta", AT)
    new = replace(old.sessions[0], title="Alpha")
    assert rematch(old, replace(old, sessions=(new, old.sessions[1]))).sessions[0].key == new.key


def test_a_place_holder_that_got_its_title_keeps_its_key_when_another_one_comes() -> None:
    tba = Session("1", "TBA", start=AT, room="other")
    old = replace(_programme(Room("saal", "Saal"), ""), sessions=(tba,))
    later = replace(tba, key="2", start=AT + timedelta(hours=3))
    new = replace(old, sessions=(replace(tba, title="Eröffnung"), later))
    assert [s.key for s in rematch(old, new).sessions] == ["1", "2"]


def test_repeated_sessions_that_all_move_by_an_hour_keep_their_ids() -> None:
    tours = [Session(f"t{n}", "Führung", start=AT + timedelta(hours=n)) for n in range(3)]
    old = Programme(Event("e", "E"), sessions=tuple(tours))
    moved = (replace(s, start=s.start + timedelta(hours=1)) for s in tours if s.start)
    new = replace(old, sessions=tuple(moved))
    assert rematch(old, new) == new


def test_repeated_sessions_with_new_ids_are_matched_in_the_order_of_their_starts() -> None:
    tours = [Session(f"t{n}", "Führung", start=AT + timedelta(hours=n)) for n in range(3)]
    old = Programme(Event("e", "E"), sessions=tuple(tours))
    moved = [
        replace(s, key=f"new-{s.key}", start=s.start + timedelta(minutes=20))
        for s in tours
        if s.start
    ]
    new = replace(old, sessions=tuple(moved[::-1]))
    assert [s.key for s in rematch(old, new).sessions] == ["t2", "t1", "t0"]
