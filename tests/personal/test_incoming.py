"""What is handed over in any form stars the same sessions here; nothing else does."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from personal.starred_agenda import NOW, Agenda, programme

from kiosk.personal.handover import (
    DamagedSelectionError,
    OtherEventError,
    SelectionError,
    link,
    selection,
)
from kiosk.personal.incoming import (
    Incoming,
    NoSessionsError,
    UnreadableSelectionError,
    incoming,
    is_agenda,
    is_handed_over,
    read_selection,
)
from kiosk.programme.model import Status
from kiosk.programme.stars import Priority, Star

GOING, MAYBE = Priority.GOING, Priority.MAYBE
CHOSEN = {"zwei": GOING, "eins": MAYBE}


def here(agenda: Agenda, data: bytes | str, **stars: Priority) -> Incoming:
    starred = {key: Star(key, priority, NOW) for key, priority in stars.items()}
    return incoming(data, agenda.programme, starred, agenda.exported)


def text_of(agenda: Agenda) -> str:
    return selection(agenda.programme.event.key, CHOSEN)


@pytest.mark.parametrize("base", ["", "https://agenda.example.org/2031/"])
def test_every_form_of_a_selection_means_the_same(agenda: Agenda, base: str) -> None:
    text = text_of(agenda)
    forms = [text, link(text, base), f"{link(text, base)}.ics", f"Schau: {link(text, base)} !"]
    for form in forms:
        assert here(agenda, form).new == {"eins": MAYBE, "zwei": GOING}
        assert is_handed_over(form)


def test_an_exported_agenda_means_what_it_was_made_of(agenda: Agenda) -> None:
    agenda.star("zwei")
    agenda.star("eins", priority=MAYBE)
    data = agenda.export().data
    assert is_agenda(data)
    elsewhere = Agenda(agenda.programme)
    assert here(elsewhere, data).new == {"eins": MAYBE, "zwei": GOING}


def test_what_was_taken_off_an_exported_agenda_is_not_starred(agenda: Agenda) -> None:
    agenda.star("eins", "zwei")
    agenda.export()
    agenda.unstar("eins")
    assert here(Agenda(agenda.programme), agenda.export().data).new == {"zwei": GOING}


def test_a_session_whose_key_changed_is_known_by_what_was_exported(agenda: Agenda) -> None:
    agenda.star("eins")
    data = agenda.export().data
    sessions = (replace(s, key="neu") if s.key == "eins" else s for s in agenda.programme.sessions)
    agenda.programme = replace(agenda.programme, sessions=tuple(sessions))
    agenda.exported = {"neu": replace(agenda.exported["eins"], session_key="neu")}
    assert here(agenda, data).new == {"neu": GOING}


def test_merging_keeps_what_is_here_and_replacing_does_not(agenda: Agenda) -> None:
    found = here(agenda, text_of(agenda), eins=GOING, offen=MAYBE)
    assert found.new == {"zwei": GOING}
    assert found.same == {"eins": MAYBE}
    assert found.merged() == {"zwei": GOING}
    assert found.replaced() == {"zwei": GOING, "eins": MAYBE, "offen": None}


def test_a_star_whose_session_the_programme_lost_is_left_alone(agenda: Agenda) -> None:
    assert "weg" not in here(agenda, text_of(agenda), weg=GOING).replaced()


def test_cancelled_and_unknown_sessions_are_counted_and_not_starred(agenda: Agenda) -> None:
    text = selection(agenda.programme.event.key, {**CHOSEN, "fremd": GOING})
    agenda.change("eins", status=Status.CANCELLED)
    found = here(agenda, text)
    assert (found.new, found.cancelled, found.unknown) == ({"zwei": GOING}, ("eins",), 1)


def test_another_events_selection_is_refused(agenda: Agenda) -> None:
    with pytest.raises(OtherEventError):
        here(agenda, selection("anderswo", CHOSEN))


def test_a_strangers_calendar_is_refused(agenda: Agenda) -> None:
    data = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:zahnarzt\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    with pytest.raises(NoSessionsError, match="Moorlichter 2031"):
        here(agenda, data)
    assert not is_agenda(data)


@pytest.mark.parametrize("text", ["", "hallo", "https://moor.example/my/", "\udcff", "BEGIN"])
def test_anything_else_is_refused_in_words(agenda: Agenda, text: str) -> None:
    with pytest.raises(DamagedSelectionError):
        here(agenda, text)


@pytest.mark.parametrize(
    "address",
    ["https://moor.example/my/agenda.ics", "https://moor.example/schedule.xml", "file:///x.ics"],
)
def test_a_feeds_address_is_not_taken_for_a_selection(address: str) -> None:
    assert not is_handed_over(address)


def test_a_file_that_is_absent_or_too_large_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnreadableSelectionError):
        read_selection(tmp_path / "absent.ics")
    large = tmp_path / "large.ics"
    with large.open("wb") as file:
        file.truncate(5 * 1024 * 1024)
    with pytest.raises(SelectionError, match="too large"):
        read_selection(large)


KEYS = st.sampled_from(["eins", "zwei"])
STARS = st.dictionaries(KEYS, st.sampled_from([GOING, MAYBE]), min_size=1)


@given(STARS)
def test_whatever_is_exported_or_handed_over_comes_in_as_the_same(
    chosen: dict[str, Priority],
) -> None:
    agenda = Agenda(programme())
    for key, priority in chosen.items():
        agenda.star(key, priority=priority)
    text = selection(agenda.programme.event.key, chosen)
    elsewhere = Agenda(programme())
    assert here(elsewhere, agenda.export().data).new == chosen
    assert here(elsewhere, link(text)).new == chosen


@given(STARS, STARS)
def test_after_merging_both_are_there_and_after_replacing_what_came(
    mine: dict[str, Priority], theirs: dict[str, Priority]
) -> None:
    agenda = Agenda(programme())
    text = selection(agenda.programme.event.key, theirs)
    found = here(agenda, text, **mine)
    assert {**mine, **found.merged()} == {**theirs, **mine}
    after = {k: p for k, p in {**mine, **found.replaced()}.items() if p is not None}
    assert after == theirs
    assert here(agenda, text, **after).new == {}


@given(st.binary(max_size=400) | st.binary(max_size=200).map(lambda b: b"BEGIN:VCALENDAR\n" + b))
def test_no_bytes_whatever_are_our_fault(data: bytes) -> None:
    agenda = Agenda(programme())
    with suppress(SelectionError):
        here(agenda, data)
