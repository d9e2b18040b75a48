"""Formats are told by their bytes, and what is no readable feed is refused with the reason."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.feeds.detect import FORMATS, detect
from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<schedule><conference/></schedule>", "frab-xml"),
        (b"\xef\xbb\xbf\r\n<?xml version='1.0'?>\n<!-- a > b --><schedule/>", "frab-xml"),
        (b"<!--" + b"x" * 5000 + b"--><schedule/>", "frab-xml"),
        ("<?xml version='1.0' encoding='utf-16'?><schedule/>".encode("utf-16"), "frab-xml"),
        (b'<s:schedule xmlns:s="urn:x"/>', "frab-xml"),
        ('{"schedule":{"conference":{}}}'.encode("utf-16"), "frab-json"),
        ('{"talks":[],"rooms":[],"speakers":[]}'.encode("utf-16-be"), "pretalx-json"),
        (b'{"$schema": "x", "schedule": {"version": "1", "conference": {}}}', "frab-json"),
        (b'{"schedule":{"conference":{}}}', "frab-json"),
        (b'{"format": "festival-agenda/1", "sessions": []}', "agenda-json"),
        (json.dumps({"a": "x" * 9000, "format": "festival-agenda/1"}).encode(), "agenda-json"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "ical"),
        (b'<iCalendar xmlns:xCal="urn:x"/>', "xcal"),
        (b'<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"/>', "xcal"),
        (b'{"sessions":[],"speakers":[],"rooms":[],"categories":[]}', "sessionize"),
        (b'{"count":1,"results":[{"startDate":{},"contributions":[]}]}', "indico"),
        (b'{"results":{"7":{"20310612":{"c1":{"startDate":{}}}}}}', "indico"),
        (b'{"talks":[],"rooms":[],"speakers":[]}', "pretalx-json"),
        (b'{"results":[{"code":"A","slots":[],"speakers":[]}]}', "pretalx-json"),
        (b'{"schedule":{"2031-06-12":{}},"rooms":[],"x":{"slot":{}}}', "pretalx-json"),
        (b'[{"@context":"https://schema.org","@type":"Event"}]', "json-ld"),
        (b'<html><script type="application/ld+json">{}</script>', "json-ld"),
        (b"\n\n begin:vcalendar\r\n", "ical"),
    ],
)
def test_the_bytes_tell_the_format(data: bytes, name: str) -> None:
    assert detect(data) == name


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf \n", "empty"),
        (b"<!DOCTYPE html><html><body>Bitte anmelden", "web page"),
        (b"\n<HTML lang='de'>", "web page"),
        (b"<!-- hotel --><html>", "web page"),
        (b'{"sessions":[],"speakers":[],"rooms":[],"categories":[]}', "no sessions"),
        (b'{"count":1,"results":[{"startDate":{},"contributions":[]}]}', "no contributions"),
        (b'[{"@context":"https://schema.org","@type":"Event"}]', "no event"),
        (b'{"talks":[],"rooms":[],"speakers":[]}', "no talks"),
        (b"<rss/>", "not known"),
        (b"{}", "not known"),
        (b"\x89PNG\r\n\x1a\n", "not known"),
        (b"\x7fELF\0\0\0", "no text"),
    ],
)
def test_what_is_no_readable_feed_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(FeedError) as refused:
        read(data)
    assert said in str(refused.value)


def test_every_format_that_is_told_has_a_reader() -> None:
    from kiosk.feeds.read import _MODULES

    assert set(FORMATS) == set(_MODULES)


def test_icalendar_is_not_imported_for_other_formats(data: Path) -> None:
    code = (
        "import sys\n"
        "from kiosk.feeds.read import read\n"
        "read(open(sys.argv[1], 'rb').read())\n"
        "assert 'icalendar' not in sys.modules and 'PySide6' not in sys.modules\n"
    )
    feed = data / "frab-minimal.xml"
    subprocess.run([sys.executable, "-c", code, feed], check=True, cwd=data.parent.parent)
