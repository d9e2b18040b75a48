"""The change inbox in words: the new value, the old one after "statt", and what a reader hears."""

from dataclasses import replace
from datetime import timedelta

import pytest
from ui.hall import CLASH, GAME, MILL, NOON, at, room_change, scene, talk, time_change

from kiosk.personal import change_lines, group_lines
from kiosk.programme.change_groups import ChangeGroup, GroupKind
from kiosk.programme.changes import Change, ChangeKind, RecordedChange
from kiosk.programme.inbox import entries, mark_of
from kiosk.programme.model import Session
from kiosk.ui.attendee.inbox.record import InboxRow, day_head, inbox_rows
from kiosk.ui.attendee.inbox.words import Told, told, told_of_many
from kiosk.ui.attendee.scene import Scene
from kiosk.wording import translator

HOUR = timedelta(hours=1)


def change(kind: ChangeKind, old: str = "", new: str = "", field: str = "x") -> Change:
    return Change("game", kind, field, old, new, at=NOON - HOUR)


def rows(
    shown: Scene, *changes: Change, seen: bool = False, opened: bool = False
) -> list[InboxRow]:
    known, gone = shown.programme.session_by_key, "Früher" if changes[0].session_key else ""
    record = [
        RecordedChange(2, known[c.session_key].title if c.session_key in known else gone, c)
        for c in changes
    ]
    found = entries(record, shown.programme, shown.stars)
    read = {mark_of(r) for r in record} if seen else set()
    keys = {entry.key for entry in found} if opened else set()
    return list(inbox_rows(found, record, read, keys, shown))


START = time_change("game", "start", at("14:30"), at("15:00"))
END = time_change("game", "end", at("16:00"), at("16:30"))


@pytest.mark.parametrize(
    ("changes", "value", "before"),
    [
        ((room_change("game", "werk", "saal"),), "Saal 2", "statt Werkstatt"),
        ((START, END), "15:00", "statt 14:30"),
        ((END,), "bis 16:30", "statt 16:00"),
        ((time_change("game", "start", at("14:30", 9), at("15:00")),),
         "Do. 15:00", "statt Fr. 14:30"),
        ((change(ChangeKind.CANCELLED),), "entfällt", ""),
        ((change(ChangeKind.MISSING),), "entfällt", "nicht mehr im Programm"),
        ((change(ChangeKind.RESTORED),), "findet doch statt", ""),
        ((change(ChangeKind.NEW),), "neu", ""),
        ((change(ChangeKind.DELAY, "0", "15"),), "+15 min", "statt 15:00"),
        ((change(ChangeKind.DELAY, "15", "20"),), "+20 min", "statt +15 min"),
        ((change(ChangeKind.DELAY, "15", "0"),), "wieder pünktlich", "statt +15 min"),
        ((change(ChangeKind.FULL, "no", "yes"),), "voll", ""),
        ((change(ChangeKind.FULL, "yes", "no"),), "wieder Plätze", ""),
        ((change(ChangeKind.STATUS, "scheduled", "tentative"),), "vorläufig", ""),
        ((change(ChangeKind.STATUS, "tentative", "scheduled"),), "bestätigt", ""),
        ((change(ChangeKind.TITLE, "Spiel", "Planspiel"),), "neuer Titel", "statt „Spiel“"),
        ((change(ChangeKind.TIME, "", at("15:00").isoformat(), "start"),), "15:00",
         "bisher ohne Termin"),
        ((change(ChangeKind.TIME, at("15:00").isoformat(), "", "start"),), "noch ohne Termin",
         "statt 15:00"),
        ((change(ChangeKind.ROOM, "", "saal"),), "noch ohne Raum", "bisher ohne Raum"),
    ],
)  # fmt: skip
def test_a_change_says_the_new_value_and_the_old_one(
    changes: tuple[Change, ...], value: str, before: str
) -> None:
    (found,) = told(changes, GAME, scene())
    assert (found.value, found.before) == (value, before)
    assert found.off is (value == "entfällt")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    "what",
    [
        change(ChangeKind.CANCELLED),
        change(ChangeKind.MISSING),
        change(ChangeKind.RESTORED),
        change(ChangeKind.FULL, "no", "yes"),
        change(ChangeKind.FULL, "yes", "no"),
        change(ChangeKind.STATUS, "scheduled", "tentative"),
        change(ChangeKind.STATUS, "tentative", "scheduled"),
        change(ChangeKind.TITLE, "Spiel", "Planspiel"),
        change(ChangeKind.ROOM, "werk", ""),
    ],
)
def test_window_and_command_line_say_a_change_in_the_same_words(
    what: Change, language: str
) -> None:
    shown = replace(scene(), translate=translator(language))
    labelled = replace(what, old_label="Werkstatt") if what.kind is ChangeKind.ROOM else what
    (line,) = change_lines.lines([labelled], shown.programme, shown.zone, shown.translate)
    (found,) = told([labelled], GAME, shown)
    assert line == f"Planspiel: {found.text}"


