"""The small calendar entry of a session for a phone's camera."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar
from ui.hall import GAME, OPEN, at, programme, talk

from kiosk.personal.calendar_code import MOST_BYTES, calendar_text
from kiosk.personal.qr import modules
from kiosk.programme.model import Session


def said(session: Session) -> dict[str, object]:
    text = calendar_text(programme(session), session)
    assert text is not None
    (event,) = Calendar.from_ical(text).walk("VEVENT")
    return {name: event.get(name) for name in ("SUMMARY", "LOCATION")} | {
        name: event[name].dt for name in ("DTSTART", "DTEND") if name in event
    }


def test_title_room_and_time_in_utc_are_said() -> None:
    found = said(GAME)
    assert (found["SUMMARY"], found["LOCATION"]) == ("Planspiel", "Saal 2, Nebenhaus")
    assert (found["DTSTART"], found["DTEND"]) == (GAME.start, GAME.end)
    assert "DTSTART:20221208T140000Z" in (calendar_text(programme(GAME), GAME) or "")


def test_a_delay_is_in_the_times() -> None:
    assert said(replace(GAME, delay=15))["DTSTART"] == at("15:15")


def test_a_session_without_a_time_has_no_entry() -> None:
    assert calendar_text(programme(OPEN), OPEN) is None


def test_a_session_without_length_has_no_end() -> None:
    assert "DTEND" not in said(replace(GAME, end=GAME.start))


@given(st.text(min_size=1, max_size=400))
def test_any_title_gives_a_code_that_can_be_read(title: str) -> None:
    session = talk("x", title, "10:00", "11:00")
    text = calendar_text(programme(session), session)
    assert text is not None
    assert len(text.encode()) <= MOST_BYTES
    assert len(modules(text)) <= 73
    assert len(text.split("\r\n")) == 9
    assert len(Calendar.from_ical(text).walk("VEVENT")) == 1


def test_a_long_title_ends_in_an_ellipsis_and_keeps_its_beginning() -> None:
    title = "Änderungen; Größen, Flächen " * 12
    summary = str(said(talk("x", title, "10:00", "11:00"))["SUMMARY"])
    assert summary.startswith("Änderungen; Größen, Flächen Änd")
    assert summary.endswith("…")
