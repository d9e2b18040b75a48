"""Cutting iCalendar bytes into components: line ends, folding, raw line breaks, broken nesting."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.feeds.ical_lines import calendars
from kiosk.feeds.reading import ProblemList


def cut(data: bytes):
    problems = ProblemList()
    return calendars(data, problems), [p.kind for p in problems.found]


def summary(data: bytes) -> str:
    found, _ = cut(data)
    line = found[0].parts[0].first("SUMMARY")
    return line.rest[1:]


EVENT = b"BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:%s\nEND:VEVENT\nEND:VCALENDAR\n"


def test_every_kind_of_line_end_is_understood():
    for end in (b"\n", b"\r\n", b"\r\r\n", b"\r"):
        assert summary((EVENT % b"Moor").replace(b"\n", end)) == "Moor"


def test_folding_that_cuts_a_character_in_two_is_undone_before_decoding():
    raw = "Nebelgrün".encode()
    for place in range(1, len(raw)):
        assert summary(EVENT % (raw[:place] + b"\r\n " + raw[place:])) == "Nebelgrün"


def test_blank_lines_inside_a_folded_line_do_not_end_it():
    found, kinds = cut(EVENT.replace(b"SUMMARY:%s", b"SUMMARY\n\n :Moor"))
    assert found[0].parts[0].first("SUMMARY").rest == ":Moor"
    assert kinds == []


def test_a_byte_order_mark_and_text_before_the_calendar_are_passed_over():
    assert summary(b"\xef\xbb\xbf" + EVENT % b"Moor") == "Moor"
    assert summary(b"\n\nHTTP-Rest: ja\n" + EVENT % b"Moor") == "Moor"


def test_raw_line_breaks_continue_the_text_and_are_reported_once():
    data = EVENT.replace(
        b"SUMMARY:%s",
        b"DESCRIPTION:eins\nzwei\nNote: drei\nhttp://moor.example\nSUMMARY:Moor",
    )
    found, kinds = cut(data)
    event = found[0].parts[0]
    assert event.first("DESCRIPTION").rest == r":eins\nzwei\nNote: drei\nhttp://moor.example"
    assert event.first("SUMMARY").rest == ":Moor"
    assert kinds == ["raw-newline"]


def test_bytes_that_are_not_utf_8_are_read_as_windows_1252_and_reported():
    data = EVENT % "Grünkohl".encode("cp1252")
    assert summary(data) == "Grünkohl"
    assert cut(data)[1] == ["not-utf-8"]


def test_a_line_that_is_no_property_costs_only_itself():
    found, kinds = cut(EVENT.replace(b"SUMMARY:%s", b"kein Doppelpunkt\nSUMMARY:Moor"))
    assert found[0].parts[0].first("SUMMARY").rest == ":Moor"
    assert kinds == ["unreadable-line"]


def test_an_event_that_is_never_closed_ends_where_the_next_begins():
    data = EVENT.replace(b"END:VEVENT\n", b"") % b"Moor\nBEGIN:VEVENT\nSUMMARY:See"
    found, _ = cut(data)
    assert [e.first("SUMMARY").rest for e in found[0].parts] == [":Moor", ":See"]
    assert found[0].closed


def test_the_end_of_something_else_closes_nothing():
    found, _ = cut(EVENT % b"Moor\nEND:VTODO\nUID:1")
    assert found[0].parts[0].first("UID").rest == ":1"


def test_line_numbers_count_physical_lines():
    found, _ = cut(b"\n" + EVENT % b"Mo\n or\nUID:1")
    event = found[0].parts[0]
    assert (event.number, event.first("SUMMARY").number, event.first("UID").number) == (3, 4, 6)


def test_a_calendar_that_breaks_off_is_not_closed():
    data = EVENT % b"Moor"
    assert cut(data)[0][0].closed
    for length in range(20, len(data) - 2):
        assert not cut(data[:length])[0][0].closed


@given(st.binary(max_size=300))
def test_no_bytes_whatsoever_raise(junk: bytes):
    cut(junk)
    cut(EVENT % junk)