@pytest.mark.parametrize(
    ("kind", "hours", "said"),
    [
        (GroupKind.ZONE, -2, "2 h früher, vermutlich eine berichtigte Zeitzone"),
        (GroupKind.ZONE, 1, "60 min später, vermutlich eine andere Zeitzone im Feed"),
        (GroupKind.SHIFT, 4.5, "4 h 30 min später"),
    ],
)
def test_window_and_command_line_say_a_bulk_shift_in_the_same_words(
    kind: GroupKind, hours: float, said: str
) -> None:
    shown = scene()
    group = ChangeGroup(kind, ("game",), (), shift=hours * HOUR)
    assert told_of_many(group, shown).text.replace("\u00a0", " ") == said
    (line,) = group_lines.lines([group], shown.programme, shown.zone, shown.translate)
    assert line.startswith(f"1 Veranstaltung {said} (")


def test_what_is_gone_does_not_sound_as_if_it_took_place() -> None:
    (found,) = told([change(ChangeKind.MISSING)], GAME, scene())
    assert found.text == "entfällt, nicht mehr im Programm"


def test_what_weighs_most_stands_first_and_the_rest_is_told_too() -> None:
    (row,) = rows(scene(), room_change("game", "werk", "saal"), START, END)
    assert row.told == Told("15:00", "statt 14:30")
    assert row.lines == ("15:00–16:30 · Saal 2", "außerdem: Saal 2 statt Werkstatt")


def test_a_row_says_when_and_where_the_session_is_and_who_changed_it() -> None:
    moved = room_change("game", "werk", "saal", author="Büro", reason="mehr Plätze")
    (row,) = rows(scene(now=at("14:32"), stars=["game"]), replace(moved, at=at("14:30")))
    assert (row.group, row.time) == ("Heute\nDonnerstag, 8. Dezember", "14:30")
    assert row.lines == ("in 28 min, 15:00–16:30 · Saal 2",)
    assert (row.note, row.session, row.unread) == ("Büro: „mehr Plätze“", "game", True)
    assert row.said == (
        "ungelesen, Planspiel, Saal 2 statt Werkstatt, in 28 min, 15:00–16:30 · Saal 2, "
        "in Ihrer Agenda, Büro: „mehr Plätze“, Heute, 14:30 Uhr"
    )


def test_a_session_of_another_day_says_its_day() -> None:
    (row,) = rows(scene(now=at("12:00", 7)), room_change("game", "werk", "saal"))
    assert row.lines == ("Do., 8. Dez., 15:00–16:30 · Saal 2",)


def test_what_was_read_says_so() -> None:
    (row,) = rows(scene(), room_change("game", "werk", "saal"), seen=True)
    assert not row.unread
    assert row.said.startswith("gelesen, Planspiel")


def test_a_session_that_is_gone_keeps_its_title_and_cannot_be_opened() -> None:
    gone = replace(change(ChangeKind.CANCELLED), session_key="gone")
    (row,) = rows(scene(), gone)
    assert (row.title, row.session, row.lines) == ("Früher", None, ())


def test_a_renamed_room_has_a_row_without_a_session() -> None:
    renamed = Change(
        "", ChangeKind.ROOM_RENAMED, "room:saal", "Saal 2", "Saal A", "Saal 2", "Saal A", at=NOON
    )
    (row,) = rows(scene(), renamed)
    assert (row.title, row.told) == ("Ein Raum heißt anders", Told("Saal A", "statt Saal 2"))


MANY = tuple(talk(f"t{n}", f"Vortrag {n}", "15:00", "16:00") for n in range(6))


def shift(session: Session) -> tuple[Change, Change]:
    assert session.start is not None
    assert session.end is not None
    return (
        time_change(session.key, "start", session.start - HOUR, session.start),
        time_change(session.key, "end", session.end - HOUR, session.end),
    )


def test_a_bulk_shift_is_one_row_that_can_be_unfolded() -> None:
    shown, changes = scene(*MANY), [c for s in MANY for c in shift(s)]
    (row,) = rows(shown, *changes)
    assert (row.told.value, row.title, row.many) == ("60\u00a0min später", "6 Veranstaltungen", 6)
    assert row.lines == ("Vortrag 0; Vortrag 1; Vortrag 2 und 3 weitere",)
    assert row.said.endswith("zugeklappt")
    head, *inside = rows(shown, *changes, opened=True)
    assert (head.open, head.said.rpartition(", ")[2]) == (True, "aufgeklappt")
    assert [r.title for r in inside] == [s.title for s in MANY]
    assert {r.told for r in inside} == {Told("15:00", "statt 14:00")}
    assert all(r.inside for r in inside)


@pytest.mark.parametrize(
    ("when", "head"),
    [
        (at("9:00"), "Heute\nDonnerstag, 8. Dezember"),
        (at("23:59", 7), "Gestern\nMittwoch, 7. Dezember"),
        (at("10:00", 5), "Montag\nMontag, 5. Dezember"),
    ],
)
def test_days_are_called_as_people_call_them(when, head: str) -> None:  # type: ignore[no-untyped-def]
    assert day_head(when, scene()) == head


def test_everything_is_said_in_english_too() -> None:
    shown = scene(GAME, MILL, CLASH, language="en", stars=["game"])
    (row,) = rows(shown, room_change("game", "werk", "saal"))
    assert row.said == (
        "unread, Planspiel, Saal 2 instead of Werkstatt, 15:00–16:30 · Saal 2, "
        "in your agenda, Today, 11:00"
    )
