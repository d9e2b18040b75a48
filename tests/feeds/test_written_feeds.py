"""What is written keeps the formats' rules and, read again, everything the formats can hold.

`HELD` is the list of what they can hold; docs/feeds.md tells people the same.
"""

import re
from collections import Counter
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import DATA, REAL_FEEDS
from feeds.schedule_rules import broken_in_json, broken_in_xml

from kiosk.feeds.read import read
from kiosk.feeds.reading import FeedError
from kiosk.feeds.write import FORMATS, write
from kiosk.programme.model import Link, Programme, Session
from kiosk.resources import bundled_feed

ROOT = Path(__file__).resolve().parents[2]
STAMP = datetime(2022, 12, 1, tzinfo=UTC)
_ENDINGS = {".xml", ".json", ".ics", ".html", ".jsonld"}
_TEXTS = "title subtitle format languages start end track people room"

HELD: Mapping[str, frozenset[str]] = {
    "frab-xml": frozenset(f"{_TEXTS} abstract description links attachments".split()),
    "frab-json": frozenset(f"{_TEXTS} abstract description links attachments".split()),
    "ical": frozenset(f"{_TEXTS} key status url".split()),
}
"""The fields of a session that a format can hold; agenda.json holds everything there is."""
ALL_FIELDS = frozenset(
    f"{_TEXTS} abstract description links attachments key status url delay full".split()
) | {"sources", "reason"}


def feeds_in(folder: Path) -> list[Path]:
    found = (path for path in sorted(folder.rglob("*")) if path.suffix in _ENDINGS)
    return [path for path in found if "accessible" not in path.parts]


def programme_in(path: Path) -> Programme | None:
    try:
        return read(path.read_bytes(), source=path.name, zone="Europe/Berlin").programme
    except FeedError:
        return None


def can_be_held(name: str, session: Session) -> bool:
    """Whether a format can hold a session at all."""
    return session.start is not None and not (session.cancelled and name.startswith("frab"))


def said(programme: Programme, session: Session, name: str) -> tuple[object, ...]:
    """What a format can hold of a session, references by name."""
    values: dict[str, object] = {field: getattr(session, field, None) for field in HELD[name]}
    assert session.start is not None
    assert session.end is not None
    values["start"], values["end"] = session.start.astimezone(UTC), session.end.astimezone(UTC)
    values["room"] = programme.room_name(session.room)
    track = programme.track_by_key.get(session.track or "")
    values["track"] = track.name if track else ""
    # Namesakes are one person in a list of names.
    values["people"] = tuple(dict.fromkeys(programme.people_names(session)))
    for field in {"links", "attachments"} & HELD[name]:
        values[field] = tuple(map(_without_echo, getattr(session, field)))
    return tuple(values[field] for field in sorted(values))


def _without_echo(link: Link) -> Link:
    """A title that only repeats the address says nothing."""
    return Link("" if link.title == link.url else link.title, link.url)


def check(programme: Programme, name: str) -> bool:
    """Writes, checks the rules, reads again, compares; False where there is nothing to write."""
    data = write(programme, name, stamp=STAMP)
    if name == "agenda-json":
        assert read(data).programme == programme
        return True
    if name == "frab-xml":
        assert broken_in_xml(data) == []
    elif name == "frab-json":
        assert broken_in_json(data) == []
    wanted = [s for s in programme.sessions if can_be_held(name, s)]
    if not wanted:
        return False
    again = read(data, zone=programme.event.zone).programme
    assert again.event.title == programme.event.title or not programme.event.title
    assert again.event.zone == programme.event.zone
    before = Counter(said(programme, session, name) for session in wanted)
    after = Counter(said(again, session, name) for session in again.sessions)
    assert after == before
    return True


@pytest.mark.parametrize("name", FORMATS)
def test_the_synthetic_feeds_lose_nothing_a_format_can_hold(name: str) -> None:
    found = map(programme_in, (bundled_feed(), *feeds_in(DATA)))
    assert sum(check(programme, name) for programme in found if programme is not None) > 30


@pytest.mark.real_feeds
@pytest.mark.parametrize(
    "path", feeds_in(REAL_FEEDS) if REAL_FEEDS.is_dir() else [None], ids=lambda p: p and p.name
)
def test_a_real_feed_loses_nothing_a_format_can_hold(real_feeds: Path, path: Path) -> None:
    programme = programme_in(path)
    if programme is not None:
        for name in FORMATS:
            check(programme, name)


def test_the_rules_find_what_is_wrong_in_a_schedule() -> None:
    programme = programme_in(bundled_feed())
    assert programme is not None
    xml = write(programme, "frab-xml", stamp=STAMP)
    json_ = write(programme, "frab-json", stamp=STAMP)
    for old, new in (
        (b"<slug>", b"<slug>\xc3\xa4"),
        (b"<duration>", b"<duration>x"),
        (b"<abstract>", b"<abstrakt>"),
        (b"+01:00</date>", b"</date>"),
        (b'<event guid="', b'<event guid="x'),
        (b"<acronym>", b"<acronym>A-"),
    ):
        faulty = xml.replace(old, new, 1)
        faulty = faulty.replace(b"</abstract>", b"</abstrakt>", 1) if b"strakt" in new else faulty
        assert faulty != xml
        assert broken_in_xml(faulty), old
    for old, new in (
        (b'"slug": "', b'"slug": "\xc3\xa4'),
        (b'"daysCount": ', b'"daysCount": 1'),
        (b'"abstract"', b'"abstrakt"'),
        (b'"id": ', b'"id": -'),
        (b'"duration": "', b'"duration": "x'),
    ):
        faulty = json_.replace(old, new, 1)
        assert faulty != json_
        assert broken_in_json(faulty), old


def test_the_documentation_says_of_each_field_which_formats_hold_it() -> None:
    text = (ROOT / "docs/feeds.md").read_text("utf-8")
    section = text.split("\n## What the formats cannot hold\n", 1)[1].split("\n## ", 1)[0]
    rows = re.findall(r"^\| `(\w+)` \| ([^|]*) \| ([^|]*) \| ([^|]*) \|", section, flags=re.M)
    assert {row[0] for row in rows} == ALL_FIELDS
    for field, *cells in rows:
        for name, cell in zip(("frab-xml", "frab-json", "ical"), cells, strict=True):
            assert (field in HELD[name]) == cell.strip().startswith("yes"), (field, name)
