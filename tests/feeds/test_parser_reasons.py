"""Where a feed is broken is told in the person's language, whichever parser found it."""

import pytest

from kiosk.feeds.ical import read as read_ical
from kiosk.feeds.reading import FeedError
from kiosk.feeds.text_guard import load_json
from kiosk.feeds.xml_guard import parse_xml
from kiosk.wording import error_text, problem_text, translator

XML = {
    b"<a><b></a></b>": "unter anderem Namen geschlossen",
    b"<a>&nbsp;</a>": "nicht festgelegt",
    b"<a b='1' b='2'/>": "doppelt",
    b"<a/><b/>": "hinter dem Ende",
    b"<x:a/>": "Namensraum",
    b"<a b=1/>": "nicht stehen darf",
    b"<a>&#0;</a>": "Zeichen mit dieser Nummer",
}
JSON = {
    b'{"a": }': "fehlt ein Wert",
    b'{"a": 1 "b": 2}': "Komma",
    b'{"a" 1}': "Doppelpunkt",
    b'{"a": 1, 2}': "Name in",
    b'{"a": 1} 2': "hinter dem Ende",
    b'{"a": "\n"}': "Steuerzeichen",
    b'{"a": "\\x"}': "das falsche Zeichen",
    b'{"a": "\\u12"}': "vier Ziffern",
}


@pytest.mark.parametrize(("data", "said"), XML.items())
def test_the_reason_of_broken_xml_is_told_in_german(data: bytes, said: str) -> None:
    with pytest.raises(FeedError) as caught:
        parse_xml(data)
    assert said in error_text(caught.value, translator("de"))


@pytest.mark.parametrize(("data", "said"), JSON.items())
def test_the_reason_of_broken_json_is_told_in_german(data: bytes, said: str) -> None:
    with pytest.raises(FeedError) as caught:
        load_json(data)
    assert said in error_text(caught.value, translator("de"))


def test_a_line_of_a_calendar_that_cannot_be_taken_apart_is_told_in_german() -> None:
    events = b"BEGIN:VEVENT\nSUMMARY:gut\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY;=:x\nEND:VEVENT\n"
    calendar = b"BEGIN:VCALENDAR\n" + events + b"END:VCALENDAR\n"
    reading = read_ical(calendar, source="x", zone="UTC")
    (found,) = [p for p in reading.problems if p.kind == "broken-event"]
    said = problem_text(found.text, dict(found.values), translator("de"))
    assert "Parameter, die sich nicht lesen lassen" in said


def test_a_reason_nobody_listed_is_shown_as_it_is() -> None:
    error = FeedError("The encoding of the XML cannot be read.", reason="xyz {a} %n")
    assert error_text(error, translator("de"))
