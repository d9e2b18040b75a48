"""What people type as a feed, and the name it is kept under."""

from pathlib import Path

import pytest

from kiosk.resources import bundled_feed
from kiosk.sync.source import Source, SourceError


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("bundled", "bundled"),
        (" Bundled ", "bundled"),
        ("https://Festival.Example/Agenda.json", "https://festival.example/Agenda.json"),
        ("HTTP://festival.example", "http://festival.example/"),
        ("webcal://festival.example/a.ics", "https://festival.example/a.ics"),
        ("https://festival.example/a?b=C#part", "https://festival.example/a?b=C"),
        (
            "https://Anna:Geheim@Festival.example:8080/",
            "https://Anna:Geheim@festival.example:8080/",
        ),
        ("/srv/agenda.xml", "/srv/agenda.xml"),
        ("file:///srv/my%20agenda.xml", "/srv/my agenda.xml"),
        ("file://localhost/srv/agenda.xml", "/srv/agenda.xml"),
    ],
)
def test_a_source_is_normalised(typed: str, name: str) -> None:
    source = Source.parse(typed)
    assert source.name == name
    assert Source.parse(source.name) == source


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("https://anna:geheim@moor.example/a", "https://moor.example/a"),
        ("https://anna:ge@heim@moor.example?a@b", "https://moor.example?a@b"),
        ("https://moor.example/@anna", "https://moor.example/@anna"),
        ("bundled", "bundled"),
        ("/srv/a@b.xml", "/srv/a@b.xml"),
    ],
)
def test_a_login_is_never_shown(name: str, shown: str) -> None:
    assert Source(name).shown == shown


def test_a_refused_address_does_not_tell_its_login() -> None:
    with pytest.raises(SourceError) as refused:
        Source.parse("ftp://anna:geheim@moor.example/a")
    assert "geheim" not in str(refused.value)


def test_a_path_becomes_absolute(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert Source.parse("feeds/agenda.xml").name == str(tmp_path / "feeds" / "agenda.xml")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert Source.parse("~/agenda.xml").path == tmp_path / "agenda.xml"


def test_the_bundled_feed_is_a_file() -> None:
    source = Source.parse("bundled")
    assert source.path == bundled_feed()
    assert not source.is_web


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "ftp://festival.example/a",
        "mailto:a@b",
        "http://",
        "https:///a",
        "http://[::1/a",
        "http://host:port/",
    ],
)
def test_what_is_no_feed_is_refused(typed: str) -> None:
    with pytest.raises(SourceError):
        Source.parse(typed)
