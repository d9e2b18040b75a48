"""Formats are told by their bytes, and what is no readable feed is refused with the reason."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.feeds.detect import detect
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
        (b'{"$schema": "x", "schedule": {"version": "1", "conference": {}}}', "frab-json"),
        (b'{"schedule":{"conference":{}}}', "frab-json"),
        (b'{"format": "festival-agenda/1", "sessions": []}', "agenda-json"),
        (json.dumps({"a": "x" * 9000, "format": "festival-agenda/1"}).encode(), "agenda-json"),
        (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR", "ical"),
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
        (b'<iCalendar xmlns:xCal="urn:x"/>', "xCal"),
        (b'<icalendar xmlns="urn:ietf:params:xml:ns:icalendar-2.0"/>', "xCal"),
        (b'{"sessions":[],"speakers":[],"rooms":[],"categories":[]}', "Sessionize"),
        (b'{"count":1,"results":[{"startDate":{},"contributions":[]}]}', "Indico"),
        (b'[{"@context":"https://schema.org","@type":"Event"}]', "JSON-LD"),
        (b'{"talks":[],"rooms":[],"speakers":[]}', "pretalx"),
        (b"<rss/>", "not known"),
        (b"{}", "not known"),
        (b"\x89PNG\r\n\x1a\n", "not known"),
    ],
)
def test_what_is_no_readable_feed_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(FeedError) as refused:
        read(data)
    assert said in str(refused.value)


def test_icalendar_is_not_imported_for_other_formats(data: Path) -> None:
    code = (
        "import sys\n"
        "from kiosk.feeds.read import read\n"
        "read(open(sys.argv[1], 'rb').read())\n"
        "assert 'icalendar' not in sys.modules and 'PySide6' not in sys.modules\n"
    )
    feed = data / "frab-minimal.xml"
    subprocess.run([sys.executable, "-c", code, feed], check=True, cwd=data.parent.parent)
