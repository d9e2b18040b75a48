"""validate --format html: one page that needs nothing beside itself, for people."""

import json
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from cli.conftest import Run
from cli.festival import KEYS, Festival, Item
from pytest_httpserver import HTTPServer

from kiosk.commands.report_html import MOST_FINDINGS, OPEN_CASES
from kiosk.ui.shared.theme import CONTRAST, DARK, LIGHT

EVIL = '<img src=x onerror="alert(1)">&copy;'
VOID = {"meta", "img", "br", "link"}


class Page(HTMLParser):
    """A page taken apart; fails where tags are not closed in order."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open and self._open[-1] != "style" and data.strip():
            self.texts.append(data.strip())

    @property
    def text(self) -> str:
        return "\n".join(self.texts)

    def attributes(self, name: str) -> list[str]:
        return [value for _, found in self.tags for key, value in found.items() if key == name]


@pytest.fixture
def faulty(festival: Festival) -> Festival:
    """A festival with something lost, doubtful and noted."""
    festival.change(KEYS[0], start="", title=EVIL)
    festival.change(KEYS[3], room="Bohlenweg")
    for n in range(10, 20):
        festival.items[KEYS[n]] = Item(KEYS[n], f"Stern {n}", "Bude", "2031-06-12T10:00", "00:03")
    festival.publish()
    festival.path.write_bytes(
        festival.data().replace(b'"Bohlenweg": [', b'"Bohlenweg": ["no session", ', 1)
    )
    return festival


def page(run: Run, feed: str, *more: str) -> Page:
    return Page(run("validate", feed, "--format", "html", *more).out)


def test_the_page_says_everything_the_json_says(run: Run, faulty: Festival) -> None:
    report = run("validate", faulty.feed, "--json").json
    found = page(run, faulty.feed)
    assert report["counts"]["error"] == 1
    assert report["counts"]["warning"] >= 2
    for problem in report["problems"]:
        assert problem["title"] in found.texts
        assert problem["message"] in found.texts
        for case in problem["cases"]:
            assert case["where"] in found.text
            assert case["what"] in found.text
    for count in report["counts"].values():
        assert str(count) in found.texts


def test_texts_of_the_feed_are_texts_on_the_page(run: Run, faulty: Festival) -> None:
    found = page(run, faulty.feed)
    assert EVIL in found.text
    assert {tag for tag, _ in found.tags}.isdisjoint({"img", "script", "iframe", "link"})
    assert not [name for _, found in found.tags for name in found if name.startswith("on")]


def test_the_page_on_a_refused_feed_does_not_tell_its_folder(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "leer.json").touch()
    monkeypatch.chdir(tmp_path)
    for name in ("leer.json", "./leer.json", str(tmp_path / "leer.json")):
        found = page(run, name)
        assert "leer.json cannot be read: The feed is empty." in found.texts
        assert tmp_path.name not in found.text


@pytest.mark.parametrize("data", [b"", None], ids=["refused", "read"])
@pytest.mark.parametrize("form", ["text", "html", "json"])
def test_no_report_tells_the_login_of_an_address(
    run: Run, festival: Festival, httpserver: HTTPServer, data: bytes | None, form: str
) -> None:
    given = festival.data() if data is None else data
    httpserver.expect_request("/moor.json").respond_with_data(given)
    address = httpserver.url_for("/moor.json")
    outcome = run("validate", address.replace("//", "//anna:geheim@"), "--format", form)
    assert "geheim" not in outcome.out + outcome.err
    assert form == "json" or address in outcome.out + outcome.err


def test_nothing_in_a_feed_turns_a_line_around(run: Run, festival: Festival) -> None:
    festival.change(KEYS[0], start="", title="Torf\u202emoor")
    for form in ("text", "html"):
        out = run("validate", festival.feed, "--format", form).out
        assert "Torfmoor" in out


def test_the_page_needs_nothing_beside_itself(run: Run, faulty: Festival) -> None:
    out = run("validate", faulty.feed, "--format", "html").out
    found = Page(out)
    ids = set(found.attributes("id"))
    assert ids
    assert set(found.attributes("href")) == {f"#{name}" for name in ids}
    assert not re.search(r"url\(|@import|src=\"?http", out)
    assert "default-src 'none'" in "".join(filter(None, found.attributes("content")))


def test_the_colours_are_those_of_the_window_light_and_dark(run: Run, faulty: Festival) -> None:
    out = run("validate", faulty.feed, "--format", "html").out
    light, dark = out.split("prefers-color-scheme: dark", 1)
    assert f"--ground: {LIGHT.ground}" in light
    assert f"--ground: {DARK.ground}" in dark
    assert f"--ink: {CONTRAST.ink}" in out.split("prefers-contrast: more", 1)[1]
    used = set(re.findall(r"var\(--([a-z-]+)\)", out))
    assert used <= set(re.findall(r"--([a-z-]+): #", light))
    sizes = [int(size) for size in re.findall(r"(?:font-size|font): (?:\d00 )?(\d+)px", out)]
    assert min(sizes) >= 13


def test_many_places_are_folded_away_and_can_be_opened_without_a_script(
    run: Run, faulty: Festival
) -> None:
    found = page(run, faulty.feed)
    assert "Show 9 more" in found.texts
    assert [tag for tag, _ in found.tags].count("details") >= 1
    assert OPEN_CASES < 9


def test_a_page_stays_small_whatever_is_found(run: Run, tmp_path: Path) -> None:
    sessions = [{"key": f"s{n}", "title": f"Stern {n}", "status": "bald"} for n in range(1200)]
    feed = tmp_path / "agenda.json"
    feed.write_text(json.dumps({"format": "festival-agenda/1", "sessions": sessions}))
    found = page(run, str(feed))
    assert f"and {1200 - MOST_FINDINGS} more" in found.texts
    assert len(found.tags) < 12 * MOST_FINDINGS


def test_the_page_speaks_the_persons_language(run: Run, faulty: Festival) -> None:
    english, german = page(run, faulty.feed), page(run, faulty.feed, "--lang", "de")
    assert ("html", {"lang": "en"}) in english.tags
    assert ("html", {"lang": "de"}) in german.tags
    assert {"Verloren", "Zweifelhaft", "Hinweis"} <= set(german.texts)
    assert {"Lost", "Doubtful", "Note"} <= set(english.texts)
    own = {faulty.title, EVIL}
    same = {t for t in set(english.texts) & set(german.texts) if re.search("[a-z]{4}", t)} - own
    # Places in the feed and titles are the feed's.
    assert all(re.search(r"days\[|Stern|Bude|Torfscheune|Teich|Bohlenweg", text) for text in same)


@pytest.mark.parametrize("broken", [False, True])
def test_the_page_does_not_tell_whose_folder_the_feed_lay_in(
    run: Run, festival: Festival, broken: bool
) -> None:
    if broken:
        festival.path.write_bytes(b"<schedule>")
    out = run("validate", festival.feed, "--format", "html").out
    assert festival.path.name in out
    assert str(festival.path.parent) not in out


def test_the_page_says_when_it_was_made(run: Run, festival: Festival) -> None:
    command = (festival.feed, "--speed", "0", "--now", "2031-06-01T09:05")
    assert "checked on 01/06/2031 at 9:05" in page(run, *command).text
    assert "geprüft am 01.06.2031 um 9:05 Uhr" in page(run, *command, "--lang", "de").text
    assert run("validate", *command, "--format", "html") == run(
        "validate", *command, "--format", "html"
    )


def test_a_sound_feed_gives_a_page_that_says_so(run: Run, festival: Festival) -> None:
    outcome = run("validate", festival.feed, "--format", "html")
    assert outcome.code == 0
    assert "No problems found." in Page(outcome.out).texts


def test_a_feed_that_cannot_be_read_gives_a_page_with_the_reason(run: Run, tmp_path: Path) -> None:
    feed = tmp_path / "feed"
    feed.write_bytes(b"<schedule><day></schedule>")
    outcome = run("validate", str(feed), "--format", "html")
    assert (outcome.code, outcome.err) == (1, "")
    found = Page(outcome.out)
    assert "The feed cannot be read" in found.texts
    assert "line 1" in found.text


@pytest.mark.parametrize("form", ["text", "json", "html"])
def test_a_report_may_go_to_a_file(run: Run, faulty: Festival, tmp_path: Path, form: str) -> None:
    target = tmp_path / "report"
    command = ("validate", faulty.feed, "--format", form, "--now", "2031-06-01", "--speed", "0")
    printed = run(*command)
    written = run(*command, "-o", str(target))
    assert (written.out, written.code, written.err) == ("", printed.code, printed.err)
    assert target.read_text("utf-8") == printed.out
    assert form != "json" or json.loads(printed.out)["counts"]["error"] == 1


def test_control_characters_of_a_feed_do_not_reach_a_report(
    run: Run, festival: Festival, tmp_path: Path
) -> None:
    festival.change(KEYS[1], title="Moor\x1b[2J\x00 und Torf", start="")
    for form in ("text", "html"):
        target = tmp_path / form
        run("validate", festival.feed, "--format", form, "-o", str(target))
        assert not set(target.read_text("utf-8")) & {"\x1b", "\x00"}
